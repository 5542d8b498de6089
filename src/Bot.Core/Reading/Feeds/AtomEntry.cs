namespace Bot.Core.Reading.Feeds;

/// <summary>One entry of an Atom feed.</summary>
internal static class AtomEntry
{
    private static readonly HashSet<string> NeverThePage = ["self", "hub", "next", "edit", "replies", "license", "enclosure"];

    /// <param name="entry">The element.</param>
    /// <param name="feedAuthor">Who wrote the entries that don't name their author (RFC 4287, section 4.2.1).</param>
    /// <param name="site">The page the feed stands for.</param>
    internal static FeedEntry Read(XmlElement entry, string? feedAuthor, Uri? site)
    {
        var source = entry.First("atom:source");
        var read = new FeedEntry
        {
            Id = Id(entry),
            Title = AtomText.Line(entry, "atom:title") ?? entry.FirstLine("dc:title")
                ?? Media.Within(entry, "media:title").Select(FeedMarkup.Line).FirstOrDefault(t => t is not null),
            Link = entry.OriginalLink() ?? Link(entry, site),
            Published = entry.FirstDate("atom:published", "atom:issued", "atom:created", "dc:date", "dcterms:issued"),
            Updated = entry.FirstDate("atom:updated", "atom:modified", "dcterms:modified"),
            Summary = AtomText.Html(entry, "atom:summary", "dc:description")
                ?? entry.MediaDescription(),
            Content = AtomText.Html(entry, "atom:content", "content:encoded", "xhtml:body"),
            Author = Authors(entry) ?? (source is null ? null : Authors(source)) ?? feedAuthor,
            Categories = FeedExtensions.Distinct(entry.All("atom:category").Select(Category).Concat(FeedExtensions.Categories(entry))),
            Image = Media.Image(entry),
        };
        return read with { Image = read.Image ?? InlineImage.First(read, entry.Base) };
    }

    /// <summary>RFC 4287 wants an id absolute; one written as a path means the address it has in the feed.</summary>
    private static string? Id(XmlElement entry) =>
        entry.FirstText("atom:id") is not { } id || !id.Contains('/', StringComparison.Ordinal) || id.AsSpan().ContainsAny(' ', ':')
            ? entry.FirstText("atom:id")
            : FeedAddress.Absolute(id, entry.First("atom:id")!.Base);

    /// <summary>The page it stands for: <c>alternate</c> in HTML first, then any alternate, else a web address given as its id.</summary>
    internal static string? Link(XmlElement element, Uri? site)
    {
        var links = element.All("atom:link").Where(l => FeedMarkup.NullIfEmpty(l["href"] ?? l.Text) is not null).ToList();
        var alternates = links.Where(l => Relation(l) == "alternate").ToList();
        var chosen = alternates.Find(IsPage) ?? alternates.FirstOrDefault();
        return chosen is null ? Fallback(element, links) : FeedAddress.Absolute(chosen["href"] ?? chosen.Text, BaseFor(chosen, site));
    }

    internal static string? Authors(XmlElement element) =>
        FeedPeople.Together(element.All("atom:author").Select(FeedPeople.FromPerson)) ?? FeedExtensions.Author(element);

    // RFC 4287, section 2: relative to xml:base, else to the feed's address. A feed that is served by a third party for its
    // site means the site.
    private static Uri? BaseFor(XmlElement link, Uri? site) =>
        !link.HasOwnBase && FeedAddress.IsWeb(site?.OriginalString) && site?.Host != link.Base?.Host ? site : link.Base;

    private static string? Fallback(XmlElement element, List<XmlElement> links)
    {
        if (element.First("atom:content") is { } content && FeedAddress.Absolute(content["src"], content.Base) is { } source)
            return source;
        if (element.FirstText("atom:id") is { } id && element.Name == "atom:entry" && FeedAddress.IsWeb(id))
            return id;
        var any = links.Find(l => !NeverThePage.Contains(Relation(l))) ?? links.Find(l => Relation(l) == "enclosure");
        return any is null ? null : FeedAddress.Absolute(any["href"], any.Base);
    }

    private static bool IsPage(XmlElement link) => link["type"]?.Contains("html", StringComparison.OrdinalIgnoreCase) ?? true;

    // RFC 4287, section 4.2.7.2: no relation means alternate, and a registered name may be written as an address.
    private static string Relation(XmlElement link)
    {
        var written = link["rel"]?.Trim().ToLowerInvariant();
        return string.IsNullOrEmpty(written) ? "alternate" : written[(written.LastIndexOf('/') + 1)..];
    }

    internal static string? Category(XmlElement category) =>
        FeedMarkup.NullIfEmpty(category["term"]) ?? FeedMarkup.NullIfEmpty(category["label"]) ?? FeedMarkup.Line(category);
}
