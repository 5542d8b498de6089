using Bot.Core.Model;

namespace Bot.Core.Desk.Oversight;

/// <summary>What waits to go out, as staff see and change it. Each change is recorded with it, in one transaction.</summary>
public interface IQueueBook
{
    /// <summary>What has not left its line, by channel and in the order of sending, after the first <paramref name="skip"/>.</summary>
    Task<IReadOnlyList<QueueItem>> WaitingAsync(int skip, int most, CancellationToken cancel);

    /// <summary>Posts whose time staff set and that nobody keeps back, the next first, after the first <paramref name="skip"/>.</summary>
    Task<IReadOnlyList<QueueItem>> ScheduledAsync(int skip, int most, CancellationToken cancel);

    /// <summary>What waits; null where it does not any more.</summary>
    Task<QueueItem?> FindAsync(DeliveryId delivery, CancellationToken cancel);

    /// <summary>Keeps it back until somebody lets it go; those behind it go on. False where it no longer waits, or is kept back already.</summary>
    Task<bool> HoldAsync(DeliveryId delivery, StaffMember by, DateTimeOffset now, CancellationToken cancel);

    /// <summary>
    /// Lets what somebody kept back go in its turn, and what has a time to come at once. False where it no longer waits, or waits
    /// for its turn only.
    /// </summary>
    Task<bool> ReleaseAsync(DeliveryId delivery, StaffMember by, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Leaves it out: a post never goes out, of a correction the post stays as it stands. False where it no longer waits.</summary>
    Task<bool> DropAsync(DeliveryId delivery, StaffMember by, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Lets it go before all of its channel that nobody has begun to send. False where it no longer waits.</summary>
    Task<bool> HastenAsync(DeliveryId delivery, StaffMember by, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Sets its time, at which neither quiet hours nor drip keep it. False where it no longer waits.</summary>
    Task<bool> RescheduleAsync(DeliveryId delivery, DateTimeOffset when, StaffMember by, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Who acted on its post last, if that was after <paramref name="since"/>; null for nobody.</summary>
    Task<string?> ActedByAsync(DeliveryId delivery, DateTimeOffset since, CancellationToken cancel);
}

/// <summary>Something that waits to go out.</summary>
/// <param name="Delivery">The delivery.</param>
/// <param name="Article">Its story.</param>
/// <param name="Channel">Its channel.</param>
/// <param name="Before">How many of the channel go before it.</param>
public sealed record QueueItem(Delivery Delivery, Article Article, Channel Channel, int Before);
