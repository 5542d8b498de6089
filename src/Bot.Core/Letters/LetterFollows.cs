using Bot.Core.Model;

namespace Bot.Core.Letters;

/// <summary>What becomes of a letter after a try, and of its subscriber.</summary>
/// <param name="State">Its new state. But for <see cref="DeliveryState.Due"/> it has ended: nothing is ever looked for.</param>
public sealed record LetterFollows(DeliveryState State)
{
    /// <summary>When it is due again.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>The message's reference.</summary>
    public string? MessageRef { get; init; }

    /// <summary>From now on it goes as plain text.</summary>
    public bool Plain { get; init; }

    /// <summary>The subscriber gets nothing more for this reason, the other letters to them included.</summary>
    public PauseReason? Pause { get; init; }

    /// <summary>Pauses everything of the account with this reason.</summary>
    public string? PauseAccount { get; init; }

    /// <summary>The chat's new address.</summary>
    public string? NewAddress { get; init; }

    /// <summary>Whether the letter has ended.</summary>
    public bool Ends => State != DeliveryState.Due;
}
