using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>Finds the headline among a page's headings, and takes the site's name off titles.</summary>
internal static class Headline
{
    private const int LongestHeadline = 300;
    private const double LeastLikeness = 0.35;
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " ‹ ", " ⋆ ", "｜", " ― ", "_", ": "];

    /// <summary>The heading that is the headline: the one most like what the page calls itself, else the first of the first rank.</summary>
    /// <param name="page">The page.</param>
    /// <param name="titles">What the page's metadata calls it.</param>
    public static IElement? Heading(PageElements page, params IReadOnlyList<string?> titles)
    {
        List<IElement> all = [.. Headings(page, "h1")];
        List<IElement> first = all.FindAll(heading => !IsTrail(heading));
        List<IElement> second = [.. Headings(page, "h2")];
        List<PageTitle> known = [.. titles.OfType<string>().Distinct().Select(title => new PageTitle(title))];
        IElement? alike = first.Concat(second).Concat(Headings(page, "h3")).Take(60)
            .Select(heading => (Heading: heading, Text: PageWords.Of(heading)!))
            .Select(one => (one.Heading, Likeness: known.Select(title => title.Likeness(one.Text)).DefaultIfEmpty().Max(), IsWhole: known.Exists(title => title.IsIn(one.Text))))
            .Where(candidate => candidate.IsWhole || candidate.Likeness >= (candidate.Heading.LocalName == "h1" ? LeastLikeness : 0.9))
            .OrderByDescending(candidate => candidate.Likeness).FirstOrDefault().Heading;
        return alike ?? first.Find(heading => !IsLogo(heading)) ?? first.FirstOrDefault()
            ?? (all.Count > 0 ? second.Find(heading => IsBelow(heading, all[^1]) && heading.Closest("nav,aside,footer,a") is null && heading.QuerySelector("a") is null) : null) ?? all.FirstOrDefault();
    }

    private static bool IsBelow(IElement heading, IElement other) =>
        other.CompareDocumentPosition(heading).HasFlag(DocumentPositions.Following);

    /// <summary>Whether a heading is the last step of a breadcrumb, worded for search engines; the headline stands below it.</summary>
    private static bool IsTrail(IElement heading) =>
        heading.Closest("nav,[class*='breadcrumb' i],[id*='breadcrumb' i],[itemtype*='ListItem']") is not null
        || heading.ParentElement is { LocalName: "li" } || heading.Attributes.Any(attribute => attribute.Name.Contains("breadcrumb", StringComparison.Ordinal));

    /// <summary>Whether a heading words what a title says, so that one may stand for the other.</summary>
    public static bool IsLike(string? title, string heading) => title is not null && new PageTitle(title).Likeness(heading) >= LeastLikeness;

    /// <summary>A title without the site's name before or after it.</summary>
    /// <param name="title">The title as the page states it.</param>
    /// <param name="site">The site's name, if known.</param>
    /// <param name="address">The page's address, whose host often spells the site's name.</param>
    public static string WithoutSite(string title, string? site, Uri? address)
    {
        foreach (string separator in Separators)
        {
            int last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last > 0 && IsSite(title[(last + separator.Length)..], site, address))
                return WithoutSite(title[..last].TrimEnd(), site, address);
            int first = title.IndexOf(separator, StringComparison.Ordinal);
            if (first > 0 && IsSite(title[..first], site, address))
                return title[(first + separator.Length)..].TrimStart();
        }
        return title;
    }

    /// <summary>What goes before each of the signs that set a site's name off a title.</summary>
    public static IEnumerable<string> Heads(string title) =>
        Separators.Append("：")
            .SelectMany(separator => new[] { title.IndexOf(separator, StringComparison.Ordinal), title.LastIndexOf(separator, StringComparison.Ordinal) })
            .Where(at => at > 0).Select(at => title[..at]);

    /// <summary>A title without a last part of a few words, for pages that name their site nowhere else.</summary>
    public static string WithoutTail(string title)
    {
        foreach (string separator in Separators.SkipLast(2))
        {
            int last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last > 0 && Words(title[(last + separator.Length)..]) <= 4 && Words(title[..last]) >= 4)
                return title[..last].TrimEnd();
        }
        return title;
    }

    private static IEnumerable<IElement> Headings(PageElements page, string name) =>
        page.Named(name).Where(heading => PageWords.Of(heading) is { Length: > 1 and < LongestHeadline });

    private static bool IsLogo(IElement heading) =>
        heading.Closest("a[href='/'],[class*='logo' i],[id*='logo' i]") is not null || heading.QuerySelector("a[href='/']") is not null;

    private static bool IsSite(string part, string? site, Uri? address)
    {
        string name = Letters(part);
        if (name.Length < 2)
            return false;
        string known = Letters(site ?? "");
        if (known.Length > 1 && (name == known || (known.Length > 4 && name.Contains(known, StringComparison.Ordinal) && Words(part) <= 6)))
            return true;
        string host = Letters(address?.Host ?? "");
        return name.Length >= 3 && Words(part) <= 5 && host.Contains(name, StringComparison.Ordinal);
    }

    private static string Letters(string text) => PageWords.Letters(text).ToLowerInvariant();

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
