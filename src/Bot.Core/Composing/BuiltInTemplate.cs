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
    /// <summary>Headline, summary, hashtag and link, with a large card: a channel's usual post.</summary>
    public static BuiltInTemplate Card { get; } = new("card", """
        <b>{{ title }}</b>

        {{ summary }}

        {% if hashtag != blank %}{{ hashtag }} · {% endif %}{% if link %}<a href="{{ link }}">{{ phrases.read_on }}</a>{% else %}{{ address }}{% endif %}
        """, PrefersLargePreview: true);

    /// <summary>Headline and summary in one run, the headline being the link, without a card.</summary>
    public static BuiltInTemplate Brief { get; } = new("brief", """
        <b>{% if link %}<a href="{{ link }}">{{ title }}</a>{% else %}{{ title }} {{ address }}{% endif %}</b>
        {{ summary | first_sentences: 1 }} {{ hashtag }}
        """, HasPreview: false);

    /// <summary>Only the headline, as a link, with a small card.</summary>
    public static BuiltInTemplate Headline { get; } = new("headline",
        """{% if link %}<a href="{{ link }}">{{ title }}</a>{% else %}{{ title }} {{ address }}{% endif %}""");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<BuiltInTemplate> All { get; } = [Card, Brief, Headline];

    /// <summary>The template of a name, or null.</summary>
    public static BuiltInTemplate? Find(string? name) =>
        All.FirstOrDefault(template => template.Name.Equals(name?.Trim(), StringComparison.OrdinalIgnoreCase));
}
