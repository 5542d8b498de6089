using Bot.Core.Chat;
using Bot.Core.Model;

namespace Bot.Core.Desk.Staff;

/// <summary>
/// Says who is of the staff: whoever is named, and where <see cref="DeskOptions.AdminsAre"/> says so the administrators of the
/// editors' group, for as long as they are that.
/// </summary>
public sealed class StaffDoor(IDeskStore store, IStaffList list, INetworkPeople people, DeskOptions desk, TimeProvider time)
{
    private const int MostFormer = 100;

    /// <summary>The person's entry; null for anyone else.</summary>
    public async Task<StaffMember?> FindAsync(ChatPerson person, CancellationToken cancel) =>
        await AdmitAsync(person, await store.StaffAsync(person.Id, cancel).ConfigureAwait(false), cancel).ConfigureAwait(false);

    /// <summary>The accounts of those who were let go, the last ones first; a hundred at most.</summary>
    public Task<IReadOnlyList<long>> FormerAsync(CancellationToken cancel) => list.FormerAsync(MostFormer, cancel);

    /// <summary>The entry of a person of whom it is known what the staff list says.</summary>
    public async Task<StaffMember?> AdmitAsync(ChatPerson person, StaffMember? member, CancellationToken cancel)
    {
        if (member is { IsOfGroup: false }) return member;
        if (desk is not { AdminsAre: { } role, Chat: { } group }
            || !await people.IsAdministratorAsync(group, person.Id, cancel).ConfigureAwait(false)) return null;
        member ??= await list.AddOfGroupAsync(person.Id, person.Name, role, time.GetUtcNow(), cancel).ConfigureAwait(false);
        // The settings' word of today counts, not that of the day they came.
        member.Role = role;
        return member;
    }
}
