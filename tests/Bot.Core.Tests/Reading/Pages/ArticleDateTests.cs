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

    [Theory]
    [InlineData("<h1>La course</h1><p>Publié le dimanche 4 mai 2025</p>")]
    [InlineData("<h1>La corsa</h1><p>domenica 4 maggio 2025</p>")]
    [InlineData("<h1>Loppet</h1><p>den 4 maj 2025</p>")]
    [InlineData("<h1>Cursa</h1><p>4 mai 2025, 16:20</p>")]
    [InlineData("<h1>Bieg</h1><p>4 květen 2025</p>")]
    public void A_date_in_another_language_of_Europe_dates_the_article(string head) =>
        Assert.Equal(new DateOnly(2025, 5, 4), Day(Read(head + Body)));

    [Theory]
    [InlineData("Dieser Beitrag wurde am Sonntag, 4. Mai 2025 um 10:00 Uhr veröffentlicht und unter Sport abgelegt. Man kann Kommentare dazu hinterlassen oder einen Trackback setzen.")]
    [InlineData("This entry was posted on Sunday, May 4th, 2025 at 10:00 and is filed under Sport. You can follow any responses to this entry through the feed of comments.")]
    public void A_sentence_about_the_article_below_it_dates_it(string sentence) =>
        Assert.Equal(new DateOnly(2025, 5, 4), Day(Read($"<h1>Der Stadtlauf</h1>{Body}{Body.Replace("Sonntag", "Samstag", StringComparison.Ordinal)}{Body}<p>{sentence}</p>")));

    [Theory]
    [InlineData("{\"published_at\":\"2025-05-04T06:22:28+02:00\",\"created_at\":\"2025-05-03\"}")]
    [InlineData("var publishDate = '2025-05-04 06:22';")]
    [InlineData("{\"publishedAt\":\"2025-05-04\",\"again\":{\"publishedAt\":\"2025-05-04\"}}")]
    public void Data_for_scripts_date_an_article_that_shows_no_date(string data) =>
        Assert.Equal(new DateOnly(2025, 5, 4), Day(Read($"<script>{data}</script><h1>Der Stadtlauf</h1>{Body}")));

    [Theory]
    [InlineData("{\"publishedAt\":\"2025-05-04\",\"more\":{\"publishedAt\":\"2025-05-01\"}}")]
    [InlineData("{\"republishedAtlas\":\"2025-05-04\"}")]
    public void Data_for_scripts_that_name_several_days_or_other_things_date_nothing(string data) =>
        Assert.Null(Read($"<script>{data}</script><h1>Der Stadtlauf</h1>{Body}").Published);

    [Fact]
    public void A_page_of_entries_has_the_date_of_the_first() =>
        Assert.Equal(new DateOnly(2025, 5, 4), Day(Read($"<h1>Neues</h1><div>{Entry("4. Mai", "a")}{Entry("1. Mai", "b")}{Entry("3. April", "c")}</div>")));

    [Fact]
    public void A_later_date_of_the_page_is_that_of_a_change_where_the_headline_has_a_date() =>
        Assert.Equal(new DateOnly(2025, 5, 4), Day(Read($"<meta name=date content=2025-05-12><h1>Der Stadtlauf</h1><p>04.05.2025</p>{Body}")));

    [Fact]
    public void A_date_of_the_page_holds_where_an_earlier_one_stands_far_from_the_headline() =>
        Assert.Equal(new DateOnly(2025, 5, 12), Day(Read($"<meta name=date content=2025-05-12><h1>Der Stadtlauf</h1>{string.Concat(Enumerable.Repeat(Body, 8))}<div class=quote-date>4. Mai 2024</div>")));

    private static string Entry(string day, string name) =>
        $"<div class=entry><p><a href=/{name}>{day} 2025</a></p><h2><a href=/{name}>Eintrag {name}</a></h2>{Body}</div>";

    private static DateOnly? Day(ArticlePage page) => page.Published is { } moment ? DateOnly.FromDateTime(moment.DateTime) : null;

    private static ArticlePage Read(string html, string? address = null) =>
        ArticlePageReader.Read($"<html lang=de><body>{html}", address is null ? Address : new Uri(address), TimeZoneInfo.Utc);
}
