namespace Bot.Core.Model;

/// <summary>A source that was found for a member of staff, who may add it by a press. It outlives restarts; taken once, it is done.</summary>
public sealed class SourceOffer
{
    /// <summary>Identity; small enough to travel in a button.</summary>
    public SourceOfferId Id { get; init; }

    /// <summary>The address.</summary>
    public required string Url { get; init; }

    /// <summary>What is read there.</summary>
    public SourceKind Kind { get; init; }

    /// <summary>The name that it would get, as far as no other source has it.</summary>
    public required string Name { get; init; }

    /// <summary>When it was found.</summary>
    public DateTimeOffset Found { get; init; }

    /// <summary>The source that it became; null while nobody has taken it.</summary>
    public SourceId? SourceId { get; set; }
}
