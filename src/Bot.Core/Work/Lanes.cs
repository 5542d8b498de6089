using System.Collections.Concurrent;

namespace Bot.Core.Work;

/// <summary>
/// Work in flight, one at a time for each key and so many in all, so that a slow source or channel holds up nobody but
/// itself. Faults of a row are the work's own business; one that escapes it (a database that is away) is reported, and its
/// lane rests before it is taken again.
/// </summary>
/// <param name="stage">The stage, for its health.</param>
/// <param name="most">How many may be in flight together.</param>
/// <param name="street">What a stage needs of the street.</param>
public sealed class Lanes<TKey>(string stage, int most, Street street) where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Task> flights = new();
    private readonly TaskCompletionSource closing = new();
    private volatile bool isAwaited = true;
    private int inFlight;
    private long faultsSince;

    /// <summary>The keys in flight or at rest.</summary>
    public IReadOnlyCollection<TKey> Busy => [.. flights.Keys];

    /// <summary>Nothing more can start until something ends.</summary>
    public bool Full => Volatile.Read(ref inFlight) >= most;

    /// <summary>
    /// Whether the stage waits for a lane, so that whoever comes back rings it. Else only the last one does: a turn of the stage for
    /// each of many short flights would cost more than the flights. Default: it waits.
    /// </summary>
    public bool IsAwaited { set => isAwaited = value; }

    /// <summary>Starts the work unless its lane is taken or all are.</summary>
    /// <returns>Whether it was started.</returns>
    public bool TryStart(TKey key, Func<Task> work)
    {
        if (Full) return false;
        var start = new TaskCompletionSource();
        if (!flights.TryAdd(key, start.Task)) return false;
        Interlocked.Increment(ref inFlight);
        flights[key] = Task.Run(() => FlyAsync(key, work, start.Task));
        start.SetResult();
        return true;
    }

    /// <summary>Waits for all that is in flight; lanes at rest are let go.</summary>
    public Task DrainAsync()
    {
        closing.TrySetResult();
        return Task.WhenAll(flights.Values);
    }

    private static readonly TimeSpan ShortestRest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How long a lane rests after a fault: the longer nothing has worked, the longer, so that what is wrong with the disk is not
    /// felt by everybody who is asked again and again meanwhile.
    /// </summary>
    /// <param name="lasted">For how long every flight has failed.</param>
    internal static TimeSpan FaultRest(TimeSpan lasted) => TimeSpan.FromTicks(Math.Clamp(lasted.Ticks / 2, ShortestRest.Ticks, LongestRest.Ticks));

    private async Task FlyAsync(TKey key, Func<Task> work, Task entered)
    {
        // The entry must hold this flight before it may be taken out again.
        await entered.ConfigureAwait(false);
        try
        {
            await work().ConfigureAwait(false);
            if (Interlocked.Exchange(ref faultsSince, 0) != 0) street.Mend(stage);
        }
        catch (OperationCanceledException)
        {
            // The program stops.
        }
        catch (Exception fault)
        {
            var now = street.Time.GetTimestamp();
            var since = Interlocked.CompareExchange(ref faultsSince, now, 0) is var first && first != 0 ? first : now;
            street.Report(stage, fault);
            await Task.WhenAny(Task.Delay(FaultRest(street.Time.GetElapsedTime(since, now)), street.Time), closing.Task).ConfigureAwait(false);
        }
        finally
        {
            flights.TryRemove(key, out _);
            if (Interlocked.Decrement(ref inFlight) == 0 || isAwaited) street.Ring(stage);
        }
    }
}
