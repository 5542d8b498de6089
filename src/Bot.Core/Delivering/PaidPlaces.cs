using Bot.Core.Model;
using Bot.Core.Work;

namespace Bot.Core.Delivering;

/// <summary>
/// Which posts may be paid for: those of channels with a budget, as long as its messages of the day are not used up. What was
/// paid for is counted in rows. Where the network refuses a paid message, which it does for want of a balance, nothing is paid
/// for an hour.
/// </summary>
public sealed class PaidPlaces(IOutbox outbox, NewsroomOptions newsroom, Street street)
{
    private static readonly TimeSpan AfterRefusal = TimeSpan.FromHours(1);

    private readonly SteadyClock clock = new(street.Time);
    private readonly TimeZoneInfo zone = newsroom.Zone;
    private DateTimeOffset refusedUntil = DateTimeOffset.MinValue;

    /// <summary>Whether the delivery may be paid for if no free place is left.</summary>
    public async ValueTask<bool> MayPayAsync(OutboxHead head, CancellationToken cancel)
    {
        if (head is not { Delivery.Act: DeliveryAct.Publish, Channel.PaidBroadcasts: { } most } || clock.Now < refusedUntil) return false;
        return await outbox.PaidAsync(head.Channel.Id, DayBegan(street.Now), cancel).ConfigureAwait(false) < most;
    }

    /// <summary>Heeds how a paid try ended: one that was refused is tried again without being paid for.</summary>
    public DeliveryOutcome Heed(DeliveryOutcome outcome)
    {
        if (outcome is not DeliveryOutcome.Refused refused) return outcome;
        refusedUntil = clock.Now + AfterRefusal;
        return new Reason(ReasonKind.PaidRefused, refused.Said ?? "?").Because(why => new DeliveryOutcome.Later(TimeSpan.Zero, why));
    }

    private DateTimeOffset DayBegan(DateTimeOffset now)
    {
        var midnight = TimeZoneInfo.ConvertTime(now, zone).Date;
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
