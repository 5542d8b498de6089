using Bot.Core.Model;

namespace Bot.Core.Composing;

/// <summary>An article and how a channel wants its posts.</summary>
/// <param name="Article">The article.</param>
public sealed record PostRequest(PostArticle Article)
{
    /// <summary>
    /// The name of a built-in template (see <see cref="BuiltInTemplate.All"/>), or a Liquid template's text. Default:
    /// <c>card</c>.
    /// </summary>
    public string? Template { get; init; }

    /// <summary>
    /// The language of the post's own words; default: the article's, then <see cref="NewsroomLanguage"/>.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>The newsroom's language, for words that <see cref="Language"/> lacks.</summary>
    public string? NewsroomLanguage { get; init; }

    /// <summary>
    /// The hashtag of the section, with or without <c>#</c>; default: made from the article's section. Empty: none.
    /// </summary>
    public string? Hashtag { get; init; }

    /// <summary>How many hashtags: the section's first, then the tags'. Default: 1.</summary>
    public int MostHashtags { get; init; } = 1;

    /// <summary>The newsroom's own hashtags. Default: none, all are made from the labels.</summary>
    public Hashtags Hashtags { get; init; } = Hashtags.Plain;

    /// <summary>The section's emoji; null for none.</summary>
    public string? Emoji { get; init; }

    /// <summary>The section's label before headlines, e.g. <c>Kommentar</c>; null for none.</summary>
    public string? Flair { get; init; }

    /// <summary>The buttons that the channel has under its posts. Default: none.</summary>
    public IReadOnlyList<PostButtonKind> Buttons { get; init; } = [];

    /// <summary>The bot's address that opens the section; null where the bot's name isn't known.</summary>
    public string? SectionLink { get; init; }

    /// <summary>What staff say of a correction; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The other articles of a digest, in their order. Those that don't fit are left out from the end. Default: none.</summary>
    public IReadOnlyList<PostArticle> Others { get; init; } = [];

    /// <summary>The present, for times such as “5 minutes ago”; null: times are printed in full.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>The newsroom's name, for templates.</summary>
    public string? Newsroom { get; init; }

    /// <summary>The network's name, for links that tell where readers come from. Default: <c>Telegram</c>.</summary>
    public string Network { get; init; } = "Telegram";

    /// <summary>The channel's name, for templates.</summary>
    public string? Channel { get; init; }

    /// <summary>The time zone in which a template prints times. Default: UTC.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>How the article's pictures are shown. Default: as the template has it.</summary>
    public PictureStyle Pictures { get; init; } = new();

    /// <summary>An article of so many characters or more is made a rich message as well; default: none is.</summary>
    public int? RichFrom { get; init; }

    /// <summary>How long the post may be. Default: a Telegram message.</summary>
    public TextLimits Limits { get; init; } = TextLimits.Message;

    /// <summary>The most code points of the summary. Default: as many as suit the template.</summary>
    public int? SummaryLength { get; init; }

    /// <summary>What is set before the summary: the dateline, where the channel keeps it. Default: nothing.</summary>
    public string? SummaryOpening { get; init; }

    /// <summary>Makes the summary. Default: <see cref="LeadSummarizer"/>.</summary>
    public ISummarizer Summarizer { get; init; } = new LeadSummarizer();
}
