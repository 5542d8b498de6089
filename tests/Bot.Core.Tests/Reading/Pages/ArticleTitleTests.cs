using Bot.Core.Reading.Pages;

namespace Bot.Core.Tests.Reading.Pages;

public class ArticleTitleTests
{
    private static readonly Uri Address = new("https://bote.example/sport/lauf");

    [Fact]
    public void The_link_card_goes_before_a_title_worded_for_search_engines() =>
        Assert.Equal("Tausend kamen an den Start", Read("""
            <meta property="og:title" content="Tausend kamen an den Start">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Stadtlauf Erlenfurt: Ergebnisse, Fotos, Sieger"}</script>
            <nav><ol><li>Sport</li><li><h1>Stadtlauf Erlenfurt: Ergebnisse, Fotos, Sieger</h1></li></ol></nav>
            <article><h2>Tausend kamen an den Start</h2></article>
            """));

    [Fact]
    public void The_headline_readers_see_goes_before_the_link_card_where_other_metadata_confirm_it() =>
        Assert.Equal("Tausend kamen zum Stadtlauf an die Erle", Read("""
            <meta property="og:title" content="Was für ein Lauf! Tausend am Start">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Tausend kamen zum Stadtlauf an die Erle"}</script>
            <h1>Tausend kamen zum Stadtlauf an die Erle</h1>
            """));

    [Fact]
    public void A_kicker_before_the_headline_is_no_part_of_the_title() =>
        Assert.Equal("Tausend kamen an den Start", Read("""
            <meta property="og:title" content="Tausend kamen an den Start"><title>Stadtlauf - Tausend kamen an den Start</title>
            <h1><span>Stadtlauf</span> - <span>Tausend kamen an den Start</span></h1>
            """));

    [Theory]
    [InlineData("Tausend kamen an den Start | Bote Sport")]
    [InlineData("Tausend kamen an den Start  |  Wir schreiben, was in der Stadt geschieht | Seit 1904")]
    [InlineData("„Tausend kamen an den Start“ - Die Zeitung für das Erlental")]
    public void What_follows_the_headline_in_a_card_is_left_out(string card) =>
        Assert.Equal("Tausend kamen an den Start", Read($"<meta property='og:title' content='{card}'><h1>Tausend kamen an den Start</h1>"));

    [Fact]
    public void A_style_sheet_within_the_headline_is_no_part_of_it() =>
        Assert.Equal("Tausend kamen an den Start", Read("<h1><style>.big{font-size:38px;font-weight:800}</style>Tausend kamen an den Start</h1>"));

    [Fact]
    public void A_card_that_names_the_site_is_no_headline() =>
        Assert.Equal("Tausend kamen an den Start", Read("""
            <meta property="og:title" content="Erlenfurter Bote"><meta property="og:site_name" content="Erlenfurter Bote">
            <h1>Tausend kamen an den Start</h1>
            """));

    [Fact]
    public void A_heading_of_one_word_does_not_replace_the_title_element() =>
        Assert.Equal("Tausend kamen an den Start", Read("<title>Tausend kamen an den Start</title><h1>Lauf</h1>"));

    private static string? Read(string html) => ArticlePageReader.Read(html, Address, TimeZoneInfo.Utc).Title;
}
