using System.Linq.Expressions;
using Bot.Core.Desk.Acts;
using Bot.Core.Desk.Mailings;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IMailings"/>
internal sealed class Mailings(IDbContextFactory<BotContext> contexts) : IMailings
{
    public async Task<IReadOnlyList<ShownMailing>> ListAsync(int skip, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await ShownAsync(context, held => held
            .Where(mailing => mailing.SameAs == null
                && (mailing.Planned > 0 || (mailing.Done == null && mailing.Matched != null)))
            .OrderByDescending(mailing => mailing.Created).ThenByDescending(mailing => mailing.ArticleId)
            .Skip(skip).Take(most), cancel);
    }

    public async Task<ShownMailing?> FindAsync(ArticleId story, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return (await ShownAsync(context, held => held.Where(mailing => mailing.ArticleId == story), cancel)).SingleOrDefault();
    }

    public Task<bool> StopAsync(ArticleId story, StaffMember by, DateTimeOffset now, CancellationToken cancel) => ChangeAsync(
        story, ActKind.MailingStopped, by, now,
        held => held.StoppedBy == null && (held.Done == null || held.Sent + held.Missed < held.Planned), by.Name, cancel);

    public Task<bool> ResumeAsync(ArticleId story, StaffMember by, DateTimeOffset now, CancellationToken cancel) =>
        ChangeAsync(story, ActKind.MailingResumed, by, now, held => held.StoppedBy != null, null, cancel);

    private async Task<bool> ChangeAsync(
        ArticleId story, ActKind kind, StaffMember by, DateTimeOffset now, Expression<Func<Mailing, bool>> which, string? stoppedBy,
        CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var changed = await context.Mailings.Where(held => held.ArticleId == story).Where(which)
            .ExecuteUpdateAsync(set => set
                .SetProperty(held => held.StoppedBy, stoppedBy)
                .SetProperty(held => held.IsUnsettled, true), cancel);
        if (changed == 0) return false;
        context.Acts.Add(StaffActs.OnStory(kind, by, now, await context.Articles.SingleAsync(held => held.Id == story, cancel)));
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private static async Task<List<ShownMailing>> ShownAsync(
        BotContext context, Func<IQueryable<Mailing>, IQueryable<Mailing>> which, CancellationToken cancel)
    {
        var rows = await (
            from mailing in which(context.Mailings.AsNoTracking())
            join article in context.Articles on mailing.ArticleId equals article.Id
            orderby mailing.Created descending, mailing.ArticleId descending
            select new { Mailing = mailing, article.Title, article.Link }).ToListAsync(cancel);
        // Ids are given out in order: how far the last one looked at is from the last one is how far it has got.
        var last = await context.Subscribers.MaxAsync(held => (SubscriberId?)held.Id, cancel);
        return rows.ConvertAll(row => new ShownMailing(row.Mailing, row.Title, row.Link, Looked(row.Mailing, last?.Value ?? 0)));
    }

    private static double Looked(Mailing mailing, long last) =>
        mailing.Done is not null ? 1 : last == 0 ? 0 : Math.Min(1, (double)mailing.After.Value / last);
}
