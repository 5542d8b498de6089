using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bot.Sandbox.Newsroom;
using Bot.Sandbox.Newsroom.Site;

namespace Bot.Sandbox.Tests.Newsroom;

public sealed partial class PaperSiteTests
{
    [Theory]
    [InlineData("/paper/de/")]
    [InlineData("/paper/en/business")]
    [InlineData("/paper/de/rss.xml")]
    [InlineData("/paper/en/sport/rss.xml")]
    public async Task An_unchanged_document_is_not_sent_again(string path)
    {
        await using var paper = await RunningPaper.Start();
        using var first = await paper.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, await Status(paper, path, "If-None-Match", "\"other\""));
        Assert.Equal(HttpStatusCode.NotModified, await Status(paper, path, "If-None-Match", first.Headers.ETag!.ToString()));
        var modified = first.Content.Headers.LastModified!.Value.ToString("R", CultureInfo.InvariantCulture);
        Assert.Equal(HttpStatusCode.NotModified, await Status(paper, path, "If-Modified-Since", modified));
    }

    [Fact]
    public async Task A_new_article_changes_the_validators_of_list_and_feed()
    {
        await using var paper = await RunningPaper.Start();
        foreach (var path in new[] { "/paper/de/", "/paper/de/rss.xml" })
        {
            using var first = await paper.Client.GetAsync(path);
            paper.Time.Advance(TimeSpan.FromSeconds(30));
            Assert.Equal(HttpStatusCode.OK, await Status(paper, path, "If-None-Match", first.Headers.ETag!.ToString()));
            var modified = first.Content.Headers.LastModified!.Value.ToString("R", CultureInfo.InvariantCulture);
            Assert.Equal(HttpStatusCode.OK, await Status(paper, path, "If-Modified-Since", modified));
        }
    }

    [Fact]
    public async Task The_all_news_page_lists_every_article_newest_first_under_its_day()
    {
        await using var paper = await RunningPaper.Start();
        var page = await paper.Get("/paper/de/");
        var links = Links().Matches(page).Select(match => match.Groups[1].Value);
        Assert.Equal(paper.Paper.Articles.Reverse().Select(article => PaperAddresses.Article(Editions.German, article)), links);
        Assert.Contains("<h2 class=\"day\">Dienstag, 9 Januar 2024</h2>", page);
        Assert.Contains("<span class=\"today\">Mittwoch, 10 Januar 2024</span>", page);
    }

    [Fact]
    public async Task The_german_article_has_no_machine_readable_twin_and_the_english_one_has()
    {
        await using var paper = await RunningPaper.Start();
        var answer = await paper.Post("/sandbox/paper/articles", new { title = "</script><b>", lead = "Ein Satz." });
        var german = await paper.Get(answer.GetProperty("links").GetProperty("de").GetString()!);
        Assert.DoesNotMatch("<time|ld\\+json|property=\"og:|itemprop|datetime", german);
        var english = await paper.Get(answer.GetProperty("links").GetProperty("en").GetString()!);
        var data = JsonDocument.Parse(JsonLd().Match(english).Groups[1].Value).RootElement;
        Assert.Equal("</script><b>", data.GetProperty("headline").GetString());
        Assert.Equal("2024-01-10T11:00:00Z", data.GetProperty("datePublished").GetString());
        Assert.Contains("<meta property=\"article:published_time\" content=\"2024-01-10T11:00:00Z\">", english);
    }

    [Fact]
    public async Task Every_link_of_every_page_leads_somewhere()
    {
        await using var paper = await RunningPaper.Start();
        var seen = new HashSet<string>();
        var open = new Queue<string>(["/paper/de/"]);
        while (open.TryDequeue(out var path))
        {
            if (!seen.Add(path))
                continue;
            using var answer = await paper.Client.GetAsync(path);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode}");
            if (answer.Content.Headers.ContentType!.MediaType == "text/html")
                foreach (Match link in Addresses().Matches(await answer.Content.ReadAsStringAsync()))
                    open.Enqueue(new Uri(paper.Options.Address, link.Groups[1].Value).AbsolutePath);
        }
        Assert.InRange(seen.Count, 36, 60);
    }

    [Fact]
    public async Task The_feed_and_the_list_carry_the_same_articles()
    {
        await using var paper = await RunningPaper.Start();
        foreach (var edition in Editions.All)
        {
            var feed = XDocument.Parse(await paper.Get(PaperAddresses.Feed(edition, null)));
            var links = feed.Descendants("item").Select(item => new Uri(item.Element("link")!.Value).AbsolutePath);
            Assert.Equal(Links().Matches(await paper.Get(PaperAddresses.Front(edition))).Select(match => match.Groups[1].Value), links);
            Assert.Equal("2.0", feed.Root!.Attribute("version")!.Value);
        }
    }

    [Theory]
    [InlineData("/paper/fr/")]
    [InlineData("/paper/de/wetter")]
    [InlineData("/paper/de/wetter/rss.xml")]
    [InlineData("/paper/de/sport/nichts-9999.html")]
    [InlineData("/paper/de/sport/-99999999999999999999.html")]
    [InlineData("/paper/de/sport/.html")]
    public async Task What_there_is_not_is_not_found(string path)
    {
        await using var paper = await RunningPaper.Start();
        using var answer = await paper.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task An_address_with_another_slug_leads_to_the_article()
    {
        await using var paper = await RunningPaper.Start();
        var article = paper.Paper.Articles[0];
        using var answer = await paper.Client.GetAsync($"/paper/de/sport/old-words-{article.Number}.html");
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(PaperAddresses.Article(Editions.German, article), answer.Headers.Location!.OriginalString);
    }

    private static async Task<HttpStatusCode> Status(RunningPaper paper, string path, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation(header, value);
        using var answer = await paper.Client.SendAsync(request);
        return answer.StatusCode;
    }

    [GeneratedRegex("<h3><a href=\"([^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Links();

    [GeneratedRegex("<(?:a|link)[^>]* href=\"([/h][^\"#]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Addresses();

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*)</script>", RegexOptions.NonBacktracking)]
    private static partial Regex JsonLd();
}
