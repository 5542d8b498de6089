namespace Bot.Sandbox.Telegram.Limits;

/// <summary>How often something may happen: a steady interval after a short burst (a generic cell rate algorithm).</summary>
/// <param name="Interval">The steady time between two events.</param>
/// <param name="Burst">How many may happen at once after a rest.</param>
internal sealed record Pace(TimeSpan Interval, int Burst)
{
    /// <summary>How long an event at <paramref name="now"/> must wait, given when the pace is next at rest.</summary>
    public TimeSpan Wait(DateTimeOffset now, DateTimeOffset rest)
    {
        var wait = rest - now - (Burst - 1) * Interval;
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    /// <summary>When the pace is at rest after one more event.</summary>
    public DateTimeOffset After(DateTimeOffset now, DateTimeOffset rest) => (rest > now ? rest : now) + Interval;
}
