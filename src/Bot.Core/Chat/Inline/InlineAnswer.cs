using Bot.Core.Composing;

namespace Bot.Core.Chat.Inline;

/// <summary>The posts that a person may choose from, in any chat (Bot API, <c>answerInlineQuery</c>).</summary>
public sealed record InlineAnswer
{
    /// <summary>The posts, 50 at most.</summary>
    public required IReadOnlyList<InlinePost> Posts { get; init; }

    /// <summary>The <see cref="InlineQuestion.Offset"/> of those that follow; empty where none do.</summary>
    public required string Next { get; init; }

    /// <summary>How long the network may give the same answer to the same words.</summary>
    public required TimeSpan GoodFor { get; init; }

    /// <summary>
    /// Whether it may give it to this person only. Default: yes, for headlines and words go by a person's language.
    /// </summary>
    public bool IsPersonal { get; init; } = true;

    /// <summary>The button above the posts, which leads to the chat with the bot.</summary>
    public required InlineWay Way { get; init; }
}

/// <summary>A post to choose.</summary>
/// <param name="Id">What tells it from the others, 1 to 64 bytes.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Content">What is posted.</param>
public sealed record InlinePost(string Id, string Title, PostContent Content)
{
    /// <summary>What it says, in short; null for nothing.</summary>
    public string? Description { get; init; }

    /// <summary>The article's picture; null for none.</summary>
    public string? Picture { get; init; }
}

/// <summary>The way to the chat with the bot.</summary>
/// <param name="Text">The words on the button.</param>
/// <param name="Start">What the person then starts the bot with: 1 to 64 of <c>A–Z a–z 0–9 _ -</c> (Bot API, deep
/// linking).</param>
public sealed record InlineWay(string Text, string Start);
