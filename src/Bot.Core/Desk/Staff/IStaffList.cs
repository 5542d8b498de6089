using Bot.Core.Model;

namespace Bot.Core.Desk.Staff;

/// <summary>Who is of the staff, as owners see and change it. Each change is recorded with it, in one transaction.</summary>
public interface IStaffList
{
    /// <summary>The staff in use, in order of name.</summary>
    Task<IReadOnlyList<StaffMember>> ListAsync(CancellationToken cancel);

    /// <summary>The accounts of those who have left and are not back, the latest entries first.</summary>
    Task<IReadOnlyList<long>> FormerAsync(int most, CancellationToken cancel);

    /// <summary>The member; null for anybody else, and for who has left.</summary>
    Task<StaffMember?> FindAsync(StaffId id, CancellationToken cancel);

    /// <summary>
    /// Takes a person into the staff (<see cref="Origin.Chat"/>). Who was of the staff before comes back with the new role; a name
    /// that another one bears gets a number.
    /// </summary>
    /// <returns>The member; null where the person is of the staff already.</returns>
    Task<StaffMember?> AddAsync(long telegramId, string name, StaffRole role, StaffMember by, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Keeps an entry for an administrator of the editors' group, so that what they do has a name.</summary>
    Task<StaffMember> AddOfGroupAsync(long telegramId, string name, StaffRole role, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Lets a member go whom staff had added. False for who is named in settings, and for who is none.</summary>
    Task<bool> RemoveAsync(StaffId id, StaffMember by, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Gives a member another role whom staff had added. False for who is named in settings, and for who is none.</summary>
    Task<bool> ChangeRoleAsync(StaffId id, StaffRole role, StaffMember by, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Keeps an invitation.</summary>
    Task InviteAsync(StaffInvite invite, StaffMember by, CancellationToken cancel);

    /// <summary>Lets a person join by an invitation that nobody has used and that was made since then; whoever made it must still be of the staff.</summary>
    /// <returns>The new member; null where the invitation is not good, or the person is of the staff already.</returns>
    Task<StaffMember?> JoinAsync(string digest, long telegramId, string name, DateTimeOffset since, DateTimeOffset now, CancellationToken cancel);
}
