namespace Bot.Core.Model;

/// <summary>Why a channel does not take an article.</summary>
public enum RefusalReason
{
    /// <summary>The channel takes another language; the argument is the article's.</summary>
    Language,

    /// <summary>None of the article's sections is routed to the channel; the argument names them.</summary>
    Section,

    /// <summary>The article has no section, and the channel takes some only.</summary>
    NoSection,

    /// <summary>None of the conditions of which one must hold does; the argument tells them.</summary>
    NoneHolds,

    /// <summary>A condition that must hold does not; the argument tells it.</summary>
    Missing,

    /// <summary>A condition that must not hold does; the argument tells it.</summary>
    Unwanted,

    /// <summary>A pattern of the channel's filter took too long; the argument tells it.</summary>
    PatternTooSlow,

    /// <summary>The channel has the same story in other words; the argument is that article's headline.</summary>
    SameStory,

    /// <summary>As <see cref="SameStory"/>, and staff are asked.</summary>
    HeldForStaff,

    /// <summary>Staff said no; the argument names who.</summary>
    DroppedByStaff,

    /// <summary>An editor rejected the candidate; the argument names who and says why.</summary>
    Rejected,

    /// <summary>Nobody answered in time, and the channel leaves such candidates out.</summary>
    Unanswered,
}

/// <summary>That and why an article was not posted to a channel. One for each pair of them: the latest.</summary>
public sealed class Refusal
{
    /// <summary>Identity; 0 until stored.</summary>
    public long Id { get; init; }

    /// <summary>The article.</summary>
    public ArticleId ArticleId { get; init; }

    /// <summary>The channel.</summary>
    public ChannelId ChannelId { get; init; }

    /// <summary>Why; says the same in every language.</summary>
    public RefusalReason Reason { get; set; }

    /// <summary>What the reason is about, see each; null where it says all. At most 300 characters.</summary>
    public string? Argument { get; set; }

    /// <summary>When it was decided last.</summary>
    public DateTimeOffset Decided { get; set; }

    /// <summary>Who of the staff wants a held article posted all the same; null for most.</summary>
    public string? ReleasedBy { get; set; }
}
