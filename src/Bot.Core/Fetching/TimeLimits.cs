using System.Collections.Concurrent;

namespace Bot.Core.Fetching;

/// <summary>Limits the time of many short pieces of work; the token and the timer of one that ended in time serve the next.</summary>
/// <param name="most">The longest time of a piece of work.</param>
/// <param name="time">The clock.</param>
internal sealed class TimeLimits(TimeSpan most, TimeProvider time)
{
    private readonly ConcurrentBag<CancellationTokenSource> idle = [];

    /// <summary>Begins a piece of work, which ends when the limit is disposed of.</summary>
    /// <param name="cancel">Ends it early.</param>
    public Limit Begin(CancellationToken cancel)
    {
        if (!idle.TryTake(out var source)) source = new CancellationTokenSource(most, time);
        else source.CancelAfter(most);
        return new Limit(this, source, cancel.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), source));
    }

    private void End(CancellationTokenSource source)
    {
        if (source.TryReset()) idle.Add(source);
        else source.Dispose();
    }

    /// <summary>A limit that runs.</summary>
    public readonly struct Limit(TimeLimits limits, CancellationTokenSource source, CancellationTokenRegistration cancel) : IDisposable
    {
        /// <summary>Cancelled when the time is up, or the work was cancelled.</summary>
        public CancellationToken Token => source.Token;

        /// <summary>Ends the work: nothing of it may use the token any more.</summary>
        public void Dispose()
        {
            // Waits for a cancellation that is under way, so that it cannot reach the next piece of work.
            cancel.Dispose();
            limits.End(source);
        }
    }
}
