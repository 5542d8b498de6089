using Bot.Core.Chat;
using Bot.Core.Desk.Rights;
using Bot.Core.Model;
using Bot.Core.Words;
using Bot.Core.Work;

namespace Bot.Core.Desk.Sources;

/// <summary>What pressing a button about sources does. Rights are checked at every press.</summary>
internal sealed class SourceButtons(
    ISourceShelf shelf, NewsroomOptions newsroom, StageSignal signal, TimeProvider time) : IButtonFamily
{
    /// <inheritdoc />
    public string Prefix => SourceButton.Prefix;

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel)
    {
        if (asker.Staff is not { } staff || SourceButton.Parse(data) is not { } button) return null;
        return button switch
        {
            SourceButton.List list => new PressAnswer
            {
                Edit = Words(asker).List(await shelf.ListAsync(list.Skip, SourceWords.PageLength + 1, cancel).ConfigureAwait(false), list.Skip),
            },
            SourceButton.Card card => await CardAsync(card.Source, notice: null, asker, cancel).ConfigureAwait(false),
            _ when !staff.May(StaffRight.Sources) => null,
            SourceButton.LookNow look => await LookNowAsync(look.Source, asker, cancel).ConfigureAwait(false),
            SourceButton.Pause pause => await PauseAsync(pause.Source, isPause: true, asker, cancel).ConfigureAwait(false),
            SourceButton.Resume resume => await PauseAsync(resume.Source, isPause: false, asker, cancel).ConfigureAwait(false),
            SourceButton.Remove remove => await RemoveAsync(remove.Source, asker, cancel).ConfigureAwait(false),
            SourceButton.Add add => await AddAsync(add.Offer, asker, cancel).ConfigureAwait(false),
            _ => null,
        };
    }

    private async Task<PressAnswer?> LookNowAsync(SourceId id, Asker asker, CancellationToken cancel)
    {
        if (!await shelf.LookNowAsync(id, asker.Staff!, time.GetUtcNow(), cancel).ConfigureAwait(false)) return null;
        signal.Ring(Stages.Watch);
        return await CardAsync(id, asker.Words[PhraseKeys.SourceLooking], asker, cancel).ConfigureAwait(false);
    }

    /// <summary>Where somebody else was first, the card shows who.</summary>
    private async Task<PressAnswer?> PauseAsync(SourceId id, bool isPause, Asker asker, CancellationToken cancel)
    {
        await (isPause
            ? shelf.PauseAsync(id, asker.Staff!, time.GetUtcNow(), cancel)
            : shelf.ResumeAsync(id, asker.Staff!, time.GetUtcNow(), cancel)).ConfigureAwait(false);
        signal.Ring(Stages.Watch);
        return await CardAsync(id, notice: null, asker, cancel).ConfigureAwait(false);
    }

    private async Task<PressAnswer?> RemoveAsync(SourceId id, Asker asker, CancellationToken cancel)
    {
        if (await shelf.FindAsync(id, cancel).ConfigureAwait(false) is not { } source) return null;
        if (!await shelf.RemoveAsync(id, asker.Staff!, time.GetUtcNow(), cancel).ConfigureAwait(false)) return null;
        var said = asker.Words.Text(PhraseKeys.SourceRemoved, ("name", source.Name));
        return new PressAnswer { Edit = ChatText.Say(said) };
    }

    private async Task<PressAnswer?> AddAsync(SourceOfferId id, Asker asker, CancellationToken cancel)
    {
        if (await shelf.TakeAsync(id, asker.Staff!, time.GetUtcNow(), cancel).ConfigureAwait(false) is not { } taken) return null;
        signal.Ring(Stages.Watch);
        var phrase = taken.Added ? PhraseKeys.SourceAdded : PhraseKeys.SourceKnown;
        return await CardAsync(taken.Source.Id, asker.Words.Text(phrase, ("name", taken.Source.Name)), asker, cancel).ConfigureAwait(false);
    }

    private async Task<PressAnswer?> CardAsync(SourceId id, string? notice, Asker asker, CancellationToken cancel)
    {
        if (await shelf.FindAsync(id, cancel).ConfigureAwait(false) is not { } source) return null;
        var card = Words(asker).Card(source);
        return notice is null ? new PressAnswer { Edit = card } : ButtonText.Notice(notice, card);
    }

    private SourceWords Words(Asker asker) => new(newsroom.Zone, time.GetUtcNow(), asker.Words);
}
