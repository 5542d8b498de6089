using Bot.Core.Reading.Pages;

namespace Bot.Core.Tests.Reading.Pages;

public class HeroImageTests
{
    private const string Body = "<div class=text><p>Tausend Läufer kamen am Sonntag an den Start des Stadtlaufs, so viele wie noch nie.</p></div>";
    private static readonly Uri Address = new("https://bote.example/sport/lauf");

    [Fact]
    public void A_stated_picture_that_the_article_shows_is_its_picture() =>
        Assert.Equal("https://bild.example/lauf.jpg?w=1200", Read(
            "<meta property='og:image' content='https://bild.example/lauf.jpg?w=1200'>", "<figure><img src='https://bild.example/lauf.jpg?w=600'></figure>"));

    [Theory]
    [InlineData("https://karten.example/4711471147_card.jpg", "https://bild.example/gross/lauf_4711471147_b.jpg")]
    [InlineData("https://karten.example/start-am-fluss_karte.jpg", "https://bild.example/start-am-fluss_1200.jpg")]
    [InlineData("https://karten.example/marke?image=https%3A%2F%2Fbild.example%2Fm1%2F2429188_lauf_am_fluss.jpg%3Fs%3D1", "https://bild.example/m2/2429188_lauf_am_fluss.jpg")]
    public void A_card_cut_from_a_shown_picture_gives_way_to_it(string card, string shown) =>
        Assert.Equal(shown, Read($"<meta property='og:image' content='{card}'>", $"<figure><img src='https://bild.example/anderes.jpg'></figure><figure><img src='{shown}'></figure>"));

    [Fact]
    public void Of_a_picture_in_several_widths_the_widest_is_taken() =>
        Assert.Equal("https://bote.example/lauf-1600.jpg", Read("", """
            <figure><picture><source srcset="/lauf-900.webp 900w"><img src="data:image/gif;base64,x" alt="Am Start"
            srcset="/lauf-400.jpg 400w, /lauf-1600.jpg 1600w,/lauf-800.jpg 800w"></picture></figure>
            """));

    [Theory]
    [InlineData("<img src=/logo.png>")]
    [InlineData("<div class=author-box><figure><img src=/uta.jpg></figure></div>")]
    [InlineData("<a href=/kino><figure><img src=/kino.jpg></figure></a>")]
    [InlineData("<aside class=related><figure><img src=/kino.jpg></figure><p>Das Kino am Markt öffnet wieder, und es zeigt in der ersten Woche alle Filme des vergangenen Jahres, auch die alten, die niemand mehr kennt, und die neuen, die noch niemand gesehen hat.</p></aside>")]
    public void Logos_portraits_and_teasers_are_no_hero(string image) =>
        Assert.Equal("https://bild.example/karte.jpg", Read("<meta property='og:image' content='https://bild.example/karte.jpg'>", image));

    [Theory]
    [InlineData("https://bild.example/start-am-fluss-1200x630.jpg", "https://bild.example/start-am-fluss-320x213.jpg")]
    [InlineData("https://bild.example/start-am-fluss.jpg", "https://bild.example/max/60/start-am-fluss.jpg?blur=1&w=60")]
    public void A_thumbnail_does_not_stand_for_the_stated_picture(string stated, string shown) =>
        Assert.Equal(stated, Read($"<meta property='og:image' content='{stated}'>", $"<figure><img src='{shown}'></figure>"));

    [Theory]
    [InlineData("https://bild.example/lauf-1200x630.jpg", 1200)]
    [InlineData("https://bild.example/lauf.jpg?q=80&w=640", 640)]
    [InlineData("https://bild.example/fill-640x426%7Cjpeg/", 640)]
    [InlineData("https://bild.example/lauf_w948_r1.jpg", 948)]
    [InlineData("https://bild.example/max/60/lauf.png", 60)]
    [InlineData("https://bild.example/16x9/lauf.jpg", null)]
    [InlineData("https://bild.example/4711471147.jpg", null)]
    public void An_address_may_name_the_width_of_its_picture(string address, int? width) => Assert.Equal(width, PictureWidth.Of(address));

    private static string? Read(string head, string image) =>
        ArticlePageReader.Read($"<html lang=de><head>{head}</head><body><article><h1>Der Stadtlauf</h1>{image}{Body}</article>", Address, TimeZoneInfo.Utc).Image;
}
