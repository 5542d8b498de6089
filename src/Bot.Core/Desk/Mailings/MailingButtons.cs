using Bot.Core.Chat;
using Bot.Core.Desk.Rights;
using Bot.Core.Model;
using Bot.Core.Work;

namespace Bot.Core.Desk.Mailings;

/// <summary>What pressing a button about mailings does. Rights are checked at every press.</summary>
internal sealed class MailingButtons(
    IMailings mailings, NewsroomOptions newsroom, StageSignal signal, TimeProvider time) : IButtonFamily
{
    /// <inheritdoc />
    public string Prefix => MailingButton.Prefix;

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel)
    {
        if (asker.Staff is not { } staff || MailingButton.Parse(data) is not { } button) return null;
        switch (button)
        {
            case MailingButton.List list:
                var page = await mailings.ListAsync(list.Skip, MailingWords.PageLength + 1, cancel).ConfigureAwait(false);
                return new PressAnswer { Edit = Words(asker).List(page, list.Skip) };
            case MailingButton.Card card:
                return await CardAsync(card.Story, asker, cancel).ConfigureAwait(false);
            case MailingButton.Stop stop when staff.May(StaffRight.Post):
                await mailings.StopAsync(stop.Story, staff, time.GetUtcNow(), cancel).ConfigureAwait(false);
                return await ChangedAsync(stop.Story, asker, cancel).ConfigureAwait(false);
            case MailingButton.Resume resume when staff.May(StaffRight.Post):
                await mailings.ResumeAsync(resume.Story, staff, time.GetUtcNow(), cancel).ConfigureAwait(false);
                return await ChangedAsync(resume.Story, asker, cancel).ConfigureAwait(false);
            default:
                return null;
        }
    }

    /// <summary>Somebody else may have been first: the card tells how it is now.</summary>
    private Task<PressAnswer?> ChangedAsync(ArticleId story, Asker asker, CancellationToken cancel)
    {
        signal.Ring(Stages.Mail);
        return CardAsync(story, asker, cancel);
    }

    private async Task<PressAnswer?> CardAsync(ArticleId story, Asker asker, CancellationToken cancel) =>
        await mailings.FindAsync(story, cancel).ConfigureAwait(false) is { } shown
            ? new PressAnswer { Edit = Words(asker).Card(shown, asker.Staff!.May(StaffRight.Post)) }
            : null;

    private MailingWords Words(Asker asker) => new(newsroom.Zone, time.GetUtcNow(), asker.Words);
}
