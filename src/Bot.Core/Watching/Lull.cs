using Bot.Core.Model;

namespace Bot.Core.Watching;

/// <summary>Judges the time in which a source has published nothing by what it usually publishes at these hours.</summary>
public static class Lull
{
    /// <summary>
    /// How long a source is watched before its silence means anything: 2 weeks, so that every hour of the week was there twice.
    /// </summary>
    public static TimeSpan LeastHistory { get; } = TimeSpan.FromDays(14);

    /// <summary>The shortest silence that staff are told of: 3 h.</summary>
    public static TimeSpan Shortest { get; } = TimeSpan.FromHours(3);

    /// <summary>
    /// The shortest time between two silences of a source that staff are told of: a day, so that a holiday is told of once.
    /// </summary>
    public static TimeSpan BetweenTellings { get; } = TimeSpan.FromDays(1);

    /// <summary>
    /// Articles that are missing before a silence is strange: 10. A paper with forty articles a day makes two hundred pauses a
    /// week. Where articles come independently, ten expected ones all fail to come in one pause of e¹⁰ ≈ 22,000: once in two
    /// years.
    /// </summary>
    public const double LeastMissing = 10;

    /// <summary>
    /// Articles that are missing before this source's silence is strange: articles seldom come independently, so it must also
    /// be more than twice its longest usual lull, so that a source which publishes in heaps may be late with one.
    /// </summary>
    public static double Strange(Rhythm rhythm) => Math.Max(LeastMissing, 2.2 * rhythm.LongestLull);

    /// <summary>Whether staff are to know that a source which can be read is silent.</summary>
    /// <param name="rhythm">What it usually publishes.</param>
    /// <param name="since">Its last news, or when it could be read again after it failed.</param>
    /// <param name="now">The present.</param>
    /// <param name="zone">The newsroom's time zone.</param>
    public static bool IsStrange(Rhythm rhythm, DateTimeOffset since, DateTimeOffset now, TimeZoneInfo zone) =>
        rhythm.History >= LeastHistory
        && now - since >= Shortest
        && rhythm.Expected(since, now, zone) >= Strange(rhythm);

    /// <summary>
    /// What a lull that ends now counts for the longest usual one: not all of it, where it was strange. A holiday makes the alarm
    /// duller for a while, not deaf.
    /// </summary>
    public static double Ended(Rhythm rhythm, DateTimeOffset since, DateTimeOffset now, TimeZoneInfo zone) =>
        rhythm.History >= CheckSchedule.LeastHistory ? Math.Min(rhythm.Expected(since, now, zone), Strange(rhythm) / 1.5) : 0;
}
