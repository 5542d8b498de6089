using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Words;

namespace Bot.Core.Chat;

/// <summary>A person who asks the bot something, what is kept of the place where they ask, and the words to answer in.</summary>
/// <param name="Person">The person; their language is the one that is spoken at the place, see <see cref="Askers"/>.</param>
/// <param name="Words">Phrases in that language, else in the newsroom's, else in English.</param>
/// <param name="Staff">Their entry in the staff list; null for readers.</param>
public sealed record Asker(ChatPerson Person, Wording Words, StaffMember? Staff)
{
    /// <summary>Where they ask.</summary>
    public required ReaderPlace Place { get; init; }

    /// <summary>What kind of chat that is.</summary>
    public ChatKind Kind { get; init; }

    /// <summary>They speak in the name of the group, as its administrators may.</summary>
    public bool IsInGroupsName { get; init; }

    /// <summary>The network's reference to the message whose button they pressed; null for what they said.</summary>
    public string? Pressed { get; init; }

    /// <summary>What is kept of that place; null: nothing.</summary>
    public Subscriber? Subscriber { get; init; }

    /// <summary>Their time zone, else the newsroom's.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>
    /// The language that the place has by itself (BCP 47): of a person that of their app, of a topic its group's; null
    /// where there is none.
    /// </summary>
    public string? AppLanguage { get; init; }
}
