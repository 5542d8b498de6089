using Bot.Core.Composing;
using Bot.Core.Desk.Acts;
using Bot.Core.Desk.Corrections;
using Bot.Core.Desk.Oversight;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IBreakingBook"/>
internal sealed class BreakingBook(IDbContextFactory<BotContext> contexts) : IBreakingBook
{
    public async Task<IReadOnlyList<PostInChannel>> BreakAsync(
        ArticleId article, IReadOnlyList<(Channel Channel, PostContent Content)> posts, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var row = await context.Articles.SingleAsync(held => held.Id == article, cancel);
        var existing = await context.Posts.Where(post => post.ArticleId == article).ToListAsync(cancel);
        var sent = new List<PostInChannel>();
        foreach (var (channel, content) in posts)
        {
            var here = existing.Where(post => post.ChannelId == channel.Id).ToList();
            var live = here.FindLast(post => post.State != PostState.Withdrawn);
            if (live is { State: PostState.Standing }) continue;
            if (live is not null) await HastenAsync(context, live, content, row, by, now, cancel);
            else live = await AddAsync(context, row, channel, content, here.Count == 0 ? 0 : here.Max(post => post.Turn) + 1, by, now, cancel);
            context.Acts.Add(StaffActs.OnPost(ActKind.Posted, by, now, live, row, channel, after: StaffActs.Breaking));
            sent.Add(new PostInChannel(live, channel, null));
        }
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return sent;
    }

    private static async Task<Post> AddAsync(
        BotContext context, Article article, Channel channel, PostContent content, int turn, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        var post = new Post
        {
            ArticleId = article.Id, ChannelId = channel.Id, Turn = turn, Revision = article.Revision, Content = content, By = by.Name, Composed = now,
            IsBreaking = true, Edits = new PostEdits { IsBreaking = true },
        };
        await NewPost.AddAsync(context, post, cancel);
        return post;
    }

    /// <summary>What waits, for whatever, goes now; what a worker has in hand goes as it is.</summary>
    private static async Task HastenAsync(
        BotContext context, Post post, PostContent content, Article article, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        await PostChange.KeepWhatWasSentAsync(context, post, cancel);
        (post.IsBreaking, post.Edits, post.Content) = (true, (post.Edits ?? PostEdits.None) with { IsBreaking = true }, content);
        // From now on it is this person's: theirs to undo.
        (post.By, post.Composed) = (by.Name, now);
        var waiting = await context.Deliveries
            .Where(held => held.PostId == post.Id && held.State == DeliveryState.Due && held.Ended == null && held.ClaimedUntil == null)
            .ToListAsync(cancel);
        foreach (var held in waiting) (held.Scheduled, held.HeldBy, held.Due) = (null, null, now);
        if (post.State != PostState.InReview) return;
        (post.State, post.Revision, post.Approved) = (PostState.Waiting, article.Revision, now);
        context.Deliveries.Add(NewPost.DeliveryOf(post, DeliveryAct.Publish, now));
        await ApproveAsync(context, post, by, now, cancel);
    }

    /// <summary>Whoever breaks a story that waits for approval approves it: its card in the editors' chat says so.</summary>
    private static async Task ApproveAsync(BotContext context, Post post, StaffMember by, DateTimeOffset now, CancellationToken cancel)
    {
        var open = await context.Reviews
            .Where(held => held.PostId == post.Id && (held.State == ReviewState.Waiting || held.State == ReviewState.Held))
            .ToListAsync(cancel);
        foreach (var review in open)
        {
            (review.State, review.By, review.Decided) = (ReviewState.Approved, by.Name, now);
            review.Version++;
        }
    }
}
