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

    /// <summary>Waits for a place and takes it.</summary>
    public async Task TakeAsync(string address, CancellationToken cancel)
    {
        while (!TryTake(address))
            await Task.Delay(Wait(address), time, cancel).ConfigureAwait(false);
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
}
