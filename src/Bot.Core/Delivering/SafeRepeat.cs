using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>
/// How a network that knows dispatches by their keys resolves an unknown outcome: asked again with the same key and the same
/// content, it does nothing twice and gives the answer that was lost. Pure.
/// </summary>
/// <param name="Within">For how long it remembers a key.</param>
/// <param name="SettleTime">How long until it has surely finished with a request whose answer was lost.</param>
public sealed record SafeRepeat(TimeSpan Within, TimeSpan SettleTime)
{
    /// <summary>Whether the key is still remembered.</summary>
    /// <param name="since">When it was first sent, at the latest.</param>
    /// <param name="now">The present moment.</param>
    public bool IsSafe(DateTimeOffset since, DateTimeOffset now) => now - since < Within;

    /// <summary>What the answer to the repeated dispatch says about the first one.</summary>
    public static SearchAnswer Answer(DeliveryOutcome outcome) => outcome switch
    {
        DeliveryOutcome.Sent { MessageRef: { } message } => new SearchAnswer.Found(message),
        // A key that it knew would have been answered before the content was looked at.
        DeliveryOutcome.Refused => new SearchAnswer.Missing(null),
        _ => new SearchAnswer.Open((outcome as DeliveryOutcome.Later)?.Wait, null, outcome.Kept ?? new Reason(ReasonKind.SaysNothing).Stored)
        {
            IsUnreachable = outcome is DeliveryOutcome.Later { IsUnreachable: true },
        },
    };
}
