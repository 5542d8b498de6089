using Bot.Core.Desk.Rights;
using Bot.Core.Model;

namespace Bot.Core.Desk;

/// <summary>Who may do what at the desk, by <see cref="RoleRights"/>.</summary>
public static class DeskRights
{
    /// <summary>Editors and owners post by hand.</summary>
    public static bool MayPost(StaffMember staff) => staff.May(StaffRight.Post);

    /// <summary>Whoever is of the staff writes drafts; those of authors wait for an editor's word.</summary>
    public static bool MayDraft(StaffMember staff) => !staff.Retired;

    /// <summary>Editors and owners decide about candidates.</summary>
    public static bool MayApprove(StaffMember staff) => MayPost(staff);

    /// <summary>Editors and owners say what is watched.</summary>
    public static bool MayChangeSources(StaffMember staff) => staff.May(StaffRight.Sources);

    /// <summary>A draft is its own editor's; owners may step in.</summary>
    public static bool MayDecide(StaffMember staff, Draft draft) =>
        MayDraft(staff) && (staff.Role == StaffRole.Owner || staff.Id == draft.StaffId);
}
