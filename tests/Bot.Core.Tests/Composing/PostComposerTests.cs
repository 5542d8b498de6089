using System.Text;
using Bot.Core.Composing;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Composing;

public class PostComposerTests
{
    private static readonly PostArticle Ferry = new()
    {
        Title = "Fähre \"Möwe\" & Steg <neu>",
        Text = "LINDAU, 10. Januar (LokalNews) – Die Fähre legt im 3. Quartal ab. Das sagte Dr. A. Huber.\nMehr folgt.",
        Section = "Stadt & Land",
        Link = "https://paper.example.org/a?x=1&y=2",
        Language = "de",
        Dateline = new("LINDAU", "10. Januar", "LokalNews"),
        Tags = ["Hafen", "Stadt & Land"],
    };

    [Fact]
    public void A_card_has_headline_summary_hashtag_and_link()
    {
        var post = PostComposer.Compose(new(Ferry));
        Assert.Equal(
            "<b>Fähre &quot;Möwe&quot; &amp; Steg &lt;neu&gt;</b>\n\n"
            + "Die Fähre legt im 3. Quartal ab. Das sagte Dr. A. Huber.\n\n"
            + "#StadtLand · <a href=\"https://paper.example.org/a?x=1&amp;y=2\">Weiterlesen</a>",
            post.Text);
        Assert.Equal(new PostLinkPreview("https://paper.example.org/a?x=1&y=2", PreferLarge: true), post.LinkPreview);
        Assert.Equal(PostMarkup.Html, post.Markup);
        Assert.Empty(post.LeftOut);
    }

    [Fact]
    public void A_card_without_a_section_ends_with_the_link_alone()
    {
        var post = PostComposer.Compose(new(Ferry with { Section = null, Tags = [] }));
        Assert.EndsWith("\n\n<a href=\"https://paper.example.org/a?x=1&amp;y=2\">Weiterlesen</a>", post.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plain_twin_writes_the_link_out()
    {
        var post = PostComposer.Compose(new(Ferry));
        Assert.EndsWith("#StadtLand · Weiterlesen: https://paper.example.org/a?x=1&y=2", post.PlainText, StringComparison.Ordinal);
        Assert.StartsWith("Fähre \"Möwe\" & Steg <neu>\n\nDie Fähre", post.PlainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brief", "<b><a href=\"https://p.example.org/1\">Titel</a></b> – Erster Satz. #Ort")]
    [InlineData("photo", "<b>Titel</b>\n\nErster Satz. Zweiter Satz.\n\n#Ort · <a href=\"https://p.example.org/1\">Weiterlesen</a>")]
    [InlineData("breaking", "🔴 <b>EILMELDUNG</b>\n\n<b>Titel</b>\n\nErster Satz.\n\n#Ort · <a href=\"https://p.example.org/1\">Weiterlesen</a>")]
    [InlineData("correction", "✏️ <b>Korrektur</b>\n\n<b>Titel</b>\n\nErster Satz. Zweiter Satz.\n\n<a href=\"https://p.example.org/1\">Weiterlesen</a>")]
    [InlineData("digest", "🗞 <b>Das Wichtigste in Kürze</b>\n\n<b><a href=\"https://p.example.org/1\">Titel</a></b>\nErster Satz.")]
    [InlineData("headline", "<a href=\"https://p.example.org/1\">Titel</a>")]
    [InlineData("{{ section | upcase }}: {{ title }}{% for t in tags %} {{ t | hashtag }}{% endfor %}", "ORT: Titel #amSee #Neu")]
    [InlineData("<h1>{{ title }}</h1><br>{{ phrases.breaking }}", "Titel\nEilmeldung")]
    [InlineData("<b><i>{{ title }}</b> x</i>", "<b><i>Titel</i></b> x")]
    [InlineData("{{ nothing }}<b></b>{{ title }}   <u>\n\n\n\n{{ site }}</u>", "Titel")]
    public void Each_template_sets_the_article_in_its_way(string template, string expected)
    {
        var article = new PostArticle
        {
            Title = "Titel", Lead = "Erster Satz. Zweiter Satz.", Section = "Ort", Link = "https://p.example.org/1", Language = "de", Tags = ["am See", "Neu"],
        };
        Assert.Equal(expected, PostComposer.Compose(new(article) { Template = template }).Text);
    }

    [Theory]
    [InlineData("nosuchtemplate")]
    [InlineData("{{ title ")]
    [InlineData("{% for i in (1..1000000) %}{{ title }}{% endfor %}")]
    public void A_faulty_template_gives_way_to_the_card_and_says_so(string template)
    {
        var post = PostComposer.Compose(new(Ferry) { Template = template });
        Assert.Equal(PostComposer.Compose(new(Ferry)).Text, post.Text);
        Assert.Equal(["template"], post.LeftOut);
    }

    [Fact]
    public void A_correction_quotes_what_staff_say_of_it()
    {
        var post = PostComposer.Compose(new(Ferry with { Updated = new(2022, 1, 10, 14, 50, 0, TimeSpan.Zero) })
        {
            Template = "correction",
            Note = "Es war das 4. Quartal & nicht das 3.",
        });
        Assert.Contains("<blockquote>Es war das 4. Quartal &amp; nicht das 3.</blockquote>", post.Text, StringComparison.Ordinal);
        Assert.Contains("<i>Aktualisiert: 10. Januar 2022, 14:50</i> · <a", post.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_digest_lists_its_articles_and_leaves_the_last_ones_out_where_they_do_not_fit()
    {
        PostArticle[] others = [.. Enumerable.Range(2, 9).Select(number => Ferry with { Title = $"Meldung {number}" })];
        var whole = PostComposer.Compose(new(Ferry) { Template = "digest", Others = others, Language = "de" });
        var brief = PostComposer.Compose(new(Ferry) { Template = "digest", Others = others, Limits = new(300) });
        Assert.Contains("Meldung 10</a></b>\nDie Fähre legt im 3. Quartal ab.", whole.Text, StringComparison.Ordinal);
        Assert.Empty(whole.LeftOut);
        Assert.Contains("Meldung 2<", brief.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Meldung 10<", brief.Text, StringComparison.Ordinal);
        Assert.Equal(["articles"], brief.LeftOut);
    }

    [Fact]
    public void A_sections_emoji_and_flair_stand_before_the_headline()
    {
        var post = PostComposer.Compose(new(new() { Title = "Titel" }) { Emoji = "⚽", Flair = "Kommentar", Language = "de" });
        Assert.Equal("<b>⚽ Kommentar: Titel</b>", post.Text);
    }

    [Fact]
    public void The_link_leaves_the_text_where_a_button_has_it()
    {
        var post = PostComposer.Compose(new(Ferry) { Buttons = [PostButtonKind.ReadOn] });
        Assert.EndsWith("\n\n#StadtLand", post.Text, StringComparison.Ordinal);
        Assert.Equal("Weiterlesen", Assert.Single(Assert.Single(post.Buttons)).Text);
    }

    [Fact]
    public void As_many_hashtags_stand_there_as_the_channel_wants_each_once() => Assert.Contains(
        "#StadtLand #Hafen · ", PostComposer.Compose(new(Ferry) { MostHashtags = 3 }).Text, StringComparison.Ordinal);

    [Fact]
    public void A_template_that_says_nothing_gives_way_to_the_card()
    {
        var post = PostComposer.Compose(new(Ferry) { Template = "{{ place_ }}{% if nothing %}{{ title }}{% endif %}" });
        Assert.StartsWith("<b>Fähre", post.Text, StringComparison.Ordinal);
        Assert.Equal(["template"], post.LeftOut);
    }

    [Fact]
    public void Links_and_quotations_are_kept_before_bold_type()
    {
        var template = string.Concat(Enumerable.Repeat("<b>x</b> <a href=\"https://p.example/\">y</a> ", 80)) + "<i>z</i>";
        var text = StrictTelegramHtml.Parse(PostComposer.Compose(new(Ferry) { Template = "{{ nothing }}" + template }).Text);
        Assert.Equal(80, text.Links.Count);
        Assert.Equal(100, text.Entities);
    }

    [Fact]
    public void A_cut_falls_between_graphemes()
    {
        const string Family = "👨‍👩‍👧‍👦";
        var post = PostComposer.Compose(new(Ferry) { Template = "{{ nothing }}<b>" + string.Concat(Enumerable.Repeat(Family, 10)) + "</b>", Limits = new(20) });
        Assert.Equal($"<b>{Family}{Family}</b>", post.Text);
    }

    [Fact]
    public void Marks_piled_on_a_letter_are_fewer_than_disturb() =>
        Assert.InRange(PostComposer.Compose(new(new() { Title = "Z" + new string('\u0316', 500) + "algo" })).Text.Length, 11, 25);

    [Fact]
    public void Too_long_a_lead_is_shortened_by_whole_sentences()
    {
        var article = Ferry with { Lead = string.Concat(Enumerable.Repeat("Der Steg ist lang genug für alle. ", 300)), Text = null };
        var post = PostComposer.Compose(new(article) { SummaryLength = int.MaxValue });
        var text = StrictTelegramHtml.Parse(post.Text);
        Assert.InRange(text.CodePoints, 4060, 4096);
        Assert.Contains("für alle.\n\n#StadtLand", text.Text, StringComparison.Ordinal);
        Assert.Equal(["summary"], post.LeftOut);
    }

    [Fact]
    public void Too_long_a_headline_is_shortened_at_a_words_end_after_the_summary_is_gone()
    {
        var article = Ferry with { Title = string.Join(' ', Enumerable.Repeat("Fährverbindung", 60)) };
        var post = PostComposer.Compose(new(article) { Limits = new TextLimits(200) });
        Assert.InRange(StrictTelegramHtml.Parse(post.Text).CodePoints, 150, 200);
        Assert.Contains("Fährverbindung…</b>", post.Text, StringComparison.Ordinal);
        Assert.Equal(["summary", "headline"], post.LeftOut);
    }

    [Fact]
    public void Code_points_are_counted_and_not_UTF_16_units()
    {
        var article = new PostArticle { Lead = string.Concat(Enumerable.Repeat("😀", 4096)) };
        var post = PostComposer.Compose(new(article) { Template = "{{ lead }}" });
        Assert.Equal(4096, post.Text.EnumerateRunes().Count());
        Assert.Empty(post.LeftOut);
    }

    [Fact]
    public void Bytes_of_the_markup_are_limited_too()
    {
        var post = PostComposer.Compose(new(Ferry) { Limits = new TextLimits(4096, 200) });
        Assert.InRange(Encoding.UTF8.GetByteCount(post.Text), 1, 200);
        StrictTelegramHtml.Parse(post.Text);
    }

    [Fact]
    public void No_more_than_a_hundred_formats_are_set()
    {
        var template = string.Concat(Enumerable.Repeat("<b>x</b> <i>y</i> ", 80));
        var post = PostComposer.Compose(new(Ferry) { Template = template + "{{ title }}" });
        Assert.Equal(100, StrictTelegramHtml.Parse(post.Text).Entities);
        Assert.Contains("formats", post.LeftOut);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/relative")]
    [InlineData("http://localhost/x")]
    [InlineData("mailto:a@example.org")]
    [InlineData("https://a b.example.org")]
    public void A_link_that_Telegram_would_drop_is_posted_as_words(string link)
    {
        var post = PostComposer.Compose(new(Ferry with { Link = link }));
        Assert.Empty(StrictTelegramHtml.Parse(post.Text).Links);
        Assert.Contains(link, StrictTelegramHtml.Parse(post.Text).Text, StringComparison.Ordinal);
        Assert.Null(post.LinkPreview);
        Assert.Equal(["link"], post.LeftOut);
    }

    [Theory]
    [InlineData("#Wirtschaft", "#Wirtschaft")]
    [InlineData("Aus aller Welt", "#AusAllerWelt")]
    [InlineData("", "")]
    public void The_channels_hashtag_goes_before_the_sections(string hashtag, string expected)
    {
        var text = PostComposer.Compose(new(Ferry) { Hashtag = hashtag, Template = "{{ title }} {{ hashtag }}" }).PlainText;
        Assert.Equal(("Fähre \"Möwe\" & Steg <neu> " + expected).Trim(), text);
    }

    [Theory]
    [InlineData("en", "Read on")]
    [InlineData("de", "Weiterlesen")]
    [InlineData("fr", "Weiterlesen")]
    public void The_posts_own_words_are_in_the_channels_language(string language, string expected) =>
        Assert.Contains(expected, PostComposer.Compose(new(Ferry) { Language = language, NewsroomLanguage = "de" }).Text, StringComparison.Ordinal);

    public static TheoryData<string, PostArticle> HostileArticles => new()
    {
        { "empty", new() },
        { "tags in titles", new() { Title = "</b><script>alert('x')</script><a href=\"", Lead = "]]> <!-- --> &lt;b&gt; &amp;amp; <b" } },
        { "direction marks", new() { Title = "\u202Egnp.exe \u2066x\u2069\u200F\u200E", Lead = "\u2028\u2029\u0007\0\r\t" } },
        { "lone surrogates", new() { Title = "\uD83D x \uDE00", Lead = "\uDC00\uD800", Tags = ["\uD800"] } },
        { "only invisible", new() { Title = "\u200B\u00AD\uFEFF", Lead = "\u2060" } },
        { "one endless word", new() { Title = new('ü', 100_000), Lead = new('<', 100_000), Text = new('&', 100_000) } },
        { "endless sentences", new() { Title = "x", Lead = string.Concat(Enumerable.Repeat("Ja. Nein! ", 10_000)) } },
        { "endless marks", new() { Title = new('\u0301', 100_000), Lead = string.Concat(Enumerable.Repeat("👨‍👩‍👧‍👦", 10_000)) } },
        { "hostile link", new() { Title = "x", Link = "https://x.example.org/\"><b>&lt=3" } },
        { "endless link", new() { Title = "x", Link = "https://x.example.org/" + new string('a', 100_000) } },
        { "liquid in values", new() { Title = "{{ lead }} {% raw %}", Lead = "{{ title }}" } },
    };

    [Theory, MemberData(nameof(HostileArticles))]
    public void A_hostile_article_becomes_a_post_that_Telegram_takes(string name, PostArticle article)
    {
        Assert.NotEmpty(name);
        foreach (var template in BuiltInTemplate.All) AssertTaken(new(article) { Template = template.Name });
        AssertTaken(new(article) { Limits = TextLimits.Caption });
        AssertTaken(new(article) { Limits = new(10, 60), Template = "<b><i>{{ title }} {{ lead }} {{ text }}</i></b>" });
    }

    [Theory]
    [InlineData("\u200B\u00AD\uFEFF\u2060")]
    [InlineData("\u00A0 \u2003\n")]
    [InlineData("\u200D\uFE0F")]
    public void Text_that_nobody_sees_is_no_text(string text) =>
        Assert.Equal("", PostComposer.Compose(new(new() { Title = text, Lead = text })).Text);

    [Fact]
    public void Invisible_and_control_characters_are_gone_before_anything_is_measured() =>
        Assert.Equal(
            "<b>A b Ålfjord 👨‍👩‍👧</b>",
            PostComposer.Compose(new(new() { Title = "\u202EA\t\u200Bb\r A\u030Alfjord\u0007 👨‍👩‍👧\uD83D" })).Text);

    [Property(MaxTest = 300)]
    public void Any_article_in_any_template_becomes_a_post_that_Telegram_takes(
        string? title, string? lead, string? link, string? before, string? after, byte limit) =>
        AssertTaken(new(new PostArticle { Title = title, Lead = lead, Text = before + lead, Section = after, Link = link, Tags = [lead ?? ""] })
        {
            Template = limit % 2 == 0 ? "card" : $"{before}<b>{{{{ title }}}}{after}<a href='{{{{ link }}}}'>{{{{ summary }}}}</i></a>",
            Limits = new(1 + limit, 40 + (limit * 4)),
        });

    private static void AssertTaken(PostRequest request)
    {
        var post = PostComposer.Compose(request);
        var read = StrictTelegramHtml.Parse(post.Text);
        Assert.InRange(read.CodePoints, 0, request.Limits.CodePoints);
        Assert.InRange(Encoding.UTF8.GetByteCount(post.Text), 0, request.Limits.Bytes);
        Assert.InRange(read.Entities, 0, 100);
        Assert.InRange(post.PlainText.EnumerateRunes().Count(), 0, request.Limits.CodePoints);
        Assert.DoesNotContain('\uFFFD', post.Text.EnumerateRunes().Select(rune => (char)rune.Value));
        Assert.Equal(read.Text.Trim(' ', '\n'), read.Text);
        Assert.DoesNotContain(read.Text, letter => char.IsControl(letter) && letter != '\n');
        Assert.DoesNotContain(read.Text, letter => letter is >= '\u2028' and <= '\u202E');
    }
}
