using Microsoft.Extensions.Logging;

namespace Bot.Core.Work;

/// <summary>
/// Notices that the machine's clock was set. What waits in rows waits until a moment of the old clock: set back by a day, it
/// would wait a day more; set forward, a message of unknown outcome would be looked for before the network has surely
/// finished. So the rows move with the clock.
/// </summary>
public sealed partial class ClockWatch(IClockStore store, TimeProvider time, ILogger<ClockWatch> log)
{
    /// <summary>Less is how clocks are kept right.</summary>
    public static TimeSpan Least { get; } = TimeSpan.FromSeconds(10);

    private SteadyClock? steady;

    /// <summary>Looks at the clock, and moves what waits if it was set since the last look.</summary>
    public async Task LookAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        // What the rows of an earlier run tell of is no later than now, unless the clock was set back since.
        var expected = steady?.Now ?? await store.NewestAsync(cancel).ConfigureAwait(false);
        var leap = now - (expected ?? now);
        if (steady is null && leap > TimeSpan.Zero) leap = TimeSpan.Zero;
        var span = leap.Duration();
        if (span >= Least)
        {
            await store.MoveAsync(leap, now, cancel).ConfigureAwait(false);
            if (leap < TimeSpan.Zero) LogBack(span);
            else LogForward(span);
        }
        if (steady is null || span >= Least) steady = new SteadyClock(time);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The clock was set back by {Span}; what waits goes so much sooner by it")]
    private partial void LogBack(TimeSpan span);

    [LoggerMessage(Level = LogLevel.Information, Message = "The clock was set forward by {Span}, or the machine slept")]
    private partial void LogForward(TimeSpan span);
}

/// <summary>Moves rows when the machine's clock is set.</summary>
public interface IClockStore
{
    /// <summary>The latest moment that a row tells something happened at; null where nothing has happened yet.</summary>
    Task<DateTimeOffset?> NewestAsync(CancellationToken cancel);

    /// <summary>
    /// Moves what waits, in one transaction. After a leap back everything does that is still to come by the new clock. After a
    /// leap forward only deliveries of unknown outcome do: all else may come early, and after a machine's sleep it should.
    /// </summary>
    /// <param name="leap">How far the clock was set; negative: back.</param>
    /// <param name="now">The present moment by the new clock.</param>
    /// <param name="cancel">Ends it.</param>
    Task MoveAsync(TimeSpan leap, DateTimeOffset now, CancellationToken cancel);
}
