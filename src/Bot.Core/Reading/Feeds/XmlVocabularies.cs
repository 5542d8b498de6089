namespace Bot.Core.Reading.Feeds;

/// <summary>
/// Namespaces as feeds use them. A known address decides; addresses are compared without case and trailing
/// <c>/</c> or <c>#</c>, because publishers get these wrong. An unknown one falls back on the prefix as it is written.
/// </summary>
internal static class XmlVocabularies
{
    /// <summary>The canonical prefix of elements in no vocabulary, and of RSS itself.</summary>
    internal const string Core = "";

    /// <summary>Prefix of unprefixed elements in a vocabulary nobody knows.</summary>
    internal const string Foreign = "other";

    /// <summary>The canonical prefix of sitemaps.</summary>
    internal const string Sitemap = "sitemap";

    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = Core,
        ["http://purl.org/rss/1.0"] = Core,
        ["http://my.netscape.com/rdf/simple/0.9"] = Core,
        ["http://channel.netscape.com/rdf/simple/0.9"] = Core,
        ["http://my.netscape.com/publish/formats/rss-0.91.dtd"] = Core,
        ["http://backend.userland.com/rss"] = Core,
        ["http://backend.userland.com/rss091"] = Core,
        ["http://backend.userland.com/rss2"] = Core,
        ["http://blogs.law.harvard.edu/tech/rss"] = Core,
        ["http://www.w3.org/2005/Atom"] = "atom",
        ["http://purl.org/atom/ns"] = "atom",
        ["http://purl.org/atom-blog/ns"] = "atom",
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns"] = "rdf",
        ["http://www.w3.org/1999/xhtml"] = "xhtml",
        ["http://www.w3.org/XML/1998/namespace"] = "xml",
        ["http://purl.org/dc/elements/1.1"] = "dc",
        ["http://purl.org/dc/elements/1.0"] = "dc",
        ["http://purl.org/dc/terms"] = "dcterms",
        ["http://purl.org/rss/1.0/modules/content"] = "content",
        ["http://purl.org/rss/1.0/modules/syndication"] = "sy",
        ["http://search.yahoo.com/mrss"] = "media",
        ["http://tools.search.yahoo.com/mrss"] = "media",
        ["http://www.rssboard.org/media-rss"] = "media",
        ["http://www.itunes.com/dtds/podcast-1.0.dtd"] = "itunes",
        ["http://www.google.com/schemas/play-podcasts/1.0"] = "googleplay",
        ["http://rssnamespace.org/feedburner/ext/1.0"] = "feedburner",
        ["http://www.sitemaps.org/schemas/sitemap/0.9"] = Sitemap,
        ["https://www.sitemaps.org/schemas/sitemap/0.9"] = Sitemap,
        ["http://www.google.com/schemas/sitemap/0.84"] = Sitemap,
        ["http://www.google.com/schemas/sitemap-news/0.9"] = "news",
        ["http://www.google.com/schemas/sitemap-image/1.1"] = "image",
    };

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByAddress =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The canonical prefix of a namespace address; null if nobody knows it.</summary>
    internal static string? Prefix(string address)
    {
        var key = address.AsSpan().Trim().TrimEnd("/#");
        return ByAddress.TryGetValue(key, out var prefix) ? prefix
            : key.StartsWith("http://purl.org/net/rss1.1", StringComparison.OrdinalIgnoreCase) ? Core
            : null;
    }

    /// <summary>The canonical name: prefix of the vocabulary, colon unless it is the core, local name in lower case.</summary>
    internal static string Name(string vocabulary, string local) =>
        vocabulary == Core ? local.ToLowerInvariant() : $"{vocabulary}:{local.ToLowerInvariant()}";
}
