using Bot.Core.Composing;
using Bot.Core.Delivering.Digests;
using Bot.Core.Model;
using Bot.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IDigestStore"/>
internal sealed class DigestStore(IDbContextFactory<BotContext> contexts) : IDigestStore
{
    public async Task<IReadOnlyList<GatheredPost>> GatheredAsync(ChannelId channel, DateTimeOffset now, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var waiting = await (
            from delivery in Waiting(context).AsNoTracking()
            join post in context.Posts.AsNoTracking() on delivery.PostId equals post.Id
            where delivery.ChannelId == channel && delivery.Due <= now && delivery.Scheduled == null && post.By == null
            orderby delivery.Id
            select new { delivery, post }).Take(most).ToListAsync(cancel);
        var ids = waiting.ConvertAll(one => one.post.ArticleId);
        var articles = await context.Stories.AsNoTracking().Where(article => ids.Contains(article.Id)).ToDictionaryAsync(article => article.Id, cancel);
        return waiting.ConvertAll(one => new GatheredPost(one.delivery, one.post, articles[one.post.ArticleId]));
    }

    public async Task<bool> JoinAsync(IReadOnlyList<GatheredPost> joined, PostContent content, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var ids = joined.Select(one => one.Delivery.Id).ToList();
        var deliveries = await Waiting(context).Where(delivery => ids.Contains(delivery.Id)).ToDictionaryAsync(delivery => delivery.Id, cancel);
        if (deliveries.Count < joined.Count) return false;
        var lead = joined[0].Post;
        var digest = new Post
        {
            ArticleId = lead.ArticleId,
            ChannelId = lead.ChannelId,
            // Out of the way of the article's own posts, and another for each of them.
            Turn = -1 - lead.Turn,
            IsDigest = true,
            Revision = 1,
            WantedRevision = 1,
            Content = content,
            Composed = now,
        };
        await NewPost.AddAsync(context, digest, cancel);
        var posts = joined.Select(one => one.Post.Id).ToList();
        foreach (var post in await context.Posts.Where(post => posts.Contains(post.Id)).ToListAsync(cancel))
            (post.JoinedIn, post.PlaceInDigest) = (digest.Id, posts.IndexOf(post.Id));
        foreach (var delivery in deliveries.Values)
        {
            (delivery.State, delivery.Ended) = (DeliveryState.Joined, now);
            delivery.Reason = new Reason(ReasonKind.InDigest, Reason.Value(joined.Count - 1)).Stored;
        }
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    public async Task<IReadOnlyList<StaleDigest>> StaleAsync(CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        var digests = await PostTable.All(context).AsNoTracking().Where(post => post.WantedRevision > post.Revision).OrderBy(post => post.Id).ToListAsync(cancel);
        var stale = new List<StaleDigest>();
        foreach (var digest in digests)
        {
            var channel = await context.Channels.AsNoTracking().SingleAsync(held => held.Id == digest.ChannelId, cancel);
            var left = await context.Posts.AsNoTracking()
                .Where(post => post.JoinedIn == digest.Id && post.State != PostState.Withdrawn)
                .OrderBy(post => post.PlaceInDigest)
                .Select(post => post.ArticleId)
                .ToListAsync(cancel);
            var articles = await context.Stories.AsNoTracking().Where(article => left.Contains(article.Id)).ToDictionaryAsync(article => article.Id, cancel);
            stale.Add(new StaleDigest(digest, channel, left.ConvertAll(id => articles[id])));
        }
        return stale;
    }

    public async Task RewriteAsync(StaleDigest digest, PostContent? content, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var post = await PostTable.All(context).SingleAsync(held => held.Id == digest.Digest.Id, cancel);
        post.Revision = digest.Digest.WantedRevision;
        if (content is null)
        {
            await PostChange.AskAsync(context, post, DeliveryAct.Retract, now, cancel);
        }
        else if (!content.LooksLike(post.Content))
        {
            await PostChange.KeepWhatWasSentAsync(context, post, cancel);
            post.Content = content;
            await PostChange.AskAsync(context, post, DeliveryAct.Correct, now, cancel);
        }
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    /// <summary>What is asked of a post that is joined in a digest is asked of the digest, which is written anew.</summary>
    /// <returns>What it comes to for the post.</returns>
    public static async Task<DeliveryAct?> AskAsync(BotContext context, Post joined, DeliveryAct asked, CancellationToken cancel)
    {
        if (asked == DeliveryAct.Publish || joined.State == PostState.Withdrawn) return null;
        var digest = await PostTable.All(context).SingleAsync(post => post.Id == joined.JoinedIn, cancel);
        digest.WantedRevision++;
        if (asked == DeliveryAct.Retract) joined.State = PostState.Withdrawn;
        return asked;
    }

    /// <summary>What is joined in a digest stands when the digest does.</summary>
    public static async Task FollowAsync(BotContext context, Post digest)
    {
        if (!digest.IsDigest || digest.State != PostState.Standing) return;
        var waiting = context.Posts.Where(post => post.JoinedIn == digest.Id && post.State == PostState.Waiting);
        foreach (var post in await waiting.ToListAsync()) (post.State, post.Published) = (PostState.Standing, digest.Published);
    }

    private static IQueryable<Delivery> Waiting(BotContext context) => context.Deliveries.Where(delivery =>
        delivery.Act == DeliveryAct.Publish && delivery.State == DeliveryState.Due && delivery.Ended == null && delivery.ClaimedUntil == null);
}
