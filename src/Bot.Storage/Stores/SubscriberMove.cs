using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>Moves the subscribers of a chat to the chat's new id: a group that grows gets another (Bot API, migrate_to_chat_id).</summary>
internal static class SubscriberMove
{
    /// <summary>
    /// Moves all topics. Whoever is at the new place already goes up in the one that moves: nothing comes twice, and nothing is
    /// lost. What had closed the old place does not close the new one.
    /// </summary>
    public static async Task MoveAsync(BotContext context, string network, long from, long to)
    {
        if (from == to) return;
        foreach (var place in await At(context, network, from).ToListAsync())
        {
            var taken = await At(context, network, to).Where(held => held.Topic == place.Topic).Select(held => held.Id).ToListAsync();
            foreach (var other in taken) await JoinAsync(context, place.Id, other);
            place.ChatId = to;
            if (place.Paused != PauseReason.Asked) (place.Paused, place.PausedUntil) = (null, null);
        }
    }

    private static async Task JoinAsync(BotContext context, SubscriberId kept, SubscriberId other)
    {
        var (subscriptions, letters) = (context.Subscriptions, context.Letters);
        await subscriptions.Where(held => held.SubscriberId == other
                && !subscriptions.Any(own => own.SubscriberId == kept && own.InterestId == held.InterestId))
            .ExecuteUpdateAsync(set => set.SetProperty(held => held.SubscriberId, kept));
        // What the other one has got need not come again.
        await letters.Where(held => held.SubscriberId == other && held.ArticleId != null
                && !letters.Any(own => own.SubscriberId == kept && own.ArticleId == held.ArticleId))
            .ExecuteUpdateAsync(set => set.SetProperty(held => held.SubscriberId, kept));
        await context.Subscribers.Where(held => held.Id == other).ExecuteDeleteAsync();
    }

    private static IQueryable<Subscriber> At(BotContext context, string network, long chat) =>
        context.Subscribers.Where(held => held.Network == network && held.ChatId == chat);
}
