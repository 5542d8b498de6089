using System.Globalization;

namespace Bot.Core.Watching.WebSub;

/// <summary>For how long hubs push, and when they are asked again: arithmetic without a clock.</summary>
public static class Lease
{
    /// <summary>The lease that is asked for. Hubs may grant another one (WebSub, section 5.1).</summary>
    public static TimeSpan Wanted { get; } = TimeSpan.FromDays(7);

    /// <summary>A hub that grants less is not asked more often.</summary>
    public static TimeSpan Shortest { get; } = TimeSpan.FromSeconds(15);

    /// <summary>A hub that grants more is asked again by then all the same.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(90);

    /// <summary>How long a hub that refused is left alone.</summary>
    public static TimeSpan AfterRefusal { get; } = TimeSpan.FromDays(7);

    private static readonly TimeSpan FirstRetry = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromHours(12);
    private const int MostDoublings = 10;

    /// <summary>
    /// The lease that a hub grants as <c>hub.lease_seconds</c>; the one that was asked for where it says nothing that can be
    /// read.
    /// </summary>
    public static TimeSpan Granted(string? seconds)
    {
        var isNumber = long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var granted);
        var lease = TimeSpan.FromSeconds(isNumber ? Math.Min(granted, (long)Longest.TotalSeconds) : (long)Wanted.TotalSeconds);
        return lease < Shortest ? Shortest : lease;
    }

    /// <summary>
    /// When a lease is renewed: between two thirds and four fifths of it, so that one failed request or two do no harm.
    /// </summary>
    /// <param name="now">When it began.</param>
    /// <param name="lease">How long it is.</param>
    /// <param name="chance">A random number of [0, 1), which spreads the renewals.</param>
    public static DateTimeOffset Renewal(DateTimeOffset now, TimeSpan lease, double chance) =>
        now + lease * (2 / 3d + chance * (4 / 5d - 2 / 3d));

    /// <summary>When a request that was not confirmed is made again: after 2, 4, 8 … minutes, at most twelve hours.</summary>
    /// <param name="now">When it was made.</param>
    /// <param name="tries">Requests in a row that were not confirmed, this one included.</param>
    /// <param name="hubWait">How long the hub asked to be left alone; it is not asked sooner.</param>
    /// <param name="chance">A random number of [0, 1), which spreads the requests by up to a quarter.</param>
    public static DateTimeOffset Retry(DateTimeOffset now, int tries, TimeSpan? hubWait, double chance)
    {
        var wait = FirstRetry * Math.Pow(2, Math.Clamp(tries - 1, 0, MostDoublings));
        wait = (wait < LongestRetry ? wait : LongestRetry) * (1 + chance / 4);
        return now + (hubWait > wait ? hubWait.Value : wait);
    }
}
