using System.Runtime.ExceptionServices;
using Bot.Core.Model;
using Bot.Core.Watching;
using Bot.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IWatchStore"/>
internal sealed class WatchStore : IWatchStore, IDisposable
{
    private readonly IDbContextFactory<BotContext> contexts;
    private readonly WatchSession kept;
    private readonly QuietLooks quiet;

    /// <summary>
    /// Looks are stored one after another, for the database has one writer: who waits for the turn here holds neither a thread nor a
    /// connection with its memory meanwhile.
    /// </summary>
    private readonly SemaphoreSlim turn = new(1, 1);

    public WatchStore(IDbContextFactory<BotContext> contexts)
    {
        this.contexts = contexts;
        kept = new WatchSession(contexts);
        quiet = new QuietLooks(contexts, kept);
    }

    public async Task<IReadOnlyList<Source>> DueAsync(
        DateTimeOffset now, SourcesAtWork atWork, int most, CancellationToken cancel) =>
        await kept.ReadAsync(session => DueSources.Due(session, now, atWork, most), cancel);

    public Task<DateTimeOffset?> NextDueAsync(SourcesAtWork atWork, CancellationToken cancel) =>
        kept.ReadAsync(session => DueSources.NextDue(session, atWork), cancel);

    public async Task<Source?> PusherAsync(string name, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var folded = FoldedName.Of(name);
        return await context.Sources.AsNoTracking().SingleOrDefaultAsync(
            source => source.Kind == SourceKind.Push && !source.Retired && EF.Property<string>(source, FoldedName.Column) == folded, cancel);
    }

    public async Task<LookSaved> SaveAsync(Look look, CancellationToken cancel)
    {
        if (look.IsQuiet)
        {
            foreach (var fault in (await quiet.SaveAsync([look])).Values) ExceptionDispatchInfo.Throw(fault);
            return default;
        }
        await turn.WaitAsync(cancel);
        try
        {
            return await StoreAsync(look, cancel);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<LookSaved> StoreAsync(Look look, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var row = await context.Sources.SingleAsync(source => source.Id == look.Source.Id, cancel);
        // Staff removed it while the look was under way: what it brought is no longer wanted.
        if (row.Retired) return default;
        var known = await KnownStories.LoadAsync(context, look, cancel);
        var news = known.Untold(look);
        var saved = known.Add(look);
        // Stories first: their sightings refer to the numbers that they are given here.
        await context.SaveChangesAsync(cancel);
        known.AddSightings(look);
        context.Alarms.AddRange(look.Conclude(news));
        LearnRhythm(row, look.Source);
        if (look.PushedBy is { } hub) await NamedHubs.PushedAsync(context, hub, row, look.At, cancel);
        else Learn(row, look);
        if (look.Hubs is { } named) await NamedHubs.NoteAsync(context, named, row, look.At, cancel);
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return saved;
    }

    public Task<IReadOnlyDictionary<SourceId, Exception>> SaveQuietAsync(IReadOnlyList<Look> looks) => quiet.SaveAsync(looks);

    public void Dispose()
    {
        kept.Dispose();
        turn.Dispose();
    }

    /// <summary>When the source publishes, which a push tells as well as a look.</summary>
    internal static void LearnRhythm(Source row, Source looked)
    {
        row.LastNews = looked.LastNews;
        row.Rhythm = looked.Rhythm;
        row.SilenceTold = looked.SilenceTold;
    }

    /// <summary>Only what a look can learn: what settings or staff changed meanwhile stays.</summary>
    internal static void Learn(Source row, Look look)
    {
        var looked = look.Source;
        // Whoever made it due while the look was under way knows of something that the look may have missed.
        if (look.TakenDue is null || row.NextLook == look.TakenDue) row.NextLook = looked.NextLook;
        row.Url = looked.Url;
        row.Kind = looked.Kind;
        row.LastLook = looked.LastLook;
        row.Baselined = looked.Baselined;
        row.ETag = looked.ETag;
        row.LastModified = looked.LastModified;
        row.FeedWait = looked.FeedWait;
        row.SkippedTimes = looked.SkippedTimes;
        row.Health = looked.Health;
        row.FailingSince = looked.FailingSince;
        row.FailureTold = looked.FailureTold;
        row.Recovered = looked.Recovered;
        row.Failures = looked.Failures;
        row.LastError = looked.LastError;
    }
}
