namespace Bot.Core.Model;

/// <summary>Where a candidate stands.</summary>
public enum ReviewState
{
    /// <summary>Waits for an editor; its clock runs.</summary>
    Waiting,

    /// <summary>An editor holds it: its clock stands still.</summary>
    Held,

    /// <summary>An editor let it through.</summary>
    Approved,

    /// <summary>An editor said no.</summary>
    Rejected,

    /// <summary>Nobody answered, and the channel's rule let it through.</summary>
    Posted,

    /// <summary>Nobody answered, and the channel's rule left it out.</summary>
    Dropped,

    /// <summary>Nothing is left to decide: the article was taken back or is gone.</summary>
    Withdrawn,
}

/// <summary>A post that waits for an editor's word before it goes out: a candidate in the editors' chat.</summary>
public sealed class Review
{
    /// <summary>Identity; small enough to travel in a button.</summary>
    public ReviewId Id { get; init; }

    /// <summary>The post, <see cref="PostState.InReview"/> until somebody or the rule decides.</summary>
    public PostId PostId { get; init; }

    /// <summary>Why the channel asks, as <see cref="Desk.Reviewing.ReviewCause"/> says it; null: it always does.</summary>
    public string? Cause { get; init; }

    /// <summary>The author who asks for it; null where the bot composed it.</summary>
    public string? AskedBy { get; init; }

    /// <summary>When the author wants it to go out; null: at once.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Where it stands.</summary>
    public ReviewState State { get; set; }

    /// <summary>Since when it waits.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>Grows with every change; the editors' chat shows it when <see cref="Shown"/> has caught up.</summary>
    public int Version { get; set; } = 1;

    /// <summary>The version that the editors' chat shows; 0: none yet.</summary>
    public int Shown { get; set; }

    /// <summary>The network's reference to the message in the editors' chat; null until it stands there.</summary>
    public string? MessageRef { get; set; }

    /// <summary>When staff were reminded; null: they were not.</summary>
    public DateTimeOffset? Reminded { get; set; }

    /// <summary>The network's reference to the reminder in the editors' chat; null: there is none.</summary>
    public string? ReminderRef { get; set; }

    /// <summary>Who holds it or decided; null while nobody did, and where the rule did.</summary>
    public string? By { get; set; }

    /// <summary>When it was held or decided.</summary>
    public DateTimeOffset? Decided { get; set; }

    /// <summary>Why it was rejected, in words for staff; null for nothing said.</summary>
    public string? Reason { get; set; }

    /// <summary>Whether somebody can still decide.</summary>
    public bool IsOpen => State is ReviewState.Waiting or ReviewState.Held;
}
