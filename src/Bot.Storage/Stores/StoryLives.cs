using Bot.Core.Desk.Stories;
using Bot.Core.Model;
using Bot.Core.Reading.Links;
using Bot.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IStoryLives"/>
internal sealed class StoryLives(IDbContextFactory<BotContext> contexts) : IStoryLives
{
    public async Task<StoryLife?> FindAsync(string link, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var key = ArticleKey.Of(LinkCleaner.Clean(link));
        if (await KnownArticle.FindAsync(context, context.Stories.AsNoTracking(), key, cancel) is not { } article) return null;
        var channels = await context.Channels.AsNoTracking().OrderBy(channel => channel.Id).ToListAsync(cancel);
        var posts = await context.Posts.AsNoTracking().Where(post => post.ArticleId == article.Id).OrderBy(post => post.Id).ToListAsync(cancel);
        // What became of a post that is joined in a digest is told by the digest's deliveries.
        var digests = posts.Select(post => post.JoinedIn).OfType<PostId>().ToList();
        if (digests.Count > 0)
            posts.AddRange(await PostTable.All(context).AsNoTracking().Where(post => digests.Contains(post.Id)).OrderBy(post => post.Id).ToListAsync(cancel));
        return new StoryLife
        {
            Article = article,
            FoundAt = await context.Sources.Where(source => source.Id == article.FoundAt).Select(source => source.Name).FirstOrDefaultAsync(cancel),
            Told = await ToldAsync(context, article.Id, cancel),
            Revisions = await context.Revisions.AsNoTracking().Where(held => held.ArticleId == article.Id).OrderBy(held => held.Number).ToListAsync(cancel),
            Posts = await PostsAsync(context, posts, channels, cancel),
            Alarms = await context.Alarms.AsNoTracking().Where(alarm => alarm.ArticleId == article.Id).OrderBy(alarm => alarm.Id).ToListAsync(cancel),
            Without = await WithoutAsync(
                context, article.Id, [.. channels.Where(channel => !channel.Retired && !posts.Exists(post => post.ChannelId == channel.Id))], cancel),
        };
    }

    private static async Task<IReadOnlyList<ChannelWithout>> WithoutAsync(
        BotContext context, ArticleId article, IReadOnlyList<Channel> channels, CancellationToken cancel)
    {
        var refusals = await context.Refusals.AsNoTracking().Where(refusal => refusal.ArticleId == article)
            .ToDictionaryAsync(refusal => refusal.ChannelId, cancel);
        return [.. channels.Select(channel => new ChannelWithout(channel, refusals.GetValueOrDefault(channel.Id)))];
    }

    private static async Task<IReadOnlyList<StoryTold>> ToldAsync(BotContext context, ArticleId article, CancellationToken cancel) => await (
        from sighting in context.Sightings
        join source in context.Sources on sighting.SourceId equals source.Id
        where sighting.ArticleId == article
        orderby sighting.Seen
        select new StoryTold(source.Name, sighting.Seen)).ToListAsync(cancel);

    private static async Task<IReadOnlyList<PostLife>> PostsAsync(
        BotContext context, List<Post> posts, List<Channel> channels, CancellationToken cancel)
    {
        var ids = posts.ConvertAll(post => post.Id);
        var deliveries = await context.Deliveries.AsNoTracking().Where(delivery => ids.Contains(delivery.PostId)).OrderBy(delivery => delivery.Id).ToListAsync(cancel);
        var asked = deliveries.ConvertAll(delivery => delivery.Id);
        var attempts = (await context.Attempts.AsNoTracking().Where(attempt => asked.Contains(attempt.DeliveryId)).OrderBy(attempt => attempt.Id).ToListAsync(cancel))
            .ToLookup(attempt => attempt.DeliveryId);
        var reviews = await context.Reviews.AsNoTracking().Where(review => ids.Contains(review.PostId)).ToDictionaryAsync(review => review.PostId, cancel);
        return [.. posts.Select(post => new PostLife(
            post,
            channels.Single(channel => channel.Id == post.ChannelId),
            [.. deliveries.Where(delivery => delivery.PostId == post.Id).Select(delivery => new DeliveryLife(delivery, [.. attempts[delivery.Id]]))])
            {
                Review = reviews.GetValueOrDefault(post.Id),
            })];
    }
}
