namespace Bot.Core.Work;

/// <summary>
/// Moments that only grow, however the machine's clock is set meanwhile: what is remembered in memory alone is reckoned by it,
/// so that a clock set back by a day holds nothing for a day.
/// </summary>
/// <param name="time">The clock.</param>
public sealed class SteadyClock(TimeProvider time)
{
    private readonly DateTimeOffset origin = time.GetUtcNow();
    private readonly long start = time.GetTimestamp();

    /// <summary>The present moment: as the machine's clock had it when this one was made, and the time since.</summary>
    public DateTimeOffset Now => origin + time.GetElapsedTime(start);

    /// <summary>A moment of the machine's clock, as this one reckons it.</summary>
    public DateTimeOffset Of(DateTimeOffset moment) => Now + (moment - time.GetUtcNow());
}
