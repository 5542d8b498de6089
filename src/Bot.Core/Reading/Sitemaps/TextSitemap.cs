using Bot.Core.Model;
using Bot.Core.Reading.Feeds;

namespace Bot.Core.Reading.Sitemaps;

/// <summary>A sitemap of plain text: an address on each line, and nothing else.</summary>
internal static class TextSitemap
{
    internal static SitemapDocument Read(string text, Uri? address)
    {
        var links = Lines(text).Where(line => FeedAddress.IsWeb(line)).Select(line => FeedAddress.Absolute(line, address)).OfType<string>();
        var document = SitemapReader.Entries(links.Select(link => new SitemapEntry { Link = link }));
        return document.Entries.Count > 0 ? document
            : throw new FeedFormatException(new(string.IsNullOrWhiteSpace(text) ? ReasonKind.EmptyDocument : ReasonKind.PlainDocument));
    }

    private static IEnumerable<string> Lines(string text)
    {
        using var lines = new StringReader(text);
        while (lines.ReadLine() is { } line)
            yield return line.Trim().TrimStart('\uFEFF');
    }
}
