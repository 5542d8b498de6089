namespace Bot.Sandbox.Telegram.Limits;

/// <summary>At most so many events within any stretch of time of this length.</summary>
internal sealed class Quota(int most, TimeSpan stretch)
{
    private readonly Queue<DateTimeOffset> taken = new(most);

    /// <summary>When the newest event that was counted happens.</summary>
    public DateTimeOffset Newest { get; private set; }

    /// <summary>How long an event at <paramref name="now"/> must wait.</summary>
    public TimeSpan Wait(DateTimeOffset now)
    {
        if (taken.Count < most) return TimeSpan.Zero;
        var wait = taken.Peek() + stretch - now;
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    /// <summary>Counts an event that happens at <paramref name="at"/>.</summary>
    public void Take(DateTimeOffset at)
    {
        if (taken.Count == most) taken.Dequeue();
        taken.Enqueue(at);
        Newest = at;
    }
}
