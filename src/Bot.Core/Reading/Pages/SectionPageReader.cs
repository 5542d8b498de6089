using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>
/// Reads a section page: the articles it lists, found without selectors. Links that stand alike form a list; a list whose
/// links look like headlines and whose addresses look like articles is the section's.
/// </summary>
public static class SectionPageReader
{
    /// <summary>What a link and its list must score together.</summary>
    private const double Threshold = 5;

    /// <summary>A page links an article by its picture, its title, its abstract and a word to read on, not more often.</summary>
    private const int MostMentions = 4;

    /// <summary>The articles in page order, each address once.</summary>
    /// <param name="html">The page; its first four million characters are read.</param>
    /// <param name="address">Its address.</param>
    /// <param name="zone">The newsroom's zone, in which times without an offset are read; UTC where null.</param>
    /// <param name="now">The moment of reading, from which "today" and "2 hours ago" are counted.</param>
    public static IReadOnlyList<ListedArticle> Read(string html, Uri address, TimeZoneInfo? zone, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(address);
        using IHtmlDocument page = PageDocument.Parse(html);
        if (page.Body is null)
            return [];
        var dates = new PageDates(PageWords.Known(page.DocumentElement.GetAttribute("lang")), zone, now);
        IReadOnlyList<ListedLink> links = WithoutLabels(ListedLinks.Read(page.Body, address, PageAddress.Base(page.QuerySelectorAll("base"), address) ?? address, dates));
        IReadOnlyList<ListedLink> articles = ContentLinks.Or(links, Headlines(MainList.Or(links, Articles(links, address)), links));
        Dictionary<IElement, string?> owners = Owners(articles, links);
        return [.. articles.Select(link => ListedItem.Read(link, Container(link, owners), dates))];
    }

    /// <summary>How many articles a page lists that look like articles by themselves: title and address.</summary>
    /// <param name="html">The page; its first four million characters are read.</param>
    /// <param name="address">Its address.</param>
    public static int CountHeadlines(string html, Uri address)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(address);
        using IHtmlDocument page = PageDocument.Parse(html);
        var dates = new PageDates(language: null, zone: null, now: null);
        return page.Body is null ? 0 : Articles(ListedLinks.Read(page.Body, address, PageAddress.Base(page.QuerySelectorAll("base"), address) ?? address, dates), address).Count;
    }

    /// <summary>Without links that come again and again beside others: places, authors, sections.</summary>
    private static IReadOnlyList<ListedLink> WithoutLabels(IReadOnlyList<ListedLink> links)
    {
        HashSet<string> labels = [.. links.Where(link => link.Title.Length > 0).GroupBy(link => link.Url).Where(same => same.Count() > MostMentions).Select(same => same.Key)];
        return [.. links.Where(link => !labels.Contains(link.Url))];
    }

    /// <summary>
    /// Without labels: links of a word or three. They are headlines all the same where they are headings among headlines and
    /// their address is an article's, or where the list has nothing longer.
    /// </summary>
    private static IReadOnlyList<ListedLink> Headlines(IReadOnlyList<ListedLink> articles, IReadOnlyList<ListedLink> links)
    {
        Dictionary<string, double> headlines = links.Where(link => link.Title.Length > 0).GroupBy(link => link.Pattern)
            .ToDictionary(list => list.Key, list => list.Average(link => HeadlineWords.AreEnough(link.Title) ? 1.0 : 0));
        List<ListedLink> kept = [.. articles.Where(link => HeadlineWords.AreEnough(link.Title)
            || (link.IsHeading && HeadlineWords.Count(link.Title) > 1 && headlines[link.Pattern] >= 0.5 && ListedLinkScore.HasArticleAddress(link)))];
        return kept.Count == 0 ? articles : kept;
    }

    /// <summary>The links that lead to articles: for each address the one with the best title, where the address first stands.</summary>
    private static List<ListedLink> Articles(IReadOnlyList<ListedLink> links, Uri page)
    {
        Dictionary<string, double> lists = links.Where(link => link.Title.Length > 0).GroupBy(link => link.Pattern)
            .ToDictionary(list => list.Key, list => list.Average(ListedLinkScore.Of));
        return [.. links.GroupBy(link => link.Url).Select(same => same.MaxBy(ListedLinkScore.Of)!)
            .Where(link => link.Title.Length > 0 && link.IsOfSite && !ListedLinkScore.IsSibling(link, page) && ListedLinkScore.Of(link) + lists[link.Pattern] >= Threshold)];
    }

    /// <summary>For every element around an article's link the one article it belongs to, null where it holds several.</summary>
    private static Dictionary<IElement, string?> Owners(IReadOnlyList<ListedLink> articles, IReadOnlyList<ListedLink> links)
    {
        HashSet<string> wanted = [.. articles.Select(link => link.Url)];
        var owners = new Dictionary<IElement, string?>();
        foreach (ListedLink link in links.Where(link => wanted.Contains(link.Url)))
        {
            for (IElement? element = link.Element; element is not null; element = element.ParentElement)
            {
                if (!owners.TryAdd(element, link.Url) && owners[element] != link.Url)
                    owners[element] = null;
            }
        }
        return owners;
    }

    private static IElement Container(ListedLink link, Dictionary<IElement, string?> owners)
    {
        IElement container = link.Element;
        while (container.ParentElement is { LocalName: not ("body" or "main") } parent && owners.GetValueOrDefault(parent) == link.Url)
            container = parent;
        return container;
    }
}
