using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>What the deliver stage keeps.</summary>
public interface IOutbox
{
    /// <summary>
    /// The head of each channel's line: per channel in use and not paused, on a network that lets the bot in, the first
    /// delivery that has not left the line, if nobody holds it. Its time may be yet to come. One that is
    /// <see cref="DeliveryState.Unknown"/> is to be searched for. A held or waiting head holds those behind it. In a channel with
    /// hours or a drip, where some overtake others, whatever is held or searched for is the head. What staff scheduled for later
    /// than <paramref name="now"/> is in no line yet.
    /// </summary>
    Task<IReadOnlyList<OutboxHead>> HeadsAsync(DateTimeOffset now, CancellationToken cancel);

    /// <summary>When the next scheduled delivery comes into its line; null: none is scheduled.</summary>
    Task<DateTimeOffset?> NextScheduledAsync(DateTimeOffset now, CancellationToken cancel);

    /// <summary>
    /// Takes the delivery, only if nobody holds it and its time has come: for sending, Due → Claimed; one that is Unknown stays so
    /// and is held for a search. Its post and channel come along as they are now. It is on the disk when this returns, so that
    /// who dies after it left a trace.
    /// </summary>
    /// <returns>What to send or to search for; null where another worker was first or it was cancelled.</returns>
    Task<ClaimedDelivery?> ClaimAsync(DeliveryId delivery, DateTimeOffset now, TimeSpan lease, CancellationToken cancel, bool isPaid = false);

    /// <summary>How many messages of a channel may have been paid for since.</summary>
    Task<int> PaidAsync(ChannelId channel, DateTimeOffset since, CancellationToken cancel);

    /// <summary>
    /// Records how a try ended, in one transaction: the attempt's row, the delivery's new state, the post's
    /// (message reference and Standing after a publish, Withdrawn after a retraction), the channel's and the account's pause,
    /// the channel's new address and newest message, and what staff are to know or to decide.
    /// Here, not at the claim, <see cref="Delivery.Tries"/> grows: a delivery in hand tells of the tries before this one.
    /// The word of a worker whose lease ran out counts as well, unless the delivery has ended otherwise since.
    /// </summary>
    /// <param name="ended">How it ended.</param>
    /// <param name="cancel">Ends it before it begins.</param>
    /// <param name="goingOn">
    /// How the next post of the line is taken in the same transaction, as by <see cref="ClaimAsync"/>: where the last one was sent,
    /// the chat is the channel's alone, and nothing can overtake the next. It may be asked twice. Null: nothing is taken.
    /// </param>
    /// <returns>What was taken; null: nothing.</returns>
    Task<TakenDelivery?> RecordAsync(TryEnded ended, CancellationToken cancel, GoingOn? goingOn = null);

    /// <summary>
    /// Deliveries that may be held by nobody alive: their worker died, or its lease ran out, or it is this very one, which
    /// knows best what it works on.
    /// </summary>
    Task<IReadOnlyList<OutboxHead>> OrphansAsync(DateTimeOffset now, CancellationToken cancel);

    /// <summary>
    /// Of channels whose head waits for its time, the first in line that does not: a correction, a retraction, or a post that
    /// passes (staff's, or breaking news). Nobody holds it.
    /// </summary>
    Task<IReadOnlyList<OutboxHead>> OvertakersAsync(IReadOnlyCollection<ChannelId> channels, DateTimeOffset now, CancellationToken cancel);

    /// <summary>When the channel's posts went out since.</summary>
    Task<IReadOnlyList<DateTimeOffset>> PublishedAsync(ChannelId channel, DateTimeOffset since, CancellationToken cancel);

    /// <summary>Notes why a delivery waits, if it still does and nobody holds it.</summary>
    Task ExplainAsync(DeliveryId delivery, string reason, CancellationToken cancel);

    /// <summary>Leaves a delivery out with its reason, if it is due and nobody holds it: Due → Dropped.</summary>
    Task DropAsync(DeliveryId delivery, string reason, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Notes the network's own id of a channel's chat, if the channel still has this address.</summary>
    Task LearnChatAsync(ChannelId channel, string address, string chatId, CancellationToken cancel);

    /// <summary>Lets go of a delivery that was held for a search: another search may begin.</summary>
    Task ReleaseAsync(DeliveryId delivery, CancellationToken cancel);
}

/// <summary>The first delivery of a channel's line.</summary>
/// <param name="Delivery">The delivery.</param>
/// <param name="Channel">Its channel.</param>
public sealed record OutboxHead(Delivery Delivery, Channel Channel)
{
    /// <summary>What matters for its time.</summary>
    public PostTime Time { get; init; }

    /// <summary>Whether it goes out without a sound. Default: with one.</summary>
    public bool IsSilent { get; init; }
}

/// <summary>A delivery in a worker's hands.</summary>
public sealed record ClaimedDelivery(Delivery Delivery, Post Post, Channel Channel);

/// <summary>A delivery that was taken where the one before it in the line ended.</summary>
/// <param name="Head">The delivery, held by now, and its channel.</param>
/// <param name="Post">Its post.</param>
public sealed record TakenDelivery(OutboxHead Head, Post Post)
{
    /// <summary>The delivery in hand.</summary>
    public ClaimedDelivery Claimed => new(Head.Delivery, Post, Head.Channel);
}

/// <summary>How a try ended.</summary>
/// <param name="DeliveryId">The delivery.</param>
/// <param name="Attempt">The row of the try.</param>
/// <param name="Follows">What becomes of the delivery, its post and its channel.</param>
public sealed record TryEnded(DeliveryId DeliveryId, Attempt Attempt, WhatFollows Follows);
