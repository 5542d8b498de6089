using System.Text;
using Bot.Core.Composing;
using Bot.Sandbox.Telegram.Html;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bot.Networks.Tests.Telegram;

/// <summary>
/// Whatever an article holds, the server takes the post and keeps it as it was written. The sandbox reads markup with the
/// server's rules and refuses with its words.
/// </summary>
public class HostilePostTests
{
    /// <summary>The built-in templates, and own ones of every kind: tidy, faulty, and hostile.</summary>
    private static readonly string[] Templates =
    [
        .. BuiltInTemplate.All.Select(template => template.Name),
        "<b>{{ title }}</b>\n{{ lead }}\n{{ text }}",
        "<a href='{{ link }}'><b><i>{{ title }}</b> {{ section }}</i> {{ summary | raw }}</a>",
        "{% for tag in tags %}<b>{{ tag }}</b> <code>{{ tag | hashtag }}</code> {% endfor %}<u>{{ authors | series }}",
        "<blockquote expandable>{{ text }}</blockquote><pre><code class=\"language-{{ section }}\">{{ lead }}</code></pre>",
        "<tg-spoiler>{{ title }}</tg-spoiler> <tg-time unix=\"{{ published | date: '%s' }}\" format=\"r\">{{ published }}</tg-time>",
        "<p>{{ title | raw }}</p><br/>&nbsp;&copy;&#8238;&#x202E;&#55357; {{ site }} <tg-emoji emoji-id=\"{{ words }}\">x</tg-emoji>",
        "{{ title | slice: 0, 7 }}{{ summary | truncate: 9 }} <span class=\"{{ section }}\">{{ address }}</span>",
    ];

    private static readonly string[] Shreds =
    [
        "\u202E", "\u202D\u2066x\u2069", "\u200F\u200E", "\u2028", "\0", "\a", "\t", "\r\n", "\u00A0", "\u00AD", "\uFEFF", "\u200B", "\u2060",
        "\u200D", "\uFE0F", "\uD83D", "\uDE00", "\uFFFF", "\uFFFD", "\uE000", "A\u030A", "x\u0333\u033F", "Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307",
        "<b>", "</b>", "</a>", "<script>", "<a href=\"", "<!--", "-->", "]]>", "<![CDATA[", "<", ">", "&", "&amp;", "&lt;b&gt;", "&nbsp;", "&#0;",
        "&#55357;", "&#x202E;", "\"", "'", "{{ title }}", "{% raw %}", "%s", "\\", "/start", "@all", "#x", "https://evil.example/\u202Egnp",
        "👨‍👩‍👧‍👦", "🏳️‍🌈", "😀", "हिन्दी", "עִבְרִית", "العربية", "中文。", "Ünï", "\u0600", "\u0301", "word", ". ", "! ", "\n\n", " ", "123 456",
    ];

    private static Arbitrary<string?> Texts => Gen.Frequency(
        (1, Gen.Constant<string?>(null)),
        (12, Gen.ListOf(Gen.Elements(Shreds)).Select(string? (shreds) => string.Concat(shreds))),
        (2, Gen.Elements(Shreds).SelectMany(shred => Gen.Choose(1, 3000).Select(string? (times) => string.Concat(Enumerable.Repeat(shred, times))))),
        (3, ArbMap.Default.GeneratorFor<string?>())).ToArbitrary();

    private static Gen<PostRequest> Requests =>
        from texts in Texts.Generator.ArrayOf(8)
        from template in Gen.Elements(Templates)
        from limits in Gen.Elements(TextLimits.Message, TextLimits.Caption, new TextLimits(60, 400), new TextLimits(1, 40))
        from buttons in Gen.SubListOf(Enum.GetValues<PostButtonKind>())
        select new PostRequest(new PostArticle
        {
            Title = texts[0], Lead = texts[1], Text = texts[2], Section = texts[3], Link = texts[4] is { } link ? "https://paper.example/" + link : null,
            Tags = [texts[5] ?? "", texts[6] ?? ""], Authors = [texts[6] ?? ""], SiteName = texts[7], Published = DateTimeOffset.UnixEpoch.AddDays(1),
            Dateline = new(texts[7], texts[3], texts[5]), Language = "de",
        })
        {
            Template = template, Limits = limits, Buttons = [.. buttons], MostHashtags = 3, Emoji = texts[5], Flair = texts[6], Note = texts[2],
            SectionLink = "https://t.me/paperbot?start=s-x",
        };

    [Property(MaxTest = 3000)]
    public Property Any_article_in_any_template_is_taken_and_kept_as_it_was_written() =>
        Prop.ForAll(Requests.ToArbitrary(), request => AssertTaken(request));

    public static TheoryData<string, string> Hostile => new()
    {
        { "nothing", "" },
        { "only invisible", "\u200B\u00AD\uFEFF\u2060\u200D\uFE0F\u2800\u00A0" },
        { "direction overrides", "\u202Egnp.exe \u2066x\u2069\u200F\u200E\u202A\u202C" },
        { "zalgo", "H" + new string('\u0316', 3000) + "e" + new string('\u0489', 3000) },
        { "rings and lines", "A\u030A x\u0333\u033F\u030A" },
        { "tags", "</b></a><script>alert('x')</script><a href=\"tg://user?id=1\">x</a><br><b" },
        { "comments", "]]> <!-- --> <![CDATA[ x ]]>" },
        { "escapes", "&lt;b&gt; &amp;amp; &nbsp; &#0; &#55357; &#x1F600; &lt" },
        { "lone surrogates", "\uD83D x \uDE00 \uD800\uD800 \uDC00" },
        { "noncharacters", "\uFFFE\uFFFF\uFDD0\uD83F\uDFFE\uE000" },
        { "controls", string.Concat(Enumerable.Range(0, 32).Select(code => (char)code)) + "x\u007F\u0085" },
        { "a hundred thousand letters", new string('ü', 100_000) },
        { "a hundred thousand tags", string.Concat(Enumerable.Repeat("<b>x</b>", 12_500)) },
        { "a hundred thousand escapes", new string('&', 100_000) },
        { "endless sentences", string.Concat(Enumerable.Repeat("Ja. Nein! ", 10_000)) },
        { "endless families", string.Concat(Enumerable.Repeat("👨‍👩‍👧‍👦", 9_000)) },
        { "one endless emoji", string.Join('\u200D', Enumerable.Repeat("👩", 20_000)) },
        { "endless flags", string.Concat(Enumerable.Repeat("🇩", 30_001)) },
        { "marks on brackets", "<\u200Db>x<\u0301/b> \u0600<b> \u0600 \u0600&amp;\u0301 >\u20DD \"\uFE0F" },
        { "liquid", "{{ text }} {% for i in (1..9) %} {% raw %}" },
    };

    [Theory, MemberData(nameof(Hostile))]
    public void What_is_known_to_hurt_is_taken_in_every_template(string name, string text)
    {
        Assert.NotEmpty(name);
        foreach (var template in Templates)
            foreach (var limits in new[] { TextLimits.Message, TextLimits.Caption, new TextLimits(30, 120) })
                AssertTaken(new(new()
                {
                    Title = text, Lead = text, Text = text, Section = text, Tags = [text, text], Authors = [text], SiteName = text,
                    Link = "https://paper.example/?q=" + text, Image = text, Dateline = new(text, text, text),
                })
                {
                    Template = template, Limits = limits, Buttons = Enum.GetValues<PostButtonKind>(), Flair = text, Emoji = text, Note = text,
                });
    }

    private static void AssertTaken(PostRequest request)
    {
        var post = PostComposer.Compose(request);
        var bytes = Encoding.UTF8.GetByteCount(post.Text);
        Assert.InRange(bytes, 0, request.Limits.Bytes);
        var parsing = TelegramHtml.Parse(post.Text);
        Assert.True(parsing.Succeeded, parsing.Error);

        // The server stores each sign as it was written: nothing cleaned away, nothing trimmed, no format lost.
        var stored = MessageText.Finish(parsing.Formatted);
        Assert.Equal(parsing.Formatted.Text, stored.Text);
        Assert.InRange(stored.CodePoints, 0, request.Limits.CodePoints);
        Assert.Equal(post.Text.Length > 0, stored.Text.Length > 0);
        Assert.InRange(post.PlainText.EnumerateRunes().Count(), 0, request.Limits.CodePoints);
        Assert.InRange(parsing.Formatted.Entities.Count(entity => entity.Type != "custom_emoji"), 0, EntityLimit);
        Assert.Equal(Links(post.Text), parsing.Formatted.Entities.Count(entity => entity.Type == "text_link"));
        foreach (var button in post.Buttons.SelectMany(row => row)) Assert.NotEmpty(button.Text.Trim());
    }

    private const int EntityLimit = 100;

    private static int Links(string html) => html.Split("<a href=").Length - 1;
}
