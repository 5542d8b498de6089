using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>
/// What follows from how a try ended. What waits for the chat, the network or an answer holds its line; what is set aside
/// holds nobody.
/// </summary>
public static class RetryPlan
{
    /// <summary>Waits between tries where the network names none; the last one repeats.</summary>
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15),
    ];

    /// <summary>Decides.</summary>
    /// <param name="delivery">The delivery as it was before this try.</param>
    /// <param name="outcome">How the try ended.</param>
    /// <param name="settle">How long until the network has surely finished with a message whose answer was lost.</param>
    /// <param name="now">The present moment.</param>
    public static WhatFollows After(Delivery delivery, DeliveryOutcome outcome, TimeSpan settle, DateTimeOffset now) => outcome switch
    {
        DeliveryOutcome.Sent sent => new(DeliveryState.Sent) { MessageRef = sent.MessageRef },
        DeliveryOutcome.Later { Wait: { } asked } later => Again(now + asked, later.Kept) with { HoldsChat = now + asked },
        // When the network is there again is seen by one try for all of them, see NetworkReach: none is put off for long by its own.
        DeliveryOutcome.Later { IsUnreachable: true } away => Again(now + Waits[0], away.Kept),
        DeliveryOutcome.Later later => Again(now + Wait(delivery.Tries), later.Kept),
        DeliveryOutcome.Moved moved => Again(now, moved.Kept) with { NewAddress = moved.NewAddress },
        // The delivery stays due, behind the pause: nothing of the channel is lost, and nothing is tried in vain.
        DeliveryOutcome.Gone gone => Again(now, gone.Kept) with { PauseChannel = gone.Kept },
        DeliveryOutcome.Locked locked => Again(now, locked.Kept) with { PauseAccount = locked.Kept },
        DeliveryOutcome.Refused refused => Refused(delivery, refused, now),
        _ => Unknown(delivery, outcome.Kept ?? new Reason(ReasonKind.NoAnswer).Stored, settle, now),
    };

    /// <summary>
    /// The answer is lost, or the worker died. An edit or a deletion does no harm when it is done twice, so it is; a
    /// message would stand twice, so its outcome is found out first, once the network has surely finished.
    /// </summary>
    public static WhatFollows Unknown(Delivery delivery, string why, TimeSpan settle, DateTimeOffset now) =>
        delivery.Act == DeliveryAct.Publish
            ? new(DeliveryState.Unknown) { Due = now + settle, Reason = why }
            : Again(now + Wait(delivery.Tries), why);

    private static WhatFollows Refused(Delivery delivery, DeliveryOutcome.Refused refused, DateTimeOffset now) =>
        refused.PlainMayHelp && !delivery.Plain && delivery.Act != DeliveryAct.Retract
            ? Again(now, refused.Kept) with { Plain = true }
            : new(DeliveryState.SetAside) { Reason = refused.Kept };

    private static WhatFollows Again(DateTimeOffset due, string? why) => new(DeliveryState.Due) { Due = due, Reason = why };

    /// <summary>How long to wait before the next try where the network names no wait.</summary>
    /// <param name="before">The tries before this one.</param>
    internal static TimeSpan Wait(int before) => Waits[Math.Clamp(before, 0, Waits.Length - 1)];
}
