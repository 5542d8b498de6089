namespace Bot.Core.Reading.Feeds;

/// <summary>One entry of an Atom feed.</summary>
internal static class AtomEntry
{
    private static readonly XmlNameList Ids = new("atom:id");
    private static readonly XmlNameList Titles = new("atom:title");
    private static readonly XmlNameList OtherTitles = new("dc:title");
    private static readonly XmlNameList Summaries = new("atom:summary", "dc:description");
    private static readonly XmlNameList Contents = new("atom:content", "content:encoded", "xhtml:body");
    private static readonly XmlNameList Dates = new("atom:published", "atom:issued", "atom:created", "dc:date", "dcterms:issued");
    private static readonly XmlNameList Changes = new("atom:updated", "atom:modified", "dcterms:modified");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NeverThePage =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "self", "hub", "next", "edit", "replies", "license", "enclosure" }
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="entry">The element.</param>
    /// <param name="feedAuthor">Who wrote the entries that don't name their author (RFC 4287, section 4.2.1).</param>
    /// <param name="site">The page the feed stands for.</param>
    internal static FeedEntry Read(XmlElement entry, string? feedAuthor, Uri? site)
    {
        entry.Survey();
        var source = entry.First("atom:source");
        var summary = AtomText.Html(entry, Summaries) ?? entry.MediaDescription();
        var content = AtomText.Html(entry, Contents);
        return new FeedEntry
        {
            Id = Id(entry),
            Title = AtomText.Line(entry, Titles) ?? entry.FirstLine(OtherTitles)
                ?? Media.Within(entry, "media:title").Select(title => FeedMarkup.Line(title)).FirstOrDefault(t => t is not null),
            Link = entry.OriginalLink() ?? Link(entry, site),
            Published = entry.FirstDate(Dates),
            Updated = entry.FirstDate(Changes),
            Summary = summary,
            Content = content,
            Author = Authors(entry) ?? (source is { } origin ? Authors(origin) : null) ?? feedAuthor,
            Categories = FeedExtensions.Categories(entry),
            Image = Media.Image(entry) ?? InlineImage.First(content, entry.Base) ?? InlineImage.First(summary, entry.Base),
        };
    }

    /// <summary>RFC 4287 wants an id absolute; one written as a path means the address it has in the feed.</summary>
    private static string? Id(XmlElement entry)
    {
        var id = entry.FirstText(Ids);
        return id is not null && id.Contains('/', StringComparison.Ordinal) && !id.AsSpan().ContainsAny(' ', ':')
            ? FeedAddress.Absolute(id, entry.First("atom:id")?.Base)
            : id;
    }

    /// <summary>The page it stands for: <c>alternate</c> in HTML first, then any alternate, else a web address given as its id.</summary>
    internal static string? Link(XmlElement element, Uri? site)
    {
        XmlElement? chosen = null;
        foreach (var link in element.All("atom:link"))
            if (IsLink(link) && IsAlternate(link) && (chosen is null || (IsPage(link) && !IsPage(chosen.Value))))
                chosen = link;
        return chosen is { } alternate ? FeedAddress.Absolute(alternate["href"] ?? alternate.Text, BaseFor(alternate, site)) : Fallback(element);
    }

    internal static string? Authors(XmlElement element) =>
        FeedPeople.Together(element.All("atom:author"), FeedPeople.FromPerson) ?? FeedExtensions.Author(element);

    // RFC 4287, section 2: relative to xml:base, else to the feed's address. A feed that is served by a third party for its
    // site means the site.
    private static Uri? BaseFor(XmlElement link, Uri? site) =>
        !link.HasOwnBase && FeedAddress.IsWeb(site?.OriginalString) && site?.Host != link.Base?.Host ? site : link.Base;

    private static string? Fallback(XmlElement element)
    {
        if (element.First("atom:content") is { } content && FeedAddress.Absolute(content["src"], content.Base) is { } source)
            return source;
        if (element.FirstText(Ids) is { } id && element.Name == "atom:entry" && FeedAddress.IsWeb(id))
            return id;
        XmlElement? enclosure = null;
        foreach (var link in element.All("atom:link"))
        {
            if (!IsLink(link))
                continue;
            if (!NeverThePage.Contains(Relation(link)))
                return FeedAddress.Absolute(link["href"], link.Base);
            if (enclosure is null && Relation(link).Equals("enclosure", StringComparison.OrdinalIgnoreCase))
                enclosure = link;
        }
        return enclosure is { } any ? FeedAddress.Absolute(any["href"], any.Base) : null;
    }

    private static bool IsLink(XmlElement link) => !(link.TryGet("href", out var address) ? address.Trim() : link.Words).IsEmpty;

    private static bool IsAlternate(XmlElement link) => Relation(link).Equals("alternate", StringComparison.OrdinalIgnoreCase);

    private static bool IsPage(XmlElement link) => !link.TryGet("type", out var type) || type.Contains("html", StringComparison.OrdinalIgnoreCase);

    // RFC 4287, section 4.2.7.2: no relation means alternate, and a registered name may be written as an address.
    private static ReadOnlySpan<char> Relation(XmlElement link) =>
        link.TryGet("rel", out var written) && written.Trim() is { IsEmpty: false } relation
            ? relation[(relation.LastIndexOf('/') + 1)..]
            : "alternate";

    internal static string? Category(XmlElement category) =>
        FeedMarkup.Name(category, "term") ?? FeedMarkup.Name(category, "label") ?? FeedMarkup.Line(category);
}
