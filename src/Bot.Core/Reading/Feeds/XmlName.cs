namespace Bot.Core.Reading.Feeds;

/// <summary>A tag as one document means it at one place, and what that says of its nesting.</summary>
/// <param name="canonical">See <see cref="Canonical"/>.</param>
/// <param name="number">See <see cref="Number"/>.</param>
/// <param name="place">See <see cref="Place"/>.</param>
/// <param name="tag">See <see cref="Tag"/>.</param>
/// <param name="open">See <see cref="Open"/>.</param>
internal sealed class XmlName(string canonical, sbyte number, int place, string tag, XmlOpenTag open)
{
    // One never stands in another, so the next one ends the last one, should its end tag be missing.
    private static readonly HashSet<string> Siblings = new(StringComparer.Ordinal) { "item", "atom:entry", "sitemap:url", "sitemap:sitemap" };

    // Elements that hold a few words, and the parts of an item that never stand in them: where one begins, the words are over.
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal) { "title", "link", "guid", "pubdate", "author", "category", "dc:date", "dc:creator" };
    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal) { "link", "guid", "pubdate", "description", "category", "enclosure", "dc:date", "dc:creator", "content:encoded" };

    // Elements in which no words stand: white space between their parts only lays the document out.
    private static readonly HashSet<string> Frames = new(StringComparer.Ordinal)
        { "rss", "channel", "item", "atom:feed", "atom:entry", "sitemap:urlset", "sitemap:sitemapindex", "sitemap:url", "sitemap:sitemap" };

    // Elements of HTML that have no end, where someone pasted HTML as it is.
    private static readonly HashSet<string> Voids = new(StringComparer.OrdinalIgnoreCase) { "br", "hr", "img", "wbr", "input" };

    private XmlHabit next;

    /// <summary>The canonical name, see <see cref="XmlVocabularies"/>.</summary>
    internal string Canonical { get; } = canonical;

    /// <summary>The canonical name's number in this document, see <see cref="XmlNames"/>.</summary>
    internal sbyte Number { get; } = number;

    /// <summary>The place among all names of the document, see <see cref="XmlNames"/>.</summary>
    internal int Place { get; } = place;

    /// <summary>The name as it is written.</summary>
    internal string Tag { get; } = tag;

    /// <summary>The count of open elements of this tag, in upper or lower case.</summary>
    internal XmlOpenTag Open { get; } = open;

    /// <summary>The start tag that came next, the last time there was one of these.</summary>
    internal ref XmlHabit Next => ref next;

    internal bool EndsItsLike { get; } = Siblings.Contains(canonical);

    internal bool EndsWords { get; } = Parts.Contains(canonical);

    internal bool HoldsWords { get; } = Words.Contains(canonical);

    internal bool HoldsOnlyElements { get; } = Frames.Contains(canonical);

    internal bool IsVoid { get; } = Voids.Contains(tag);
}

/// <summary>How many elements of a tag are open.</summary>
internal sealed class XmlOpenTag
{
    internal int Count { get; set; }
}
