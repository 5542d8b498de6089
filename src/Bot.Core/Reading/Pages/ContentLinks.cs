using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>
/// The links that a page's own content is made of, told by where they stand and how much they say. They stand in where the
/// links that look like articles are only a few of them: registers, lists of works, collections in running text.
/// </summary>
internal static partial class ContentLinks
{
    private const int FewestLinks = 5;

    /// <summary>Content named as such that holds less of the page's headlines is not what the page is about.</summary>
    private const double LeastShare = 0.15;

    /// <summary>The given articles where they make up most of the content or most are headings; else all links of the content that say something.</summary>
    /// <param name="links">All links of the page outside of its furniture.</param>
    /// <param name="articles">Those that look like articles.</param>
    public static IReadOnlyList<ListedLink> Or(IReadOnlyList<ListedLink> links, IReadOnlyList<ListedLink> articles)
    {
        List<ListedLink> content = Of(links);
        HashSet<string> urls = [.. content.Select(link => link.Url)];
        bool areMost = 2 * articles.Count(link => urls.Contains(link.Url)) >= content.Count;
        bool areHeadings = articles.Count > 0 && 2 * articles.Count(link => link.IsHeading) >= articles.Count;
        return content.Count < FewestLinks || areMost || areHeadings ? articles : content;
    }

    private static List<ListedLink> Of(IReadOnlyList<ListedLink> links)
    {
        List<ListedLink> headlines = [.. links.Where(link => HeadlineWords.AreEnough(link.Title)).DistinctBy(link => link.Url)];
        var verdicts = new Dictionary<IElement, bool>();
        List<ListedLink> content = [.. headlines.Where(link => IsWithin(link.Element, verdicts))];
        return content.Count < LeastShare * headlines.Count ? headlines : content;
    }

    private static bool IsWithin(IElement element, Dictionary<IElement, bool> verdicts)
    {
        if (!verdicts.TryGetValue(element, out bool verdict))
            verdicts[element] = verdict = IsContent(element) || (element.ParentElement is { } parent && IsWithin(parent, verdicts));
        return verdict;
    }

    private static bool IsContent(IElement element) =>
        element.LocalName is "main" or "article" || element.GetAttribute("role") == "main" || Name().IsMatch(Furniture.Names(element));

    [GeneratedRegex(@"(^|\s)(main|content|main[-_]?content|mw-content-text|primary|site-main|bodyContent)($|\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Name();
}
