namespace Bot.Core.Model;

/// <summary>What a letter carries, in the order in which letters go.</summary>
public enum LetterKind
{
    /// <summary>Breaking news.</summary>
    Breaking,

    /// <summary>A digest.</summary>
    Digest,

    /// <summary>Any other story.</summary>
    Story,
}

/// <summary>
/// One message to one subscriber: a story, unique by subscriber and story, or a digest, unique by subscriber and the moment
/// it was planned for. It carries no text: that is written when it is sent, from the article as it then is, in the
/// subscriber's language. Letters have no line: each goes when it is due, at most once
/// (<see cref="Letters.LetterPromise"/>).
/// </summary>
public sealed class Letter
{
    /// <summary>Identity.</summary>
    public LetterId Id { get; init; }

    /// <summary>What it carries.</summary>
    public LetterKind Kind { get; init; }

    /// <summary>To whom.</summary>
    public SubscriberId SubscriberId { get; init; }

    /// <summary>The story (of two articles that tell the same, the one that stands for both); null for a digest.</summary>
    public ArticleId? ArticleId { get; init; }

    /// <summary>The moment for which a digest was planned; null for a story.</summary>
    public DateTimeOffset? DigestOf { get; init; }

    /// <summary>Since when its stories are gathered; null for a story.</summary>
    public DateTimeOffset? DigestFrom { get; init; }

    /// <summary>Where it stands.</summary>
    public DeliveryState State { get; set; }

    /// <summary>When it may next be tried.</summary>
    public DateTimeOffset Due { get; set; }

    /// <summary>Until when a worker holds it; null while nobody does.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }

    /// <summary>The worker that holds it or last held it; null: none ever did.</summary>
    public string? Worker { get; set; }

    /// <summary>Tries so far.</summary>
    public int Tries { get; set; }

    /// <summary>The network refused it as it was written: it goes as plain text.</summary>
    public bool Plain { get; set; }

    /// <summary>Why it waits or ended otherwise than sent.</summary>
    public string? Reason { get; set; }

    /// <summary>The network's own reference to the message, once it was sent.</summary>
    public string? MessageRef { get; set; }

    /// <summary>When it was planned.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>When it ended: sent, refused, dropped, or in doubt for good. Null: it is still to be sent.</summary>
    public DateTimeOffset? Ended { get; set; }
}
