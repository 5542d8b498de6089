namespace Bot.Core.Desk.Rights;

/// <summary>Something that not everybody of the staff may do.</summary>
public enum StaffRight
{
    /// <summary>Send posts by hand, and say when and whether they go.</summary>
    Post,

    /// <summary>Decide on posts that a channel asks for approval of.</summary>
    Approve,

    /// <summary>Change the words of what stands in the channels.</summary>
    Edit,

    /// <summary>Take back what stands in the channels.</summary>
    Retract,

    /// <summary>Pause channels and let them go on.</summary>
    Channels,

    /// <summary>Say what is watched.</summary>
    Sources,

    /// <summary>Say who is of the staff.</summary>
    Staff,
}
