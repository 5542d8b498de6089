using System.Collections.Concurrent;
using Bot.Core.Model;
using Bot.Core.Watching;

namespace Bot.Core.Tests.Watching;

/// <summary>A store whose sources are due once each or as often as it is told, and which keeps the looks that were stored.</summary>
internal sealed class KeptLooks(params Source[] sources) : IWatchStore
{
    private readonly ConcurrentQueue<Look> looks = new();

    public IReadOnlyList<Look> Looks => [.. looks];

    /// <summary>How often each source is due.</summary>
    public int Times { get; init; } = 1;

    /// <summary>When the looks that are kept are stored: at once, unless told otherwise.</summary>
    public Task Stored { get; init; } = Task.CompletedTask;

    /// <summary>The source whose quiet looks cannot be stored; null: there is none.</summary>
    public SourceId? Unstorable { get; init; }

    public Task<IReadOnlyList<Source>> DueAsync(DateTimeOffset now, SourcesAtWork atWork, int most, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Source>>([.. Idle(atWork).Take(most)]);

    public Task<DateTimeOffset?> NextDueAsync(SourcesAtWork atWork, CancellationToken cancel) =>
        Task.FromResult(Idle(atWork).Select(source => (DateTimeOffset?)source.NextLook).FirstOrDefault());

    public Task<Source?> PusherAsync(string name, CancellationToken cancel) => Task.FromResult<Source?>(null);

    public async Task<LookSaved> SaveAsync(Look look, CancellationToken cancel)
    {
        Keep(look);
        await Stored;
        return new LookSaved(look.Entries.Count, 0);
    }

    public async Task<IReadOnlyDictionary<SourceId, Exception>> SaveQuietAsync(IReadOnlyList<Look> looks)
    {
        foreach (var look in looks) Keep(look);
        await Stored;
        return looks.Where(look => look.Source.Id == Unstorable)
            .ToDictionary(look => look.Source.Id, _ => (Exception)new InvalidOperationException("cannot be stored"));
    }

    private void Keep(Look look)
    {
        look.Conclude(look.Entries);
        looks.Enqueue(look);
    }

    private IEnumerable<Source> Idle(SourcesAtWork atWork) => sources.Where(source =>
        !atWork.Sources.Contains(source.Id) && looks.Count(look => look.Source.Id == source.Id) < Times
        && !atWork.FullHosts.Any(host => source.Url.StartsWith(host, StringComparison.Ordinal)));
}
