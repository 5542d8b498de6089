using System.Net;
using Bot.Core.Model;
using Bot.Core.Tests.Fetching;
using Bot.Core.Watching;

namespace Bot.Core.Tests.Watching;

public sealed class SourceDiscoveryTests
{
    private const string Site = "https://bote.example/";
    private const string Feed = "<rss><channel><title>Bote</title><item><title>Markt</title><link>/a</link></item></channel></rss>";
    private const string NewsSitemap = "<urlset><url><loc>https://bote.example/a</loc><news:news><news:title>Markt</news:title></news:news></url></urlset>";
    private const string PagesSitemap = "<urlset><url><loc>https://bote.example/impressum</loc></url></urlset>";
    private const string Menu = "<html><body><a href=/impressum>Impressum</a></body></html>";

    private const string Listing = """
        <html><body><main>
        <div><a href="/stadt/markthalle-oeffnet-wieder-4711.html">Die Markthalle öffnet am Samstag wieder</a></div>
        <div><a href="/stadt/der-rat-spart-am-schwimmbad-4712.html">Der Rat spart am Schwimmbad und am Theater</a></div>
        <div><a href="/stadt/die-bruecke-bleibt-noch-gesperrt-4713.html">Die Brücke bleibt noch bis Ostern gesperrt</a></div>
        </main></body></html>
        """;

    private static string Named(params string[] feeds) =>
        Listing + string.Concat(feeds.Select(feed => $"<link rel=alternate type=application/rss+xml title='Von der Seite' href='{feed}'>"));

    private static async Task<string> FindAsync(ScriptedWeb web, string site = Site)
    {
        var found = await new SourceDiscovery(web.Fetcher(), TimeProvider.System).FindAsync(new Uri(site), TestContext.Current.CancellationToken);
        Assert.Equal(found.Sources.Count == 0, found.Reason is not null);
        Assert.InRange(web.Asked.Count, 1, SourceDiscovery.MostRequests);
        return string.Join(' ', found.Sources.Select(source => $"{source.Kind}:{source.Url}"));
    }

    [Fact]
    public async Task The_feeds_that_the_page_names_come_first_in_its_order() => Assert.Equal(
        "Feed:https://bote.example/zwei Feed:https://bote.example/eins",
        await FindAsync(new ScriptedWeb().With(Site, Named("/fehlt", "/zwei", "/eins")).With(Site + "eins", Feed).With(Site + "zwei", Feed).With(Site + "feed/", Feed)));

    [Fact]
    public async Task The_readers_comments_count_only_where_there_is_nothing_else()
    {
        var web = new ScriptedWeb().With(Site, Named("/comments/feed/", "/alle")).With(Site + "comments/feed/", Feed);
        Assert.Equal("Feed:https://bote.example/comments/feed/", await FindAsync(web));
        Assert.Equal("Feed:https://bote.example/alle", await FindAsync(new ScriptedWeb().With(Site, Named("/comments/feed/", "/alle")).With(Site + "alle", Feed)));
    }

    [Theory]
    [InlineData(Site, Site + "rss.xml")]
    [InlineData(Site, Site + "feed.json")]
    [InlineData(Site + "politik", Site + "politik/feed/")]
    [InlineData(Site + "politik/", Site + "feed/")]
    public async Task Without_named_feeds_the_usual_places_are_tried(string site, string feed)
    {
        var document = feed.EndsWith("json", StringComparison.Ordinal) ? """{"version":"https://jsonfeed.org/version/1.1","items":[]}""" : Feed;
        Assert.Equal($"Feed:{feed}", await FindAsync(new ScriptedWeb().With(site, Listing).With(feed, document), site));
    }

    [Fact]
    public async Task A_page_in_place_of_a_feed_is_no_feed() => Assert.Equal(
        "SectionPage:https://bote.example/",
        await FindAsync(new ScriptedWeb().With(Site, Named("/feed/")).With(Site + "feed/", Listing).Redirecting(Site + "rss.xml", Site)));

    [Theory]
    [InlineData("User-agent: *\nSITEMAP : https://bote.example/pages.xml # alle\nSitemap: /map-news.xml", "map-news.xml")]
    [InlineData("Sitemap: https://bote.example/map.xml", "map.xml")]
    [InlineData("Disallow: /", "news-sitemap.xml")]                                                       // for nobody
    [InlineData("User-agent: *\nDisallow: /rss\nDisallow: /map\nSitemap: /news.xml\nSitemap: /map-news.xml", "news.xml")]
    public async Task Then_a_news_sitemap_of_robots_txt_is_taken(string robots, string sitemap)
    {
        var web = new ScriptedWeb().With(Site, Listing).With(Site + "robots.txt", robots).With(Site + "pages.xml", PagesSitemap)
            .With(Site + sitemap, NewsSitemap);
        Assert.Equal($"Sitemap:{Site}{sitemap}", await FindAsync(web));
    }

    [Fact]
    public async Task What_robots_txt_keeps_to_itself_is_not_guessed_but_read_where_the_page_names_it()
    {
        const string Closed = "User-agent: *\nDisallow: /feed\nDisallow: /rss";
        var guessed = new ScriptedWeb().With(Site, Listing).With(Site + "feed/", Feed).With(Site + "rss.xml", Feed).With(Site + "robots.txt", Closed);
        var named = new ScriptedWeb().With(Site, Named("/feed/")).With(Site + "feed/", Feed).With(Site + "robots.txt", Closed);

        Assert.Equal("SectionPage:https://bote.example/", await FindAsync(guessed));
        Assert.DoesNotContain(Site + "feed/", guessed.Asked);
        Assert.Equal("Feed:https://bote.example/feed/", await FindAsync(named));
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden, "Feed:https://bote.example/feed/")]             // no rules
    [InlineData(HttpStatusCode.NotFound, "Feed:https://bote.example/feed/")]
    [InlineData(HttpStatusCode.ServiceUnavailable, "SectionPage:https://bote.example/")]  // not now
    [InlineData(HttpStatusCode.TooManyRequests, "SectionPage:https://bote.example/")]
    public async Task Where_robots_txt_cannot_be_had_guesses_are_made_only_if_there_is_none(HttpStatusCode status, string found) =>
        Assert.Equal(found, await FindAsync(new ScriptedWeb().With(Site, Listing).With(Site + "feed/", Feed).Answering(Site + "robots.txt", status)));

    [Fact]
    public async Task An_index_of_news_sitemaps_is_taken_itself() => Assert.Equal($"Sitemap:{Site}index.xml", await FindAsync(new ScriptedWeb()
        .With(Site, Listing).With(Site + "robots.txt", "Sitemap: /index.xml").With(Site + "pages.xml", PagesSitemap).With(Site + "2024-news.xml", NewsSitemap)
        .With(Site + "index.xml", $"<sitemapindex><sitemap><loc>{Site}pages.xml</loc></sitemap><sitemap><loc>{Site}2024-news.xml</loc></sitemap></sitemapindex>")));

    [Fact]
    public async Task The_page_itself_is_the_last_resort_and_a_menu_is_none()
    {
        Assert.Equal("SectionPage:https://bote.example/", await FindAsync(new ScriptedWeb().With(Site, Listing)));
        Assert.Equal("", await FindAsync(new ScriptedWeb().With(Site, Menu)));
        Assert.Equal("", await FindAsync(new ScriptedWeb()));
    }

    [Fact]
    public async Task An_address_that_is_a_source_already_is_found_where_it_leads()
    {
        Assert.Equal("Feed:https://bote.example/rss", await FindAsync(new ScriptedWeb().Redirecting(Site, Site + "rss").With(Site + "rss", Feed)));
        Assert.Equal("Sitemap:https://bote.example/", await FindAsync(new ScriptedWeb().With(Site, NewsSitemap)));
    }

    [Fact]
    public async Task A_site_of_endless_names_is_asked_no_more_than_the_limit()
    {
        var web = new ScriptedWeb().With(Site, Named([.. Enumerable.Range(0, 100).Select(i => $"/{i}")]))
            .With(Site + "robots.txt", string.Concat(Enumerable.Range(0, 1000).Select(i => $"Sitemap: https://[{i}\nSitemap: /{i}.xml\n")));
        Assert.Equal("SectionPage:https://bote.example/", await FindAsync(web));
    }

    [Fact]
    public async Task What_the_feed_calls_itself_is_its_title_else_what_the_page_calls_it()
    {
        var web = new ScriptedWeb().With(Site, Named("/a", "/b")).With(Site + "a", Feed).With(Site + "b", "<rss><channel><item/></channel></rss>");
        var found = await new SourceDiscovery(web.Fetcher(), TimeProvider.System).FindAsync(new Uri(Site), TestContext.Current.CancellationToken);
        Assert.Equal([("Bote", SourceKind.Feed), ("Von der Seite", SourceKind.Feed)], found.Sources.Select(source => (source.Title, source.Kind)));
    }
}
