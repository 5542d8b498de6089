using Bot.Core.Model;
using Bot.Core.Reading.Pages;

namespace Bot.Core.Tests.Reading.Pages;

public class GalleryTests
{
    private const string Body = "<p>Tausend Läufer kamen am Sonntag an den Start des Stadtlaufs, so viele wie noch nie.</p>";

    [Fact]
    public void The_figures_of_an_article_are_its_gallery_without_its_picture()
    {
        var page = Read("<meta property='og:image' content='https://bote.example/start.jpg'>", """
            <figure><img src=/start.jpg?w=600 alt=Start></figure><figure><img src=/ziel.jpg alt="Im Ziel"></figure>
            <figure><img src=/ziel-300x200.jpg></figure><figure><img src=/sieger.jpg></figure>
            """);
        Assert.Equal(
            [new ArticlePicture("https://bote.example/ziel.jpg", "Im Ziel"), new ArticlePicture("https://bote.example/sieger.jpg")], page.Gallery);
    }

    [Theory] // The same picture in several formats, a card of it, and what belongs to others.
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","image":["https://bote.example/start-1x1.jpg","https://bote.example/start-16x9.jpg"]}</script>""", "<figure><img src=/start.jpg></figure>")]
    [InlineData("<meta property='og:image' content='https://karten.example/4711471147_card.jpg'>", "<figure><img src=/lauf_4711471147_b.jpg></figure>")]
    [InlineData("<meta property='og:image' content='https://bote.example/start.jpg'>", "<figure><img src=/start.jpg></figure><img src=/zaehler.jpg><a href=/kino><figure><img src=/kino.jpg></figure></a>")]
    [InlineData("", "<figure><img src=/start.jpg></figure>")]
    public void What_is_no_other_picture_of_the_article_makes_no_gallery(string head, string figures) => Assert.Empty(Read(head, figures).Gallery);

    [Fact]
    public void A_gallery_is_bounded() =>
        Assert.Equal(9, Read("", string.Concat(Enumerable.Range(0, 40).Select(number => $"<figure><img src=/{(char)('a' + number % 26)}{number}x.jpg></figure>"))).Gallery.Count);

    private static ArticlePage Read(string head, string figures) => ArticlePageReader.Read(
        $"<html><head>{head}</head><body><article><h1>Stadtlauf mit Rekord</h1><div class=text>{Body}{figures}{Body}</div></article></body></html>",
        new Uri("https://bote.example/sport/lauf"), zone: null);
}
