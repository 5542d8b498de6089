using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Bot.Core.Model;
using Bot.Core.Reading.Feeds;

namespace Bot.Core.Reading.Pages;

/// <summary>Reads a section page by selectors: the articles are where a person says that they are.</summary>
public sealed class SelectedList
{
    private const int MostElements = 50_000;

    /// <summary>Some selectors count an element's siblings, for each of them anew.</summary>
    private const int MostChildren = 4_000;

    /// <summary>Items within items: beyond these, reading the inner ones would be reading the page again and again.</summary>
    private const int MostItemsAround = 3;

    private readonly SectionSelectors _selectors;
    private readonly Uri _address;
    private readonly Uri _base;
    private readonly PageDates _dates;
    private readonly IElement _root;
    private readonly List<IElement> _items = [];
    private readonly HashSet<IElement> _wanted;
    private readonly HashSet<IElement>? _links;
    private readonly HashSet<IElement>? _titles;
    private readonly HashSet<IElement>? _times;
    private readonly HashSet<IElement>? _summaries;
    private readonly HashSet<IElement>? _sections;
    private readonly Dictionary<IElement, DateOnly?> _days;

    private SelectedList(IElement root, SectionSelectors selectors, Uri address, Uri links, PageDates dates)
    {
        (_root, _selectors, _address, _base, _dates) = (root, selectors, address, links, dates);
        _wanted = Matches(selectors.Item)!;
        _links = Matches(selectors.Link);
        _titles = Matches(selectors.Title);
        _times = Matches(selectors.Time);
        _summaries = Matches(selectors.Summary);
        _sections = Matches(selectors.Section);
        _days = ListedLinks.Read(root, address, links, dates).ToDictionary(link => link.Element, link => link.Day);
    }

    /// <summary>The articles in page order, each address once; of more than five thousand items, the first count.</summary>
    /// <param name="html">The page; its first four million characters are read.</param>
    /// <param name="address">Its address.</param>
    /// <param name="zone">The newsroom's zone, in which times without an offset are read; UTC where null.</param>
    /// <param name="now">The moment of reading, from which "today" and "2 hours ago" are counted.</param>
    /// <param name="selectors">Where the articles stand; without problems (<see cref="PageSelector.Problem"/>).</param>
    /// <exception cref="FeedFormatException">
    /// The selectors find no article there, and the message names the one that fails; or the page is too large for them.
    /// </exception>
    public static IReadOnlyList<ListedArticle> Read(
        string html, Uri address, TimeZoneInfo? zone, DateTimeOffset now, SectionSelectors selectors)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(selectors);
        using IHtmlDocument page = PageDocument.ParseWhole(html);
        int left = MostElements;
        if (IsTooLarge(page.DocumentElement, ref left))
        {
            throw new FeedFormatException(new(ReasonKind.PageTooLarge, Reason.Value(MostElements), Reason.Value(MostChildren)));
        }
        var dates = new PageDates(PageWords.Known(page.DocumentElement.GetAttribute("lang")), zone, now);
        Uri links = PageAddress.Base(page.QuerySelectorAll("base"), address) ?? address;
        return new SelectedList(page.DocumentElement, selectors, address, links, dates).Articles();
    }

    /// <summary>Recursion is bounded here and below: the parser keeps no element deeper than its limit.</summary>
    private static bool IsTooLarge(IElement element, ref int left)
    {
        if (--left < 0 || element.ChildNodes.Length > MostChildren)
            return true;
        foreach (IElement child in element.Children)
        {
            if (IsTooLarge(child, ref left))
                return true;
        }
        return false;
    }

    private HashSet<IElement>? Matches(string? selector) => selector is null ? null : PageSelector.Parse(selector).Matches(_root);

    private List<ListedArticle> Articles()
    {
        AddItems(_root, around: 0);
        if (_items.Count == 0)
            throw new FeedFormatException(new(ReasonKind.NoItem, Item));
        List<(IElement Item, IElement Link)> linked = [];
        foreach (IElement item in _items)
        {
            if (LinkOf(item) is { } link)
                linked.Add((item, link));
        }
        if (linked.Count == 0)
            throw new FeedFormatException(_selectors.Link is { } link ? new(ReasonKind.NoSuchLink, Item, link) : new(ReasonKind.NoLink, Item));
        List<ListedArticle> articles =
            [.. linked.Select(one => Article(one.Item, one.Link)).OfType<ListedArticle>().DistinctBy(article => article.Url)];
        if (articles.Count == 0)
            throw new FeedFormatException(
                _selectors.Title is { } title ? new(ReasonKind.NoSuchHeadline, Item, title) : new(ReasonKind.NoHeadline, Item));
        return articles;
    }

    private string Item => _selectors.Item!;

    private void AddItems(IElement element, int around)
    {
        if (_wanted.Contains(element) && _items.Count < ListedLinks.MostLinks && around++ <= MostItemsAround)
            _items.Add(element);
        foreach (IElement child in element.Children)
            AddItems(child, around);
    }

    private ListedArticle? Article(IElement item, IElement link)
    {
        string url = Address(link)!;
        string? title = Words(item, _titles) ?? PageWords.Of(link) ?? WordsOfTwin(item, url);
        return title is null
            ? null
            : new ListedArticle(url, title, Published(item, link, title), Words(item, _sections), Words(item, _summaries));
    }

    /// <summary>
    /// The first link that leads away from the page: where it is selected, or else in the item's heading (a section's
    /// label often comes before it), or else in the item.
    /// </summary>
    private IElement? LinkOf(IElement item)
    {
        IEnumerable<IElement> links = _links is null
            ? Links(item)
            : Within(item).Prepend(item).Where(_links.Contains).SelectMany(Links);
        List<IElement> away = [.. links.Where(link => Address(link) is not null)];
        return away.Find(link => _links is null && IsHeading(item, link)) ?? away.FirstOrDefault();
    }

    /// <summary>Whether the link is in a heading of the item, or around one; not in that of an item within.</summary>
    private bool IsHeading(IElement item, IElement link)
    {
        bool isHeading = link.Descendants<IHtmlHeadingElement>().Any();
        for (IElement? around = link; around is not null && around != item; around = around.ParentElement)
        {
            if (_wanted.Contains(around))
                return false;
            isHeading |= around is IHtmlHeadingElement;
        }
        return isHeading;
    }

    /// <summary>The element itself if it is a link, else those within, else the one around it.</summary>
    private static IEnumerable<IElement> Links(IElement element)
    {
        if (element.LocalName == "a")
            return [element];
        IEnumerable<IElement> inside = Within(element).Where(inner => inner.LocalName == "a");
        return inside.Concat(element.Ancestors<IElement>().Where(outer => outer.LocalName == "a"));
    }

    private string? Address(IElement link) => PageAddress.Elsewhere(link, _address, _base)?.AbsoluteUri;

    /// <summary>The words of another link to the article, where the first stands around its picture.</summary>
    private string? WordsOfTwin(IElement item, string url) => Within(item)
        .Where(inner => inner.LocalName == "a" && Address(inner) == url)
        .Select(PageWords.Of).FirstOrDefault(words => words is not null);

    private DateTimeOffset? Published(IElement item, IElement link, string title)
    {
        DateOnly? day = _days.GetValueOrDefault(link);
        return _times is null
            ? ListedItem.Published(title, day, item, _dates)
            : Within(item).Where(_times.Contains).Select(time => Time(time, day)).FirstOrDefault(time => time is not null);
    }

    private DateTimeOffset? Time(IElement element, DateOnly? day) =>
        _dates.Read(element.GetAttribute("datetime")) ?? _dates.Read(element.GetAttribute("title"))
        ?? (PageWords.Of(element) is { } words ? _dates.Under(day, words) : null);

    private static string? Words(IElement item, HashSet<IElement>? selected) => selected is null
        ? null
        : Within(item).Where(selected.Contains).Select(PageWords.Of).FirstOrDefault(words => words is not null);

    private static IEnumerable<IElement> Within(IElement item) => item.Descendants<IElement>();
}
