namespace Bot.Core.Reading.Feeds;

/// <summary>Atom 1.0 (RFC 4287) and 0.3, and a lone <c>entry</c> document.</summary>
internal static class AtomFeed
{
    internal static FeedDocument Read(XmlElement root)
    {
        var isEntry = root.Name == "atom:entry";
        var author = isEntry ? null : AtomEntry.Authors(root);
        var site = isEntry ? null : FeedAddress.Resolve(AtomEntry.Link(root, null), root.Base);
        IEnumerable<XmlElement> entries = isEntry ? [root] : root.All("atom:entry");
        return new FeedDocument
        {
            Kind = FeedKind.Atom,
            Title = AtomText.Line(root, "atom:title") ?? root.FirstLine("dc:title", "media:title", "title"),
            Link = AtomEntry.Link(root, null),
            Description = AtomText.Html(root, "atom:subtitle", "atom:tagline", "dc:description", "itunes:summary"),
            Language = FeedMarkup.Language(root["xml:lang"] ?? root.FirstLine("dc:language", "atom:language")),
            Image = Image(root),
            Published = root.FirstDate("atom:published", "atom:issued", "atom:created", "dc:date"),
            Updated = root.FirstDate("atom:updated", "atom:modified", "dcterms:modified"),
            UpdatePeriod = FeedRhythm.Read(root),
            Entries = [.. entries.Take(FeedReader.MaximumEntries).Select(entry => AtomEntry.Read(entry, author, site))],
        };
    }

    private static string? Image(XmlElement root) =>
        root.All("atom:logo").Take(1).Concat(root.All("atom:icon").Take(1))
            .Select(image => FeedAddress.Absolute(image.Text, image.Base)).FirstOrDefault(address => address is not null) ?? Media.Image(root);
}
