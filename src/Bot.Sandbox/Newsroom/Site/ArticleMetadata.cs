using System.Globalization;
using System.Text.Json;

namespace Bot.Sandbox.Newsroom.Site;

/// <summary>What the English edition tells machines: OpenGraph (ogp.me) and schema.org's NewsArticle as JSON-LD.</summary>
internal static class ArticleMetadata
{
    public static Markup Render(PageFrame frame, Article article, ArticleText text)
    {
        var edition = frame.Edition;
        var address = frame.Absolute(PaperAddresses.Article(edition, article));
        return Markup.Of($"""
            <meta property="og:type" content="article">
            <meta property="og:site_name" content="{edition.Name}">
            <meta property="og:title" content="{text.Title}">
            <meta property="og:description" content="{text.Lead}">
            <meta property="og:url" content="{address}">
            <meta property="article:section" content="{edition.Label(article.Section)}">
            <meta property="article:published_time" content="{Iso(article.Published)}">
            {Modified(article)}<script type="application/ld+json">{Json(edition, article, text, address)}</script>

            """);
    }

    private static Markup Modified(Article article) => article.Updated is { } moment
        ? Markup.Of($"<meta property=\"article:modified_time\" content=\"{Iso(moment)}\">\n")
        : default;

    // The serializer's default encoder escapes < and &, so that no text can end the script element.
    private static Markup Json(Edition edition, Article article, ArticleText text, string address) => new(
        JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "NewsArticle",
            ["headline"] = text.Title,
            ["description"] = text.Lead,
            ["articleSection"] = edition.Label(article.Section),
            ["datePublished"] = Iso(article.Published),
            ["dateModified"] = Iso(article.Changed),
            ["inLanguage"] = edition.Code,
            ["mainEntityOfPage"] = address,
            ["publisher"] = new Dictionary<string, string> { ["@type"] = "NewsMediaOrganization", ["name"] = edition.Name },
        }));

    private static string Iso(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
