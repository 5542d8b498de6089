using System.Collections.Concurrent;

namespace Bot.Core.Work;

/// <summary>When each stage last ended a turn, and what ails it.</summary>
public sealed class StagePulse
{
    private readonly ConcurrentDictionary<string, StageHealth> stages = new();

    /// <summary>The stages that have shown themselves so far.</summary>
    public IReadOnlyDictionary<string, StageHealth> Stages => stages;

    /// <summary>What the database said to the stages that fail over it now; null while none does.</summary>
    public string? StorageTrouble => stages.Values.Select(stage => stage.StorageTrouble).FirstOrDefault(reason => reason is not null);

    /// <summary>A turn ended; what failed before is not yet mended by that alone.</summary>
    public void Beat(string stage, DateTimeOffset now) =>
        stages.AddOrUpdate(stage, _ => new StageHealth(now, null), (_, before) => before with { LastBeat = now });

    /// <summary>What had failed works again.</summary>
    public void Mend(string stage) =>
        stages.AddOrUpdate(stage, _ => new StageHealth(null, null), (_, before) => before with { Fault = null, StorageTrouble = null });

    /// <summary>Something failed.</summary>
    /// <returns>Whether this fault is news: the first one since it was mended.</returns>
    /// <param name="stage">What failed.</param>
    /// <param name="reason">How.</param>
    /// <param name="storage">What the database said, where it failed over that.</param>
    public bool Fault(string stage, string reason, string? storage = null)
    {
        var news = !stages.TryGetValue(stage, out var before) || before.Fault is null;
        stages[stage] = new StageHealth(before?.LastBeat, reason) { StorageTrouble = storage };
        return news;
    }
}

/// <summary>How a stage is.</summary>
/// <param name="LastBeat">When it last ended a turn well; null: never yet.</param>
/// <param name="Fault">What failed since; null while all is well.</param>
public sealed record StageHealth(DateTimeOffset? LastBeat, string? Fault)
{
    /// <summary>What the database said, where the stage fails over that; null otherwise.</summary>
    public string? StorageTrouble { get; init; }
}
