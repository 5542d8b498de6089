namespace Bot.Core.Composing;

/// <summary>A template that comes with the bot.</summary>
/// <param name="Name">The name it is chosen by.</param>
/// <param name="Text">Its Liquid text.</param>
/// <param name="HasPreview">Whether the article's card is shown.</param>
/// <param name="PrefersLargePreview">Whether the card's picture is asked to be large.</param>
/// <param name="IsCaption">Whether it is written for a photo: where the channel says nothing else, the article's is shown.</param>
public sealed record BuiltInTemplate(
    string Name, string Text, bool HasPreview = true, bool PrefersLargePreview = false, bool IsCaption = false)
{
    /// <summary>What stands before a headline where the section has it: <c>⚽ Kommentar: </c>.</summary>
    private const string Kicker = "{% if emoji %}{{ emoji }} {% endif %}{% if flair %}{{ flair }}: {% endif %}";

    /// <summary>The headline as a link; its address in words where Telegram takes no link.</summary>
    private const string LinkedTitle =
        """{% if link %}<a href="{{ link }}">{{ title }}</a>{% else %}{{ title }} {{ address }}{% endif %}""";

    /// <summary>The way to the article, where no button shows it.</summary>
    private const string ReadOn =
        """{% unless read_on_button %}{% if link %}<a href="{{ link }}">{{ phrases.read_on }}</a>{% if paywalled %} 🔒{% endif %}{% else %}{{ address }}{% endif %}{% endunless %}""";

    /// <summary>Hashtags and link in one line, parted by a dot where both are there.</summary>
    private const string Footer =
        "{{ hashtags | join: ' ' }}{% if hashtags.size > 0 and address and read_on_button == false %} · {% endif %}" + ReadOn;

    /// <summary>Headline, summary, hashtag and link, with a large card: a channel's usual post.</summary>
    public static BuiltInTemplate Card { get; } = new("card", $$$"""
        <b>{{{Kicker}}}{{ title }}</b>

        {{ summary }}

        {{{Footer}}}
        """, PrefersLargePreview: true);

    /// <summary>The words under a photo: as the card, but short enough for a glance.</summary>
    public static BuiltInTemplate Photo { get; } = new("photo", $$$"""
        <b>{{{Kicker}}}{{ title }}</b>

        {{ summary | truncate_sentences: 400 }}

        {{{Footer}}}
        """, PrefersLargePreview: true, IsCaption: true);

    /// <summary>Headline and first sentence in one run, the headline being the link, without a card.</summary>
    public static BuiltInTemplate Brief { get; } = new("brief", $$$"""
        <b>{{{Kicker}}}{{{LinkedTitle}}}</b>{% if summary %} – {{ summary | first_sentences: 1 }}{% endif %} {{ hashtag }}
        """, HasPreview: false);

    /// <summary>Only the headline, as a link, with a small card.</summary>
    public static BuiltInTemplate Headline { get; } = new("headline", Kicker + LinkedTitle);

    /// <summary>Breaking news: its label, the headline, one sentence.</summary>
    public static BuiltInTemplate Breaking { get; } = new("breaking", $$$"""
        🔴 <b>{{ phrases.breaking | upcase }}</b>

        <b>{{ title }}</b>

        {{ summary | first_sentences: 1 }}

        {{{Footer}}}
        """, PrefersLargePreview: true);

    /// <summary>A correction: its label, the headline, and what was wrong, as staff say it; else the article's summary.</summary>
    public static BuiltInTemplate Correction { get; } = new("correction", $$$"""
        ✏️ <b>{{ phrases.correction }}</b>

        <b>{{ title }}</b>

        {% if note %}<blockquote>{{ note | truncate_sentences: 600 }}</blockquote>
        {% else %}{{ summary }}

        {% endif %}{% if updated %}<i>{{ phrases.updated }}: {{ updated }}</i>{% unless read_on_button %} · {% endunless %}{% endif %}{{{ReadOn}}}
        """, HasPreview: false);

    /// <summary>Several articles, each with a sentence.</summary>
    public static BuiltInTemplate Digest { get; } = new("digest", """
        🗞 <b>{{ phrases.digest }}</b>{% if now %} · {{ now | day }}{% endif %}

        {% for article in articles %}
        {% if article.emoji %}{{ article.emoji }} {% endif %}<b>{% if article.link %}<a href="{{ article.link }}">{{ article.title }}</a>{% else %}{{ article.title }} {{ article.address }}{% endif %}</b>
        {{ article.summary | first_sentences: 1 }}

        {% endfor %}
        """, HasPreview: false);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<BuiltInTemplate> All { get; } = [Card, Photo, Brief, Headline, Breaking, Correction, Digest];

    /// <summary>Those that suit one article that is posted for the first time.</summary>
    internal static IReadOnlyList<BuiltInTemplate> Choosable { get; } = [Card, Photo, Brief, Headline, Breaking];

    /// <summary>The template of a name, or null.</summary>
    public static BuiltInTemplate? Find(string? name)
    {
        var wanted = name.AsSpan().Trim();
        foreach (var template in All)
            if (wanted.Equals(template.Name, StringComparison.OrdinalIgnoreCase)) return template;
        return null;
    }
}
