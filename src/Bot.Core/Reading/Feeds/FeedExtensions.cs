namespace Bot.Core.Reading.Feeds;

/// <summary>Vocabularies that any XML feed may borrow: Dublin Core, Media RSS, iTunes.</summary>
internal static class FeedExtensions
{
    private static readonly string[] Subjects =
        ["dc:subject", "itunes:category", "itunes:keywords", "media:category", "media:keywords", "media:group", "media:content"];

    private const int MostNames = 200;

    /// <summary>So many are compared one by one; more of them through a set.</summary>
    private const int FewNames = 8;

    /// <summary>Creators in Dublin Core and iTunes.</summary>
    internal static string? Author(XmlElement element) =>
        FeedPeople.Together(element.All("dc:creator").Select(FeedMarkup.Line))
        ?? FeedPeople.Together(element.All("dc:author").Select(FeedMarkup.Line))
        ?? element.FirstLine("itunes:author", "googleplay:author")
        ?? FeedPeople.Together(
            Media.Within(element, "media:credit").Where(c => c["role"] is "author").Select(FeedMarkup.Line))
        ?? FeedPeople.Together(element.All("dc:contributor").Select(FeedMarkup.Line));

    /// <summary>Subjects in Dublin Core, Media RSS and iTunes; keywords lists are taken apart.</summary>
    internal static IEnumerable<string?> Categories(XmlElement element) =>
        Array.Exists(Subjects, element.MayHold) ? Written(element) : [];

    private static IEnumerable<string?> Written(XmlElement element)
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

    /// <summary>Names once each, in order, without the empty ones.</summary>
    internal static IReadOnlyList<string> Distinct(IEnumerable<string?> names)
    {
        List<string>? distinct = null;
        HashSet<string>? seen = null;
        foreach (var name in names)
        {
            if (FeedMarkup.NullIfEmpty(name) is not { } known || distinct?.Count >= MostNames)
                continue;
            distinct ??= [];
            if (distinct.Count >= FewNames ? (seen ??= [.. distinct]).Add(known) : !distinct.Contains(known))
                distinct.Add(known);
        }
        return distinct ?? (IReadOnlyList<string>)[];
    }
}
