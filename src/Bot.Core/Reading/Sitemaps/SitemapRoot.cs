using System.Buffers;
using System.Text;
using Bot.Core.Reading.Feeds;

namespace Bot.Core.Reading.Sitemaps;

/// <summary>Finds and recognises the element that is the sitemap.</summary>
internal static class SitemapRoot
{
    /// <summary>The canonical name of an index of sitemaps.</summary>
    internal const string Index = "sitemap:sitemapindex";

    private const string Pages = "sitemap:urlset";

    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\r\n/>"u8);

    /// <summary>How much of a document is looked at to recognise it, in bytes: a declaration, a stylesheet and a comment fit.</summary>
    private const int Beginning = 4096;

    /// <summary>The root, which may stand one level down where a template wrapped it; null if there is none.</summary>
    internal static XmlElement? Find(XmlElement document)
    {
        foreach (var element in document.Elements.Concat(document.Elements.SelectMany(element => element.Elements)))
            if (element.Name is Pages or Index)
                return element;
        return null;
    }

    /// <summary>Whether the bytes begin as a sitemap or an index in XML does, zipped or not.</summary>
    internal static bool Begins(ReadOnlyMemory<byte> body)
    {
        var beginning = Gzip.Unzip(body, Beginning).Span;
        beginning = beginning[..Math.Min(beginning.Length, Beginning)];
        for (var open = beginning.IndexOf((byte)'<'); open >= 0; open = beginning.IndexOf((byte)'<'))
        {
            beginning = beginning[(open + 1)..];
            // Whoever declares the namespace under a prefix writes <sm:urlset>.
            var name = beginning[..Math.Max(0, beginning.IndexOfAny(NameEnds))];
            name = name[(name.LastIndexOf((byte)':') + 1)..];
            if (Ascii.EqualsIgnoreCase(name, "urlset"u8) || Ascii.EqualsIgnoreCase(name, "sitemapindex"u8))
                return true;
        }
        return false;
    }
}
