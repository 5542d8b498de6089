using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Core.Reading.Feeds;
using Bot.Core.Reading.Sitemaps;

namespace Bot.Core.Watching;

/// <summary>An address that can be named as a source; it was read, and articles stand there.</summary>
/// <param name="Url">The address, after redirects.</param>
/// <param name="Kind">What is read there.</param>
/// <param name="Title">What the site calls it; null where it says nothing.</param>
public sealed record FoundSource(string Url, SourceKind Kind, string? Title)
{
    /// <summary>The document as a source; null where it is no feed and no news sitemap.</summary>
    internal static FoundSource? Of(FetchResult.Fetched document)
    {
        if (Sitemap(document) is { } sitemap)
            return sitemap.Entries.Any(entry => entry.Title is not null) ? new(document.Address.AbsoluteUri, SourceKind.Sitemap, Title: null) : null;
        try
        {
            var feed = FeedReader.Read(document.Body, document.ContentType, document.Address);
            return new(document.Address.AbsoluteUri, SourceKind.Feed, feed.Title);
        }
        catch (FeedFormatException)
        {
            return null;
        }
    }

    /// <summary>The document as a sitemap in XML; null where it is none.</summary>
    internal static SitemapDocument? Sitemap(FetchResult.Fetched document)
    {
        try
        {
            return SitemapReader.Recognises(document.Body)
                ? SitemapReader.Read(document.Body, document.ContentType, document.Address)
                : null;
        }
        catch (FeedFormatException)
        {
            return null;
        }
    }
}

/// <summary>What can be watched of a site.</summary>
/// <param name="Sources">The best way first; empty where there is none.</param>
/// <param name="Reason">Why there is none, for people; else null.</param>
public sealed record FoundSources(IReadOnlyList<FoundSource> Sources, string? Reason = null);
