using Bot.Core.Model;

namespace Bot.Core.Composing;

/// <summary>An article and how a channel wants its posts.</summary>
/// <param name="Article">The article.</param>
public sealed record PostRequest(PostArticle Article)
{
    /// <summary>
    /// The name of a built-in template (<c>card</c>, <c>brief</c>, <c>headline</c>), or a Liquid template's text.
    /// Default: <c>card</c>.
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

    /// <summary>Makes the summary. Default: <see cref="LeadSummarizer"/>.</summary>
    public ISummarizer Summarizer { get; init; } = new LeadSummarizer();
}
