using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>
/// What becomes of a post's deliveries when an act is asked for: a correction before the publish went out replaces it, a
/// retraction before it cancels it, a newer correction replaces an older one. What a worker holds is never touched.
/// </summary>
public static class OutboxRule
{
    /// <summary>Readers see a post change once in this time at most; what comes sooner is joined.</summary>
    public static TimeSpan BetweenEdits { get; } = TimeSpan.FromMinutes(1);

    /// <summary>When a post that was edited a moment ago may be edited again; null: now.</summary>
    /// <param name="existing">All deliveries of the post.</param>
    /// <param name="now">The present moment.</param>
    public static DateTimeOffset? NextEdit(IEnumerable<Delivery> existing, DateTimeOffset now)
    {
        var last = existing.Where(d => d is { Act: DeliveryAct.Correct, State: not (DeliveryState.Due or DeliveryState.Cancelled) }).Max(d => d.ClaimedAt);
        return last + BetweenEdits is { } next && next > now ? next : null;
    }

    /// <summary>Decides.</summary>
    /// <param name="existing">All deliveries of the post.</param>
    /// <param name="asked">What is asked for.</param>
    /// <returns>Which deliveries are cancelled, and the act to add; null where nothing is left to do.</returns>
    public static OutboxChange Ask(IReadOnlyList<Delivery> existing, DeliveryAct asked)
    {
        var waiting = existing.Where(d => d.State == DeliveryState.Due).ToList();
        var publishWaits = waiting.Any(d => d.Act == DeliveryAct.Publish);
        var mayStand = existing.Any(d => d.Act == DeliveryAct.Publish
            && d.State is DeliveryState.Claimed or DeliveryState.Sent or DeliveryState.Unknown);
        var isDropped = existing.Any(d => d is { Act: DeliveryAct.Publish, State: DeliveryState.Dropped });
        var taken = existing.Any(d => d.Act == DeliveryAct.Retract && d.State != DeliveryState.Cancelled);
        return asked switch
        {
            _ when taken => new([], null),
            DeliveryAct.Publish when mayStand || publishWaits => new([], null),
            DeliveryAct.Publish => new([], DeliveryAct.Publish),
            DeliveryAct.Correct when publishWaits => new(waiting, DeliveryAct.Publish),
            DeliveryAct.Correct when mayStand => new(waiting, DeliveryAct.Correct),
            // A correction makes old news no younger.
            DeliveryAct.Correct when isDropped => new(waiting, null),
            // The publish was set aside: a corrected text gets its own chance.
            DeliveryAct.Correct => new(waiting, DeliveryAct.Publish),
            DeliveryAct.Retract when mayStand => new(waiting, DeliveryAct.Retract),
            _ => new(waiting, null),
        };
    }
}

/// <summary>What becomes of a post's deliveries.</summary>
/// <param name="Cancelled">Deliveries that are cancelled.</param>
/// <param name="Added">The act of the delivery to add at the post's present revision; null for none.</param>
public sealed record OutboxChange(IReadOnlyList<Delivery> Cancelled, DeliveryAct? Added);
