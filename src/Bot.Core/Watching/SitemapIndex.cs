using Bot.Core.Fetching;
using Bot.Core.Reading.Sitemaps;

namespace Bot.Core.Watching;

/// <summary>
/// A source that is an index of sitemaps, as papers have whose news sitemap gets a new name every day: its newest sitemaps
/// are read in its place, and of them only what is as new as a news sitemap may tell.
/// </summary>
public static class SitemapIndex
{
    /// <summary>Sitemaps of an index that one look reads: today's, and yesterday's for what was published at midnight.</summary>
    public const int Most = 2;

    /// <summary>
    /// Google's news extension lists articles of the last two days. What is older, or tells no time, comes from an archive
    /// that was touched today.
    /// </summary>
    public static TimeSpan Recent { get; } = TimeSpan.FromDays(2);

    /// <summary>The sitemaps to read in the document's place; none where it is no index.</summary>
    public static IReadOnlyList<Uri> Newest(FetchResult.Fetched document)
    {
        var children = FoundSource.Sitemap(document)?.Children ?? [];
        var news = children.Where(RobotsSitemaps.IsOfNews).ToList();
        return [.. (news.Count > 0 ? news : children)
            .Select(url => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address : null).OfType<Uri>().Take(Most)];
    }

    /// <summary>Whether an entry of such a sitemap is news.</summary>
    public static bool IsRecent(SeenEntry entry, DateTimeOffset now) => entry.Published > now - Recent;
}
