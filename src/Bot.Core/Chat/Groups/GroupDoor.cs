using Bot.Core.Words;

namespace Bot.Core.Chat.Groups;

/// <summary>
/// Who may do what in a group: everybody reads, its administrators change. The network is asked who they are, by
/// <see cref="IGroupPeople"/>. Talk with the bot takes no more than half of what a group may get, so that letters have their share.
/// </summary>
internal sealed class GroupDoor(IGroupPeople people, TimeProvider time)
{
    /// <summary>
    /// A dozen answers at once, then one every six seconds: groups get twenty messages a minute (Telegram's bots FAQ).
    /// </summary>
    private static readonly FloodRule TalkRule = new(12, TimeSpan.FromSeconds(6));

    private static readonly FloodRule NoteRule = new(1, TimeSpan.FromMinutes(10));

    private readonly FloodGuard talk = new(TalkRule, time);
    private readonly FloodGuard notes = new(NoteRule, time);

    /// <summary>Whether the group takes one more answer now.</summary>
    public bool HasRoom(long group) => talk.Ask(group) == FloodVerdict.Answer;

    /// <summary>Why somebody may not change what a group gets.</summary>
    /// <returns>Null where they may.</returns>
    public async Task<string?> RefusalAsync(Asker asker, CancellationToken cancel)
    {
        if (asker.IsInGroupsName) return null;
        return await people.LeadsAsync(asker.Place.ChatId, asker.Person.Id, cancel).ConfigureAwait(false) switch
        {
            true => null,
            false => asker.Words[PhraseKeys.AdminsOnly],
            null => asker.Words[PhraseKeys.AdminsUnknown],
        };
    }

    /// <summary>Whether a person is told so once more; who goes on is met with silence for ten minutes.</summary>
    public bool MayNote(long person) => notes.Ask(person) == FloodVerdict.Answer;
}
