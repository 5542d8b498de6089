using Bot.Core.Delivering.Digests;
using Bot.Core.Model;

namespace Bot.Core.Delivering;

/// <summary>
/// Asks of the heads of lines what <see cref="Timeliness"/> says. Where a channel's posts wait for their time, what does not
/// wait overtakes them: corrections, retractions, and what staff posted by hand or set a time for.
/// </summary>
public sealed class Timetable(IOutbox outbox, DigestDesk digests, NewsroomOptions newsroom)
{
    private readonly TimeZoneInfo zone = newsroom.Zone;

    /// <summary>Sorts out the heads that may go.</summary>
    public async Task<TimedHeads> SortAsync(IReadOnlyList<OutboxHead> heads, DateTimeOffset now, CancellationToken cancel)
    {
        var timed = new TimedHeads([], null, false);
        var waiting = new List<ChannelId>();
        foreach (var head in heads)
        {
            var published = await PublishedAsync(head, now, cancel).ConfigureAwait(false);
            switch (TimingOf(head, published, now))
            {
                case Timing.Gather when await digests.JoinAsync(head, published, now, cancel).ConfigureAwait(false):
                    timed = timed with { HasMore = true };
                    break;
                case Timing.Gather:
                    timed.Ready.Add(head with { IsSilent = head.Channel.QuietHours?.EndAt(now, zone) is not null });
                    break;
                case Timing.Now sends:
                    timed.Ready.Add(head with { IsSilent = sends.IsSilent });
                    break;
                case Timing.Wait waits:
                    waiting.Add(head.Channel.Id);
                    timed = timed with { Next = timed.Next < waits.Until ? timed.Next : waits.Until };
                    if (head.Delivery.Reason != waits.Reason)
                        await outbox.ExplainAsync(head.Delivery.Id, waits.Reason, cancel).ConfigureAwait(false);
                    break;
                case Timing.Drop drops:
                    timed = timed with { HasMore = true };
                    await outbox.DropAsync(head.Delivery.Id, drops.Reason, now, cancel).ConfigureAwait(false);
                    break;
            }
        }
        if (waiting.Count > 0) timed.Ready.AddRange(await outbox.OvertakersAsync(waiting, now, cancel).ConfigureAwait(false));
        return timed;
    }

    /// <summary>Whether it is a post that goes now and with a sound, in a channel where neither hour nor drip have a say.</summary>
    public bool GoesNow(OutboxHead head, DateTimeOffset now) =>
        head.Channel is { QuietHours: null, Drip: null } && IsToBeTimed(head, now)
        && !(head.Channel.HeldUntil > now) && Timeliness.Of(head.Time, head.Channel, [], now, zone) is Timing.Now;

    /// <summary>What may stand already is searched for first; what waits by its row for something else has its turn afterwards.</summary>
    private static bool IsToBeTimed(OutboxHead head, DateTimeOffset now) =>
        head.Delivery is { Act: DeliveryAct.Publish, State: DeliveryState.Due } && head.Delivery.Due <= now;

    private async Task<IReadOnlyList<DateTimeOffset>> PublishedAsync(OutboxHead head, DateTimeOffset now, CancellationToken cancel) =>
        head.Channel.Drip is null || head.Time.Passes || !IsToBeTimed(head, now)
            ? []
            : await outbox.PublishedAsync(head.Channel.Id, now - Timeliness.DripStretch, cancel).ConfigureAwait(false);

    private Timing TimingOf(OutboxHead head, IReadOnlyList<DateTimeOffset> published, DateTimeOffset now) =>
        IsToBeTimed(head, now) ? Timeliness.Of(head.Time, head.Channel, published, now, zone) : new Timing.Now();
}

/// <summary>Heads of lines by their time.</summary>
/// <param name="Ready">Those that may go.</param>
/// <param name="Next">When the first of the others may; null: there are none.</param>
/// <param name="HasMore">Some were left out, and those behind them have their turn now.</param>
public sealed record TimedHeads(List<OutboxHead> Ready, DateTimeOffset? Next, bool HasMore);
