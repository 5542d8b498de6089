using Bot.Core.Delivering;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>Asks for an act on a post: its deliveries become what <see cref="OutboxRule"/> says.</summary>
internal static class PostChange
{
    /// <returns>The act of the delivery that was added; null where none was needed.</returns>
    public static async Task<DeliveryAct?> AskAsync(
        BotContext context, Post post, DeliveryAct asked, DateTimeOffset now, CancellationToken cancel)
    {
        if (post.State == PostState.InReview)
        {
            await ChangeCandidateAsync(context, post, asked, now, cancel);
            return null;
        }
        if (post.JoinedIn is not null) return await DigestStore.AskAsync(context, post, asked, cancel);
        var deliveries = await context.Deliveries.Where(held => held.PostId == post.Id).ToListAsync(cancel);
        var change = OutboxRule.Ask(deliveries, asked);
        foreach (var cancelled in change.Cancelled)
        {
            cancelled.State = DeliveryState.Cancelled;
            cancelled.Ended = now;
        }
        // A correction before its time keeps the time.
        if (change.Added is { } act) context.Deliveries.Add(NewPost.DeliveryOf(post, act, now, act switch
        {
            DeliveryAct.Publish => ScheduledOf(change.Cancelled),
            DeliveryAct.Correct => OutboxRule.NextEdit(deliveries, now),
            _ => null,
        }));
        // What never was out needs no taking back.
        else if (asked == DeliveryAct.Retract && deliveries.TrueForAll(held => held.Act != DeliveryAct.Retract))
            post.State = PostState.Withdrawn;
        return change.Added;
    }

    /// <summary>What was never let out is only shown anew in the editors' chat, or no longer asked about.</summary>
    private static async Task ChangeCandidateAsync(BotContext context, Post post, DeliveryAct asked, DateTimeOffset now, CancellationToken cancel)
    {
        var review = await context.Reviews.SingleAsync(held => held.PostId == post.Id, cancel);
        review.Version++;
        if (asked != DeliveryAct.Retract) return;
        post.State = PostState.Withdrawn;
        (review.State, review.By, review.Decided) = (ReviewState.Withdrawn, null, now);
    }

    private static DateTimeOffset? ScheduledOf(IEnumerable<Delivery> cancelled) =>
        cancelled.Where(held => held.Act == DeliveryAct.Publish).Max(held => held.Scheduled);

    /// <summary>Before the post says something else: what may stand in the channel is searched for by what was sent.</summary>
    public static async Task KeepWhatWasSentAsync(BotContext context, Post post, CancellationToken cancel)
    {
        var unsure = context.Deliveries.Where(held => held.PostId == post.Id && held.Act == DeliveryAct.Publish
            && (held.State == DeliveryState.Claimed || held.State == DeliveryState.Unknown));
        foreach (var delivery in await unsure.ToListAsync(cancel)) delivery.Sending ??= post.Content;
    }

    /// <summary>What is to be taken back, and turns out not to stand, is not sent first.</summary>
    public static async Task StayInAsync(BotContext context, Post post, Delivery publish, DateTimeOffset now)
    {
        if (publish is not { Act: DeliveryAct.Publish, State: DeliveryState.Due }) return;
        var retract = await context.Deliveries.FirstOrDefaultAsync(held => held.PostId == post.Id
            && held.Act == DeliveryAct.Retract && held.State == DeliveryState.Due);
        if (retract is null) return;
        foreach (var needless in new[] { publish, retract }) (needless.State, needless.Ended) = (DeliveryState.Cancelled, now);
        post.State = PostState.Withdrawn;
    }
}
