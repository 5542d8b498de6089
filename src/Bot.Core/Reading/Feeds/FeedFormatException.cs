using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Reading.Feeds;

/// <summary>A document is not what it is expected to be: a feed, a sitemap, or a page that lists articles where it was said.</summary>
/// <param name="why">Why, for staff in their own words; the message tells it in English.</param>
/// <param name="cause">The cause for the log.</param>
public sealed class FeedFormatException(Reason why, Exception? cause = null) : Exception(ReasonWords.InEnglish(why.Stored), cause)
{
    /// <summary>Why.</summary>
    public Reason Why => why;
}
