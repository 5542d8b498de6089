using Bot.Core.Model;
using Bot.Core.Work;
using Microsoft.Extensions.Logging;

namespace Bot.Core.Watching;

/// <summary>
/// Has the sources that are due looked at, each by itself, and stores what is new together with where the source stands. A look
/// that found nothing gives its place to the next at once, waits until a place stays free, and is stored together with others;
/// one that found something gives its place away when that is stored, so that no more is held in memory than there are places.
/// </summary>
public sealed partial class WatchStage : IStage
{
    /// <summary>
    /// Looks under way, those included that found nothing and wait to be stored: they hold little but their source, and the more of
    /// them are stored together, the less each costs.
    /// </summary>
    private const int Together = 256;

    /// <summary>Documents that are fetched and read at once, which is what a look costs in memory.</summary>
    internal const int FetchedAtOnce = 16;

    private const int FetchedAtOneHost = 4;

    /// <summary>Sources that are read at once: asking for every single one costs more than the look at it.</summary>
    private const int ReadAhead = 256;

    /// <summary>With so few left the next are read, so that no place stays free meanwhile.</summary>
    private const int FewLeft = 32;

    private readonly IWatchStore store;
    private readonly SourceLook looks;
    private readonly Street street;
    private readonly ILogger<WatchStage> log;
    private readonly Lanes<SourceId> lanes;
    private readonly LookQueue queue = new(FetchedAtOnce, FetchedAtOneHost);
    private readonly QuietLooks quiet;

    /// <summary>A stage over the store and the web.</summary>
    public WatchStage(IWatchStore store, SourceLook looks, Street street, ILogger<WatchStage> log)
    {
        (this.store, this.looks, this.street, this.log) = (store, looks, street, log);
        lanes = new Lanes<SourceId>(Name, Together, street);
        quiet = new QuietLooks(store);
    }

    /// <inheritdoc />
    public string Name => Stages.Watch;

    /// <inheritdoc />
    public async Task<Turn> WorkAsync(CancellationToken stopping)
    {
        // Nobody who comes back while the stage turns is overheard.
        lanes.IsAwaited = true;
        if (queue.Count <= FewLeft) queue.Add(await store.DueAsync(street.Now, AtWork, ReadAhead, stopping).ConfigureAwait(false));
        Begin(stopping);
        // A full house rests until one comes back and rings.
        if (lanes.Full) return Turn.Idle;
        var atWork = AtWork;
        lanes.IsAwaited = atWork.FullHosts.Count > 0;
        // While some wait for a place, whoever takes the last but few rings.
        return queue.Count > 0 ? Turn.Idle : new Turn(More: false, await store.NextDueAsync(atWork, stopping).ConfigureAwait(false));
    }

    /// <summary>In this order nobody is missed: who leaves the queue was in a lane before.</summary>
    private SourcesAtWork AtWork => new([.. queue.Sources, .. lanes.Busy], queue.FullHosts);

    /// <inheritdoc />
    public Task DrainAsync() => lanes.DrainAsync();

    /// <summary>Gives the free places to who is due.</summary>
    private void Begin(CancellationToken stopping)
    {
        var before = queue.Count;
        while (!stopping.IsCancellationRequested && !lanes.Full && queue.Take() is { } source)
            if (!lanes.TryStart(source.Id, () => LookAsync(source, stopping), here: true)) queue.Leave(source.Id);
        var left = queue.Count;
        if (before > FewLeft && left <= FewLeft) street.Ring(Name);
        if (!queue.HasPlace) return;
        // Nothing more comes for now that could be stored together with what waits, and who waits for a lane needs it stored.
        if (left > 0) lanes.IsAwaited = true;
        quiet.StoreNow();
    }

    private async Task LookAsync(Source source, CancellationToken stopping)
    {
        var (look, storing) = await FetchAsync(source, stopping).ConfigureAwait(false);
        var saved = await storing.ConfigureAwait(false);
        looks.Remember(look);
        Tell(look, saved);
    }

    /// <summary>Takes the look, stores it or has it stored with others, and gives its place to the next.</summary>
    private async Task<(Look Look, Task<LookSaved> Storing)> FetchAsync(Source source, CancellationToken stopping)
    {
        var taking = looks.TakeAsync(source, stopping);
        // Who never has to wait is within the loop that gives out the places.
        var isWithin = taking.IsCompleted;
        try
        {
            var look = await taking.ConfigureAwait(false);
            if (look.IsQuiet) return (look, quiet.SaveAsync(look));
            var storing = store.SaveAsync(look, stopping);
            isWithin &= storing.IsCompleted;
            await storing.ConfigureAwait(false);
            return (look, storing);
        }
        finally
        {
            queue.Leave(source.Id);
            if (!isWithin) Begin(stopping);
        }
    }

    private void Tell(Look look, LookSaved saved)
    {
        if (look.Hubs is not null) street.Ring(Stages.WebSub);
        if (look.Baseline) LogBaseline(look.Source.Name, look.Entries.Count);
        if (look.Baseline || saved.New + saved.Changed == 0) return;
        LogNews(look.Source.Name, saved.New, saved.Changed);
        street.Ring(Stages.Read);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Source}: {New} new, {Changed} changed")]
    private partial void LogNews(string source, int @new, int changed);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Source}: first look, {Entries} articles stand there already and are not posted")]
    private partial void LogBaseline(string source, int entries);
}
