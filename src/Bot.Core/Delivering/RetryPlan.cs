using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>What follows from how a try ended.</summary>
public static class RetryPlan
{
    /// <summary>Waits between tries where the network names none; the last one repeats.</summary>
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15),
    ];

    /// <summary>Decides.</summary>
    /// <param name="tries">Tries so far, this one included.</param>
    /// <param name="outcome">How this one ended.</param>
    /// <param name="now">The present moment.</param>
    public static WhatFollows After(int tries, DeliveryOutcome outcome, DateTimeOffset now) => outcome switch
    {
        DeliveryOutcome.Sent sent => new(DeliveryState.Sent) { MessageRef = sent.MessageRef },
        DeliveryOutcome.Later later => new(DeliveryState.Due)
        {
            Due = now + (later.Wait ?? Waits[Math.Clamp(tries - 1, 0, Waits.Length - 1)]),
            Reason = later.Said,
        },
        DeliveryOutcome.Moved moved => new(DeliveryState.Due) { Due = now, NewAddress = moved.NewAddress, Reason = moved.Said },
        // The delivery stays due, behind the pause: nothing of the channel is lost, and nothing is tried in vain.
        DeliveryOutcome.Gone gone => new(DeliveryState.Due) { Due = now, PauseChannel = gone.Said, Reason = gone.Said },
        DeliveryOutcome.Refused refused => new(DeliveryState.SetAside) { Reason = refused.Said },
        _ => new(DeliveryState.Unknown) { Reason = outcome.Said ?? "the answer never came" },
    };
}

/// <summary>What becomes of a delivery after a try.</summary>
/// <param name="State">Its new state.</param>
public sealed record WhatFollows(DeliveryState State)
{
    /// <summary>When it is due again.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Why, for staff.</summary>
    public string? Reason { get; init; }

    /// <summary>The message's reference.</summary>
    public string? MessageRef { get; init; }

    /// <summary>Pauses the channel with this reason.</summary>
    public string? PauseChannel { get; init; }

    /// <summary>The channel's new address.</summary>
    public string? NewAddress { get; init; }
}
