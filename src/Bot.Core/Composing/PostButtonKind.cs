namespace Bot.Core.Composing;

/// <summary>A button that a channel may have under its posts.</summary>
public enum PostButtonKind
{
    /// <summary>Opens the article; the post's text then names no link of its own.</summary>
    ReadOn,

    /// <summary>Passes the article on to a chat of the reader's choice.</summary>
    Share,

    /// <summary>Opens the bot's headlines of the article's section.</summary>
    Section,
}
