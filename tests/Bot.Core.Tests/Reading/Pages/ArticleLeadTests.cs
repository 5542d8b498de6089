using Bot.Core.Reading.Pages;

namespace Bot.Core.Tests.Reading.Pages;

public class ArticleLeadTests
{
    private const string Lead = "So viele Läufer wie noch nie kamen am Sonntag an die Erle.";
    private const string Body = "<div class=text><p>Tausend Läufer standen um neun Uhr am Start, die meisten aus der Stadt selbst, viele aus dem Umland.</p><p>Die Straßen am Fluss hatte die Stadt schon am frühen Morgen für Autos gesperrt.</p></div>";

    [Theory]
    [InlineData($"<article><h1>Der Stadtlauf</h1><p class=article__lead>{Lead}</p>{Body}</article>")]
    [InlineData($"<article><h1>Der Stadtlauf</h1><div class=Article_elementLead__x1><p>{Lead}</p></div>{Body}</article>")]
    [InlineData($"<header><h1>Der Stadtlauf</h1><h2>{Lead}</h2></header>{Body}")]
    [InlineData($"<header><h1>Der Stadtlauf</h1><span>4. Mai 2025</span><div>{Lead}</div></header>{Body}")]
    public void The_lead_stands_between_headline_and_body(string html) => Assert.Equal(Lead, Read(html).Lead);

    [Fact]
    public void The_points_in_the_leads_box_belong_to_it() =>
        Assert.Equal($"{Lead} Der Sieger kam aus Erlenfurt.", Read($"<article><h1>Der Stadtlauf</h1><div class=lead><p>{Lead}</p><ul><li>Der Sieger kam aus Erlenfurt.</li></ul></div>{Body}</article>").Lead);

    [Fact]
    public void The_lead_is_found_below_a_headline_whose_search_title_stands_in_the_breadcrumb() =>
        Assert.Equal(Lead, Read($"<nav><ol><li>Sport</li><li><h1>Stadtlauf: Ergebnisse</h1></li></ol></nav><article><header><h2>Der Stadtlauf</h2></header><div><p>{Lead}</p></div>{Body}</article>").Lead);

    [Theory]
    [InlineData("<p class=lead>Montag, 5. Mai 2025, 7:45 Uhr, von Uta Beispiel</p>")]
    [InlineData("<figure><figcaption>Am Start: Läufer aus der ganzen Stadt und dem Umland.</figcaption></figure>")]
    public void Labels_and_captions_are_no_lead(string label) =>
        Assert.StartsWith("Tausend Läufer", Read($"<article><h1>Der Stadtlauf</h1>{label}{Body}</article>").Lead, StringComparison.Ordinal);

    private static ArticlePage Read(string html) => ArticlePageReader.Read($"<html lang=de><body>{html}", address: null, TimeZoneInfo.Utc);
}
