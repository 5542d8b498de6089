using System.Text.RegularExpressions;

namespace Bot.Core.Reading.Pages;

/// <summary>How much a link looks like the headline of an article; higher is likelier.</summary>
internal static partial class ListedLinkScore
{
    /// <summary>The score of one link by its title and address.</summary>
    public static double Of(ListedLink link) => Title(link.Title) + (link.IsHeading ? 2 : 0) + Address(new Uri(link.Url));

    /// <summary>
    /// Whether a link leads to a page beside the section's own in the same folder, as other sections do, or to the same
    /// page asked otherwise. Articles in the section's folder have a number or several words in their name.
    /// </summary>
    public static bool IsSibling(ListedLink link, Uri page)
    {
        string path = new Uri(link.Url).AbsolutePath.TrimEnd('/'), own = page.AbsolutePath.TrimEnd('/');
        if (path == own)
            return own.Length > 0 && !Number().IsMatch(new Uri(link.Url).Query);
        int slash = own.LastIndexOf('/');
        return slash > 0 && path.StartsWith(own[..(slash + 1)], StringComparison.Ordinal) && path.IndexOf('/', slash + 1) < 0
            && !path.AsSpan(slash).ContainsAnyInRange('0', '9') && path.AsSpan(slash).Count('-') < 3;
    }

    /// <summary>Whether a link leads to another page or order of the same list.</summary>
    public static bool IsPaging(ListedLink link) => Paged().IsMatch(new Uri(link.Url).Query);

    /// <summary>Whether the address has what those of articles have: a day, a number, several words.</summary>
    public static bool HasArticleAddress(ListedLink link) => Address(new Uri(link.Url)) >= 1;

    /// <summary>Headlines are sentences or nearly so; labels of navigation have a word or two.</summary>
    private static double Title(string title)
    {
        int words = Words(title);
        return title.Length > 300 ? -1 : words switch { 0 => 0, 1 => -2, 2 => -1, 3 => 0.5, 4 => 1.5, _ => 3 };
    }

    /// <summary>Words, counting two ideographs as one.</summary>
    private static int Words(string title)
    {
        int ideographs = title.Count(sign => sign is >= '\u3040' and <= '\u9FFF');
        return (ideographs / 2) + (ideographs > 0 ? 0 : title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static double Address(Uri address)
    {
        string path = address.AbsolutePath;
        if (path.Length <= 1 || Index().IsMatch(path) || Paged().IsMatch(address.Query))
            return -5;
        string[] segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        string last = segments[^1];
        double score = 0;
        if (DatePath().IsMatch(path))
            score += 2;
        if (last.Count(sign => sign is '-' or '_') >= 3)
            score += 1.5;
        if (Number().IsMatch(last) || Number().IsMatch(address.Query))
            score += 1;
        return score == 0 && segments.Length == 1 && !last.Contains('-') ? -1 : score;
    }

    [GeneratedRegex(
        @"/(tags?|topics?|authors?|autor(en)?|category|kategorie|kategoria|thema|profile|users?|members?|login|register|search|about|contact|kontakt|impressum|privacy\w*|datenschutz|terms|agb|newsletters?|subscribe|advertise|careers|jobs|podcasts?|videos?|events?|webinars?|brands?|page|seite)(/|$)|\.(pdf|mp3|jpg|png|xml|rss)$|/(feed|rss)/?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Index();

    [GeneratedRegex(@"[?&](page|p|seite|sort|order|filter)=", RegexOptions.IgnoreCase)]
    private static partial Regex Paged();

    [GeneratedRegex(@"/(19|20)\d\d[/-]?\d{1,2}([/-]?\d{1,2})?(/|-)")]
    private static partial Regex DatePath();

    [GeneratedRegex(@"\d{4,}")]
    private static partial Regex Number();
}
