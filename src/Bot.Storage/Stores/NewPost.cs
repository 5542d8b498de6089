using Bot.Core.Model;

namespace Bot.Storage.Stores;

/// <summary>A post goes out with a delivery: the two are made together.</summary>
internal static class NewPost
{
    /// <summary>Adds the post and its publish delivery, which is due at once, or when staff scheduled it.</summary>
    public static async Task AddAsync(BotContext context, Post post, CancellationToken cancel, DateTimeOffset? scheduled = null)
    {
        context.Posts.Add(post);
        // The delivery refers to the number that the post is given here.
        await context.SaveChangesAsync(cancel);
        context.Deliveries.Add(DeliveryOf(post, DeliveryAct.Publish, post.Composed, scheduled));
    }

    /// <summary>Adds the post as a candidate, about which editors are asked before it goes out.</summary>
    public static async Task AskAsync(BotContext context, Post post, string? cause, string? askedBy, CancellationToken cancel, DateTimeOffset? due = null)
    {
        post.State = PostState.InReview;
        context.Posts.Add(post);
        await context.SaveChangesAsync(cancel);
        context.Reviews.Add(new Review { PostId = post.Id, Cause = cause, AskedBy = askedBy, Due = due, Created = post.Composed });
    }

    /// <summary>A delivery of the post as it is now.</summary>
    public static Delivery DeliveryOf(Post post, DeliveryAct act, DateTimeOffset now, DateTimeOffset? scheduled = null) => new()
    {
        PostId = post.Id,
        ChannelId = post.ChannelId,
        Revision = post.Revision,
        Act = act,
        State = DeliveryState.Due,
        Due = scheduled > now ? scheduled.Value : now,
        Scheduled = scheduled > now ? scheduled : null,
        Created = now,
    };
}
