namespace Bot.Core.Delivering;

/// <summary>
/// At most so many within any stretch of time, however they fall in it: all at once after a rest, and afterwards as those of
/// before leave the stretch. Remembers no more than one stretch holds.
/// </summary>
internal sealed class Quota(QuotaLimit limit)
{
    private readonly Queue<DateTimeOffset> taken = new();

    /// <summary>When the newest was taken.</summary>
    public DateTimeOffset Newest { get; private set; }

    /// <summary>How long to wait before so many more may be sent, where the stretch is so many times longer than usual.</summary>
    public TimeSpan Wait(DateTimeOffset now, int messages, double slowness)
    {
        var tooMany = taken.Count + Math.Min(messages, limit.Most) - limit.Most;
        if (tooMany <= 0) return TimeSpan.Zero;
        var wait = taken.ElementAt(tooMany - 1) + limit.Stretch * slowness - now;
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    /// <summary>Counts what is sent now.</summary>
    public void Take(DateTimeOffset now, int messages)
    {
        for (var message = 0; message < messages; message++) taken.Enqueue(now);
        while (taken.Count > limit.Most) taken.Dequeue();
        Newest = now;
    }
}

/// <summary>A number in a stretch of time.</summary>
/// <param name="Most">The most of any stretch; at least 1.</param>
/// <param name="Stretch">Its length.</param>
public sealed record QuotaLimit(int Most, TimeSpan Stretch);
