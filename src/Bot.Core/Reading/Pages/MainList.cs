namespace Bot.Core.Reading.Pages;

/// <summary>
/// The list that a page is made of, told by its size alone: the links that stand alike and say most together. It stands in
/// where few links look like articles by themselves, as in lists of events, topics, or pages of other sites.
/// </summary>
internal static class MainList
{
    private const int FewestLinks = 5;
    private const int MostLinks = 200;
    private const int LongestTitle = 80;
    private const int ShortestAverage = 9;

    /// <summary>How much more a list must say than the links that look like articles, to stand in for them.</summary>
    private const double Advantage = 2.5;

    /// <summary>The part of all the page's linked text that it must hold.</summary>
    private const double LeastShare = 0.25;

    /// <summary>The links of the main list, or the given ones where they say enough.</summary>
    /// <param name="links">All links of the page outside of its furniture.</param>
    /// <param name="articles">Those that look like articles.</param>
    public static IReadOnlyList<ListedLink> Or(IReadOnlyList<ListedLink> links, IReadOnlyList<ListedLink> articles)
    {
        List<ListedLink> best = links.Where(link => link.Title.Length > 0 && !ListedLinkScore.IsPaging(link)).GroupBy(link => link.Pattern)
            .Select(list => list.DistinctBy(link => link.Url).ToList())
            .Where(list => list.Count is >= FewestLinks and <= MostLinks && list.Average(link => link.Title.Length) >= ShortestAverage)
            .MaxBy(Weight) ?? [];
        bool isMain = Weight(best) > LeastShare * Weight(links.DistinctBy(link => link.Url)) && Weight(best) > Advantage * Weight(articles);
        return isMain ? best : articles;
    }

    private static double Weight(IEnumerable<ListedLink> links) =>
        links.Sum(link => Math.Min(link.Title.Length, LongestTitle) * (link.IsHeading ? 1.5 : 1));
}
