using Bot.Core.Reading.Feeds;
using Bot.Core.Reading.Text;

namespace Bot.Core.Reading.Sitemaps;

/// <summary>
/// Reads a sitemap in any form that the protocol knows (sitemaps.org, "Other Sitemap formats"): XML, an index, a feed,
/// or plain text with an address on each line; zipped or not.
/// </summary>
public static class SitemapReader
{
    /// <summary>Entries kept of one sitemap, the newest; a news sitemap has a thousand at most.</summary>
    public const int MaximumEntries = 5000;

    /// <summary>Sitemaps kept of one index, the last changed; the protocol allows fifty thousand.</summary>
    public const int MaximumChildren = 1000;

    /// <summary>Whether a document begins as a sitemap or an index in XML does, zipped or not.</summary>
    public static bool Recognises(ReadOnlyMemory<byte> body) => SitemapRoot.Begins(body);

    /// <summary>Reads a sitemap.</summary>
    /// <param name="body">The bytes as they came, possibly gzip. At most ten million unzipped ones are read.</param>
    /// <param name="contentType">The HTTP Content-Type, if there was one; it helps with the character set only.</param>
    /// <param name="address">Where it came from, the base of its relative addresses.</param>
    /// <exception cref="FeedFormatException">The document is no sitemap; the message says what it is.</exception>
    public static SitemapDocument Read(ReadOnlyMemory<byte> body, string? contentType, Uri? address)
    {
        var plain = Gzip.Unzip(body);
        using var text = TextDecoding.Read(plain.Span, contentType);
        if (!text.Span.Contains('<'))
            return TextSitemap.Read(text.ToString(), address);

        using var document = LenientXml.Parse(text, address);
        if (SitemapRoot.Find(document.Root) is { } root)
            return root.Name == SitemapRoot.Index ? Index(root) : Entries(root.All("sitemap:url").Select(UrlElement.Read));
        return FeedRoot.Find(document.Root) is not null
            ? Entries(FeedReader.Read(plain, contentType, address).Entries.Select(FromFeed))
            : throw new FeedFormatException(FeedRoot.WhatItIs(document.Root));
    }

    /// <summary>Sorts what has a time from new to old, and puts the rest behind it in the document's order.</summary>
    internal static SitemapDocument Entries(IEnumerable<SitemapEntry?> entries) => new(
        [.. entries.OfType<SitemapEntry>().DistinctBy(entry => entry.Link)
            .OrderByDescending(entry => entry.Published ?? entry.Updated ?? DateTimeOffset.MinValue).Take(MaximumEntries)],
        []);

    private static SitemapDocument Index(XmlElement root) => new(
        [],
        [.. root.All("sitemap:sitemap").Select(UrlElement.Read).OfType<SitemapEntry>().DistinctBy(child => child.Link)
            .OrderByDescending(child => child.Updated ?? DateTimeOffset.MinValue).Take(MaximumChildren).Select(child => child.Link)]);

    private static SitemapEntry? FromFeed(FeedEntry entry) => !FeedAddress.IsWeb(entry.Link) ? null : new SitemapEntry
    {
        Link = entry.Link!,
        Title = entry.Title,
        Published = entry.Published,
        Updated = entry.Updated,
        Keywords = entry.Categories,
        Image = entry.Image,
    };
}
