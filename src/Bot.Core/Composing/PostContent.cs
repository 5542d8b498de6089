using System.Text.Json.Serialization;
using Bot.Core.Model;
using Bot.Core.Reading.Changes;

namespace Bot.Core.Composing;

/// <summary>How the text of a post is to be read by the network.</summary>
public enum PostMarkup
{
    /// <summary>As it stands.</summary>
    PlainText,

    /// <summary>As Telegram's HTML (Bot API, "HTML style").</summary>
    Html,
}

/// <summary>What kind of message a post is.</summary>
public enum PostKind
{
    /// <summary>Words, perhaps with a link card.</summary>
    Text,

    /// <summary>A photo with the words as its caption.</summary>
    Photo,

    /// <summary>
    /// Two to ten photos in one frame, with the words as their caption; it carries no buttons (Bot API, <c>sendMediaGroup</c>).
    /// </summary>
    Album,

    /// <summary>A whole article (Bot API, <c>sendRichMessage</c>).</summary>
    Rich,
}

/// <summary>The card of the article under or above a post.</summary>
/// <param name="Url">The address the card is made from.</param>
/// <param name="ShowAboveText">Whether it stands above the text; default: below.</param>
/// <param name="PreferLarge">Whether its picture is asked to be large.</param>
public sealed record PostLinkPreview(string Url, bool ShowAboveText = false, bool PreferLarge = false);

/// <summary>A button under a post that opens an address.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Url">Where it leads.</param>
public sealed record PostButton(string Text, string Url);

/// <summary>What a post says of its article beside the text.</summary>
/// <param name="Title">The headline, whole.</param>
/// <param name="Link">The article's address.</param>
public sealed record PostStory(string Title, string Link)
{
    /// <summary>The language tag; null where it isn't known.</summary>
    public string? Language { get; init; }

    /// <summary>The section's title; null for none.</summary>
    public string? Section { get; init; }

    /// <summary>When the article was published.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When the article was last changed.</summary>
    public DateTimeOffset? Updated { get; init; }
}

/// <summary>A finished post: what is sent, whatever the article was.</summary>
public sealed record PostContent
{
    /// <summary>The text, within its limits; Telegram's parser takes it as it is.</summary>
    public required string Text { get; init; }

    /// <summary>How the text is to be read.</summary>
    public PostMarkup Markup { get; init; } = PostMarkup.Html;

    /// <summary>
    /// The same post without markup and with the link written out, for a network that refused the markup; within the
    /// same limits.
    /// </summary>
    public required string PlainText { get; init; }

    /// <summary>The article, for networks that take more than its post; null in posts of old versions.</summary>
    public PostStory? Story { get; init; }

    /// <summary>The link card, or null for none.</summary>
    public PostLinkPreview? LinkPreview { get; init; }

    /// <summary>
    /// The photos that are shown, ten at most; the text then fits a caption. Where they can't be, the post is text with its card.
    /// </summary>
    public IReadOnlyList<ArticlePicture> Pictures { get; init; } = [];

    /// <summary>Whether the caption stands over the photos (Bot API, <c>show_caption_above_media</c>); default: under them.</summary>
    public bool ShowsCaptionAbove { get; init; }

    /// <summary>
    /// The whole article as a rich message (Bot API, "Rich HTML style"), or null. A network that refuses it gets the rest of this content.
    /// </summary>
    public string? RichHtml { get; init; }

    /// <summary>Whether it arrives without a sound (Bot API, <c>disable_notification</c>); decided when it goes out, so never stored.</summary>
    [JsonIgnore]
    public bool IsSilent { get; init; }

    /// <summary>Whether it may be paid for (Bot API, <c>allow_paid_broadcast</c>); decided when it goes out, so never stored.</summary>
    [JsonIgnore]
    public bool IsPaid { get; init; }

    /// <summary>The kind of message that is wanted.</summary>
    [JsonIgnore]
    public PostKind Kind => this switch
    {
        { RichHtml: not null } => PostKind.Rich,
        { Pictures.Count: 0 } => PostKind.Text,
        { Pictures.Count: 1 } => PostKind.Photo,
        _ => PostKind.Album,
    };

    /// <summary>The rows of buttons.</summary>
    public IReadOnlyList<IReadOnlyList<PostButton>> Buttons { get; init; } = [];

    /// <summary>
    /// What was left out to fit or because the network wouldn't take it: <c>summary</c> (shortened or gone),
    /// <c>articles</c> (the last ones of a digest), <c>headline</c> (shortened), <c>end</c> (cut off), <c>link</c>
    /// (posted as words), <c>formats</c> (beyond the hundredth), <c>template</c> (faulty, the card was used),
    /// <c>picture</c> (the words don't fit a caption).
    /// </summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>Whether readers would see a difference: in the words, or in the main picture by its file's name.</summary>
    public bool LooksLike(PostContent other) =>
        Text == other.Text && RichHtml == other.RichHtml
        && ComparedImage.Same(MainPicture?.Url, other.MainPicture?.Url);

    private ArticlePicture? MainPicture => Pictures.Count > 0 ? Pictures[0] : null;

    /// <summary>The same as plain text without card, pictures and buttons, for a network that refused it as it is.</summary>
    public PostContent AsPlainText() => this with
    {
        Text = PlainText,
        Markup = PostMarkup.PlainText,
        LinkPreview = null,
        Pictures = [],
        RichHtml = null,
        Buttons = [],
    };
}
