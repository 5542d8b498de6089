namespace Bot.Core.Delivering;

/// <summary>
/// The pace of one account, shared by all that it sends: so many in all, so many in each chat, and the waits that the
/// network asked for. Memory is bounded: chats at rest are forgotten.
/// </summary>
/// <param name="account">The pace of all together.</param>
/// <param name="chat">The pace of each chat.</param>
/// <param name="time">The clock.</param>
public sealed class AccountPace(PaceLimit account, PaceLimit chat, TimeProvider time)
{
    private const int RememberedChats = 1_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Gcra> chats = [];
    private readonly List<Waiter> waiting = [];
    private readonly Dictionary<PlaceClass, int> given = [];
    private Gcra all;

    /// <summary>How long a message to the chat has to wait; zero: it may go now.</summary>
    public TimeSpan Wait(string address)
    {
        lock (gate) return WaitLocked(address, time.GetUtcNow());
    }

    /// <summary>Takes the next place if it is free now.</summary>
    public bool TryTake(string address)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (WaitLocked(address, now) > TimeSpan.Zero) return false;
            Forget(now);
            all = all.Take(account, now);
            chats[address] = chats.GetValueOrDefault(address).Take(chat, now);
            return true;
        }
    }

    /// <summary>Waits for a place and takes it. Where places are scarce, they are given out by <see cref="PlaceOrder"/>, and first come first served within a class.</summary>
    public async Task TakeAsync(string address, PlaceClass place, CancellationToken cancel)
    {
        var waiter = new Waiter(address, place);
        lock (gate) waiting.Add(waiter);
        try
        {
            while (Take(waiter) is { } wait)
                await Task.Delay(wait, time, cancel).ConfigureAwait(false);
        }
        finally
        {
            lock (gate) waiting.Remove(waiter);
        }
    }

    /// <summary>The network asked the chat to wait.</summary>
    public void Hold(string address, TimeSpan wait)
    {
        lock (gate)
        {
            var until = time.GetUtcNow() + wait + chat.Interval * (chat.Burst - 1);
            if (chats.GetValueOrDefault(address).Arrival < until) chats[address] = new Gcra(until);
        }
    }

    /// <returns>How long to wait before asking again; null where the place is taken.</returns>
    private TimeSpan? Take(Waiter waiter)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (WaitLocked(waiter.Address, now) is var wait && wait > TimeSpan.Zero) return wait;
            // Of those that could go now only one may: the others ask again when the next place is there.
            var ready = waiting.Where(one => WaitLocked(one.Address, now) == TimeSpan.Zero).ToList();
            var next = PlaceOrder.Next(ready.Select(one => one.Place), place => given.GetValueOrDefault(place));
            if (ready.Find(one => one.Place == next) != waiter && !HasRoom(ready.Count, now)) return account.Interval;
            Count(waiter.Place);
            TryTake(waiter.Address);
            return null;
        }
    }

    /// <summary>Whether there are places for all of so many.</summary>
    private bool HasRoom(int places, DateTimeOffset now) => all.Arrival - now <= account.Interval * (account.Burst - places);

    private void Count(PlaceClass place)
    {
        if (given.Values.Sum() >= PlaceOrder.Window) given.Clear();
        given[place] = given.GetValueOrDefault(place) + 1;
    }

    private TimeSpan WaitLocked(string address, DateTimeOffset now)
    {
        var forAll = all.Wait(account, now);
        var here = chats.GetValueOrDefault(address).Wait(chat, now);
        return forAll > here ? forAll : here;
    }

    private void Forget(DateTimeOffset now)
    {
        if (chats.Count < RememberedChats) return;
        foreach (var address in chats.Where(entry => entry.Value.Arrival <= now).Select(entry => entry.Key).ToList())
            chats.Remove(address);
    }

    /// <summary>Who waits for a place; each is another one, however alike.</summary>
    private sealed class Waiter(string address, PlaceClass place)
    {
        public string Address => address;

        public PlaceClass Place => place;
    }
}
