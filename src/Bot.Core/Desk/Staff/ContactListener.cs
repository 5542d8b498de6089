using Bot.Core.Chat;
using Bot.Core.Desk.Rights;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Staff;

/// <summary>An owner shares a contact: the person joins as an author, and the owner is asked for another role.</summary>
internal sealed class ContactListener(IStaffList list, INetworkPeople people, TimeProvider time) : IListener
{
    /// <inheritdoc />
    public async Task<Reply?> HearAsync(IncomingMessage message, Asker asker, CancellationToken cancel)
    {
        if (message is not { Contact: { } contact, Kind: ChatKind.Private } || asker.Staff?.May(StaffRight.Staff) != true) return null;
        if (contact.Id is not { } id) return ChatText.Say(asker.Words[PhraseKeys.StaffNoContact]);
        return await list.AddAsync(id, contact.Name, StaffRole.Author, asker.Staff!, time.GetUtcNow(), cancel).ConfigureAwait(false) is { } member
            ? new StaffWords(asker).Added(
                member,
                asker.Words.Text(PhraseKeys.StaffAskRole, ("name", member.Name)),
                await people.TroubleWithAsync(id, cancel).ConfigureAwait(false))
            : ChatText.Say(asker.Words[PhraseKeys.StaffAlready]);
    }
}
