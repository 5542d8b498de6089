using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Core.Tests.Composing;

/// <summary>What an editor wants otherwise in a post, and what staff write themselves.</summary>
public class EditedPostTests
{
    private static readonly PostWriter Writer = new(
        new NewsroomOptions { Name = "Bote", Language = "de" }, new SectionBook([]), new BotIdentity(), [], new FakeTimeProvider(Some.Noon));

    private readonly Channel channel = Some.Channel();

    [Fact]
    public void A_headline_and_a_summary_take_the_articles_place_whole_and_can_not_break_the_markup()
    {
        const string summary = "Markthalle öffnet wieder. Eins & <zwei>.\n\nDrei.";
        var post = Writer.Write(Some.Article(), channel, new PostEdits { Title = "Halle <b>auf", Summary = summary });
        Assert.StartsWith("<b>Halle &lt;b&gt;auf</b>\n\nMarkthalle öffnet wieder. Eins &amp; &lt;zwei&gt;.\n\nDrei.", post.Text, StringComparison.Ordinal);
        Assert.Empty(post.LeftOut);
    }

    [Fact]
    public void A_correction_leaves_what_the_editor_wrote_and_changes_the_rest()
    {
        var edits = new PostEdits { Title = "Halle auf" };
        var article = Some.Article();
        (article.Title, article.Lead) = ("Markthalle öffnet Sonntag", "Sie öffnet am Sonntag.");
        var post = Writer.Write(article, channel, edits);
        Assert.StartsWith("<b>Halle auf</b>\n\nSie öffnet am Sonntag.", post.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_that_does_not_fit_is_told_of()
    {
        channel.Picture = PictureUse.Photo;
        var article = Some.Article();
        article.Image = "https://stadtblatt.example/a.jpg";
        Assert.Equal(PostKind.Photo, Writer.Write(article, channel).Kind);
        var post = Writer.Write(article, channel, new PostEdits { Summary = string.Join(' ', Enumerable.Repeat("Wort", 500)) });
        Assert.Contains("summary", post.LeftOut);
    }

    [Fact]
    public void Breaking_has_its_template_unless_the_editor_or_the_channel_chose_another()
    {
        Assert.Contains("🔴", Writer.Write(Some.Article(), channel, new PostEdits { IsBreaking = true }).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("🔴", Writer.Write(Some.Article(), channel, new PostEdits { IsBreaking = true, Template = "brief" }).Text, StringComparison.Ordinal);
        channel.Template = "{{ title }}";
        Assert.Equal("Markthalle öffnet wieder", Writer.Write(Some.Article(), channel, new PostEdits { IsBreaking = true }).Text);
    }

    [Fact]
    public void A_chosen_picture_is_a_photo_alone_and_none_is_none()
    {
        var article = Some.Article();
        (article.Image, article.Gallery) = ("https://stadtblatt.example/a.jpg", [new("https://stadtblatt.example/b.jpg")]);
        channel.Picture = PictureUse.Album;
        var chosen = Writer.Write(article, channel, new PostEdits { Picture = article.Gallery[0] });
        Assert.Equal("https://stadtblatt.example/b.jpg", Assert.Single(chosen.Pictures).Url);
        var none = Writer.Write(article, channel, new PostEdits { HidesPicture = true });
        Assert.Equal((PostKind.Text, null), (none.Kind, none.LinkPreview));
    }

    [Theory]
    [InlineData("Fest am Fluss\nAm Samstag ab zehn.", "<b>Fest am Fluss</b>\n\nAm Samstag ab zehn.")]
    [InlineData("Am Samstag ist ab zehn Uhr Fest. Es gibt Kuchen.", "Am Samstag ist ab zehn Uhr Fest. Es gibt Kuchen.")]
    [InlineData("Eins <b>\n\nZwei & drei\n\nVier", "<b>Eins &lt;b&gt;</b>\n\nZwei &amp; drei\n\nVier")]
    public void What_staff_write_stands_as_they_wrote_it(string text, string post) => Assert.Equal(post, Writer.Write(Own(text), channel).Text);

    [Fact]
    public void A_long_text_of_their_own_is_not_summarized()
    {
        var text = string.Join(' ', Enumerable.Repeat("Ein Satz mit Inhalt.", 100));
        Assert.Equal(text, Writer.Write(Own(text), channel).PlainText);
    }

    [Theory]
    [InlineData("Telegram", 1)]
    [InlineData("Mastodon", 0)]
    public void A_photo_that_was_sent_to_the_bot_is_shown_where_the_network_holds_it(string network, int photos)
    {
        channel.Network = network;
        var own = Own("Fest am Fluss");
        own.Image = HeldPicture.Of("Telegram", "AgAC-x_1");
        Assert.Equal(photos, Writer.Write(own, channel).Pictures.Count);
    }

    [Theory]
    [InlineData("telegram:AgAC-x_1", "AgAC-x_1")]
    [InlineData("telegram:", null)]
    [InlineData("telegram:../secret", null)]
    [InlineData("mastodon:AgAC", null)]
    [InlineData("https://a.example/b.jpg", null)]
    [InlineData(null, null)]
    public void Only_what_looks_like_a_networks_file_is_one(string? address, string? file) => Assert.Equal(file, HeldPicture.FileOf(address, "Telegram"));

    private static Article Own(string text) => new()
    {
        Key = "desk:1:1", Link = "", Title = OwnWords.TitleOf(text), Lead = text, Language = "de", Found = Some.Noon,
    };
}
