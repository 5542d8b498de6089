namespace Bot.Core.Delivering;

/// <summary>
/// The generic cell rate algorithm (ITU-T I.371): an even pace with a burst, in one number. A value; taking gives the next.
/// </summary>
/// <param name="Arrival">The theoretical arrival time: until when what was sent uses up the pace.</param>
public readonly record struct Gcra(DateTimeOffset Arrival)
{
    /// <summary>How long to wait before one more may be sent; zero: now.</summary>
    public TimeSpan Wait(PaceLimit limit, DateTimeOffset now)
    {
        var ahead = Arrival - now - limit.Interval * (limit.Burst - 1);
        return ahead > TimeSpan.Zero ? ahead : TimeSpan.Zero;
    }

    /// <summary>The state after one more was sent.</summary>
    public Gcra Take(PaceLimit limit, DateTimeOffset now) => new((Arrival > now ? Arrival : now) + limit.Interval);
}

/// <summary>A pace.</summary>
/// <param name="Interval">The time between two, on average.</param>
/// <param name="Burst">How many may go at once after a rest; at least 1.</param>
public readonly record struct PaceLimit(TimeSpan Interval, int Burst);
