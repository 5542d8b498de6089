using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat;

/// <summary>A person who asks the bot something, and the words to answer in.</summary>
/// <param name="Person">The person, as the network tells of them.</param>
/// <param name="Words">Phrases in their language, else in the newsroom's, else in English.</param>
/// <param name="Staff">Their entry in the staff list; null for readers.</param>
public sealed record Asker(ChatPerson Person, Wording Words, StaffMember? Staff);
