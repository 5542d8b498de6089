using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Tests.CommandLine.Inspect;

public class InspectShapesTests
{
    private const string Feed = """
        <rss version="2.0"><channel><title>Bote</title><link>https://bote.example/</link><description>Alles aus Erlenfurt</description>
        <item><guid>7</guid><title>Markthalle öffnet</title><link>https://bote.example/markthalle-7.html</link>
        <pubDate>Mon, 10 Jan 2022 14:50:00 +0100</pubDate><category>Stadt</category><description>Vierzig Stände.</description></item>
        </channel></rss>
        """;

    private const string Page = """
        <html lang="de"><head><title>Markthalle öffnet | Bote</title>
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Markthalle öffnet","datePublished":"2022-01-10T14:50:00+01:00",
        "articleSection":"Stadt","author":{"name":"Jutta Berg"}}</script></head>
        <body><article><h1>Markthalle öffnet</h1><p>ERLENFURT, 10. Januar (EB) – Nach zwei Jahren Umbau öffnet die Markthalle wieder.</p>
        <p>Vierzig Stände sind vergeben, und der Rat kommt zur Feier am Samstag in die Halle am Fluss.</p></article></body></html>
        """;

    private const string Listing = """
        <html><body><main>
        <div><a href="/stadt/markthalle-oeffnet-wieder-4711.html">Die Markthalle öffnet am Samstag wieder</a></div>
        <div><a href="/stadt/der-rat-spart-am-schwimmbad-4712.html">Der Rat spart am Schwimmbad und am Theater</a></div>
        </main></body></html>
        """;

    [Fact]
    public async Task A_feed_gives_its_facts_and_entries()
    {
        var answer = await AnswerAsync("feed", new { id = "f", b64 = Coded(Feed), content_type = "application/rss+xml", url = "https://bote.example/feed" });

        AssertShape(answer, ["kind", "feed_title", "feed_link", "feed_description", "feed_language", "feed_image", "feed_published", "feed_updated", "entries"]);
        Assert.Equal(("rss", "Bote"), (Text(answer["kind"]), Text(answer["feed_title"])));
        var entry = Assert.Single(answer["entries"]!.AsArray())!.AsObject();
        AssertNames(entry, ["id", "title", "link", "published", "updated", "summary", "content", "author", "categories", "image"]);
        Assert.Equal("2022-01-10T14:50:00+01:00", Text(entry["published"]));
        Assert.Equal("Stadt", Text(Assert.Single(entry["categories"]!.AsArray())));
    }

    [Fact]
    public async Task A_sitemap_gives_its_entries_or_its_children()
    {
        const string Namespaces = "xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'";
        const string Pages = $"""
            <urlset {Namespaces}><url><loc>https://bote.example/a</loc><lastmod>2022-01-10T15:00:00+01:00</lastmod><news:news>
            <news:publication><news:name>Bote</news:name><news:language>de</news:language></news:publication>
            <news:publication_date>2022-01-10T14:50:00+01:00</news:publication_date><news:title>Markthalle öffnet</news:title>
            <news:keywords>Stadt, Markt</news:keywords></news:news></url></urlset>
            """;
        const string Index = $"<sitemapindex {Namespaces}><sitemap><loc>https://bote.example/news.xml</loc></sitemap></sitemapindex>";
        var pages = await AnswerAsync("sitemap", new { id = "m", b64 = Coded(Pages), url = "https://bote.example/news.xml" });
        var index = await AnswerAsync("sitemap", new { id = "i", b64 = Coded(Index) });

        AssertShape(pages, ["entries", "children"]);
        var entry = Assert.Single(pages["entries"]!.AsArray())!.AsObject();
        AssertNames(entry, ["link", "title", "published", "updated", "lang", "publication", "keywords", "image"]);
        Assert.Equal(("Markthalle öffnet", "2022-01-10T14:50:00+01:00", "de"), (Text(entry["title"]), Text(entry["published"]), Text(entry["lang"])));
        Assert.Equal(["Stadt", "Markt"], entry["keywords"]!.AsArray().Select(Text));
        Assert.Empty(pages["children"]!.AsArray());
        Assert.Equal("https://bote.example/news.xml", Text(Assert.Single(index["children"]!.AsArray())));
    }

    [Fact]
    public async Task A_page_gives_the_feeds_that_it_names()
    {
        const string Front = "<base href='/de/'><link rel=alternate type='application/rss+xml' title='Bote' href='feed.xml'>";
        var answer = await AnswerAsync("discovery", new { id = "d", b64 = Coded(Front), url = "https://bote.example/", zone = "Europe/Berlin" });

        AssertShape(answer, ["feeds"]);
        var feed = Assert.Single(answer["feeds"]!.AsArray())!.AsObject();
        AssertNames(feed, ["url", "title", "type"]);
        Assert.Equal(("https://bote.example/de/feed.xml", "Bote", "application/rss+xml"), (Text(feed["url"]), Text(feed["title"]), Text(feed["type"])));
    }

    [Fact]
    public async Task A_page_gives_the_article()
    {
        var answer = await AnswerAsync("page", new { id = "p", b64 = Coded(Page), url = "https://bote.example/a", zone = "Europe/Berlin" });

        AssertShape(answer,
        [
            "title", "section", "authors", "byline", "lead", "excerpt", "lang", "site_name", "published", "updated", "image", "canonical", "tags", "text", "dateline",
        ]);
        Assert.Equal(("Markthalle öffnet", "Stadt", "2022-01-10T14:50:00+01:00"), (Text(answer["title"]), Text(answer["section"]), Text(answer["published"])));
        Assert.Equal("Jutta Berg", Text(Assert.Single(answer["authors"]!.AsArray())));
        AssertNames(answer["dateline"]!.AsObject(), ["place", "date", "agency"]);
        Assert.Equal("ERLENFURT", Text(answer["dateline"]!["place"]), ignoreCase: true);
    }

    [Fact]
    public async Task A_page_may_be_named_by_its_path()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, Page, TestContext.Current.CancellationToken);
        try
        {
            Assert.Equal("Markthalle öffnet", Text((await AnswerAsync("page", new { id = "p", path }))["title"]));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_listing_gives_its_articles_in_the_pages_order()
    {
        var answer = await AnswerAsync("listing", new { id = "l", b64 = Coded(Listing), url = "https://bote.example/stadt/" });

        AssertShape(answer, ["links"]);
        var links = answer["links"]!.AsArray().Select(link => link!.AsObject()).ToList();
        Assert.All(links, link => AssertNames(link, ["url", "title", "published", "section", "summary"]));
        Assert.Equal(
            ["https://bote.example/stadt/markthalle-oeffnet-wieder-4711.html", "https://bote.example/stadt/der-rat-spart-am-schwimmbad-4712.html"],
            links.Select(link => Text(link["url"])));
    }

    [Fact]
    public async Task A_link_gives_what_is_posted_and_what_it_is_known_by()
    {
        var answer = await AnswerAsync("link", new { id = "k", url = "/a?utm_source=feed&id=7", @base = "https://www.bote.example/", feed = "https://bote.example/feed" });

        AssertShape(answer, ["url", "key"]);
        Assert.Equal("https://www.bote.example/a?id=7", Text(answer["url"]));
        Assert.NotEmpty(Text(answer["key"])!);
    }

    [Fact]
    public async Task Sentences_and_summary_give_whole_sentences()
    {
        const string text = "MINSK, 10. Januar. Der Zug fuhr ab. Niemand winkte.";
        var sentences = await AnswerAsync("sentences", new { id = "s", lang = "de", text });
        var summary = await AnswerAsync("summary", new { id = "s", lang = "de", text, limit = 40 });

        AssertShape(sentences, ["sentences"]);
        Assert.Equal(["MINSK, 10. Januar.", "Der Zug fuhr ab.", "Niemand winkte."], sentences["sentences"]!.AsArray().Select(Text));
        AssertShape(summary, ["summary"]);
        Assert.EndsWith("Der Zug fuhr ab.", Text(summary["summary"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10 января 2022, 14:50", "ru", null, "2022-01-10T14:50")]
    [InlineData("10. Januar 2022, 14:50", "de", "Europe/Berlin", "2022-01-10T14:50+01:00")]
    [InlineData("gestern", "de", null, "2022-01-09")]
    [InlineData("2003-W27", "en", null, "2003-06-30")]
    [InlineData("no date at all", "en", null, null)]
    public async Task Dates_give_no_more_than_the_text_says(string text, string lang, string? zone, string? iso)
    {
        var answer = await AnswerAsync("dates", new { id = "d", lang, text, zone, now = "2022-01-10T12:00:00Z" });

        AssertShape(answer, ["iso"]);
        Assert.Equal(iso, Text(answer["iso"]));
    }

    [Theory]
    [InlineData("Der Rat spart am Schwimmbad und am Theater.", "de")]
    [InlineData("2022", null)]
    public async Task A_text_gives_its_language(string text, string? lang)
    {
        var answer = await AnswerAsync("language", new { id = "g", text });

        AssertShape(answer, ["lang", "sure"]);
        Assert.Equal((lang, lang is not null), (Text(answer["lang"]), (bool?)answer["sure"]));
    }

    [Fact]
    public async Task A_post_gives_what_is_sent()
    {
        var answer = await AnswerAsync("post", new
        {
            id = "n",
            network = "Telegram",
            language = "de",
            article = new { title = "Markthalle öffnet", lead = "Vierzig Stände.", section = "Stadt", canonical = "https://bote.example/a", lang = "de" },
            channel = new { name = "Bote", hashtag = "stadt" },
        });

        AssertShape(answer, ["text", "parse_mode", "method", "link_preview", "buttons", "left_out"]);
        Assert.Equal(("HTML", "sendMessage"), (Text(answer["parse_mode"]), Text(answer["method"])));
        Assert.Contains("<b>Markthalle öffnet</b>", Text(answer["text"]), StringComparison.Ordinal);
        Assert.Equal("https://bote.example/a", Text(answer["link_preview"]!["url"]));
    }

    [Fact]
    public async Task A_post_with_pictures_gives_them_and_the_method_that_sends_them()
    {
        var answer = await AnswerAsync("post", new
        {
            id = "p",
            article = new { title = "Hafenfest", lead = "Es war voll.", link = "https://bote.example/a", lang = "de",
                image = "https://bote.example/1.jpg", image_alt = "Der Hafen", gallery = new[] { "https://bote.example/2.jpg" } },
            channel = new { picture = "album", picture_place = "below" },
        });

        AssertShape(answer, ["text", "parse_mode", "method", "link_preview", "photos", "show_caption_above_media", "buttons", "left_out"]);
        Assert.Equal(("sendMediaGroup", true), (Text(answer["method"]), (bool?)answer["show_caption_above_media"]));
        Assert.Equal(["https://bote.example/1.jpg", "https://bote.example/2.jpg"], answer["photos"]!.AsArray().Select(photo => Text(photo!["url"])));
        Assert.Equal("Der Hafen", Text(answer["photos"]![0]!["alt"]));
    }

    private static async Task<JsonObject> AnswerAsync(string verb, object input)
    {
        var run = await ProgramRun.OfAsync(["inspect", verb], JsonSerializer.Serialize(input) + "\n");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonNode.Parse(Assert.Single(run.Lines))!.AsObject();
    }

    /// <summary>The answer went well, tells its case, and has no members but these; an unknown fact may be absent.</summary>
    private static void AssertShape(JsonObject answer, string[] names)
    {
        Assert.Equal(["id", "ok"], answer.Select(member => member.Key).Take(2));
        Assert.True((bool?)answer["ok"]);
        AssertNames(answer, ["id", "ok", .. names]);
    }

    private static void AssertNames(JsonObject given, string[] names) => Assert.Subset(names.ToHashSet(), given.Select(member => member.Key).ToHashSet());

    private static string? Text(JsonNode? node) => (string?)node;

    private static string Coded(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
