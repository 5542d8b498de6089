namespace Bot.Core.Composing;

/// <summary>How the text of a post is to be read by the network.</summary>
public enum PostMarkup
{
    /// <summary>As it stands.</summary>
    PlainText,

    /// <summary>As Telegram's HTML (Bot API, "HTML style").</summary>
    Html,
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

    /// <summary>The link card, or null for none.</summary>
    public PostLinkPreview? LinkPreview { get; init; }

    /// <summary>The rows of buttons.</summary>
    public IReadOnlyList<IReadOnlyList<PostButton>> Buttons { get; init; } = [];

    /// <summary>
    /// What was left out to fit or because the network wouldn't take it: <c>summary</c> (shortened or gone),
    /// <c>headline</c> (shortened), <c>end</c> (cut off), <c>link</c> (posted as words), <c>formats</c> (beyond the
    /// hundredth), <c>template</c> (faulty, the card was used).
    /// </summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>The same as plain text without card and buttons, for a network that refused it as it is.</summary>
    public PostContent AsPlainText() => this with { Text = PlainText, Markup = PostMarkup.PlainText, LinkPreview = null, Buttons = [] };
}
