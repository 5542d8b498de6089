using System.Text.Json.Nodes;
using Bot.Core.Reading.Dates;

namespace Bot.Core.Reading.Pages;

/// <summary>What JSON-LD says, by the vocabulary of schema.org (NewsArticle, BlogPosting and their kin).</summary>
internal static class JsonLdEvidence
{
    public static ArticleEvidence Read(PageElements page, Uri? address, PageDates dates)
    {
        JsonLdNodes nodes = JsonLdNodes.Of(page);
        JsonObject? article = Article(nodes);
        string? site = nodes.All.Where(node => JsonLdNodes.IsOfType(node, type => type == "WebSite"))
            .Select(node => JsonLdNodes.Text(node["name"])).FirstOrDefault(name => name is not null);
        if (article is null)
            return new ArticleEvidence { SiteName = site, Published = PageDate(nodes, address, dates) };
        JsonObject? image = nodes.Follow(article["image"]);
        return new ArticleEvidence
        {
            IsArticle = true,
            Title = JsonLdNodes.Text(article["headline"]) ?? JsonLdNodes.Text(article["name"]),
            Section = JsonLdNodes.Text(article["articleSection"]),
            Authors = Authors(nodes, article["author"] ?? article["creator"]),
            Excerpt = JsonLdNodes.Text(article["description"]),
            Language = JsonLdNodes.Text(article["inLanguage"]),
            SiteName = JsonLdNodes.Text(nodes.Follow(article["publisher"])?["name"]) ?? site,
            Published = dates.Stated(JsonLdNodes.Text(article["datePublished"]) ?? JsonLdNodes.Text(article["dateCreated"])),
            Updated = dates.Stated(JsonLdNodes.Text(article["dateModified"])),
            Image = PageAddress.Resolve(
                JsonLdNodes.Text(image?["url"]) ?? JsonLdNodes.Text(image?["contentUrl"]) ?? JsonLdNodes.Text(article["image"])
                ?? JsonLdNodes.Text(article["thumbnailUrl"]), address),
            ImageAlt = JsonLdNodes.Text(image?["caption"]),
            Tags = Keywords(article["keywords"]),
            Text = article["articleBody"] is JsonValue body ? body.ToString() : null,
            IsFree = IsFree(JsonLdNodes.Text(article["isAccessibleForFree"])),
        };
    }

    /// <summary>A truth value, its name, or the address of schema.org's: <c>https://schema.org/False</c>.</summary>
    private static bool? IsFree(string? value) =>
        value is null ? null
        : value.EndsWith("false", StringComparison.OrdinalIgnoreCase) ? false
        : value.EndsWith("true", StringComparison.OrdinalIgnoreCase) ? true : null;

    /// <summary>The article among the objects: the one that says most, for teasers of other articles are short.</summary>
    private static JsonObject? Article(JsonLdNodes nodes) => nodes.All
        .Where(node => JsonLdNodes.IsOfType(node, IsArticleType))
        .MaxBy(node => (node.ContainsKey("headline") ? 4 : 0) + (node.ContainsKey("datePublished") ? 2 : 0) + (node.ContainsKey("author") ? 1 : 0));

    /// <summary>The date of a page that is described as no article; the front page's is the site's.</summary>
    private static LocalDate? PageDate(JsonLdNodes nodes, Uri? address, PageDates dates) =>
        address?.AbsolutePath == "/" ? null : nodes.All.Where(node => JsonLdNodes.IsOfType(node, type => type == "WebPage"))
            .Select(node => dates.Stated(JsonLdNodes.Text(node["datePublished"]))).FirstOrDefault(date => date is not null);

    private static bool IsArticleType(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is "Report";

    private static string[] Authors(JsonLdNodes nodes, JsonNode? value)
    {
        JsonNode?[] authors = value is JsonArray list ? [.. list] : [value];
        return [.. authors.Select(author => author is JsonValue ? JsonLdNodes.Text(author) : JsonLdNodes.Text(nodes.Follow(author)?["name"]))
            .OfType<string>().Where(AuthorNames.IsName).SelectMany(AuthorNames.Split).Distinct()];
    }

    private static string[] Keywords(JsonNode? value) => value switch
    {
        JsonArray list => [.. list.Select(JsonLdNodes.Text).OfType<string>()],
        JsonValue => JsonLdNodes.Text(value)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
        _ => [],
    };
}
