using Bot.Core.Reading.Pages;

namespace Bot.Core.Tests.Reading.Pages;

public class SectionPageReaderTests
{
    private static readonly Uri Address = new("https://bote.example/alle");
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private static readonly DateTimeOffset Now = new(2025, 9, 22, 18, 0, 0, TimeSpan.Zero);

    private const string AllNews = """
        <html lang="de"><body>
        <nav><a href="/politik">Politik und was sonst noch in der Stadt geschieht</a></nav>
        <div class="menu"><a href="/sport">Alles vom Sport aus Stadt und Land heute</a></div>
        <h2 class="day">22.09.25</h2>
        <ul class="news">
          <li><span class="t">12:05</span> <a class="s" href="/politik">Politik</a> <a class="h" href="/politik/die-bruecke-wird-im-herbst-gesperrt-1001">Die Brücke über die Erle wird im Herbst gesperrt</a>
            <p>Wer über den Fluss will, muss von Oktober an den Umweg über die Mühle nehmen.</p></li>
          <li><span class="t">11:40</span> <a class="s" href="/wirtschaft">Wirtschaft</a> <a class="h" href="/wirtschaft/der-wochenmarkt-zieht-um-1002#kommentare">Der Wochenmarkt zieht auf den Schulhof um</a></li>
        </ul>
        <h2 class="day">21.09.25</h2>
        <ul class="news">
          <li><span class="t">19:15</span> <a class="s" href="/kultur">Kultur</a> <a class="h" href="/kultur/das-stadtmuseum-oeffnet-1003"><img src="/m.jpg" alt=""></a>
            <a class="h" href="/kultur/das-stadtmuseum-oeffnet-1003">Das Stadtmuseum öffnet am Samstag seine Türen</a></li>
        </ul>
        <div class="pagination"><a href="/alle?page=2">Ältere Nachrichten aus der ganzen Woche ansehen</a></div>
        <div class="most-read"><a href="/kultur/alte-geschichte-von-gestern-0900">Eine alte Geschichte, die alle noch lesen</a></div>
        <footer><a href="/impressum">Impressum und Hinweise zum Schutz der Daten</a></footer>
        </body></html>
        """;

    [Fact]
    public void Articles_are_listed_in_page_order_and_nothing_else() =>
        Assert.Equal(
            [
                "https://bote.example/politik/die-bruecke-wird-im-herbst-gesperrt-1001",
                "https://bote.example/wirtschaft/der-wochenmarkt-zieht-um-1002",
                "https://bote.example/kultur/das-stadtmuseum-oeffnet-1003",
            ],
            Read(AllNews).Select(article => article.Url));

    [Fact]
    public void An_address_with_a_picture_and_a_headline_has_the_headline() =>
        Assert.Equal("Das Stadtmuseum öffnet am Samstag seine Türen", Read(AllNews)[2].Title);

    [Fact]
    public void A_time_alone_belongs_to_the_day_heading_above_it() =>
        Assert.Equal(
            [Local(22, 12, 5), Local(22, 11, 40), Local(21, 19, 15)],
            Read(AllNews).Select(article => article.Published));

    [Fact]
    public void The_label_beside_a_headline_is_its_section() =>
        Assert.Equal(["Politik", "Wirtschaft", "Kultur"], Read(AllNews).Select(article => article.Section));

    [Fact]
    public void The_text_below_a_headline_is_its_summary()
    {
        IReadOnlyList<ListedArticle> articles = Read(AllNews);

        Assert.Equal("Wer über den Fluss will, muss von Oktober an den Umweg über die Mühle nehmen.", articles[0].Summary);
        Assert.Null(articles[1].Summary);
    }

    [Fact]
    public void A_time_element_dates_its_article()
    {
        const string html = """
            <article><h3><a href="/2025/09/erste-geschichte-der-woche">Die erste Geschichte der neuen Woche</a></h3><time datetime="2025-09-20T08:00:00+02:00">Samstag</time></article>
            <article><h3><a href="/2025/09/zweite-geschichte-der-woche">Die zweite Geschichte der neuen Woche</a></h3><span>vor 2 Stunden</span></article>
            """;

        Assert.Equal(
            [new DateTimeOffset(2025, 9, 20, 8, 0, 0, TimeSpan.FromHours(2)), Now.AddHours(-2)],
            Read(html).Select(article => article.Published));
    }

    [Fact]
    public void A_page_without_articles_lists_none() =>
        Assert.Empty(Read("<nav><a href='/a'>Start</a></nav><p>Heute geschlossen. <a href='/kontakt'>Kontakt</a></p>"));

    [Fact]
    public void An_address_that_cannot_be_read_again_is_left_out() =>
        Assert.Empty(Read("<h2><a href='https://\u202E/2025/09/eine-lange-geschichte-von-dort'>Eine lange Geschichte von dort drüben</a></h2>"));

    [Fact]
    public void Links_to_other_sites_are_left_out() =>
        Assert.Empty(Read("<h2><a href='https://other.example.org/2025/09/eine-lange-geschichte-von-dort'>Eine lange Geschichte von dort drüben</a></h2>"));

    private static DateTimeOffset? Local(int day, int hour, int minute) => new DateTimeOffset(2025, 9, day, hour, minute, 0, TimeSpan.FromHours(2));

    private static IReadOnlyList<ListedArticle> Read(string html) => SectionPageReader.Read(html, Address, Berlin, Now);
}
