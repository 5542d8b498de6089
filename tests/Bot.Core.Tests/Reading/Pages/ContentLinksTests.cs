using Bot.Core.Reading.Pages;

namespace Bot.Core.Tests.Reading.Pages;

public class ContentLinksTests
{
    private static readonly Uri Address = new("https://bote.example/verzeichnis/vereine");
    private static readonly DateTimeOffset Now = new(2025, 5, 4, 10, 0, 0, TimeSpan.Zero);

    private const string Register = """
        <p>Zur <a href=/neu>Anmeldung neuer Vereine im Rathaus</a></p>
        <main><p>Am Fluss üben <a href=https://chor.example/>der alte Chor von Altenfeld</a>, <a href=/v/b>die Turner vom Buchental</a> und
        <a href=/v/c>Schach</a>. <p>Im Tal wandern <a href=/v/d>die Freunde der alten Wege</a>.
        <ul><li><a href=/v/e>Die Imker an der Erle</a> seit 1910<li><a href=/v/f>Der Verein für die Mühle</a></ul></main>
        """;

    [Fact]
    public void Where_nothing_looks_like_an_article_the_links_of_the_content_that_say_something_are_the_list() =>
        Assert.Equal(
            ["der alte Chor von Altenfeld", "die Turner vom Buchental", "die Freunde der alten Wege", "Die Imker an der Erle", "Der Verein für die Mühle"],
            Titles(Register));

    [Fact]
    public void Headings_that_are_articles_are_the_list_and_not_a_page_of_links_below_them()
    {
        string register = string.Concat(Enumerable.Range(1, 9).Select(at => $"<li><a href=/v/{at}>Verein {at} vom Buchental</a>"));

        Assert.Equal(["Der Chor probt jetzt im Rathaus der Stadt", "Der Wochenmarkt zieht auf den Schulhof um"], Titles($"""
            <h2><a href=/2025/05/04/chor-probt-jetzt-im-rathaus>Der Chor probt jetzt im Rathaus der Stadt</a></h2>
            <h2><a href=/2025/05/04/wochenmarkt-zieht-um-auf>Der Wochenmarkt zieht auf den Schulhof um</a></h2>
            <p>{register.Replace("<li>", " ", StringComparison.Ordinal)}
            """));
    }

    [Theory]
    [InlineData("See also")]
    [InlineData("Most popular")]
    [InlineData("Meistgelesen")]
    [InlineData("Siehe auch:")]
    [InlineData("Самое читаемое")]
    [InlineData("Najczęściej czytane")]
    [InlineData("Lo más leído")]
    public void What_stands_under_a_heading_of_other_things_is_left_out_until_the_next_heading(string heading) =>
        Assert.Equal(["Der Chor probt jetzt im Rathaus der Stadt", "Der Wochenmarkt zieht auf den Schulhof um"], Titles($"""
            <h2><a href=/2025/05/04/chor-probt-jetzt-im-rathaus>Der Chor probt jetzt im Rathaus der Stadt</a></h2>
            <div><h2>{heading}</h2></div>
            <ul><li><h3><a href=/2025/04/01/alte-geschichte-von-gestern>Eine alte Geschichte, die alle noch lesen</a></h3></ul>
            <h2><a href=/2025/05/04/wochenmarkt-zieht-um-auf>Der Wochenmarkt zieht auf den Schulhof um</a></h2>
            """));

    [Fact]
    public void References_below_the_list_are_left_out() =>
        Assert.DoesNotContain("Ein altes Buch über alle Vereine", Titles(
            $"{Register}<ol class=references><li><a href=https://buch.example/1>Ein altes Buch über alle Vereine</a></ol>"));

    [Fact]
    public void Labels_beside_headlines_are_no_articles() =>
        Assert.Equal(["Der Chor probt jetzt im Rathaus der Stadt", "Der Wochenmarkt zieht auf den Schulhof um"], Titles("""
            <ul><li><a href=/n/2025/chor-probt-1001>Der Chor probt jetzt im Rathaus der Stadt</a>
            <li><a href=/n/2025/wochenmarkt-1002>Der Wochenmarkt zieht auf den Schulhof um</a>
            <li><a href=/n/2025/ort-altenfeld-0001>Altenfeld am Fluss</a></ul>
            """));

    [Fact]
    public void A_short_heading_among_long_ones_is_a_headline_where_its_address_is_an_article() =>
        Assert.Equal(["Der Chor probt jetzt im Rathaus der Stadt", "Die Brücke öffnet", "Der Wochenmarkt zieht auf den Schulhof um"], Titles("""
            <h2><a href=/2025/05/04/chor-probt-jetzt-im-rathaus>Der Chor probt jetzt im Rathaus der Stadt</a></h2>
            <h2><a href=/2025/05/04/die-bruecke-oeffnet>Die Brücke öffnet</a></h2>
            <h2><a href=/2025/05/04/wochenmarkt-zieht-um-auf>Der Wochenmarkt zieht auf den Schulhof um</a></h2>
            """));

    [Theory]
    [InlineData("Die Brücke bleibt gesperrt", true)]
    [InlineData("Die Brücke öffnet", false)]
    [InlineData("So ist es da", false)]
    [InlineData("老桥今年秋天关闭", true)]
    [InlineData("城市新闻", false)]
    public void A_headline_has_four_words_in_twenty_signs_or_eight_ideographs(string text, bool enough) =>
        Assert.Equal(enough, HeadlineWords.AreEnough(text));

    private static List<string> Titles(string html) =>
        [.. SectionPageReader.Read($"<html lang=de><body>{html}", Address, TimeZoneInfo.Utc, Now).Select(article => article.Title)];
}
