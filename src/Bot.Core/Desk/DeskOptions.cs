using Bot.Core.Model;

namespace Bot.Core.Desk;

/// <summary>The editors' desk (settings <c>Desk</c>).</summary>
public sealed class DeskOptions
{
    /// <summary>The id of the editors' group, where staff may use the desk's commands. Default: none, private chats only.</summary>
    public long? Chat { get; set; }

    /// <summary>A longer grace would be a schedule.</summary>
    public static readonly TimeSpan LongestUndoGrace = TimeSpan.FromMinutes(10);

    /// <summary>
    /// How long a post that staff send by hand is held back before it goes out, so that it can be undone unseen: 00:00:00 to
    /// 00:10:00. Posts of the newsroom pass it meanwhile. Default: 00:00:10.
    /// </summary>
    public TimeSpan UndoGrace { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The role of the administrators of the editors' group, whoever they are: <c>Author</c>, <c>Editor</c> or <c>Owner</c>. Who
    /// is named as staff has the role of their entry. Default: none, only who is named is of the staff.
    /// </summary>
    public StaffRole? AdminsAre { get; set; }
}
