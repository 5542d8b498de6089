namespace Bot.Core.Reading.Feeds;

/// <summary>Atom 1.0 (RFC 4287) and 0.3, and a lone <c>entry</c> document.</summary>
internal static class AtomFeed
{
    private static readonly XmlNameList Titles = new("atom:title");
    private static readonly XmlNameList OtherTitles = new("dc:title", "media:title", "title");
    private static readonly XmlNameList Descriptions = new("atom:subtitle", "atom:tagline", "dc:description", "itunes:summary");
    private static readonly XmlNameList Languages = new("dc:language", "atom:language");
    private static readonly XmlNameList Dates = new("atom:published", "atom:issued", "atom:created", "dc:date");
    private static readonly XmlNameList Changes = new("atom:updated", "atom:modified", "dcterms:modified");

    internal static FeedDocument Read(XmlElement root)
    {
        var isEntry = root.Name == "atom:entry";
        var author = isEntry ? null : AtomEntry.Authors(root);
        var site = isEntry ? null : FeedAddress.Resolve(AtomEntry.Link(root, null), root.Base);
        IEnumerable<XmlElement> entries = isEntry ? [root] : root.All("atom:entry");
        return new FeedDocument
        {
            Kind = FeedKind.Atom,
            Title = AtomText.Line(root, Titles) ?? root.FirstLine(OtherTitles),
            Link = AtomEntry.Link(root, null),
            Description = AtomText.Html(root, Descriptions),
            Language = FeedMarkup.Language(root["xml:lang"] ?? root.FirstLine(Languages)),
            Image = Image(root),
            Published = root.FirstDate(Dates),
            Updated = root.FirstDate(Changes),
            UpdatePeriod = FeedRhythm.Read(root),
            Entries = [.. entries.Take(FeedReader.MaximumEntries).Select(entry => AtomEntry.Read(entry, author, site))],
        };
    }

    private static string? Image(XmlElement root) =>
        root.All("atom:logo").Take(1).Concat(root.All("atom:icon").Take(1))
            .Select(image => FeedAddress.Absolute(image.Text, image.Base)).FirstOrDefault(address => address is not null) ?? Media.Image(root);
}
