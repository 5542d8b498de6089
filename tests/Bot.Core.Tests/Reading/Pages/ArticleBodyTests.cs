using Bot.Core.Reading.Pages;

namespace Bot.Core.Tests.Reading.Pages;

public class ArticleBodyTests
{
    private const string First = "Tausend Läufer kamen am Sonntag an den Start des Stadtlaufs, so viele wie noch nie.";
    private const string Second = "Die Stadt hatte die Straßen am Fluss schon am frühen Morgen für Autos gesperrt.";
    private static readonly string Talk = string.Concat(Enumerable.Repeat("<p>Ich war auch dabei und kann nur sagen, dass es im nächsten Jahr mehr Wasser an der Strecke geben muss.</p>", 20));

    [Theory]
    [InlineData("<div id=comments>")]
    [InlineData("<section class=comments-area>")]
    [InlineData("<ol class=commentlist>")]
    public void Comments_are_no_part_of_the_body_however_long(string start) =>
        Assert.Equal($"{First}\n\n{Second}", Read($"<article><h1>Der Stadtlauf</h1><p>{First}</p><p>{Second}</p>{start}{Talk}</article>"));

    [Fact]
    public void Embedded_posts_are_no_part_of_the_body() =>
        Assert.Equal($"{First}\n\n{Second}", Read($"<article><h1>Der Stadtlauf</h1><p>{First}</p><blockquote class=twitter-tweet><p>Was für ein Lauf heute an der Erle, danke an alle Helfer!</p></blockquote><p>{Second}</p></article>"));

    [Fact]
    public void A_body_without_paragraph_elements_is_read_though_its_box_has_a_name_of_furniture() =>
        Assert.Equal($"{First}\n\n{Second}", Read($"<div class=print><h1>Der Stadtlauf</h1><div class=text><div>{First}</div><div>{Second}</div></div></div>"));

    [Fact]
    public void A_linked_word_within_a_sentence_stays_whatever_its_class() =>
        Assert.Contains("Tausend Läufer", Read($"<article><h1>Der Stadtlauf</h1><p>{First.Replace("Läufer", "<a class=auto-tag href=/l>Läufer</a>", StringComparison.Ordinal)}</p><p>{Second}</p></article>"), StringComparison.Ordinal);

    [Fact]
    public void A_list_of_links_at_the_end_is_no_part_of_the_body() =>
        Assert.Equal($"{First}\n\n{Second}", Read($"<article><h1>Der Stadtlauf</h1><p>{First}</p><p>{Second}</p><h3>Noch mehr vom Sport</h3><ul>"
            + "<li><a href=/a>Der Ruderklub sucht ein neues Haus</a> für seine Boote<li><a href=/b>Das Hallenbad öffnet im Herbst</a> nach dem Umbau<li><a href=/c>Die Turner reisen nach Altenfeld</a> zum Fest</ul></article>"));

    [Fact]
    public void A_list_within_the_body_stays() =>
        Assert.Contains("Start am Fluss", Read($"<article><h1>Der Stadtlauf</h1><p>{First}</p><ul><li>Start am Fluss um neun Uhr<li>Ziel am Rathaus gegen Mittag<li>Feier auf dem alten Markt</ul><p>{Second}</p></article>"), StringComparison.Ordinal);

    [Fact]
    public void A_lead_as_long_as_a_paragraph_opens_the_text_and_a_shorter_one_does_not()
    {
        const string Long = "So viele Menschen wie noch nie sind am Sonntag durch die Stadt gelaufen. Am Ende lag ein Lehrer aus Altenfeld vorn, der zum ersten Mal dabei war und es selbst kaum glauben konnte.";
        const string Short = "Ein Lehrer aus Altenfeld läuft allen davon.";

        Assert.Equal($"{Long}\n\n{First}\n\n{Second}", Read(Page(Long)));
        Assert.Equal($"{First}\n\n{Second}", Read(Page(Short)));

        static string Page(string lead) => $"<h1>Der Stadtlauf</h1><p class=lead>{lead}</p><div class=text><p>{First}</p><p>{Second}</p></div>";
    }

    private static string Read(string html) => ArticlePageReader.Read($"<html lang=de><body>{html}", address: null, TimeZoneInfo.Utc).Text;
}
