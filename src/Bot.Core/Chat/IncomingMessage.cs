namespace Bot.Core.Chat;

/// <summary>Where something was said.</summary>
public enum ChatKind
{
    /// <summary>Between one person and the bot.</summary>
    Private,

    /// <summary>A group or a topic of one.</summary>
    Group,

    /// <summary>A channel.</summary>
    Channel,
}

/// <summary>A person, as the network tells of them.</summary>
/// <param name="Id">The network's user id.</param>
/// <param name="Name">The name to be addressed by, plain text.</param>
/// <param name="Language">The language of their app (BCP 47); null where the network does not tell.</param>
public sealed record ChatPerson(long Id, string Name, string? Language);

/// <summary>Something that a person said to the bot.</summary>
/// <param name="ChatId">Where.</param>
/// <param name="Kind">What kind of chat.</param>
/// <param name="From">Who.</param>
/// <param name="Text">What, plain text.</param>
public sealed record IncomingMessage(long ChatId, ChatKind Kind, ChatPerson From, string Text)
{
    /// <summary>The network. Default: Telegram.</summary>
    public string Network { get; init; } = "Telegram";

    /// <summary>The topic of a group in which it was said; 0: in none.</summary>
    public int Topic { get; init; }

    /// <summary>
    /// One of the group's administrators said it in the name of the group; <see cref="From"/> is the group then.
    /// </summary>
    public bool IsInGroupsName { get; init; }

    /// <summary>The message that it answers; null where it answers none.</summary>
    public QuotedMessage? Quoted { get; init; }

    /// <summary>The person whose contact it shares; null for none.</summary>
    public ChatContact? Contact { get; init; }

    /// <summary>The message; 0 where the network does not tell.</summary>
    public int MessageId { get; init; }

    /// <summary>
    /// The photo that came with it, the words then being its caption, as a <see cref="Composing.HeldPicture"/>; null for none.
    /// </summary>
    public string? Photo { get; init; }

    /// <summary>It is one of several photos that were sent together; only one of them carries words.</summary>
    public bool IsOfAlbum { get; init; }

    /// <summary>It answers a message of the bot.</summary>
    public bool IsReplyToBot => Quoted is { IsOwn: true };

    /// <summary>Somebody wrote it elsewhere, and it was passed on.</summary>
    public bool IsForwarded { get; init; }

    /// <summary>The addresses that words of it lead to without being written out.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];
}

/// <summary>A button that a person pressed under one of the bot's messages.</summary>
/// <param name="ChatId">Where.</param>
/// <param name="Kind">What kind of chat.</param>
/// <param name="From">Who pressed. Rights are checked at the press, never at the drawing of a button.</param>
/// <param name="Data">The button's data; from outside, so anything may stand in it.</param>
public sealed record IncomingPress(long ChatId, ChatKind Kind, ChatPerson From, string Data)
{
    /// <inheritdoc cref="IncomingMessage.Network" />
    public string Network { get; init; } = "Telegram";

    /// <summary>The topic of a group in which the message stands; 0: in none.</summary>
    public int Topic { get; init; }

    /// <summary>
    /// The network's reference to the message with the button, by which it can be changed later; null where there is none.
    /// </summary>
    public string? MessageRef { get; init; }
}
