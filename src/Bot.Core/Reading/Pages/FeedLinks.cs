using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>
/// Feeds that a page names by the rules of HTML (section 4.6.7.1, link type "alternate"): <c>link</c>, <c>a</c> and
/// <c>area</c> elements anywhere, whose <c>rel</c> holds <c>alternate</c> and whose type is a feed's.
/// </summary>
public static class FeedLinks
{
    /// <summary>Feeds told of one page; a paper's front page names some dozens.</summary>
    public const int Most = 100;

    private static readonly char[] Space = [' ', '\t', '\n', '\f', '\r'];

    /// <summary>The feeds in the page's order, whose first is its own; each address once.</summary>
    /// <param name="html">The page; its first four million characters are read.</param>
    /// <param name="address">Its address, from which relative ones start unless the page names a base.</param>
    public static IReadOnlyList<FeedLink> Read(string html, Uri? address)
    {
        ArgumentNullException.ThrowIfNull(html);
        using IHtmlDocument page = PageDocument.Parse(html);
        Uri? start = PageAddress.Base(page.QuerySelectorAll("base"), address);
        return [.. page.All.Where(IsAlternate).Select(link => Feed(link, start)).OfType<FeedLink>().DistinctBy(feed => feed.Url).Take(Most)];
    }

    private static bool IsAlternate(IElement element)
    {
        if (element.LocalName is not ("link" or "a" or "area") || element.GetAttribute("rel") is not { } written)
            return false;
        string[] relations = written.Split(Space, StringSplitOptions.RemoveEmptyEntries);
        // Together with "stylesheet" it means another look of the page. The draft of HTML 5 had a word for feeds alone.
        return !Has("stylesheet") && (Has("alternate") || Has("feed"));

        bool Has(string relation) => relations.Contains(relation, StringComparer.OrdinalIgnoreCase);
    }

    private static FeedLink? Feed(IElement link, Uri? start)
    {
        if (PageAddress.Resolve(link.GetAttribute("href"), start) is not { } url)
            return null;
        string type = FeedTypes.Essence(link.GetAttribute("type"));
        string? title = PageWords.Known(link.GetAttribute("title")) ?? PageWords.Of(link);
        return FeedTypes.IsFeed(type, url, title) ? new FeedLink(url, title, type) : null;
    }
}
