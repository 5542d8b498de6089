using Bot.Core.Model;

namespace Bot.Core.Watching;

/// <summary>When a source is looked at next: politeness as arithmetic.</summary>
public static class CheckSchedule
{
    /// <summary>The shortest adaptive interval.</summary>
    public static TimeSpan Shortest { get; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest adaptive interval.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromMinutes(30);

    /// <summary>The longest wait after failures, unless the interval itself is longer.</summary>
    public static TimeSpan LongestBackoff { get; } = TimeSpan.FromHours(1);

    private static readonly TimeSpan BeforeFirstNews = TimeSpan.FromMinutes(5);
    private const int MostDoublings = 10;

    /// <summary>The time of the next look.</summary>
    /// <param name="source">The source after this look: <see cref="Source.Failures"/> and <see cref="Source.LastNews"/> count.</param>
    /// <param name="now">When this look ended.</param>
    /// <param name="serverWait">How long the server asked to be left alone; it is never looked at sooner.</param>
    /// <param name="chance">A random number of [0, 1) that spreads looks by up to a tenth of the interval.</param>
    public static DateTimeOffset Next(Source source, DateTimeOffset now, TimeSpan? serverWait, double chance)
    {
        var interval = source.Every ?? Adaptive(source.LastNews, now);
        interval = Backoff(interval, source.Failures) * (1 + chance / 10);
        return now + (serverWait > interval ? serverWait.Value : interval);
    }

    /// <summary>A twelfth of the time since the last news: a paper that published an hour ago is asked every five minutes.</summary>
    private static TimeSpan Adaptive(DateTimeOffset? lastNews, DateTimeOffset now) =>
        lastNews is { } last
            ? TimeSpan.FromTicks(Math.Clamp((now - last).Ticks / 12, Shortest.Ticks, Longest.Ticks))
            : BeforeFirstNews;

    /// <summary>Doubles with every failure in a row.</summary>
    private static TimeSpan Backoff(TimeSpan interval, int failures)
    {
        if (failures == 0) return interval;
        var longer = interval * Math.Pow(2, Math.Min(failures, MostDoublings));
        return longer < LongestBackoff ? longer : interval > LongestBackoff ? interval : LongestBackoff;
    }
}
