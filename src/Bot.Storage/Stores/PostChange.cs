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
        var deliveries = await context.Deliveries.Where(held => held.PostId == post.Id).ToListAsync(cancel);
        var change = OutboxRule.Ask(deliveries, asked);
        foreach (var cancelled in change.Cancelled)
        {
            cancelled.State = DeliveryState.Cancelled;
            cancelled.Ended = now;
        }
        if (change.Added is { } act) context.Deliveries.Add(NewPost.DeliveryOf(post, act, now));
        // What never was out needs no taking back.
        else if (asked == DeliveryAct.Retract && deliveries.TrueForAll(held => held.Act != DeliveryAct.Retract))
            post.State = PostState.Withdrawn;
        return change.Added;
    }
}
