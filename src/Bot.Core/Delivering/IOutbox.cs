using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>What the deliver stage keeps.</summary>
public interface IOutbox
{
    /// <summary>
    /// The head of each channel's line: per channel in use and not paused, the first delivery that is
    /// <see cref="DeliveryState.Due"/> or <see cref="DeliveryState.Claimed"/>, if it is Due (its time may be yet to come). A claimed
    /// or waiting head holds those behind it. Busy channels are left out.
    /// </summary>
    Task<IReadOnlyList<OutboxHead>> HeadsAsync(IReadOnlyCollection<ChannelId> busy, CancellationToken cancel);

    /// <summary>Takes the delivery for sending: Due → Claimed, only if it is still Due and its time has come. Its post and channel come along as they are now.</summary>
    /// <returns>What to send; null where another worker was first or it was cancelled.</returns>
    Task<ClaimedDelivery?> ClaimAsync(DeliveryId delivery, DateTimeOffset now, TimeSpan lease, CancellationToken cancel);

    /// <summary>
    /// Records how a try ended, in one transaction: the attempt's row, the delivery's new state, the post's
    /// (message reference and Standing after a publish, Withdrawn after a retraction), and the channel's pause or new address.
    /// Here, not at the claim, <see cref="Delivery.Tries"/> grows: a delivery in hand tells of the tries before this one.
    /// The word of a worker whose lease ran out counts as well, unless the delivery has ended otherwise since.
    /// </summary>
    Task RecordAsync(TryEnded ended, CancellationToken cancel);

    /// <summary>
    /// Deliveries whose worker died while it held them (the lease ran out): their outcome is unknown. They are set to
    /// <see cref="DeliveryState.Unknown"/> with the reason for staff, and an attempt row tells of it.
    /// </summary>
    /// <returns>How many there were.</returns>
    Task<int> SetAsideOrphansAsync(DateTimeOffset now, string reason, CancellationToken cancel);
}

/// <summary>The first delivery of a channel's line.</summary>
public sealed record OutboxHead(Delivery Delivery, Channel Channel);

/// <summary>A delivery in a worker's hands.</summary>
public sealed record ClaimedDelivery(Delivery Delivery, Post Post, Channel Channel);

/// <summary>How a try ended.</summary>
/// <param name="DeliveryId">The delivery.</param>
/// <param name="Attempt">The row of the try.</param>
/// <param name="Follows">What becomes of the delivery, its post and its channel.</param>
public sealed record TryEnded(DeliveryId DeliveryId, Attempt Attempt, WhatFollows Follows);
