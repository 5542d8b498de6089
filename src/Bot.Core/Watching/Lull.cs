using Bot.Core.Model;

namespace Bot.Core.Watching;

/// <summary>Judges the time in which a source has published nothing by what it usually publishes at these hours.</summary>
public static class Lull
{
    /// <summary>How long a source is watched before its silence means anything: 2 weeks, so that every hour of the week was there twice.</summary>
    public static TimeSpan LeastHistory { get; } = TimeSpan.FromDays(14);

    /// <summary>The shortest silence that staff are told of: 3 h.</summary>
    public static TimeSpan Shortest { get; } = TimeSpan.FromHours(3);

    /// <summary>
    /// Articles that are missing before a silence is strange. Where articles come independently, seven expected ones all fail
    /// to come once in e⁷ ≈ 1,100 times.
    /// </summary>
    public const double LeastMissing = 7;

    /// <summary>
    /// Articles that are missing before this source's silence is strange: articles seldom come independently, so it must also
    /// be twice its longest usual lull.
    /// </summary>
    public static double Strange(Rhythm rhythm) => Math.Max(LeastMissing, 2 * rhythm.LongestLull);

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
    /// What a lull that ends now counts for the longest usual one. One that was told of as strange does not become usual at
    /// once: a holiday makes the alarm duller for a while, not deaf.
    /// </summary>
    public static double Ended(Rhythm rhythm, DateTimeOffset since, DateTimeOffset now, TimeZoneInfo zone) =>
        rhythm.History >= CheckSchedule.LeastHistory ? Math.Min(rhythm.Expected(since, now, zone), Strange(rhythm)) : 0;
}
