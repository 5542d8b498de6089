namespace Bot.Core.Reading.Feeds;

/// <summary>Vocabularies that any XML feed may borrow: Dublin Core, Media RSS, iTunes.</summary>
internal static class FeedExtensions
{
    private static readonly XmlNameList Subjects =
        new("dc:subject", "itunes:category", "itunes:keywords", "media:category", "media:keywords", "media:group", "media:content");
    private static readonly XmlNameList Authors =
        new("dc:creator", "dc:author", "itunes:author", "googleplay:author", "media:credit", "media:group", "media:content", "dc:contributor");
    private static readonly XmlNameList Podcasters = new("itunes:author", "googleplay:author");

    /// <summary>Creators in Dublin Core and iTunes.</summary>
    internal static string? Author(XmlElement element) =>
        !element.MayHold(Authors) ? null
        : FeedPeople.Together(element.All("dc:creator"), FeedMarkup.Name)
        ?? FeedPeople.Together(element.All("dc:author"), FeedMarkup.Line)
        ?? element.FirstLine(Podcasters)
        ?? FeedPeople.Together(Media.Within(element, "media:credit").Where(c => c["role"] is "author").Select(FeedMarkup.Line))
        ?? FeedPeople.Together(element.All("dc:contributor"), FeedMarkup.Line);

    /// <summary>
    /// The categories of RSS and of Atom, and behind them the subjects in Dublin Core, Media RSS and iTunes; keywords lists
    /// are taken apart.
    /// </summary>
    internal static IReadOnlyList<string> Categories(XmlElement element)
    {
        var names = new FeedNames().Add(element.All("category"), FeedMarkup.Name).Add(element.All("atom:category"), AtomEntry.Category);
        return (element.MayHold(Subjects) ? names.Add(Borrowed(element)) : names).ToList();
    }

    private static IEnumerable<string?> Borrowed(XmlElement element)
    {
        foreach (var subject in element.All("dc:subject"))
            yield return FeedMarkup.Line(subject);
        foreach (var category in Media.Within(element, "media:category"))
            yield return category["label"] ?? FeedMarkup.Line(category);
        foreach (var category in element.All("itunes:category"))
        {
            yield return category["text"] ?? FeedMarkup.Line(category);
            foreach (var inner in category.All("itunes:category"))
                yield return inner["text"] ?? FeedMarkup.Line(inner);
        }
        foreach (var list in element.All("itunes:keywords").Concat(Media.Within(element, "media:keywords")))
            foreach (var keyword in (FeedMarkup.Line(list) ?? "").Split(',', StringSplitOptions.TrimEntries))
                yield return keyword;
    }
}
