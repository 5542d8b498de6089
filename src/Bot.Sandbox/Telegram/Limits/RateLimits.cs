namespace Bot.Sandbox.Telegram.Limits;

/// <summary>
/// Telegram's documented pace: one message per second and chat with short bursts, twenty per minute in groups and
/// channels, thirty per second in all, and beside them a thousand that are paid for. Sending and editing share a chat's pace. As on the real server, a wait of up to
/// eight seconds is waited out unseen, and only a longer one is answered with 429.
/// </summary>
internal sealed class RateLimits(TimeProvider time)
{
    /// <summary>The longest wait that the caller does not see.</summary>
    public static readonly TimeSpan LongestUnseen = TimeSpan.FromSeconds(8);

    private const int MostChats = 10_000;
    private const int GroupMessages = 20;
    private static readonly TimeSpan GroupStretch = TimeSpan.FromMinutes(1);
    private static readonly Pace PerChat = new(TimeSpan.FromSeconds(1), 3);
    private static readonly Pace Paid = new(TimeSpan.FromSeconds(1.0 / 1000), 1000);
    private static readonly Pace InAll = new(TimeSpan.FromSeconds(1.0 / 30), 30);

    private readonly Lock gate = new();
    private readonly Dictionary<long, DateTimeOffset> rests = [];
    private readonly Dictionary<long, Quota> groups = [];
    private DateTimeOffset restInAll;
    private DateTimeOffset restOfPaid;

    /// <summary>How many messages were paid for.</summary>
    public int PaidMessages { get; private set; }

    /// <summary>Whether the limits are held. May be switched at any time.</summary>
    public bool Enforced { get; set; }

    /// <summary>Asks to send to a chat: how long to wait first. A wait too long to be unseen counts as a refusal.</summary>
    /// <param name="chatId">The chat.</param>
    /// <param name="groupOrChannel">Whether it is a group or a channel.</param>
    /// <param name="paid">Whether the message may be paid for, and is if the free ones are used up.</param>
    public TimeSpan Ask(long chatId, bool groupOrChannel, bool paid = false)
    {
        if (!Enforced) return TimeSpan.Zero;
        lock (gate)
        {
            var now = time.GetUtcNow();
            var rest = rests.GetValueOrDefault(chatId);
            var quota = groupOrChannel ? groups.GetValueOrDefault(chatId) ?? new Quota(GroupMessages, GroupStretch) : null;
            var free = InAll.Wait(now, restInAll);
            var isPaid = paid && free > TimeSpan.Zero;
            var wait = Longest(isPaid ? Paid.Wait(now, restOfPaid) : free, PerChat.Wait(now, rest), quota?.Wait(now) ?? TimeSpan.Zero);
            if (wait > LongestUnseen) return wait;
            if (isPaid) (restOfPaid, PaidMessages) = (Paid.After(now, restOfPaid), PaidMessages + 1);
            else restInAll = InAll.After(now, restInAll);
            rests[chatId] = PerChat.After(now, rest);
            if (quota is not null) groups[chatId] = quota;
            quota?.Take(now + wait);
            if (rests.Count > MostChats) Forget(now);
            return wait;
        }
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var (chat, rest) in rests)
            if (rest <= now) rests.Remove(chat);
        foreach (var (chat, quota) in groups)
            if (quota.Newest + GroupStretch <= now) groups.Remove(chat);
    }

    private static TimeSpan Longest(params ReadOnlySpan<TimeSpan> waits)
    {
        var longest = TimeSpan.Zero;
        foreach (var wait in waits)
            if (wait > longest) longest = wait;
        return longest;
    }
}
