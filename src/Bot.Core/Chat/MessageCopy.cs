namespace Bot.Core.Chat;

/// <summary>A message in a channel, by what its network says of it.</summary>
/// <param name="Network">The network's name.</param>
/// <param name="Addresses">The channel's addresses, as settings may name them, in lower case.</param>
/// <param name="MessageId">Its number there.</param>
public sealed record MessageCopy(string Network, IReadOnlyList<string> Addresses, int MessageId);

/// <summary>The message that a person answers.</summary>
public sealed record QuotedMessage
{
    /// <summary>The bot itself wrote it.</summary>
    public bool IsOwn { get; init; }

    /// <summary>The network's reference to it; null where there is none.</summary>
    public string? MessageRef { get; init; }

    /// <summary>Its words, plain text.</summary>
    public string Text { get; init; } = "";

    /// <summary>The message in a channel that it was forwarded from; null where it was not.</summary>
    public MessageCopy? Copy { get; init; }

    /// <summary>The addresses that it names or leads to, in their order.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>Who wrote it; null where that is no person.</summary>
    public ChatPerson? From { get; init; }
}

/// <summary>A person whose contact somebody shared.</summary>
/// <param name="Id">The network's user id; null for somebody who is not on the network.</param>
/// <param name="Name">Their name, plain text.</param>
public sealed record ChatContact(long? Id, string Name);
