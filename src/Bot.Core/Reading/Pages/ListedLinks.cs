using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>Collects a page's links in reading order, leaving out those that stand in its furniture.</summary>
internal sealed partial class ListedLinks
{
    /// <summary>The most links that are taken from a page.</summary>
    public const int MostLinks = 5_000;

    private const int PatternLevels = 4;
    private const int LongestDayHeading = 40;
    private const int LongName = 6;
    private const double LargeShare = 0.25;

    private readonly Uri _page;
    private readonly Uri _base;
    private readonly PageDates _dates;
    private readonly LinkLengths _lengths;
    private readonly List<ListedLink> _links = [];
    private DateOnly? _day;

    private ListedLinks(Uri page, Uri links, PageDates dates, LinkLengths lengths)
    {
        _page = page;
        _base = links;
        _dates = dates;
        _lengths = lengths;
    }

    /// <summary>Reads the links under an element.</summary>
    public static IReadOnlyList<ListedLink> Read(IElement root, Uri page, Uri links, PageDates dates)
    {
        var reader = new ListedLinks(page, links, dates, LinkLengths.Under(root));
        reader.Walk(root);
        return reader._links;
    }

    /// <summary>Recursion is bounded: the parser keeps no element deeper than its limit.</summary>
    private void Walk(IElement element)
    {
        int otherRank = 0;
        foreach (IElement child in element.Children)
        {
            if (_links.Count >= MostLinks)
                return;
            if (OtherHeading.Rank(child) is > 0 and var rank && (otherRank == 0 || rank <= otherRank))
                otherRank = OtherHeading.IsOf(child) ? rank : 0;
            if (otherRank > 0 || Furniture.IsInvisible(child) || IsFurniture(child))
                continue;
            NoteDay(child);
            if (child.LocalName == "a")
                Add(child);
            Walk(child);
        }
    }

    /// <summary>A short text that is a date without a time dates what stands below it.</summary>
    private void NoteDay(IElement element)
    {
        if (element.ChildElementCount > 1 || element.LocalName == "a" || PageWords.Of(element) is not { Length: <= LongestDayHeading } text)
            return;
        // "March 13" beside an event is no heading for what follows; "13.03.25" and a date in a heading are.
        bool isHeading = element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dt" or "th";
        if (text.Any(char.IsDigit) && (isHeading || _dates.NamesYear(text)) && _dates.Local(text) is { Time: null } date)
            _day = date.Day;
    }

    private void Add(IElement link)
    {
        if (PageAddress.Elsewhere(link, _page, _base) is not { } address)
            return;
        IElement? heading = link.QuerySelector("h1,h2,h3,h4,h5,h6") ?? (IsHeading(link) ? link : null);
        string title = PageWords.Of(heading) ?? PageWords.Of(link) ?? "";
        _links.Add(new ListedLink(link, address.AbsoluteUri, title, heading is not null, IsOfSite(address), Pattern(link), _day));
    }

    private static bool IsHeading(IElement link)
    {
        IElement? heading = link.Closest("h1,h2,h3,h4,h5,h6");
        // A heading that holds much besides the link is a line of text with a link in it.
        return heading is not null && heading.TextContent.Length < (2 * link.TextContent.Length) + 40;
    }

    /// <summary>Whether an address is of the page's site, in any country.</summary>
    private bool IsOfSite(Uri address)
    {
        string site = Site(address.Host), own = Site(_page.Host);
        return site == own || (own.IndexOf('.', StringComparison.Ordinal) is >= LongName and var dot && site.StartsWith(own[..(dot + 1)], StringComparison.Ordinal));
    }

    /// <summary>The last two labels of a host, three where the last two are short as in "co.uk".</summary>
    private static string Site(string host)
    {
        string[] labels = host.Split('.');
        int kept = labels.Length > 2 && labels[^1].Length == 2 && labels[^2].Length <= 3 ? 3 : 2;
        return string.Join('.', labels.TakeLast(kept));
    }

    private static string Pattern(IElement link)
    {
        var parts = new List<string>(PatternLevels);
        for (IElement? element = link; element is not null && parts.Count < PatternLevels; element = element.ParentElement)
            parts.Add($"{element.LocalName}.{element.ClassList.FirstOrDefault(name => !name.Any(char.IsDigit))}");
        return string.Join('<', parts);
    }

    /// <summary>What holds a good part of the page's headlines is no furniture whatever its name.</summary>
    private bool IsFurniture(IElement element)
    {
        if (element.LocalName is "nav" or "footer" || element.GetAttribute("role") is "navigation" or "contentinfo" or "search" or "menu" or "menubar")
            return _lengths.Share(element) < 0.5;
        if (element.LocalName == "form")
            return _lengths.Share(element) < LargeShare;
        string names = Furniture.Names(element);
        return names.Length > 1 && element.LocalName is not ("body" or "main" or "article") && Name().IsMatch(names) && !MainName().IsMatch(names)
            && _lengths.Share(element) < LargeShare;
    }

    /// <summary>Class names that mark lists of other things than the section's articles.</summary>
    [GeneratedRegex(
        @"(^|[\s_-])(ads?|advert\w*|anzeige|breadcrumbs?|catlinks|citations?|comments?|cookies?|consent|footer|login|(main|mega|sub|top|site)?-?(menu|nav)(bar|igation)?|most-?(read|popular|viewed)|meistgelesen|popular|newsletter\w*|outbrain|pagination|pager|print-?footer|references?|reflist|footnotes?|share|sharing|social|sidebar|sponsor\w*|subscribe\w*|taboola|tags?|tag-?(list|cloud)|trending|widget(-area|s)?)($|\s|_|-list|-links)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Name();

    /// <summary>Class names that hold the section's own lists whatever else they say: "widget featured-content".</summary>
    [GeneratedRegex(@"(^|[\s_-])(featured|main|primary|latest|recent)[-_]?(content|posts?|articles?|news|stories)", RegexOptions.IgnoreCase)]
    private static partial Regex MainName();
}
