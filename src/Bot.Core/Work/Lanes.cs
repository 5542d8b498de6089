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
    private readonly ConcurrentDictionary<TKey, byte> flights = new();
    private readonly TaskCompletionSource closing = new();
    private TaskCompletionSource? emptied;
    private volatile bool isAwaited = true;
    private int inFlight;
    private long faultsSince;

    /// <summary>The keys in flight or at rest.</summary>
    public IReadOnlyCollection<TKey> Busy => [.. flights.Keys];

    /// <summary>Something is in flight or at rest.</summary>
    public bool IsBusy => Volatile.Read(ref inFlight) > 0;

    /// <summary>Nothing more can start until something ends.</summary>
    public bool Full => Volatile.Read(ref inFlight) >= most;

    /// <summary>
    /// Whether the stage waits for a lane, so that whoever comes back rings it. Else only the last one does: a turn of the stage for
    /// each of many short flights would cost more than the flights. Default: it waits.
    /// </summary>
    public bool IsAwaited { set => isAwaited = value; }

    /// <summary>Starts the work unless its lane is taken or all are.</summary>
    /// <param name="key">The lane.</param>
    /// <param name="work">The work.</param>
    /// <param name="here">
    /// Whether it begins on the caller's thread, which saves a change of threads where it begins by asking somebody and waiting.
    /// Default: on another one.
    /// </param>
    /// <returns>Whether it was started.</returns>
    public bool TryStart(TKey key, Func<Task> work, bool here = false)
    {
        if (Full || !flights.TryAdd(key, default)) return false;
        if (Interlocked.Increment(ref inFlight) > most)
        {
            // Another start was quicker.
            Land(key);
            return false;
        }
        _ = here ? FlyAsync(key, work) : Task.Run(() => FlyAsync(key, work));
        return true;
    }

    /// <summary>Waits for all that is in flight; lanes at rest are let go.</summary>
    public async Task DrainAsync()
    {
        closing.TrySetResult();
        var empty = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Interlocked.Exchange(ref emptied, empty);
        if (Volatile.Read(ref inFlight) > 0) await empty.Task.ConfigureAwait(false);
    }

    private static readonly TimeSpan ShortestRest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How long a lane rests after a fault: the longer nothing has worked, the longer, so that what is wrong with the disk is not
    /// felt by everybody who is asked again and again meanwhile.
    /// </summary>
    /// <param name="lasted">For how long every flight has failed.</param>
    internal static TimeSpan FaultRest(TimeSpan lasted) => TimeSpan.FromTicks(Math.Clamp(lasted.Ticks / 2, ShortestRest.Ticks, LongestRest.Ticks));

    private async Task FlyAsync(TKey key, Func<Task> work)
    {
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
            Land(key);
        }
    }

    private void Land(TKey key)
    {
        flights.TryRemove(key, out _);
        var isLast = Interlocked.Decrement(ref inFlight) == 0;
        if (isLast || isAwaited) street.Ring(stage);
        if (isLast) Volatile.Read(ref emptied)?.TrySetResult();
    }
}
