namespace Bot.Core.Delivering;

/// <summary>
/// The generic cell rate algorithm (ITU-T I.371): an even pace with a burst, in one number. A value; taking gives the next.
/// </summary>
/// <param name="Arrival">The theoretical arrival time: until when what was sent uses up the pace.</param>
public readonly record struct Gcra(DateTimeOffset Arrival)
{
    /// <summary>
    /// How long to wait before so many more may be sent together; zero: now. More than the burst wait for all of it, and owe
    /// the rest to those after them.
    /// </summary>
    public TimeSpan Wait(PaceLimit limit, DateTimeOffset now, int messages = 1)
    {
        var ahead = Arrival - now - limit.Interval * (limit.Burst - Math.Min(messages, limit.Burst));
        return ahead > TimeSpan.Zero ? ahead : TimeSpan.Zero;
    }

    /// <summary>The state after so many more were sent.</summary>
    public Gcra Take(PaceLimit limit, DateTimeOffset now, int messages = 1) =>
        new((Arrival > now ? Arrival : now) + limit.Interval * messages);
}

/// <summary>A pace.</summary>
/// <param name="Interval">The time between two, on average.</param>
/// <param name="Burst">How many may go at once after a rest; at least 1.</param>
public readonly record struct PaceLimit(TimeSpan Interval, int Burst)
{
    /// <summary>The same pace, so many times slower.</summary>
    public PaceLimit Slower(double times) => this with { Interval = Interval * times };
}
