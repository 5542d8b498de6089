using Bot.Core.Chat;
using Bot.Core.Desk.Acts;
using Bot.Core.Model;
using Bot.Core.Words;
using Bot.Core.Work;

namespace Bot.Core.Desk.Sources;

/// <summary>What pressing a button about sources does. Rights are checked at every press.</summary>
internal sealed class SourceButtons(
    ISourceShelf shelf, IActRecorder acts, NewsroomOptions newsroom, StageSignal signal, TimeProvider time) : IButtonFamily
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
            _ when !DeskRights.MayChangeSources(staff) => null,
            SourceButton.LookNow look => await LookNowAsync(look.Source, asker, cancel).ConfigureAwait(false),
            SourceButton.Pause pause => await PauseAsync(pause.Source, staff.Name, asker, cancel).ConfigureAwait(false),
            SourceButton.Resume resume => await PauseAsync(resume.Source, by: null, asker, cancel).ConfigureAwait(false),
            SourceButton.Remove remove => await RemoveAsync(remove.Source, asker, cancel).ConfigureAwait(false),
            SourceButton.Add add => await AddAsync(add.Offer, asker, cancel).ConfigureAwait(false),
            _ => null,
        };
    }

    private async Task<PressAnswer?> LookNowAsync(SourceId id, Asker asker, CancellationToken cancel)
    {
        if (!await shelf.LookNowAsync(id, time.GetUtcNow(), cancel).ConfigureAwait(false)) return null;
        signal.Ring(Stages.Watch);
        await RecordAsync(ActKind.SourceLookedAt, id, asker, cancel).ConfigureAwait(false);
        return await CardAsync(id, asker.Words[PhraseKeys.SourceLooking], asker, cancel).ConfigureAwait(false);
    }

    /// <summary>Where somebody else was first, the card shows who.</summary>
    private async Task<PressAnswer?> PauseAsync(SourceId id, string? by, Asker asker, CancellationToken cancel)
    {
        if (await shelf.PauseAsync(id, by, time.GetUtcNow(), cancel).ConfigureAwait(false))
            await RecordAsync(by is null ? ActKind.SourceResumed : ActKind.SourcePaused, id, asker, cancel).ConfigureAwait(false);
        signal.Ring(Stages.Watch);
        return await CardAsync(id, notice: null, asker, cancel).ConfigureAwait(false);
    }

    private async Task RecordAsync(ActKind kind, SourceId id, Asker asker, CancellationToken cancel)
    {
        if (await shelf.FindAsync(id, cancel).ConfigureAwait(false) is { } source)
            await acts.RecordAsync(StaffActs.OnSource(kind, asker.Staff!, time.GetUtcNow(), source), cancel).ConfigureAwait(false);
    }

    private async Task<PressAnswer?> RemoveAsync(SourceId id, Asker asker, CancellationToken cancel)
    {
        if (await shelf.FindAsync(id, cancel).ConfigureAwait(false) is not { } source) return null;
        if (!await shelf.RemoveAsync(id, cancel).ConfigureAwait(false)) return null;
        await acts.RecordAsync(StaffActs.OnSource(ActKind.SourceRemoved, asker.Staff!, time.GetUtcNow(), source, source.Url), cancel).ConfigureAwait(false);
        var said = asker.Words.Text(PhraseKeys.SourceRemoved, ("name", source.Name));
        return new PressAnswer { Edit = new ChatText().Add(said).Reply() };
    }

    private async Task<PressAnswer?> AddAsync(SourceOfferId id, Asker asker, CancellationToken cancel)
    {
        if (await shelf.TakeAsync(id, time.GetUtcNow(), cancel).ConfigureAwait(false) is not { } taken) return null;
        signal.Ring(Stages.Watch);
        if (taken.Added) await RecordAsync(ActKind.SourceAdded, taken.Source.Id, asker, cancel).ConfigureAwait(false);
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
