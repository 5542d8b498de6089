namespace Bot.Sandbox.Telegram;

/// <summary>A group, supergroup or channel of the world at its beginning. Private chats come with their persons.</summary>
/// <param name="Id">The identifier: negative for a group, below -1000000000000 for a supergroup or channel.</param>
/// <param name="Type"><c>group</c>, <c>supergroup</c> or <c>channel</c>.</param>
/// <param name="Title">The title.</param>
public sealed record SandboxChat(long Id, string Type, string Title)
{
    /// <summary>The public name without <c>@</c>; null for a private channel or group.</summary>
    public string? Username { get; init; }

    /// <summary>Whether a supergroup has topics.</summary>
    public bool IsForum { get; init; }

    /// <summary>The open topics of a forum by their thread id. The general topic needs no entry.</summary>
    public IReadOnlyDictionary<long, string> Topics { get; init; } = new Dictionary<long, string>();

    /// <summary>Whether messages may not be forwarded or saved.</summary>
    public bool HasProtectedContent { get; init; }

    /// <summary>Who belongs to it; a person or bot that is not listed is no member.</summary>
    public IReadOnlyList<SandboxMember> Members { get; init; } = [];
}
