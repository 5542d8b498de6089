namespace Bot.Core.Work;

/// <summary>One arrow of the street: takes the rows that are due, works on them, and leaves rows for the next stage.</summary>
public interface IStage
{
    /// <summary>The name in health reports and logs, e.g. <c>watch</c>.</summary>
    string Name { get; }

    /// <summary>
    /// Does one turn. Row faults stay with their row; what is thrown from here is a fault of the stage (a database that is
    /// away), which the loop reports and tries again.
    /// </summary>
    Task<Turn> WorkAsync(CancellationToken stopping);

    /// <summary>Waits for what is in flight, so that the program can stop. It is bounded by the time-outs of the work itself.</summary>
    Task DrainAsync();
}

/// <summary>What a turn of a stage left.</summary>
/// <param name="More">More is due right now.</param>
/// <param name="NextDue">When the next row is due; null where none is known.</param>
public readonly record struct Turn(bool More, DateTimeOffset? NextDue)
{
    /// <summary>Nothing is left to do until a signal or the poll.</summary>
    public static Turn Idle { get; } = new(false, null);
}
