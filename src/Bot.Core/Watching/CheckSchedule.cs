using Bot.Core.Model;

namespace Bot.Core.Watching;

/// <summary>
/// When a source is looked at next: politeness as arithmetic. An interval that the operator sets is kept. Else the interval is
/// the shorter of two: what the hour of the week asks for by the source's <see cref="Rhythm"/>, and a twelfth of the time since
/// its last news, for news seldom comes alone. Failures lengthen it, and it is never shorter than what server and feed ask for,
/// as far as that is granted (<see cref="Fetching.ServerWaits"/>, <see cref="FeedWait"/>).
/// </summary>
public static class CheckSchedule
{
    /// <summary>The shortest adaptive interval.</summary>
    public static TimeSpan Shortest { get; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest adaptive interval.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromMinutes(30);

    /// <summary>The longest wait after failures, unless the interval itself is longer.</summary>
    public static TimeSpan LongestBackoff { get; } = TimeSpan.FromHours(1);

    /// <summary>How often a source that was given up is asked: once a day.</summary>
    public static TimeSpan GivenUp { get; } = TimeSpan.FromDays(1);

    /// <summary>When a source is asked again whose server says that it is gone for good: not until staff or a new start want it.</summary>
    public static DateTimeOffset Never { get; } = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>How long a source is watched before its rhythm counts: a week, so that every hour of it was there.</summary>
    public static TimeSpan LeastHistory { get; } = TimeSpan.FromDays(7);

    /// <summary>
    /// The interval at one article an hour: 2 min. It falls with the square root of the rate (four an hour: 1 min; sixteen:
    /// 30 s; one in four hours: 4 min), which makes the mean delay the shortest that so many looks can buy.
    /// </summary>
    private static readonly TimeSpan AtOneAnHour = TimeSpan.FromMinutes(2);

    /// <summary>How many times longer the interval is while a hub pushes what is new.</summary>
    public const int SlowerWhilePushed = 4;

    /// <summary>The longest interval while a hub pushes, unless the interval itself is longer.</summary>
    public static TimeSpan LongestWhilePushed { get; } = TimeSpan.FromHours(3);

    private static readonly TimeSpan BeforeFirstNews = TimeSpan.FromMinutes(5);
    private const int MostDoublings = 10;

    /// <summary>The time of the next look.</summary>
    /// <param name="source">The source after this look.</param>
    /// <param name="now">When this look ended.</param>
    /// <param name="serverWait">How long the server asked to be left alone; it is never looked at sooner.</param>
    /// <param name="zone">The newsroom's time zone, whose hours the rhythm counts.</param>
    /// <param name="chance">A random number of [0, 1) that spreads looks by up to a tenth of the wait.</param>
    public static DateTimeOffset Next(Source source, DateTimeOffset now, TimeSpan? serverWait, TimeZoneInfo zone, double chance)
    {
        var wait = Backoff(Pushed(source.Every ?? Adaptive(source, now, zone), source.PushedUntil - now), source.Failures);
        if (source.Health == HealthLevel.Gone) return Never;
        if (source.Health == HealthLevel.GivenUp) wait = Longer(wait, GivenUp);
        wait = Longer(wait, serverWait);
        if (source.Every is null) wait = Longer(wait, FeedWait.Of(source, now));
        return now + wait * (1 + chance / 10);
    }

    private static TimeSpan Adaptive(Source source, DateTimeOffset now, TimeZoneInfo zone)
    {
        if (source.LastNews is not { } last) return BeforeFirstNews;
        var recent = Clamped((now - last) / 12);
        return source.Rhythm is { } rhythm && rhythm.History >= LeastHistory
            ? Shorter(recent, ByRhythm(rhythm, Slack(rhythm, last, now, zone), now, zone))
            : recent;
    }

    /// <summary>
    /// The wait after which one look is due by the rhythm, hour by hour: a look at the end of the night does not sleep into
    /// the morning.
    /// </summary>
    private static TimeSpan ByRhythm(Rhythm rhythm, double slack, DateTimeOffset now, TimeZoneInfo zone)
    {
        var (wait, left) = (TimeSpan.Zero, 1.0);
        while (true)
        {
            var local = TimeZoneInfo.ConvertTime(now + wait, zone);
            var interval = Clamped(AtOneAnHour * (slack / Math.Sqrt(Math.Max(rhythm.SmoothRate(Rhythm.Slot(local)), 1e-6))));
            var rest = Rhythm.RestOfHour(local);
            if (interval * left <= rest) return wait + interval * left;
            wait += rest;
            left -= rest / interval;
        }
    }

    /// <summary>How much slower a source is asked that is silent against its rhythm: 1 as long as that is not strange.</summary>
    private static double Slack(Rhythm rhythm, DateTimeOffset last, DateTimeOffset now, TimeZoneInfo zone) =>
        Math.Max(1, rhythm.Expected(last, now, zone) / Lull.Strange(rhythm));

    /// <summary>A safety net while a hub pushes; when its lease ends a look is due.</summary>
    private static TimeSpan Pushed(TimeSpan interval, TimeSpan? lease)
    {
        if (lease is not { } left || left <= interval) return interval;
        var slower = TimeSpan.FromTicks(Math.Min(interval.Ticks * SlowerWhilePushed, LongestWhilePushed.Ticks));
        return interval > slower ? interval : left < slower ? left : slower;
    }

    /// <summary>Doubles with every failure in a row.</summary>
    private static TimeSpan Backoff(TimeSpan interval, int failures)
    {
        if (failures == 0) return interval;
        var longer = interval * Math.Pow(2, Math.Min(failures, MostDoublings));
        return longer < LongestBackoff ? longer : Longer(interval, LongestBackoff);
    }

    private static TimeSpan Clamped(TimeSpan interval) =>
        interval < Shortest ? Shortest : interval > Longest ? Longest : interval;

    private static TimeSpan Longer(TimeSpan one, TimeSpan? other) => other > one ? other.Value : one;

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
