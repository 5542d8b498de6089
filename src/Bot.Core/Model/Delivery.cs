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

    /// <summary>May or may not be done: set aside for staff, never sent again blindly.</summary>
    Unknown,

    /// <summary>The network refused it: set aside for staff with the reason.</summary>
    SetAside,

    /// <summary>Made needless by a later act before it went out.</summary>
    Cancelled,
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

    /// <summary>Until when a worker holds it; null while nobody does.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }

    /// <summary>Tries so far.</summary>
    public int Tries { get; set; }

    /// <summary>Why it waits or was set aside, in words for staff.</summary>
    public string? Reason { get; set; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? Ended { get; set; }
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

    /// <summary>The ending: sent, later, refused, gone, moved or unknown.</summary>
    public required string Outcome { get; init; }

    /// <summary>What the network said, without secrets.</summary>
    public string? Said { get; init; }

    /// <summary>When it is tried again; null where it is not.</summary>
    public DateTimeOffset? Again { get; init; }
}
