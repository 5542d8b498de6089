using Bot.Core.Reading.Feeds;
using Bot.Core.Reading.Pages;

namespace Bot.Core.Reading.Sitemaps;

/// <summary>A <c>url</c> of a sitemap, or a <c>sitemap</c> of an index.</summary>
internal static class UrlElement
{
    /// <summary>More keywords than any article has; the news extension advises ten.</summary>
    private const int MostKeywords = 50;

    private static readonly XmlNameList Dates = new("news:publication_date");
    private static readonly XmlNameList Changes = new("sitemap:lastmod");

    /// <summary>Reads the element; null if it names no address of the web.</summary>
    internal static SitemapEntry? Read(XmlElement url)
    {
        if (Address(url.First("sitemap:loc")) is not { } link)
            return null;
        var news = url.First("news:news");
        var publication = news?.First("news:publication");
        return new SitemapEntry
        {
            Link = link,
            Title = Line(news?.First("news:title")),
            Published = news?.FirstDate(Dates),
            Updated = url.FirstDate(Changes),
            Language = FeedMarkup.Language((publication?.First("news:language") ?? news?.First("news:language"))?.Text),
            Publication = Line(publication?.First("news:name") ?? news?.First("news:name")),
            Keywords = Keywords(news?.First("news:keywords")?.Text),
            Image = url.All("image:image").Select(image => Address(image.First("image:loc"))).FirstOrDefault(found => found is not null),
        };
    }

    private static string? Address(XmlElement? element) =>
        FeedAddress.Absolute(element?.Text, element?.Base) is { } address && FeedAddress.IsWeb(address) ? address : null;

    // Titles here are plain text: <foo> in one is a word, not a tag.
    private static string? Line(XmlElement? element) => PageWords.Unescaped(element?.Text);

    private static string[] Keywords(string? written) =>
        [.. (written ?? "").Split([',', '，', '、', ';']).Select(PageWords.Unescaped).OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase).Take(MostKeywords)];
}
