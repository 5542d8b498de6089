using Bot.Core.Work;

namespace Bot.Core.Delivering;

/// <summary>
/// The pace of one account, shared by all that it sends: so many in all, so many in each chat, and the waits that the
/// network asked for. A chat that the network refuses for its pace goes slower for a time, and where several are refused at
/// about the same time, the account does. Memory is bounded: chats at rest are forgotten.
/// </summary>
/// <param name="limits">What the network grants.</param>
/// <param name="time">The clock.</param>
public sealed class AccountPace(PaceLimits limits, TimeProvider time)
{
    private const int RememberedChats = 1_000;

    /// <summary>The longest that a chat's wait holds the account: two chats that wait for hours need not be the account's fault.</summary>
    private static readonly TimeSpan LongestAccountHold = TimeSpan.FromSeconds(30);

    private readonly SteadyClock clock = new(time);
    private readonly Lock gate = new();
    private readonly Dictionary<string, ChatPace> chats = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Waiter> waiting = [];
    private readonly Dictionary<PlaceClass, int> given = [];
    private Gcra all;
    private Gcra paid;
    private Slowdown slowdown;
    private DateTimeOffset heldUntil;
    private (string Address, DateTimeOffset At)? refused;

    /// <summary>A pace that is the same in every chat.</summary>
    public AccountPace(PaceLimit account, PaceLimit chat, TimeProvider time)
        : this(new PaceLimits(account, _ => new ChatLimits(chat)), time)
    {
    }

    /// <summary>How long a message to the chat has to wait; zero: it may go now.</summary>
    public TimeSpan Wait(string address)
    {
        lock (gate) return WaitLocked(address, 1, clock.Now);
    }

    /// <summary>Takes the next place if it is free now, also beside all that wait for one.</summary>
    public bool TryTake(string address)
    {
        lock (gate)
        {
            var now = clock.Now;
            if (WaitLocked(address, 1, now) > TimeSpan.Zero) return false;
            if (waiting.Count > 0 && !HasRoom(PaceOfAll(now), waiting.Sum(one => one.Messages) + 1, now)) return false;
            TakeLocked(address, 1, now);
            return true;
        }
    }

    /// <summary>
    /// Waits for a place, or for as many as a call sends messages, and takes them. Where places are scarce, they are given out by
    /// <see cref="PlaceOrder"/>, and first come first served within a class.
    /// </summary>
    /// <param name="address">The chat.</param>
    /// <param name="place">What for.</param>
    /// <param name="cancel">Ends the waiting.</param>
    /// <param name="messages">How many messages the call sends.</param>
    /// <param name="mayPay">Whether it may be paid for where all free places of the account are taken.</param>
    /// <returns>Whether the place is one that is paid for.</returns>
    public async Task<bool> TakeAsync(string address, PlaceClass place, CancellationToken cancel, int messages = 1, bool mayPay = false)
    {
        var waiter = new Waiter(address, place, messages, mayPay);
        lock (gate) waiting.Add(waiter);
        try
        {
            while (Take(waiter) is { } wait)
                await Task.Delay(wait < LongestDelay ? wait : LongestDelay, time, cancel).ConfigureAwait(false);
            return waiter.IsPaid;
        }
        finally
        {
            lock (gate) waiting.Remove(waiter);
        }
    }

    /// <summary>Heeds how a call ended: one that the network put off for a time was too fast.</summary>
    public void Heed(string address, DeliveryOutcome outcome)
    {
        if (outcome is not DeliveryOutcome.Later { Wait: { } wait }) return;
        lock (gate)
        {
            var now = clock.Now;
            var chat = ChatOf(address);
            chat.Refused(now);
            chat.Hold(now + wait);
            if (refused is var (other, at) && now - at <= Slowdown.Together && !other.Equals(address, StringComparison.OrdinalIgnoreCase))
            {
                slowdown = slowdown.Refused(now);
                var until = now + (wait < LongestAccountHold ? wait : LongestAccountHold);
                if (heldUntil < until) heldUntil = until;
            }
            refused = (address, now);
        }
    }

    /// <summary>Nothing goes to the chat before: what the network asked of an earlier run of the program, by the machine's clock.</summary>
    public void Hold(string address, DateTimeOffset until)
    {
        lock (gate) ChatOf(address).Hold(clock.Of(until));
    }

    /// <summary>Timers reach no further than some weeks, and a wait is looked at anew from time to time.</summary>
    private static readonly TimeSpan LongestDelay = TimeSpan.FromHours(1);

    /// <returns>How long to wait before asking again; null where the place is taken.</returns>
    private TimeSpan? Take(Waiter waiter)
    {
        lock (gate)
        {
            var now = clock.Now;
            if (WaitLocked(waiter, now) is var wait && wait > TimeSpan.Zero) return TryPay(waiter, now) ? null : wait;
            // Of those that could go now only one may: the others ask again when the next place is there.
            var ready = waiting.Where(one => WaitLocked(one, now) == TimeSpan.Zero).ToList();
            var next = PlaceOrder.Next(ready.Select(one => one.Place), place => given.GetValueOrDefault(place));
            var pace = PaceOfAll(now);
            if (ready.Find(one => one.Place == next) != waiter && !HasRoom(pace, ready.Sum(one => one.Messages), now))
                return TryPay(waiter, now) ? null : pace.Interval;
            Count(waiter.Place);
            TakeLocked(waiter.Address, waiter.Messages, now);
            return null;
        }
    }

    /// <summary>Takes a place that is paid for: it lifts the account's limit, neither the chat's nor a wait that the network asked for.</summary>
    private bool TryPay(Waiter waiter, DateTimeOffset now)
    {
        if (!waiter.MayPay || limits.Paid is not { } pace || heldUntil > now) return false;
        var chat = ChatOf(waiter.Address);
        if (chat.Wait(now, waiter.Messages) > TimeSpan.Zero || paid.Wait(pace, now, waiter.Messages) > TimeSpan.Zero) return false;
        paid = paid.Take(pace, now, waiter.Messages);
        chat.Take(now, waiter.Messages);
        return waiter.IsPaid = true;
    }

    /// <summary>Whether there are places for all of so many.</summary>
    private bool HasRoom(PaceLimit pace, int places, DateTimeOffset now) => all.Arrival - now <= pace.Interval * (pace.Burst - places);

    private void Count(PlaceClass place)
    {
        if (given.Values.Sum() >= PlaceOrder.Window) given.Clear();
        given[place] = given.GetValueOrDefault(place) + 1;
    }

    private PaceLimit PaceOfAll(DateTimeOffset now) => limits.Account.Slower(slowdown.Factor(now));

    private TimeSpan WaitLocked(Waiter waiter, DateTimeOffset now) => WaitLocked(waiter.Address, waiter.Messages, now);

    private TimeSpan WaitLocked(string address, int messages, DateTimeOffset now)
    {
        var wait = all.Wait(PaceOfAll(now), now, messages);
        if (heldUntil - now > wait) wait = heldUntil - now;
        var here = chats.GetValueOrDefault(address)?.Wait(now, messages) ?? TimeSpan.Zero;
        return here > wait ? here : wait;
    }

    private void TakeLocked(string address, int messages, DateTimeOffset now)
    {
        Forget(now);
        all = all.Take(PaceOfAll(now), now, messages);
        ChatOf(address).Take(now, messages);
    }

    private ChatPace ChatOf(string address)
    {
        if (chats.TryGetValue(address, out var known)) return known;
        return chats[address] = new ChatPace(limits.Chat(address));
    }

    private void Forget(DateTimeOffset now)
    {
        if (chats.Count < RememberedChats) return;
        foreach (var address in chats.Where(entry => entry.Value.IsAtRest(now)).Select(entry => entry.Key).ToList())
            chats.Remove(address);
    }

    /// <summary>Who waits for a place; each is another one, however alike.</summary>
    private sealed class Waiter(string address, PlaceClass place, int messages, bool mayPay)
    {
        public string Address => address;

        public PlaceClass Place => place;

        public int Messages => messages;

        public bool MayPay => mayPay;

        public bool IsPaid { get; set; }
    }
}
