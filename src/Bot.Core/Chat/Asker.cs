using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Words;

namespace Bot.Core.Chat;

/// <summary>A person who asks the bot something, what is kept of the place where they ask, and the words to answer in.</summary>
/// <param name="Person">The person; their language is the one they chose, else that of their app.</param>
/// <param name="Words">Phrases in their language, else in the newsroom's, else in English.</param>
/// <param name="Staff">Their entry in the staff list; null for readers.</param>
public sealed record Asker(ChatPerson Person, Wording Words, StaffMember? Staff)
{
    /// <summary>Where they ask.</summary>
    public required ReaderPlace Place { get; init; }

    /// <summary>What kind of chat that is.</summary>
    public ChatKind Kind { get; init; }

    /// <summary>The network's reference to the message whose button they pressed; null for what they said.</summary>
    public string? Pressed { get; init; }

    /// <summary>What is kept of that place; null: nothing.</summary>
    public Subscriber? Subscriber { get; init; }

    /// <summary>Their time zone, else the newsroom's.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>The language of their app (BCP 47); null where the network doesn't tell.</summary>
    public string? AppLanguage { get; init; }
}
