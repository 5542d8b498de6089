namespace Bot.Core.Words;

public static partial class PhraseKeys
{
    /// <summary>What <c>/audit</c> does.</summary>
    public static readonly PhraseKey CommandAudit = new("command-audit");

    /// <summary>Above the list of what staff did.</summary>
    public static readonly PhraseKey AuditTitle = new("audit-title");

    /// <summary>Nothing was done yet, or nothing by this person.</summary>
    public static readonly PhraseKey AuditNone = new("audit-none");

    /// <summary>What somebody did: sent a post by hand.</summary>
    public static readonly PhraseKey ActPosted = new("act-posted");

    /// <summary>What somebody did: set a time.</summary>
    public static readonly PhraseKey ActScheduled = new("act-scheduled");

    /// <summary>What somebody did: approved.</summary>
    public static readonly PhraseKey ActApproved = new("act-approved");

    /// <summary>What somebody did: kept back.</summary>
    public static readonly PhraseKey ActHeld = new("act-held");

    /// <summary>What somebody did: let go what was kept back.</summary>
    public static readonly PhraseKey ActReleased = new("act-released");

    /// <summary>What somebody did: rejected.</summary>
    public static readonly PhraseKey ActRejected = new("act-rejected");

    /// <summary>What somebody did: left out.</summary>
    public static readonly PhraseKey ActDropped = new("act-dropped");

    /// <summary>What somebody did: let go first.</summary>
    public static readonly PhraseKey ActHastened = new("act-hastened");

    /// <summary>What somebody did: changed the words.</summary>
    public static readonly PhraseKey ActEdited = new("act-edited");

    /// <summary>What somebody did: corrected with a note.</summary>
    public static readonly PhraseKey ActCorrected = new("act-corrected");

    /// <summary>What somebody did: took back.</summary>
    public static readonly PhraseKey ActRetracted = new("act-retracted");

    /// <summary>What somebody did: undid.</summary>
    public static readonly PhraseKey ActUndone = new("act-undone");

    /// <summary>What somebody did: paused a channel.</summary>
    public static readonly PhraseKey ActChannelPaused = new("act-channel-paused");

    /// <summary>What somebody did: resumed a channel.</summary>
    public static readonly PhraseKey ActChannelResumed = new("act-channel-resumed");

    /// <summary>What somebody did: added a source.</summary>
    public static readonly PhraseKey ActSourceAdded = new("act-source-added");

    /// <summary>What somebody did: removed a source.</summary>
    public static readonly PhraseKey ActSourceRemoved = new("act-source-removed");

    /// <summary>What somebody did: paused a source.</summary>
    public static readonly PhraseKey ActSourcePaused = new("act-source-paused");

    /// <summary>What somebody did: resumed a source.</summary>
    public static readonly PhraseKey ActSourceResumed = new("act-source-resumed");

    /// <summary>What somebody did: asked for a look.</summary>
    public static readonly PhraseKey ActSourceLookedAt = new("act-source-looked-at");

    /// <summary>What somebody did: added somebody to the staff.</summary>
    public static readonly PhraseKey ActStaffAdded = new("act-staff-added");

    /// <summary>What somebody did: made a link by which somebody joins.</summary>
    public static readonly PhraseKey ActStaffInvited = new("act-staff-invited");

    /// <summary>What somebody did: asked an editor to approve.</summary>
    public static readonly PhraseKey ActSubmitted = new("act-submitted");

    /// <summary>What somebody did: threw a draft away.</summary>
    public static readonly PhraseKey ActDiscarded = new("act-discarded");

    /// <summary>What somebody did: stopped the letters of a story.</summary>
    public static readonly PhraseKey ActMailingStopped = new("act-mailing-stopped");

    /// <summary>What somebody did: let the letters of a story go on.</summary>
    public static readonly PhraseKey ActMailingResumed = new("act-mailing-resumed");

    /// <summary>What somebody did: removed somebody from the staff.</summary>
    public static readonly PhraseKey ActStaffRemoved = new("act-staff-removed");

    /// <summary>What somebody did: gave another role.</summary>
    public static readonly PhraseKey ActRoleChanged = new("act-role-changed");

    /// <summary>What somebody did: answered an alarm.</summary>
    public static readonly PhraseKey ActAlarmAnswered = new("act-alarm-answered");
}
