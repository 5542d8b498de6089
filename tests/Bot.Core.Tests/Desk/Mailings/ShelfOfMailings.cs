using Bot.Core.Desk.Mailings;
using Bot.Core.Model;

namespace Bot.Core.Tests.Desk.Mailings;

/// <summary>Mailings in memory.</summary>
internal sealed class ShelfOfMailings : IMailings
{
    public List<ShownMailing> Mailings { get; } = [];

    public Task<IReadOnlyList<ShownMailing>> ListAsync(int skip, int most, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<ShownMailing>>([.. Mailings.Skip(skip).Take(most)]);

    public Task<ShownMailing?> FindAsync(ArticleId story, CancellationToken cancel) =>
        Task.FromResult(Mailings.Find(shown => shown.Mailing.ArticleId == story));

    public Task<bool> StopAsync(ArticleId story, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        ChangeAsync(story, mailing => mailing.StoppedBy is null, by.Name);

    public Task<bool> ResumeAsync(ArticleId story, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        ChangeAsync(story, mailing => mailing.StoppedBy is not null, null);

    private Task<bool> ChangeAsync(ArticleId story, Func<Mailing, bool> when, string? by)
    {
        var mailing = Mailings.Find(shown => shown.Mailing.ArticleId == story)?.Mailing;
        if (mailing is null || !when(mailing)) return Task.FromResult(false);
        mailing.StoppedBy = by;
        return Task.FromResult(true);
    }
}
