using Bot.Core.Reading.Pages;

namespace Bot.Core.Tests.Reading.Pages;

public class ArticleDateTests
{
    private const string Body = "<div class=text><p>Tausend Läufer kamen am Sonntag an den Start des Stadtlaufs, so viele wie noch nie.</p><p>Die Stadt hatte die Straßen am Fluss schon am frühen Morgen für Autos gesperrt.</p></div>";
    private static readonly Uri Address = new("https://bote.example/sport/lauf");

    [Theory]
    [InlineData("<h1>Der Stadtlauf</h1><div class=bar><a href=/s>Sport</a></div><span class=entry-date>4. Mai 2025</span>")]
    [InlineData("<h1>Der Stadtlauf</h1><p>So 04.05.25 | Von Uta Beispiel</p>")]
    [InlineData("<h1>Der Stadtlauf</h1><aside><dl><dt>Datum</dt><dd>04.05.2025</dd></dl></aside>")]
    [InlineData("<h1>Der Stadtlauf</h1><p>4. Mai 2025. Aktualisiert: 7. Mai 2025</p>")]
    [InlineData("<abbr class=published title=2025-05-04T10:00:00Z>10:00</abbr><h3>Der Stadtlauf</h3>")]
    [InlineData("<h1>Der Stadtlauf</h1><time datetime=2025-06-30>Veröffentlicht am 4. Mai 2025</time>")]
    public void A_visible_date_dates_the_article(string head) => Assert.Equal(new DateOnly(2025, 5, 4), Day(Read(head + Body)));

    [Fact]
    public void A_date_beside_a_body_without_heading_dates_it() =>
        Assert.Equal(new DateOnly(2025, 5, 4), Day(Read($"<div class=post>{Body}<div>Erschienen am 4. Mai 2025</div></div>")));

    [Fact]
    public void A_date_that_opens_the_first_paragraph_dates_the_article() =>
        Assert.Equal(new DateOnly(2025, 5, 4), Day(Read("<h1>Der Stadtlauf</h1>" + Body.Replace("<p>Tausend", "<p>(04.05.2025) Tausend", StringComparison.Ordinal).Replace("noch nie.", "noch nie, sagte der Verein, der ihn seit zwanzig Jahren ausrichtet.", StringComparison.Ordinal))));

    [Theory]
    [InlineData("https://bote.example/2025/05/04/lauf")]
    [InlineData("https://bote.example/sport/2025-05/04/c_11.htm")]
    [InlineData("https://bote.example/20250504-lauf")]
    [InlineData("https://bote.example/home/2025/5/4/lauf")]
    public void An_address_with_a_day_dates_an_article_without_date(string address) =>
        Assert.Equal(new DateOnly(2025, 5, 4), Day(Read("<h1>Der Stadtlauf</h1>" + Body, address)));

    [Theory]
    [InlineData("https://bote.example/2025/13/44/lauf")]
    [InlineData("https://bote.example/lauf-20259999")]
    public void An_address_with_other_numbers_dates_nothing(string address) => Assert.Null(Read("<h1>Der Stadtlauf</h1>" + Body, address).Published);

    [Fact]
    public void A_date_of_change_dates_no_publication() =>
        Assert.Null(Read("<h1>Der Stadtlauf</h1><p>Zuletzt aktualisiert: 4. Mai 2025</p>" + Body).Published);

    [Fact]
    public void A_date_in_another_articles_teaser_is_not_the_articles() =>
        Assert.Null(Read($"<article><h1>Der Stadtlauf</h1>{Body}</article><div class=box><h3><a href=/kino>Das Kino am Markt öffnet wieder</a></h3><span class=date>4. Mai 2025</span></div>").Published);

    [Fact]
    public void A_visible_time_completes_a_stated_day_and_a_stated_offset_a_stated_time()
    {
        ArticlePage day = Read("<meta name=date content=2025-05-04><h1>Der Stadtlauf</h1><p>4. Mai 2025, 14:07 Uhr</p>" + Body);
        ArticlePage time = Read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-05-04 14:07:01\"}</script><meta name=date content=2025-05-04T14:07:01+02:00>");

        Assert.Equal(new DateTimeOffset(2025, 5, 4, 14, 7, 0, TimeSpan.Zero), day.Published);
        Assert.Equal(new DateTimeOffset(2025, 5, 4, 14, 7, 1, TimeSpan.FromHours(2)), time.Published);
    }

    [Theory]
    [InlineData("2025-06-30T10:00:00Z", 2025, 5, 4)]
    [InlineData("2025-05-05T01:00:00Z", 2025, 5, 5)]
    public void An_article_published_again_keeps_the_day_of_its_address(string stated, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), Day(Read($"<meta property='article:published_time' content='{stated}'>{Body}", "https://bote.example/2025/05/04/lauf")));

    [Theory]
    [InlineData("<meta property='article:published_time' content='Sun May 04 12:45:00 EDT 2025'>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"WebPage\",\"datePublished\":\"2025-05-04T10:13:17Z\"}</script>")]
    public void Metadata_of_rarer_forms_are_understood(string html) => Assert.Equal(new DateOnly(2025, 5, 4), Day(Read(html)));

    private static DateOnly? Day(ArticlePage page) => page.Published is { } moment ? DateOnly.FromDateTime(moment.DateTime) : null;

    private static ArticlePage Read(string html, string? address = null) =>
        ArticlePageReader.Read($"<html lang=de><body>{html}", address is null ? Address : new Uri(address), TimeZoneInfo.Utc);
}
