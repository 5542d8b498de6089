using Bot.Core.Composing;

namespace Bot.Core.Model;

/// <summary>What a delivery does to its post.</summary>
public enum DeliveryAct
{
    /// <summary>Sends it.</summary>
    Publish,

    /// <summary>Edits what stands.</summary>
    Correct,

    /// <summary>Deletes what stands.</summary>
    Retract,
}

/// <summary>Where a delivery stands.</summary>
public enum DeliveryState
{
    /// <summary>Waits for its time and its turn.</summary>
    Due,

    /// <summary>A worker holds it and may be sending it right now.</summary>
    Claimed,

    /// <summary>Done; the network said so.</summary>
    Sent,

    /// <summary>May or may not be done: it is found out before anything is sent again, and its line waits, see <see cref="Delivery.Ended"/>.</summary>
    Unknown,

    /// <summary>The network refused it: set aside for staff with the reason.</summary>
    SetAside,

    /// <summary>Made needless by a later act before it went out.</summary>
    Cancelled,

    /// <summary>Left out with its reason: the news had become too old for its channel.</summary>
    Dropped,

    /// <summary>Joined with others in a digest, which has deliveries of its own.</summary>
    Joined,
}

/// <summary>One act on a post at one revision; unique by post, revision and act.</summary>
public sealed class Delivery
{
    /// <summary>Identity.</summary>
    public DeliveryId Id { get; init; }

    /// <summary>The post.</summary>
    public PostId PostId { get; init; }

    /// <summary>The post's channel, here too because the order is kept per channel.</summary>
    public ChannelId ChannelId { get; init; }

    /// <summary>The revision it carries.</summary>
    public int Revision { get; init; }

    /// <summary>The act.</summary>
    public DeliveryAct Act { get; init; }

    /// <summary>Where it stands.</summary>
    public DeliveryState State { get; set; }

    /// <summary>When it may next be tried.</summary>
    public DateTimeOffset Due { get; set; }

    /// <summary>When a worker last took it for sending: what it sent is no older. Null: nothing was ever sent.</summary>
    public DateTimeOffset? ClaimedAt { get; set; }

    /// <summary>Until when a worker holds it, to send it or to find out whether it stands; null while nobody does.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }

    /// <summary>The worker that holds it or last held it; null: none ever did.</summary>
    public string? Worker { get; set; }

    /// <summary>The network refused it as it was written: it goes as plain text.</summary>
    public bool Plain { get; set; }

    /// <summary>
    /// What was sent where the outcome was not known yet when the post was corrected; null: the post's content. It is what a
    /// search for the message compares with.
    /// </summary>
    public PostContent? Sending { get; set; }

    /// <summary>When staff were asked whether it stands; null: they were not.</summary>
    public DateTimeOffset? Asked { get; set; }

    /// <summary>Whether the network was told at the last try that it may be paid for.</summary>
    public bool IsPaid { get; set; }

    /// <summary>Tries so far.</summary>
    public int Tries { get; set; }

    /// <summary>Why it waits or was set aside, in words for staff.</summary>
    public string? Reason { get; set; }

    /// <summary>The time that staff set for it: until then it holds nobody behind it. Null: it goes in its turn.</summary>
    public DateTimeOffset? Scheduled { get; set; }

    /// <summary>Who of the staff keeps it back, until somebody lets it go; null: nobody does.</summary>
    public string? HeldBy { get; set; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>
    /// When it left its line: it ended, or nobody could say whether it stands and those behind it went on. Null: it holds
    /// those behind it.
    /// </summary>
    public DateTimeOffset? Ended { get; set; }
}

/// <summary>What a try asked of the network.</summary>
public enum AttemptKind
{
    /// <summary>To carry out the delivery's act.</summary>
    Act,

    /// <summary>Whether the message of an earlier try stands.</summary>
    Search,
}

/// <summary>One try of a delivery. Never rewritten.</summary>
public sealed class Attempt
{
    /// <summary>Identity; 0 until stored.</summary>
    public long Id { get; init; }

    /// <summary>What was tried.</summary>
    public DeliveryId DeliveryId { get; init; }

    /// <summary>When the try began.</summary>
    public DateTimeOffset Started { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Took { get; init; }

    /// <summary>What was asked of the network.</summary>
    public AttemptKind Kind { get; init; }

    /// <summary>
    /// The ending of an act: sent, later, refused, gone, locked, moved or unknown. The ending of a search: found, missing,
    /// open or unanswerable.
    /// </summary>
    public required string Outcome { get; init; }

    /// <summary>What the network said, without secrets.</summary>
    public string? Said { get; init; }

    /// <summary>Whether the network was told that it may be paid for.</summary>
    public bool IsPaid { get; init; }

    /// <summary>What became of the delivery; null in rows of old versions.</summary>
    public DeliveryState? Follows { get; init; }

    /// <summary>When it is tried again; null where it is not.</summary>
    public DateTimeOffset? Again { get; init; }
}
