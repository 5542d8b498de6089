using System.Text.RegularExpressions;
using Bot.Core.Reading.Dates;

namespace Bot.Core.Reading.Pages;

/// <summary>What the head says: OpenGraph, article:*, Twitter cards, Dublin Core, parsely and plain meta elements.</summary>
internal static partial class MetaEvidence
{
    private static readonly string[] AuthorTags =
        ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "byline", "og:article:author", "citation_author"];

    private static readonly char[] Space = [' ', '\t', '\n', '\f', '\r'];

    public static ArticleEvidence Read(PageElements page, Uri? address, PageDates dates)
    {
        var tags = new MetaTags(page);
        return new ArticleEvidence
        {
            IsArticle = tags.First("og:type") == "article" || tags.First("article:published_time") is not null,
            Title = tags.First("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "title"),
            Section = tags.First("article:section", "parsely-section", "sailthru.section", "section"),
            Authors = Authors(tags),
            Excerpt = tags.First(
                "og:description", "description", "twitter:description", "dc.description", "dcterms.description", "sailthru.description"),
            Language = tags.First("og:locale", "dc.language", "dcterms.language", "language")?.Replace('_', '-'),
            SiteName = tags.First("og:site_name", "application-name"),
            Published = Date(tags, dates, "article:published_time", "article:published", "og:article:published_time", "datepublished", "parsely-pub-date",
                "sailthru.date", "dc.date.issued", "dcterms.created", "dcterms.issued", "pubdate", "publishdate", "publish-date",
                "publish_date", "article.published", "published_time", "cxenseparse:recs:publishtime", "article_date_original",
                "og:published_time", "bt:pubdate", "displaydate", "originalpublicationdate", "rnews:datepublished", "datecreated"),
            Dated = Date(tags, dates, "dc.date", "dcterms.date", "date"),
            Updated = Date(tags, dates, "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified", "lastmod"),
            Image = PageAddress.Resolve(tags.First("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src"), address),
            ImageAlt = tags.First("og:image:alt", "twitter:image:alt"),
            Canonical = Canonical(page, tags, address),
            Tags = Keywords(tags),
            IsFree = IsFree(tags.First("article:content_tier")),
        };
    }

    /// <summary>Of Facebook's tiers; what is <c>metered</c> some can read and some cannot.</summary>
    private static bool? IsFree(string? tier) => tier?.ToLowerInvariant() switch { "free" => true, "locked" => false, _ => null };

    private static LocalDate? Date(MetaTags tags, PageDates dates, params string[] names) =>
        names.Select(name => dates.Stated(tags.First(name))).FirstOrDefault(date => date is not null);

    /// <summary>The first name of a tag that is one: <c>article:author</c> often holds the address of a profile.</summary>
    private static string[] Authors(MetaTags tags) =>
        AuthorTags.Select(tag => tags.All(tag).Where(AuthorNames.IsName).SelectMany(AuthorNames.Split).Distinct().ToArray())
            .FirstOrDefault(names => names.Length > 0) ?? LabelledAuthors(tags);

    /// <summary>Cards label their data in words: <c>twitter:label1</c> "Written by", <c>twitter:data1</c> the name.</summary>
    private static string[] LabelledAuthors(MetaTags tags) =>
        tags.First("twitter:label1") is { } label && Written().IsMatch(label) && tags.First("twitter:data1") is { } name && AuthorNames.IsName(name) ? [name] : [];

    private static string? Canonical(PageElements page, MetaTags tags, Uri? address)
    {
        string? link = page.Named("link")
            .FirstOrDefault(link => link.HasAttribute("href") && (link.GetAttribute("rel") ?? "").Split(Space).Contains("canonical", StringComparer.OrdinalIgnoreCase))?
            .GetAttribute("href");
        return PageAddress.Resolve(link, address) ?? PageAddress.Resolve(tags.First("og:url"), address);
    }

    private static IReadOnlyList<string> Keywords(MetaTags tags)
    {
        IReadOnlyList<string> listed = tags.All("article:tag", "parsely-tags", "news_keywords", "keywords", "sailthru.tags");
        return listed.Count == 1
            ? listed[0].Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : listed;
    }

    [GeneratedRegex("written|verfasst|geschrieben|escrito|автор|napisan", RegexOptions.IgnoreCase)]
    private static partial Regex Written();
}
