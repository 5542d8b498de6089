using Bot.Core.Desk.Oversight;
using Bot.Core.Model;
using Bot.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IStatsBook"/>
internal sealed class StatsBook(IDbContextFactory<BotContext> contexts) : IStatsBook
{
    private const int Most = 20_000;

    public async Task<Stats> SinceAsync(DateTimeOffset since, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var posts = await (
            from post in PostTable.Since(context, since)
            join article in context.Articles on post.ArticleId equals article.Id
            where !post.IsDigest
            orderby post.Id descending
            select new { Published = post.Published!.Value, article.Found, post.By, post.Turn }).Take(Most).ToListAsync(cancel);
        return new Stats(
            posts.ConvertAll(post => post.Published),
            // What an editor sent, or sent again, says nothing of the road.
            [.. posts.Where(post => post is { By: null, Turn: 0 }).Select(post => post.Published - post.Found).Where(delay => delay >= TimeSpan.Zero)],
            await context.Attempts.CountAsync(attempt => attempt.Started > since && attempt.Kind == AttemptKind.Act && attempt.Outcome != "sent", cancel),
            await context.Deliveries.CountAsync(held => held.State == DeliveryState.SetAside && held.Ended > since, cancel),
            await context.Channels.AsNoTracking().Where(channel => !channel.Retired).OrderBy(channel => channel.Id).ToListAsync(cancel));
    }
}
