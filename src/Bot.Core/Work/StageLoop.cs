namespace Bot.Core.Work;

/// <summary>
/// Turns a stage until the program stops. After a turn with more to do it turns again at once; else it rests until a
/// signal, the next due row or the poll, whichever is first. A fault is reported and tried again with growing rests; it
/// never ends the loop.
/// </summary>
public sealed class StageLoop(IStage stage, Street street)
{
    /// <summary>The longest rest: how late a row may be noticed when every signal was lost.</summary>
    public static TimeSpan Poll { get; } = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan LongestFaultRest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan ShortestRest = TimeSpan.FromMilliseconds(10);

    /// <summary>Runs until <paramref name="stopping"/>, then waits for what is in flight.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            var faults = 0;
            while (!stopping.IsCancellationRequested)
            {
                var rest = await TurnAsync(stopping).ConfigureAwait(false);
                if (rest is not null && faults > 0) street.Mend(stage.Name);
                faults = rest is null ? faults + 1 : 0;
                var wait = rest ?? FaultRest(faults);
                if (wait > TimeSpan.Zero) await street.RestAsync(stage.Name, wait, stopping).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The program stops; what is in flight is waited for below.
        }
        finally
        {
            await stage.DrainAsync().ConfigureAwait(false);
        }
    }

    /// <returns>How long to rest; null after a fault.</returns>
    private async Task<TimeSpan?> TurnAsync(CancellationToken stopping)
    {
        try
        {
            var turn = await stage.WorkAsync(stopping).ConfigureAwait(false);
            street.Beat(stage.Name);
            return Rest(turn, street.Now);
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            street.Report(stage.Name, fault);
            return null;
        }
    }

    /// <summary>How long to rest after a turn.</summary>
    internal static TimeSpan Rest(Turn turn, DateTimeOffset now)
    {
        if (turn.More) return TimeSpan.Zero;
        if (turn.NextDue is not { } due || due - now > Poll) return Poll;
        return due - now < ShortestRest ? ShortestRest : due - now;
    }

    /// <summary>1, 2, 4 … seconds, at most a minute.</summary>
    internal static TimeSpan FaultRest(int faults) =>
        TimeSpan.FromSeconds(Math.Min(Math.Pow(2, Math.Min(faults, 10) - 1), LongestFaultRest.TotalSeconds));
}
