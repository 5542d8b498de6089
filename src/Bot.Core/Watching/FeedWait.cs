using Bot.Core.Model;
using Bot.Core.Reading.Feeds;

namespace Bot.Core.Watching;

/// <summary>
/// How long a feed asks to be left alone, as far as that is granted. Such words are mostly a template's, not an editor's: the
/// most used system writes "hourly" into every feed, and a ttl of an hour or a day stands in feeds of papers that publish
/// every few minutes. What an operator sets (<see cref="Source.Every"/>) counts more.
/// </summary>
public static class FeedWait
{
    /// <summary>The longest <c>ttl</c> that is granted: 15 min, what careful papers write.</summary>
    public static TimeSpan LongestTimeToLive { get; } = TimeSpan.FromMinutes(15);

    /// <summary>
    /// The longest period of the syndication module that is granted: 5 min. It describes a rhythm rather than asking for a wait.
    /// </summary>
    public static TimeSpan LongestPeriod { get; } = TimeSpan.FromMinutes(5);

    /// <summary>How often a source is asked at an hour or on a day that its feed wants skipped: once an hour.</summary>
    public static TimeSpan WhileSkipped { get; } = TimeSpan.FromHours(1);

    /// <summary>Notes what the feed says of itself.</summary>
    public static void Note(Source source, FeedDocument feed)
    {
        source.FeedWait = Least(feed.TimeToLive, LongestTimeToLive) ?? Least(feed.UpdatePeriod, LongestPeriod);
        source.SkippedTimes = feed.SkippedTimes;
    }

    /// <summary>The wait at a time; null where the feed asks for none.</summary>
    internal static TimeSpan? Of(Source source, DateTimeOffset now) =>
        source.SkippedTimes.Contains(now) ? WhileSkipped : source.FeedWait;

    private static TimeSpan? Least(TimeSpan? asked, TimeSpan most) => asked > most ? most : asked;
}
