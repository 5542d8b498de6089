using Bot.Core.Model;

namespace Bot.Core.Desk.Rights;

/// <summary>Which role may do what: one table, asked at every press and every command.</summary>
public static class RoleRights
{
    private static readonly Dictionary<StaffRole, StaffRight[]> Table = new()
    {
        [StaffRole.Author] = [],
        [StaffRole.Editor] = [StaffRight.Post, StaffRight.Approve, StaffRight.Edit, StaffRight.Retract, StaffRight.Sources],
        [StaffRole.Owner] = Enum.GetValues<StaffRight>(),
    };

    /// <summary>Whether this person may do it; whoever left the staff may do nothing.</summary>
    public static bool May(this StaffMember staff, StaffRight right) => !staff.Retired && Table[staff.Role].Contains(right);
}
