using Bot.Sandbox.Telegram.Html;
using FsCheck.Xunit;

namespace Bot.Sandbox.Tests.Telegram.Html;

/// <summary>Sections 1.2, 2.2 and 2.4: what the server makes of a parsed text.</summary>
public class MessageTextTests
{
    [Theory] // 2.2
    [InlineData("  a  b \n c  ", "a  b \n c")]
    [InlineData("<b> x </b>", " x")]
    [InlineData(" <b>x</b>", "x")]
    [InlineData("a\r\nb\tc", "a\nb c")]
    [InlineData("a\u2028b\u202Ec", "abc")]
    [InlineData("a\u0333b\u033Fc\u030Ad", "abcd")]
    [InlineData("a\u200E\u200F\u200Eb", "a\u200C\u200C\u200Eb")]
    [InlineData("\u200B \u00A0", "")]
    [InlineData("<b> </b>", "")]
    public void Characters_are_cleaned_and_ends_trimmed(string raw, string text) => Assert.Equal(text, Finish(raw).Text);

    [Theory] // 2.4
    [InlineData("<b>a</b><b>b</b>", "bold 0+2")]
    [InlineData("<b>a<b>b</b></b>", "bold 0+2")]
    [InlineData("<b>bold <code>c</code> x</b>", "bold 0+5, code 5+1, bold 6+2")]
    [InlineData("<code>a<b>b</b></code>", "code 0+2")]
    [InlineData("<blockquote>a<blockquote>b</blockquote></blockquote>", "blockquote 0+2")]
    [InlineData("<a href=\"https://a.de\">x<a href=\"https://b.de\">y</a></a>", "text_link 0+2")]
    [InlineData("<blockquote><pre>x</pre>y</blockquote>", "blockquote 0+2, pre 0+1")]
    [InlineData("<pre>x<blockquote>y</blockquote></pre>", "blockquote 1+1")]
    [InlineData("<a href=\"https://a.de\">#tag @rita</a>", "text_link 0+10")]
    [InlineData("<i>a<b>b</b></i>", "italic 0+2, bold 1+1")]
    public void Entities_are_merged_cut_and_nested(string raw, string entities) =>
        Assert.Equal(entities, Shown(Finish(raw)));

    [Theory] // 1.2: recognised by the server
    [InlineData("#Politik und #2022 und #20er", "hashtag 0+8, hashtag 23+5")]
    [InlineData("a#b /start x/y /latest@erlenfurt_bot", "bot_command 4+6, bot_command 15+21")]
    [InlineData("Mehr: https://bote.example/a?b=1.", "url 6+26")]
    [InlineData("bote.example und file.txt", "url 0+12")]
    [InlineData("@erlenfurter_bote a@b.de", "mention 0+17, email 18+6")]
    [InlineData("$EUR steigt", "cashtag 0+4")]
    [InlineData("https://bote.example/#oben", "url 0+26")]
    [InlineData("<code>#x</code> <pre>/y</pre>", "code 0+2, pre 3+2")]
    [InlineData("#Gr<b>ün</b>", "hashtag 0+5, bold 3+2")]
    [InlineData("#Ab<b>c d</b>", "hashtag 0+4, bold 3+1, bold 4+2")]
    public void Plain_text_is_searched_for_tags_and_addresses(string raw, string entities) =>
        Assert.Equal(entities, Shown(Finish(raw)));

    [Fact] // 1.2: 60 bold + 60 links -> 60 links and 40 bolds survive
    public void Beyond_a_hundred_entities_links_go_before_styles()
    {
        var raw = string.Concat(Enumerable.Range(0, 60).Select(_ => "<b>a</b> <a href=\"https://a.de\">b</a> "));
        var kept = Finish(raw).Entities.CountBy(entity => entity.Type).ToDictionary();
        Assert.Equal((60, 40), (kept["text_link"], kept["bold"]));
    }

    [Fact] // 1.2: recognised entities do not count
    public void Recognised_entities_are_not_limited() =>
        Assert.Equal(150, Finish(string.Concat(Enumerable.Repeat("#a ", 150))).Entities.Count);

    [Property]
    public void Entities_always_lie_inside_of_the_text(string?[] pieces)
    {
        var raw = string.Concat((pieces ?? []).Select((piece, at) =>
            at % 3 == 0 ? $"<b>{Escaped(piece)}</b>" : at % 3 == 1 ? $"<code>{Escaped(piece)}</code>" : Escaped(piece)));
        var text = Finish(raw);
        Assert.All(text.Entities, entity => Assert.InRange(entity.End, 1, text.Text.Length));
        Assert.All(text.Entities, entity => Assert.True(entity is { Offset: >= 0, Length: > 0 }));
    }

    private static string Escaped(string? piece) =>
        (piece ?? "").Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static FormattedText Finish(string raw) => MessageText.Finish(TelegramHtml.Parse(raw).Formatted!);

    private static string Shown(FormattedText text) => string.Join(", ",
        text.Entities.Select(entity => $"{entity.Type} {entity.Offset}+{entity.Length}"));
}
