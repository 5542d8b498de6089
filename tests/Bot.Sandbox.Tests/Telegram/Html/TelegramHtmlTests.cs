using Bot.Sandbox.Telegram.Html;

namespace Bot.Sandbox.Tests.Telegram.Html;

/// <summary>Sections 2.1 to 2.6: tags, escapes and the exact errors with their byte offsets.</summary>
public class TelegramHtmlTests
{
    [Theory] // 2.6
    [InlineData("<p>x</p>", "Unsupported start tag \"p\" at byte offset 0")]
    [InlineData("ä<br>", "Unsupported start tag \"br\" at byte offset 2")]
    [InlineData("\U0001F600<H1>x", "Unsupported start tag \"h1\" at byte offset 4")]
    [InlineData("a < b", "Unsupported start tag \"\" at byte offset 2")]
    [InlineData("<!-- x -->", "Unsupported start tag \"!--\" at byte offset 0")]
    [InlineData("<b/>x", "Unsupported start tag \"b/\" at byte offset 0")]
    [InlineData("x<b", "Unclosed start tag at byte offset 1")]
    [InlineData("1 <", "Unclosed start tag at byte offset 2")]
    [InlineData("<a href=\"x", "Unclosed start tag at byte offset 0")]
    [InlineData("<a href=\"x\"", "Unclosed start tag at byte offset 0")]
    [InlineData("<a href", "Unclosed start tag \"a\" at byte offset 0")]
    [InlineData("<a href=", "Unclosed start tag \"a\" at byte offset 0")]
    [InlineData("<a =x>", "Empty attribute name in the tag \"a\" at byte offset 0")]
    [InlineData("<a \"x\">", "Empty attribute name in the tag \"a\" at byte offset 0")]
    [InlineData("<b />", "Empty attribute name in the tag \"b\" at byte offset 0")]
    [InlineData("<a href=https://x.de>y</a>", "Unexpected end of name token at byte offset 8")]
    [InlineData("ü<span>x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 2")]
    [InlineData("<span class=\"spoiler\">x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0")]
    [InlineData("x</b>", "Unexpected end tag at byte offset 1")]
    [InlineData("<b>x</b", "Unclosed end tag at byte offset 4")]
    [InlineData("<b>x</b y>", "Unclosed end tag at byte offset 4")]
    [InlineData("<b><i>x</b></i>", "Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"")]
    [InlineData("<b>x<i>y", "Can't find end tag corresponding to start tag \"i\"")]
    [InlineData("<b>x", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("<tg-emoji>x</tg-emoji>", "Invalid custom emoji identifier specified")]
    [InlineData("<tg-emoji emoji-id=\"0\">x</tg-emoji>", "Invalid custom emoji identifier specified")]
    [InlineData("<tg-time unix=\"5\" format=\"x\">x</tg-time>", "Invalid date format used")]
    [InlineData("<tg-time unix=\"5\" format=\"rt\">x</tg-time>", "Invalid date format used")]
    [InlineData("&#55357;&#56832;", "Text contains invalid Unicode characters after decoding HTML entities, "
        + "check for unmatched surrogate code units")]
    public void A_fault_in_the_markup_is_named_with_its_byte_offset(string raw, string error) =>
        Assert.Equal(error, TelegramHtml.Parse(raw).Error);

    [Theory] // 2.1
    [InlineData("<b>x</b>", "bold")]
    [InlineData("<STRONG>x</strong>", "bold")]
    [InlineData("<i>x</i>", "italic")]
    [InlineData("<em>x</em >", "italic")]
    [InlineData("<u>x</u\n>", "underline")]
    [InlineData("<ins>x</>", "underline")]
    [InlineData("<s>x</s>", "strikethrough")]
    [InlineData("<strike>x</strike>", "strikethrough")]
    [InlineData("<del>x</del>", "strikethrough")]
    [InlineData("<tg-spoiler>x</tg-spoiler>", "spoiler")]
    [InlineData("<span class=\"tg-spoiler\">x</span>", "spoiler")]
    [InlineData("<code>x</code>", "code")]
    [InlineData("<pre>x</pre>", "pre")]
    [InlineData("<blockquote>x</blockquote>", "blockquote")]
    [InlineData("<blockquote expandable>x</blockquote>", "expandable_blockquote")]
    [InlineData("<b id=x data='1'>x</b>", "bold")]
    [InlineData("<tg-emoji emoji-id=\"5368324170671202286\">x</tg-emoji>", "custom_emoji")]
    [InlineData("<tg-time unix=\"1\" format=\"wDT\">x</tg-time>", "date_time")]
    [InlineData("<tg-time unix=\"0\">x</tg-time>", null)]
    [InlineData("<tg-time>x</tg-time>", null)]
    [InlineData("<tg-time unix=\"-5\">x</tg-time>", null)]
    [InlineData("<b></b>x", null)]
    [InlineData("<tg-emoji></tg-emoji>x", null)]
    [InlineData("<A HREF=\"https://a.com\">x</A>", null)] // attribute names are case-sensitive
    public void A_tag_becomes_its_entity(string raw, string? type)
    {
        var parsed = TelegramHtml.Parse(raw).Formatted!;
        Assert.Equal("x", parsed.Text);
        if (type is null) Assert.Empty(parsed.Entities);
        else Assert.Equal((type, 0, 1), Position(Assert.Single(parsed.Entities)));
    }

    [Theory] // 2.3
    [InlineData("&lt;&gt;&amp;&quot;", "<>&\"")]
    [InlineData("&apos;&nbsp;&copy;&LT;", "&apos;&nbsp;&copy;&LT;")]
    [InlineData("&#228;&#xe4;&#xE4;", "äää")]
    [InlineData("&#XE4;", "&#XE4;")]
    [InlineData("&#0;&#1114111;", "&#0;&#1114111;")]
    [InlineData("&#1114110;", "\U0010FFFE")]
    [InlineData("&#0000065;", "A")]
    [InlineData("&#00000065;", "&#00000065;")]
    [InlineData("a&lt=3", "a<=3")]
    [InlineData("&ltx", "&ltx")]
    [InlineData("1 > 0 & \"x\" &", "1 > 0 & \"x\" &")]
    public void An_escape_is_decoded_or_stands_for_itself(string raw, string text) =>
        Assert.Equal(text, TelegramHtml.Parse(raw).Formatted!.Text);

    [Theory] // 2.1 and 2.3: the unescaped ampersand in an address is changed
    [InlineData("<a href=\"https://a.com/?a=1&lt=3\">x</a>", "https://a.com/?a=1<=3")]
    [InlineData("<a href=\"https://a.com/?a=1&amp;lt=3\">x</a>", "https://a.com/?a=1&lt=3")]
    [InlineData("<a>x.com</a>", "http://x.com/")]
    [InlineData("<a href=''>x.com</a>", "http://x.com/")]
    public void A_link_keeps_its_checked_address(string raw, string url) =>
        Assert.Equal(url, Assert.Single(TelegramHtml.Parse(raw).Formatted!.Entities).Url);

    [Fact] // 2.5
    public void A_link_to_a_person_is_a_mention() =>
        Assert.Equal(12, Assert.Single(TelegramHtml.Parse("<a href=\"TG://user?id=12\">x</a>").Formatted!.Entities).UserId);

    [Theory] // 2.1: either order of nesting, same range
    [InlineData("<pre><code class=\"language-cs\">x</code></pre>", "cs")]
    [InlineData("<code class=\"language-cs\"><pre>x</pre></code>", "cs")]
    [InlineData("<pre><code>x</code></pre>", null)]
    public void Code_inside_pre_names_its_language(string raw, string? language)
    {
        var entity = MessageText.Finish(TelegramHtml.Parse(raw).Formatted!).Entities[0];
        Assert.Equal(("pre", language), (entity.Type, entity.Language));
    }

    [Fact] // 2.1
    public void A_language_outside_of_pre_is_ignored() => Assert.Null(
        Assert.Single(TelegramHtml.Parse("<code class=\"language-cs\">x</code>").Formatted!.Entities).Language);

    private static (string, int, int) Position(MessageEntity entity) => (entity.Type, entity.Offset, entity.Length);
}
