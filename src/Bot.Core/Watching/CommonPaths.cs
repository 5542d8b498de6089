namespace Bot.Core.Watching;

/// <summary>Where feeds and news sitemaps usually are, for sites that do not tell.</summary>
internal static class CommonPaths
{
    private static readonly string[] InFolder = ["feed/", "rss.xml"];
    private static readonly string[] Feeds = ["/feed/", "/rss.xml", "/feed.xml", "/atom.xml", "/rss", "/index.xml", "/feed.json"];
    private static readonly string[] Sitemaps = ["/news-sitemap.xml", "/sitemap-news.xml", "/sitemap_news.xml"];

    /// <summary>Addresses to try for the feed of a page: in its own folder first, whose feed is about its section, then of the whole site.</summary>
    internal static IEnumerable<Uri> OfFeeds(Uri page)
    {
        var folder = new Uri(page, page.AbsolutePath.EndsWith('/') ? page.AbsolutePath : page.AbsolutePath + "/");
        return InFolder.Select(path => new Uri(folder, path)).Concat(Feeds.Select(path => new Uri(page, path))).Distinct();
    }

    /// <summary>Addresses to try for a news sitemap of a page's site.</summary>
    internal static IEnumerable<Uri> OfSitemaps(Uri page) => Sitemaps.Select(path => new Uri(page, path));
}
