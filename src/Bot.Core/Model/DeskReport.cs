namespace Bot.Core.Model;

/// <summary>
/// A message to staff that tells how an act on posts goes on in each channel. It is changed as deliveries end, also after a
/// restart, until nothing is left to tell.
/// </summary>
public sealed class DeskReport
{
    /// <summary>Identity; 0 until stored.</summary>
    public long Id { get; init; }

    /// <summary>The chat of the message.</summary>
    public long ChatId { get; set; }

    /// <summary>The message.</summary>
    public string Message { get; set; } = "";

    /// <summary>The language in which it is told.</summary>
    public required string Language { get; init; }

    /// <summary>What was done.</summary>
    public ActKind Kind { get; init; }

    /// <summary>The story.</summary>
    public ArticleId ArticleId { get; init; }

    /// <summary>The posts that it was done to, by their numbers.</summary>
    public List<long> Posts { get; init; } = [];

    /// <summary>When it was done.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>What the message says now, as plain text.</summary>
    public required string Shown { get; set; }

    /// <summary>When there was nothing left to tell; null until then.</summary>
    public DateTimeOffset? Ended { get; set; }
}
