using System.Globalization;

namespace Bot.Sandbox.Newsroom.Site;

/// <summary>Where everything of the paper stands. Paths, to be put behind <see cref="PaperOptions.Address"/>.</summary>
internal static class PaperAddresses
{
    public const string Style = "/paper/paper.css";

    /// <summary>The hub that pushes the feeds.</summary>
    public const string Hub = "/paper/hub";

    public static string Front(Edition edition) => $"/paper/{edition.Code}/";

    public static string Section(Edition edition, NewsSection section) => $"/paper/{edition.Code}/{edition.Slug(section)}";

    public static string Feed(Edition edition, NewsSection? section) => section is { } one
        ? $"{Section(edition, one)}/rss.xml"
        : $"{Front(edition)}rss.xml";

    public static string Article(Edition edition, Article article) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Section(edition, article.Section)}/{article.Texts[edition.Code].Slug}-{article.Number}.html");

    /// <summary>The number at the end of an article's file name, such as <c>neue-bruecke-1013.html</c>.</summary>
    public static int? Number(string file)
    {
        const string ending = ".html";
        if (!file.EndsWith(ending, StringComparison.Ordinal))
            return null;
        var digits = file.AsSpan(file.LastIndexOf('-') + 1)[..^ending.Length];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
