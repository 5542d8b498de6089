using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Xml.Linq;

namespace Bot.Sandbox.Tests.Newsroom;

public sealed class PaperControlTests
{
    [Fact]
    public async Task An_article_asked_for_stands_on_its_page_in_the_lists_and_in_the_feeds()
    {
        await using var paper = await RunningPaper.Start();
        var answer = await paper.Post("/sandbox/paper/articles", new { edition = "de", section = "politik", title = "Über „Äpfel“ & <Birnen>", lead = "Ein Satz." });
        var link = answer.GetProperty("links").GetProperty("de").GetString()!;
        Assert.False(answer.GetProperty("links").TryGetProperty("en", out _));
        Assert.EndsWith($"/paper/de/politik/ueber-aepfel-birnen-{answer.GetProperty("id")}.html", link);
        var page = await paper.Get(link);
        Assert.Contains("<h1>Über „Äpfel“ &amp; &lt;Birnen&gt;</h1>", page);
        Assert.Contains("<p>ERLENFURT, 10. Januar (EB) – Ein Satz.</p>", page);
        Assert.Contains("<p class=\"date\">10 Januar 2024, 12:00</p>", page);
        foreach (var list in new[] { "/paper/de/", "/paper/de/politik" })
            Assert.Contains("Über „Äpfel“ &amp; &lt;Birnen&gt;", await paper.Get(list));
        foreach (var feed in new[] { "/paper/de/rss.xml", "/paper/de/politik/rss.xml" })
            Assert.Equal(link, XDocument.Parse(await paper.Get(feed)).Descendants("item").First().Element("link")!.Value);
        Assert.DoesNotContain("Birnen", await paper.Get("/paper/de/sport"));
    }

    [Fact]
    public async Task A_correction_changes_page_and_feed_but_not_the_address()
    {
        await using var paper = await RunningPaper.Start();
        var answer = await paper.Post("/sandbox/paper/articles", new { section = "sport" });
        var link = answer.GetProperty("links").GetProperty("de").GetString()!;
        paper.Time.Advance(TimeSpan.FromMinutes(1));
        var corrected = await paper.Post($"/sandbox/paper/articles/{answer.GetProperty("id")}/correction", new { title = "Berichtigte Zeile" });
        Assert.Equal(link, corrected.GetProperty("links").GetProperty("de").GetString());
        var page = await paper.Get(link);
        Assert.Contains("<h1>Berichtigte Zeile</h1>", page);
        Assert.Contains("<p class=\"updated\">Aktualisiert: 10 Januar 2024, 12:01</p>", page);
        var item = XDocument.Parse(await paper.Get("/paper/de/sport/rss.xml")).Descendants("item").Single(item => item.Element("link")!.Value == link);
        Assert.Equal("Berichtigte Zeile", item.Element("title")!.Value);
    }

    [Fact]
    public async Task A_correction_without_a_headline_changes_what_the_stock_told()
    {
        await using var paper = await RunningPaper.Start();
        var answer = await paper.Post("/sandbox/paper/articles", new { edition = (string?)null });
        var id = answer.GetProperty("id").GetInt32();
        var before = paper.Paper.Find(id)!;
        await paper.Post($"/sandbox/paper/articles/{id}/correction", new { });
        var after = paper.Paper.Find(id)!;
        Assert.All(before.Texts.Keys, code => Assert.NotEqual(
            before.Texts[code].Title + before.Texts[code].Lead, after.Texts[code].Title + after.Texts[code].Lead));
    }

    [Theory]
    [InlineData("""{"edition":"fr"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"section":"wetter"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"title":" "}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"title":""", HttpStatusCode.BadRequest)]
    public async Task A_wrong_request_publishes_nothing(string body, HttpStatusCode expected)
    {
        await using var paper = await RunningPaper.Start();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await paper.Client.PostAsync("/sandbox/paper/articles", content);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(12, paper.Paper.Articles.Length);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task What_another_sites_page_may_send_unasked_is_refused(string contentType)
    {
        await using var paper = await RunningPaper.Start();
        using var content = new StringContent("{}", Encoding.UTF8, contentType);
        using var answer = await paper.Client.PostAsync("/sandbox/paper/articles", content);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Equal(12, paper.Paper.Articles.Length);
    }

    [Fact]
    public async Task An_unknown_article_cannot_be_corrected()
    {
        await using var paper = await RunningPaper.Start();
        using var answer = await paper.Client.PostAsJsonAsync("/sandbox/paper/articles/77/correction", new { });
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_link_card_of_an_article_is_found_by_its_address_alone()
    {
        await using var paper = await RunningPaper.Start();
        var answer = await paper.Post("/sandbox/paper/articles", new { title = "Eine Zeile", lead = "Ein Satz." });
        var link = new Uri(answer.GetProperty("links").GetProperty("en").GetString()!);
        Assert.Equal(new("Erlenfurt Courier", "Eine Zeile", "Ein Satz."), paper.Previews.Find(link));
        Assert.Null(paper.Previews.Find(new Uri("https://example.org" + link.AbsolutePath)));
        Assert.Null(paper.Previews.Find(new Uri(paper.Options.Address, "/paper/de/")));
        Assert.Null(paper.Previews.Find(new Uri(paper.Options.Address, "/paper/de/sport/nichts-9999.html")));
    }
}
