using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>What is promised to a person about a message of which nobody can say whether it arrived.</summary>
public enum PrivatePromise
{
    /// <summary>It comes once or not at all: nobody is bothered twice. The default.</summary>
    AtMostOnce,

    /// <summary>It comes once or twice: nobody misses it.</summary>
    AtLeastOnce,
}

/// <summary>
/// What follows from the ending of a message to one person. Private chats share one count of messages (Bot API, message ids),
/// so nothing can be looked for there, and staff cannot look either; what is promised decides instead.
/// </summary>
public static class PrivatePlan
{
    /// <summary>Decides.</summary>
    /// <param name="delivery">The delivery as it was before this try.</param>
    /// <param name="outcome">How the try ended.</param>
    /// <param name="promise">What is promised.</param>
    /// <param name="settle">How long until the network has surely finished with a message whose answer was lost.</param>
    /// <param name="now">The present moment.</param>
    public static WhatFollows After(
        Delivery delivery, DeliveryOutcome outcome, PrivatePromise promise, TimeSpan settle, DateTimeOffset now) => (outcome, promise) switch
        {
            (DeliveryOutcome.Unknown unknown, PrivatePromise.AtMostOnce) => new(DeliveryState.Unknown) { Reason = unknown.Said, StepsAside = true },
            (DeliveryOutcome.Unknown unknown, _) => new(DeliveryState.Due) { Due = now + settle, Reason = unknown.Said },
            _ => RetryPlan.After(delivery, outcome, settle, now),
        };
}
