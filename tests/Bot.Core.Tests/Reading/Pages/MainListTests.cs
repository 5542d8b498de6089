using Bot.Core.Reading.Pages;

namespace Bot.Core.Tests.Reading.Pages;

public class MainListTests
{
    private static readonly Uri Address = new("https://bote.example/termine/");
    private static readonly DateTimeOffset Now = new(2025, 5, 4, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_largest_list_stands_in_where_no_link_looks_like_an_article() =>
        Assert.Equal(["Chorprobe", "Wochenmarkt", "Lesung im Turm", "Flohmarkt", "Orgelkonzert", "Stadtführung"], Titles("""
            <p><a href=/a>Kontakt</a> <a href=/b>Impressum</a></p>
            <ul class=termine><li><a href=https://verein.example/t/1>Chorprobe</a><li><a href=/t/zwei>Wochenmarkt</a><li><a href=/t/drei>Lesung im Turm</a>
            <li><a href=/t/vier>Flohmarkt</a><li><a href=/t/fuenf>Orgelkonzert</a><li><a href=/t/sechs>Stadtführung</a></ul>
            """));

    [Fact]
    public void Articles_stay_articles_beside_a_longer_list_of_other_links() =>
        Assert.Equal(["Der Chor probt jetzt im Rathaus der Stadt", "Der Wochenmarkt zieht auf den Schulhof um"], Titles("""
            <h2><a href=/2025/05/04/chor-probt-jetzt-im-rathaus>Der Chor probt jetzt im Rathaus der Stadt</a></h2>
            <h2><a href=/2025/05/04/wochenmarkt-zieht-um-auf>Der Wochenmarkt zieht auf den Schulhof um</a></h2>
            <ul class=orte><li><a href=/o/a>Altenfeld</a><li><a href=/o/b>Buchental</a><li><a href=/o/c>Cronsberg</a><li><a href=/o/d>Dornheim</a><li><a href=/o/e>Erlenfurt</a></ul>
            """));

    [Fact]
    public void A_box_named_widget_that_holds_the_headlines_is_no_furniture() =>
        Assert.Equal(["Der Wochenmarkt zieht auf den Schulhof um"], Titles("""
            <div class=widget><h2><a href=/2025/05/04/wochenmarkt-zieht-um-auf>Der Wochenmarkt zieht auf den Schulhof um</a></h2></div>
            """));

    [Fact]
    public void Other_sections_beside_this_one_are_no_articles() =>
        Assert.Equal(["Der Wochenmarkt zieht auf den Schulhof um"], Titles("""
            <h2><a href=/listen/alle-termine>Mehr Termine in der Stadt und am Fluss</a></h2>
            <h2><a href=/listen/termine?ort=erlental>Mehr Termine in der Gegend um das Erlental</a></h2>
            <h2><a href=/2025/05/04/wochenmarkt-zieht-um-auf>Der Wochenmarkt zieht auf den Schulhof um</a></h2>
            """, "https://bote.example/listen/termine"));

    [Fact]
    public void A_link_that_comes_with_every_article_is_a_label()
    {
        string items = string.Concat(Enumerable.Range(1, 6).Select(day =>
            $"<li><h3><a href=/2025/05/0{day}/wochenmarkt-am-tag-{day}>Der Wochenmarkt öffnet am Tag Nummer {day}</a></h3><a href=/orte/markt-am-rathaus-mitte>Auf dem alten Markt am Rathaus</a></li>"));

        Assert.Equal(6, Titles($"<ul>{items}</ul>").Count);
    }

    private static List<string> Titles(string html, string? address = null) =>
        [.. SectionPageReader.Read($"<html lang=de><body>{html}", address is null ? Address : new Uri(address), TimeZoneInfo.Utc, Now).Select(article => article.Title)];
}
