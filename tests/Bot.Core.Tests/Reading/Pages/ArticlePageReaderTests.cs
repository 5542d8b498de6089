using Bot.Core.Reading;
using Bot.Core.Reading.Pages;

namespace Bot.Core.Tests.Reading.Pages;

public class ArticlePageReaderTests
{
    private static readonly Uri Address = new("https://bote.example/kultur/museum-oeffnet-4711");
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>A page in the manner of a news agency's: everything is said in visible text and nowhere else.</summary>
    private const string VisibleOnly = """
        <html lang="de"><head><title>Das Stadtmuseum öffnet wieder | Erlenfurter Bote</title></head><body>
        <div class="top"><a href="/">Erlenfurter Bote</a> <span>Mittwoch, 3 Juli 2024</span></div>
        <ul class="mainmenu"><li><a href="/alle">Alle Nachrichten</a></li><li><a href="/politik">Politik</a></li></ul>
        <div class="inner">
          <div class="rubric"><a href="/kultur">Kultur</a></div>
          <div class="when">10 Januar 2022, 14:50</div>
          <h1>Das Stadtmuseum öffnet wieder</h1>
          <div class="text">
            <p>ERLENFURT, 10. Januar (EB) – Nach zwei Jahren Umbau öffnet das Stadtmuseum am Samstag seine Türen, sagte die Leiterin.</p>
            <p>Zu sehen sind unter anderem die alten Karten der Mühlen am Fluss, die der Verein über Jahre gesammelt hat.</p>
            <p>Foto: Erlenfurter Bote</p>
            <p>Der Eintritt ist am ersten Wochenende frei, danach kostet er für Erwachsene vier Euro und für Kinder nichts.</p>
          </div>
          <div class="share"><p>Teilen Sie diesen Beitrag mit Ihren Freunden und Bekannten, wo immer Sie wollen.</p></div>
        </div>
        <div class="follow">Abonnieren Sie uns auf <a href="https://social.example/bote">Social</a></div>
        <div class="latest"><h2>Letzte Nachrichten aus Erlenfurt</h2><ul>
          <li>12:05 <a href="/a/1">Die Brücke über die Erle wird im Herbst gesperrt</a></li>
          <li>11:40 <a href="/a/2">Der Wochenmarkt zieht auf den Schulhof um</a></li></ul></div>
        </body></html>
        """;

    [Fact]
    public void A_page_with_visible_text_alone_is_read_in_full()
    {
        ArticlePage page = ArticlePageReader.Read(VisibleOnly, Address, Berlin);

        Assert.Equal("Das Stadtmuseum öffnet wieder", page.Title);
        Assert.Equal("Kultur", page.Section);
        Assert.Equal(new DateTimeOffset(2022, 1, 10, 14, 50, 0, TimeSpan.FromHours(1)), page.Published);
        Assert.Equal(new Dateline("ERLENFURT", "10. Januar", "EB"), page.Dateline);
        Assert.Equal("Nach zwei Jahren Umbau öffnet das Stadtmuseum am Samstag seine Türen, sagte die Leiterin.", page.Lead);
        Assert.Equal("de", page.Language);
        Assert.Equal(Address.AbsoluteUri, page.Canonical);
        Assert.True(page.IsArticle);
    }

    [Fact]
    public void The_body_has_its_paragraphs_and_none_of_the_furniture()
    {
        string[] paragraphs = ArticlePageReader.Read(VisibleOnly, Address, Berlin).Text.Split("\n\n");

        Assert.Equal(3, paragraphs.Length);
        Assert.StartsWith("ERLENFURT, 10. Januar (EB) – Nach zwei Jahren", paragraphs[0], StringComparison.Ordinal);
        Assert.StartsWith("Zu sehen sind", paragraphs[1], StringComparison.Ordinal);
        Assert.StartsWith("Der Eintritt", paragraphs[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_says_nothing_leaves_every_fact_open()
    {
        ArticlePage page = ArticlePageReader.Read("<p>Hallo</p>", null, null);

        Assert.Null(page.Title);
        Assert.Null(page.Section);
        Assert.Null(page.Published);
        Assert.Null(page.Updated);
        Assert.Null(page.Byline);
        Assert.Null(page.Image);
        Assert.Null(page.Canonical);
        Assert.Null(page.Dateline);
        Assert.Empty(page.Authors);
        Assert.False(page.IsArticle);
    }

    [Fact]
    public void A_front_page_of_links_is_no_article()
    {
        const string front = """
            <h1>Erlenfurter Bote</h1><ul><li><a href="/a/1">Die Brücke über die Erle wird im Herbst gesperrt</a></li>
            <li><a href="/a/2">Der Wochenmarkt zieht auf den Schulhof um</a></li></ul>
            """;

        Assert.False(ArticlePageReader.Read(front, new Uri("https://bote.example/"), null).IsArticle);
    }

    [Theory]
    [InlineData("Das Stadtmuseum öffnet wieder | Erlenfurter Bote")]
    [InlineData("Das Stadtmuseum öffnet wieder - Bote")]
    [InlineData("Erlenfurter Bote: Das Stadtmuseum öffnet wieder")]
    [InlineData("Das Stadtmuseum öffnet wieder – Kultur – Erlenfurter Bote")]
    public void The_sites_name_is_no_part_of_the_title(string title)
    {
        string html = $"<title>{title}</title><meta property='og:site_name' content='Erlenfurter Bote'>";

        Assert.StartsWith("Das Stadtmuseum öffnet wieder", ArticlePageReader.Read(html, Address, null).Title, StringComparison.Ordinal);
        Assert.DoesNotContain("Bote", ArticlePageReader.Read(html, Address, null).Title, StringComparison.Ordinal);
    }
}
