namespace Bot.Core.Delivering;

/// <summary>The pace in one chat: what the network grants, the wait that it asked for, and how much slower it goes since.</summary>
internal sealed class ChatPace(ChatLimits limits)
{
    private readonly Quota? quota = limits.Quota is { } most ? new Quota(most) : null;
    private Gcra even;
    private Slowdown slowdown;
    private DateTimeOffset heldUntil;

    /// <summary>How long so many messages have to wait; zero: they may go now.</summary>
    public TimeSpan Wait(DateTimeOffset now, int messages)
    {
        var slowness = slowdown.Factor(now);
        var wait = even.Wait(limits.Pace.Slower(slowness), now, messages);
        if (quota?.Wait(now, messages, slowness) is { } full && full > wait) wait = full;
        return heldUntil - now > wait ? heldUntil - now : wait;
    }

    /// <summary>Counts so many messages.</summary>
    public void Take(DateTimeOffset now, int messages)
    {
        even = even.Take(limits.Pace.Slower(slowdown.Factor(now)), now, messages);
        quota?.Take(now, messages);
    }

    /// <summary>The network refused a message for its pace.</summary>
    public void Refused(DateTimeOffset now) => slowdown = slowdown.Refused(now);

    /// <summary>Nothing goes before.</summary>
    public void Hold(DateTimeOffset until)
    {
        if (heldUntil < until) heldUntil = until;
    }

    /// <summary>Whether nothing of the past matters any more.</summary>
    public bool IsAtRest(DateTimeOffset now) =>
        even.Arrival <= now && heldUntil <= now && slowdown.Factor(now) <= 1
        && (limits.Quota is not { } most || quota!.Newest + most.Stretch <= now);
}
