using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat;

/// <summary>A person who asks the bot something, and the words to answer in.</summary>
/// <param name="Person">The person, as the network tells of them.</param>
/// <param name="Words">Phrases in their language, else in the newsroom's, else in English.</param>
/// <param name="Staff">Their entry in the staff list; null for readers.</param>
public sealed record Asker(ChatPerson Person, Wording Words, StaffMember? Staff)
{
    /// <summary>Where they ask.</summary>
    public ChatPlace Place { get; init; } = new(0, ChatKind.Private);
}

/// <summary>Where somebody says or presses something.</summary>
/// <param name="ChatId">The chat.</param>
/// <param name="Kind">What kind of chat.</param>
/// <param name="Message">The network's reference to the message with the pressed button; null for what was said.</param>
public sealed record ChatPlace(long ChatId, ChatKind Kind, string? Message = null);
