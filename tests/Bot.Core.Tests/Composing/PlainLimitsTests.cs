using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Core.Tests.Composing;

/// <summary>Networks that take plain text and count each link as so many signs, as Mastodon does.</summary>
public sealed class PlainLimitsTests
{
    private static readonly TextLimits Limits = new(500, int.MaxValue)
    {
        Markup = PostMarkup.PlainText, LinkLength = 23, CaptionCodePoints = null,
    };

    private static readonly string LongLink = "https://bote.example/" + new string('a', 300);

    [Theory]
    [InlineData("", 0)]
    [InlineData("Hallo", 5)]
    [InlineData("https://a.example", 23)]
    [InlineData("Hallo https://bote.example/eine/lange/adresse/die/nicht/zählt?a=b&c=d", 29)]
    [InlineData("(https://bote.example/eine/lange/adresse).", 26)]
    [InlineData("https://a.example/1 https://a.example/2", 47)]
    public void Each_link_counts_the_same(string text, int length) => Assert.Equal(length, Limits.Measure(text));

    [Fact]
    public void A_post_is_plain_and_as_long_as_its_links_count()
    {
        var content = Compose(LongLink, 30);
        Assert.Equal((PostMarkup.PlainText, content.PlainText), (content.Markup, content.Text));
        Assert.EndsWith(LongLink, content.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('<', content.Text);
        Assert.InRange(Limits.Measure(content.Text), 300, 500);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(200)]
    public void Whatever_the_length_of_the_article_the_post_fits(int sentences) =>
        Assert.InRange(Limits.Measure(Compose(LongLink, sentences).Text), 1, 500);

    [Fact]
    public void Photos_stay_where_captions_may_be_as_long_as_messages() =>
        Assert.Single(Compose(LongLink, 200, new PictureStyle(PictureUse.Photo)).Pictures);

    [Fact]
    public void The_story_is_told_beside_the_text()
    {
        var story = Compose("https://bote.example/1", 1).Story!;
        Assert.Equal(("Die Brücke ist offen", "https://bote.example/1", "de"), (story.Title, story.Link, story.Language));
    }

    private static PostContent Compose(string link, int sentences, PictureStyle? pictures = null) => PostComposer.Compose(new PostRequest(new PostArticle
    {
        Title = "Die Brücke ist offen",
        Lead = string.Join(' ', Enumerable.Range(1, sentences).Select(n => $"Am Tag {n} fuhren wieder viele Autos über den breiten Fluss.")),
        Link = link,
        Language = "de",
        Section = "Verkehr",
        Image = "https://bild.example/1.jpg",
    })
    {
        Limits = Limits,
        Template = "{{ title }}\n\n{{ summary }}\n\n{{ hashtags | join: ' ' }}\n\n{{ address }}",
        Pictures = pictures ?? new PictureStyle(),
    });
}
