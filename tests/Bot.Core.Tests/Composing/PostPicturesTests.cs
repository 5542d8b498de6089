using System.Net;
using System.Text.RegularExpressions;
using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Core.Tests.Composing;

public class PostPicturesTests
{
    private static readonly PostArticle Bridge = new()
    {
        Title = "Neue Brücke über die Erle",
        Lead = "Die Brücke ist offen.",
        Link = "https://bote.example/bruecke",
        Language = "de",
        Image = "https://bote.example/bilder/bruecke.jpg",
        ImageAlt = "Die Brücke bei Nacht",
        Gallery = [new("https://bote.example/bilder/fest.jpg", "Das Fest"), new("https://cdn.example/bruecke-800x600.jpg"), new("/relativ.jpg")],
    };

    [Theory]
    [InlineData(null, "card", PostKind.Text, true)]
    [InlineData(null, "brief", PostKind.Text, false)]
    [InlineData(PictureUse.Preview, "brief", PostKind.Text, true)]
    [InlineData(PictureUse.None, "card", PostKind.Text, false)]
    [InlineData(PictureUse.Photo, "card", PostKind.Photo, true)]
    [InlineData(PictureUse.Photo, "brief", PostKind.Photo, true)]
    [InlineData(PictureUse.Album, "card", PostKind.Album, true)]
    public void The_channel_says_how_pictures_are_shown_and_else_the_template(PictureUse? use, string template, PostKind kind, bool card)
    {
        var post = PostComposer.Compose(new(Bridge) { Pictures = new(use), Template = template });
        Assert.Equal((kind, card), (post.Kind, post.LinkPreview is not null));
    }

    [Fact]
    public void An_album_shows_each_picture_once_with_what_is_to_be_seen()
    {
        var post = PostComposer.Compose(new(Bridge) { Pictures = new(PictureUse.Album) });
        Assert.Equal(
            [new ArticlePicture(Bridge.Image!, "Die Brücke bei Nacht"), new ArticlePicture("https://bote.example/bilder/fest.jpg", "Das Fest")],
            post.Pictures);
    }

    [Theory]
    [InlineData(PictureUse.Photo)]
    [InlineData(PictureUse.Album)]
    public void Without_a_picture_a_photo_channel_gets_the_card(PictureUse use)
    {
        var post = PostComposer.Compose(new(Bridge with { Image = null, Gallery = [] }) { Pictures = new(use) });
        Assert.Equal((PostKind.Text, 0), (post.Kind, post.LeftOut.Count));
        Assert.NotNull(post.LinkPreview);
    }

    [Fact]
    public void A_caption_gives_up_sentences_of_its_summary()
    {
        var article = Bridge with { Lead = string.Concat(Enumerable.Repeat("Das ist ein Satz über die Brücke. ", 60)) };
        var post = PostComposer.Compose(new(article) { Pictures = new(PictureUse.Photo), SummaryLength = 2000 });
        Assert.Equal((PostKind.Photo, true), (post.Kind, post.LeftOut.Contains("summary")));
        Assert.InRange(StrictTelegramHtml.Parse(post.Text).CodePoints, 500, 1024);
    }

    [Theory] // A template that fills a caption by itself, and a first sentence that does not fit.
    [InlineData("{{ title }} {{ lead }} {{ lead }} {{ lead }}", 20)]
    [InlineData("{{ lead }}", 60)]
    public void Words_that_would_lose_more_are_a_text_with_its_card(string template, int sentences)
    {
        var article = Bridge with { Lead = string.Concat(Enumerable.Repeat("Das ist ein Satz über die Brücke. ", sentences)) };
        var post = PostComposer.Compose(new(article) { Pictures = new(PictureUse.Photo), Template = template });
        Assert.Equal((PostKind.Text, true), (post.Kind, post.LeftOut.Contains("picture")));
        Assert.NotNull(post.LinkPreview);
    }

    [Theory]
    [InlineData(null, null, false, true)]
    [InlineData(PicturePlace.Above, PictureSize.Small, true, false)]
    [InlineData(PicturePlace.Below, PictureSize.Large, false, true)]
    public void A_card_stands_where_and_as_large_as_the_channel_says(PicturePlace? place, PictureSize? size, bool above, bool large)
    {
        var card = PostComposer.Compose(new(Bridge) { Pictures = new(Place: place, Size: size) }).LinkPreview!;
        Assert.Equal((above, large), (card.ShowAboveText, card.PreferLarge));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(PicturePlace.Above, false)]
    [InlineData(PicturePlace.Below, true)]
    public void A_photo_stands_above_its_caption_unless_the_channel_says_below(PicturePlace? place, bool captionAbove) =>
        Assert.Equal(captionAbove, PostComposer.Compose(new(Bridge) { Pictures = new(PictureUse.Photo, place) }).ShowsCaptionAbove);

    [Theory]
    [InlineData(10, true)]
    [InlineData(10_000, false)]
    [InlineData(null, false)]
    public void A_long_read_becomes_a_rich_message_where_the_channel_wants_it(int? from, bool isRich)
    {
        var article = Bridge with { Text = "Ein Absatz mit <Klammern> & \"Zeichen\".\n\nNoch einer." };
        var post = PostComposer.Compose(new(article) { RichFrom = from });
        Assert.Equal(isRich, post.Kind == PostKind.Rich);
        if (!isRich) return;
        Assert.Equal(
            "<h1>Neue Brücke über die Erle</h1><p><b>Die Brücke ist offen.</b></p>"
            + "<figure><img src=\"https://bote.example/bilder/bruecke.jpg\"/><figcaption>Die Brücke bei Nacht</figcaption></figure>"
            + "<p>Ein Absatz mit &lt;Klammern&gt; &amp; &quot;Zeichen&quot;.</p><p>Noch einer.</p>"
            + "<footer><a href=\"https://bote.example/bruecke\">Weiterlesen</a></footer>",
            post.RichHtml);
        Assert.Contains("<b>Neue Brücke", post.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rich_message_stays_within_its_limits()
    {
        var article = Bridge with { Text = string.Join("\n\n", Enumerable.Repeat("a", 9_000)) };
        var html = PostComposer.Compose(new(article) { RichFrom = 1 }).RichHtml!;
        Assert.InRange(Regex.Count(html, "<(h1|p|figure|footer)>"), 100, 500);
        Assert.InRange(WebUtility.HtmlDecode(Regex.Replace(html, "<[^>]*>", "")).Length, 100, 32_768);
    }

    [Theory]
    [InlineData("https://bote.example/bilder/bruecke.jpg?v=2", true)]
    [InlineData("https://cdn.example/w/bruecke-1200x800.jpg", true)]
    [InlineData("https://bote.example/bilder/unfall.jpg", false)]
    public void Another_picture_makes_another_post_and_another_address_of_it_does_not(string image, bool same)
    {
        var photo = new PictureStyle(PictureUse.Photo);
        var post = PostComposer.Compose(new(Bridge) { Pictures = photo });
        Assert.Equal(same, PostComposer.Compose(new(Bridge with { Image = image, Gallery = [] }) { Pictures = photo }).LooksLike(post));
    }

    [Fact]
    public void Words_cut_for_a_caption_keep_their_tags_closed()
    {
        var post = new PostContent { Text = $"<b>{new string('a', 2000)}</b>", PlainText = "" };
        Assert.Equal($"<b>{new string('a', 1023)}</b>…", PostCut.Within(post, TextLimits.Caption).Text);
        Assert.Same(post, PostCut.Within(post, TextLimits.Message));
    }
}
