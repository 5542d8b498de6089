namespace Bot.Core.Reading.Pages;

/// <summary>The media types under which pages name feeds (HTML, section 4.6.7.1; RFC 4287; JSON Feed 1.1).</summary>
internal static class FeedTypes
{
    private static readonly HashSet<string> Certain =
        ["application/rss+xml", "application/atom+xml", "application/feed+json", "application/x-rss+xml", "text/rss+xml"];

    // Names for anything in that notation: they count where address or title speak of a feed.
    private static readonly HashSet<string> General =
        ["application/xml", "text/xml", "application/rdf+xml", "text/rss", "application/rss"];

    private static readonly string[] FeedWords = ["rss", "feed", "atom", "rdf"];

    /// <summary>The media type without case, spaces around it and parameters (RFC 9110, section 8.3.1).</summary>
    internal static string Essence(string? written)
    {
        var type = (written ?? "").AsSpan();
        var end = type.IndexOf(';');
        return (end < 0 ? type : type[..end]).Trim().ToString().ToLowerInvariant();
    }

    /// <summary>Whether a link of this type leads to a feed.</summary>
    internal static bool IsFeed(string type, string url, string? title) =>
        Certain.Contains(type)
        // The first JSON Feeds had no type of their own; the interface of WordPress, which every such site names, has none either.
        || type == "application/json" && !url.Contains("/wp-json", StringComparison.OrdinalIgnoreCase)
        || General.Contains(type) && Array.Exists(FeedWords, word =>
            url.Contains(word, StringComparison.OrdinalIgnoreCase) || title?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);
}
