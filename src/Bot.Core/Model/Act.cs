namespace Bot.Core.Model;

/// <summary>What staff did.</summary>
public enum ActKind
{
    /// <summary>Sent a post by hand.</summary>
    Posted,

    /// <summary>Asked an editor to approve a post, for they may not post themselves.</summary>
    Submitted,

    /// <summary>Threw a draft away.</summary>
    Discarded,

    /// <summary>Set a time for a post, or another one.</summary>
    Scheduled,

    /// <summary>Let a post through that a channel asked for approval of.</summary>
    Approved,

    /// <summary>Kept a post back, until further notice.</summary>
    Held,

    /// <summary>Let a post go that was kept back.</summary>
    Released,

    /// <summary>Said no to a post that a channel asked for approval of.</summary>
    Rejected,

    /// <summary>Left out a post that had not gone out.</summary>
    Dropped,

    /// <summary>Let a post go before others that waited.</summary>
    Hastened,

    /// <summary>Changed the words of a post.</summary>
    Edited,

    /// <summary>Corrected a story with a note to readers.</summary>
    Corrected,

    /// <summary>Took a post back.</summary>
    Retracted,

    /// <summary>Took back what they had done a moment before.</summary>
    Undone,

    /// <summary>Paused a channel.</summary>
    ChannelPaused,

    /// <summary>Let a channel go on.</summary>
    ChannelResumed,

    /// <summary>Added a source.</summary>
    SourceAdded,

    /// <summary>Ended the use of a source.</summary>
    SourceRemoved,

    /// <summary>Paused a source.</summary>
    SourcePaused,

    /// <summary>Let a source be looked at again.</summary>
    SourceResumed,

    /// <summary>Asked for a look at a source.</summary>
    SourceLookedAt,

    /// <summary>Took somebody into the staff.</summary>
    StaffAdded,

    /// <summary>Made a link by which one person joins the staff.</summary>
    StaffInvited,

    /// <summary>Let somebody of the staff go.</summary>
    StaffRemoved,

    /// <summary>Gave somebody another role.</summary>
    RoleChanged,

    /// <summary>Stopped the letters of a story to readers.</summary>
    MailingStopped,

    /// <summary>Let the letters of a story go on.</summary>
    MailingResumed,

    /// <summary>Answered what staff were told or asked.</summary>
    AlarmAnswered,
}

/// <summary>Something that a member of staff did: who, when, what, on what, and how it was before and after. Never rewritten.</summary>
public sealed class Act
{
    /// <summary>The most characters of <see cref="About"/>, <see cref="Before"/> and <see cref="After"/>.</summary>
    public const int LongestText = 1_000;

    /// <summary>Identity; 0 until stored. Later acts have greater values.</summary>
    public long Id { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset Done { get; init; }

    /// <summary>Who, by the name that they had then; empty where nobody answered in time and the channel's rule did it.</summary>
    public required string By { get; init; }

    /// <summary>Who, as an entry of the staff list; null where the list does not have them (any more).</summary>
    public StaffId? StaffId { get; init; }

    /// <summary>What.</summary>
    public ActKind Kind { get; init; }

    /// <summary>On what, in words that outlive it: the headline, the channel's, source's or person's name.</summary>
    public required string About { get; init; }

    /// <summary>Where to look: the article's link, the source's address; null for nothing to look at.</summary>
    public string? Link { get; init; }

    /// <summary>The article, where it is about one.</summary>
    public ArticleId? ArticleId { get; init; }

    /// <summary>The post, where it is about one.</summary>
    public PostId? PostId { get; init; }

    /// <summary>The channel, where it is about one.</summary>
    public ChannelId? ChannelId { get; init; }

    /// <summary>The source, where it is about one.</summary>
    public SourceId? SourceId { get; init; }

    /// <summary>The other member of staff, where it is about one.</summary>
    public StaffId? OtherStaffId { get; init; }

    /// <summary>How it was; null where there was nothing, or the kind says all.</summary>
    public string? Before { get; init; }

    /// <summary>How it is since; null where there is nothing, or the kind says all.</summary>
    public string? After { get; init; }
}
