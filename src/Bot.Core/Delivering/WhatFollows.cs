using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>What becomes of a delivery after a try, and of what it touches.</summary>
/// <param name="State">Its new state.</param>
public sealed record WhatFollows(DeliveryState State)
{
    /// <summary>When it is due again.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>Why, for staff.</summary>
    public string? Reason { get; init; }

    /// <summary>The message's reference.</summary>
    public string? MessageRef { get; init; }

    /// <summary>The reference of the newest message that was seen in the chat on the way.</summary>
    public string? Newest { get; init; }

    /// <summary>From now on it goes as plain text.</summary>
    public bool Plain { get; init; }

    /// <summary>Staff are asked whether it stands.</summary>
    public bool AskStaff { get; init; }

    /// <summary>Its outcome stays open, and those behind it go on.</summary>
    public bool StepsAside { get; init; }

    /// <summary>Pauses the channel with this reason.</summary>
    public string? PauseChannel { get; init; }

    /// <summary>Pauses everything of the account with this reason.</summary>
    public string? PauseAccount { get; init; }

    /// <summary>Until when the network asked the chat to wait.</summary>
    public DateTimeOffset? HoldsChat { get; init; }

    /// <summary>The channel's new address.</summary>
    public string? NewAddress { get; init; }

    /// <summary>Whether the delivery holds its line no more.</summary>
    public bool LeavesLine => StepsAside || State is DeliveryState.Sent or DeliveryState.SetAside or DeliveryState.Cancelled or DeliveryState.Dropped;
}
