namespace Bot.Core.Reading.Feeds;

/// <summary>One item of RSS or RDF, with what it borrows from other vocabularies.</summary>
internal static class RssItem
{
    private static readonly XmlNameList Ids = new("guid", "atom:id", "id", "dc:identifier");
    private static readonly XmlNameList Titles = new("title", "dc:title", "media:title", "itunes:title", "atom:title");
    private static readonly XmlNameList Summaries =
        new("description", "dc:description", "atom:summary", "abstract", "itunes:summary", "itunes:subtitle");
    private static readonly XmlNameList Contents =
        new("content:encoded", "xhtml:body", "xhtml:div", "atom:content", "fullitem", "body", "content");
    private static readonly XmlNameList Dates = new("pubdate", "dc:date", "dcterms:issued", "atom:published", "dcterms:created");
    private static readonly XmlNameList Changes = new("atom:updated", "dcterms:modified", "lastbuilddate");

    /// <param name="item">The element.</param>
    /// <param name="site">What relative links are relative to, unless an <c>xml:base</c> says otherwise.</param>
    internal static FeedEntry Read(XmlElement item, Uri? site)
    {
        item.Survey();
        var summary = item.FirstHtml(Summaries) ?? item.MediaDescription();
        var content = item.FirstHtml(Contents);
        return new FeedEntry
        {
            Id = item.FirstText(Ids) ?? FeedMarkup.NullIfEmpty(item["rdf:about"]),
            Title = item.FirstLine(Titles),
            Link = Link(item, site),
            Published = item.FirstDate(Dates),
            Updated = item.FirstDate(Changes),
            Summary = summary,
            Content = content,
            Author = FeedPeople.Together(item.All("author"), Author) ?? FeedExtensions.Author(item)
                ?? FeedPeople.Together(item.All("atom:author"), FeedPeople.FromPerson),
            Categories = FeedExtensions.Categories(item),
            Image = Media.Image(item) ?? InlineImage.First(content, site ?? item.Base) ?? InlineImage.First(summary, site ?? item.Base),
        };
    }

    /// <summary>The address of an Atom link with this relation.</summary>
    internal static string? AtomLink(XmlElement element, string relation) =>
        element.All("atom:link").Where(l => (l["rel"] ?? "alternate") == relation)
            .Select(l => FeedAddress.Absolute(l["href"], l.Base)).FirstOrDefault(Exists);

    private static string? Link(XmlElement item, Uri? site)
    {
        if (item.OriginalLink() is { } original)
            return original;
        foreach (var link in item.All("link"))
            if (FeedAddress.Absolute(FeedMarkup.NullIfEmpty(link.Text) ?? link["href"], BaseFor(link, site)) is { } found)
                return found;
        return AtomLink(item, "alternate") ?? PermanentId(item) ?? FeedAddress.Absolute(item["href"], BaseFor(item, site))
            ?? item.All("enclosure").Select(e => FeedAddress.Absolute(e["url"], BaseFor(e, site))).FirstOrDefault(Exists);
    }

    /// <summary>RSS 2.0: a guid is the link unless it denies it; and only if it looks like one, because many forget to deny.</summary>
    private static string? PermanentId(XmlElement item)
    {
        foreach (var guid in item.All("guid"))
            if (!IsDenied(guid) && FeedAddress.IsWeb(guid.Words))
                return guid.Text;
        return null;
    }

    private static bool IsDenied(XmlElement guid) =>
        guid.TryGet("isPermaLink", out var written) && written.Trim().Equals("false", StringComparison.OrdinalIgnoreCase);

    private static string? Author(XmlElement author) =>
        author.HasElements ? FeedPeople.FromPerson(author) : FeedPeople.FromMailbox(author.Text);

    private static bool Exists(string? address) => address is not null;

    // An xml:base is the author's word; the address that everything inherits is only where the feed came from.
    private static Uri? BaseFor(XmlElement element, Uri? site) => element.HasOwnBase ? element.Base : site ?? element.Base;
}
