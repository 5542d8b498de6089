using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>An article vanishes from the web, and may come back.</summary>
internal static class Vanishing
{
    /// <summary>Who answers the question to staff when the article came back before they did.</summary>
    public static readonly string CameBack = new Reason(ReasonKind.CameBack).Stored;

    /// <summary>Keeps in what is not out yet, and asks staff about what stands.</summary>
    public static async Task HoldBackAsync(BotContext context, Article article, DateTimeOffset now, CancellationToken cancel)
    {
        var stands = false;
        foreach (var post in await context.Posts.Where(held => held.ArticleId == article.Id && held.State != PostState.Withdrawn).ToListAsync(cancel))
        {
            if (await MayStandAsync(context, post, cancel)) stands = true;
            else await PostChange.AskAsync(context, post, DeliveryAct.Retract, now, cancel);
        }
        if (stands) Ask(context, article, now);
        else article.Stage = ArticleStage.SetAside;
    }

    /// <summary>Answers the question to staff, and sends what was held back.</summary>
    public static async Task ComeBackAsync(BotContext context, Article article, DateTimeOffset now, CancellationToken cancel)
    {
        await VanishedAlarms.AnswerAsync(context, article.Id, CameBack, now, cancel);
        var held = await context.Posts
            .Where(post => post.ArticleId == article.Id && post.State == PostState.Withdrawn && post.Published == null)
            .ToListAsync(cancel);
        var revision = article.Revision + 1;
        foreach (var post in held)
        {
            if (await context.Deliveries.AnyAsync(one => one.PostId == post.Id && one.State != DeliveryState.Cancelled, cancel)) continue;
            var review = await context.Reviews.SingleOrDefaultAsync(one => one.PostId == post.Id, cancel);
            // What an editor or the channel's rule said no to stays in.
            if (review?.State is ReviewState.Rejected or ReviewState.Dropped) continue;
            if (review?.State == ReviewState.Withdrawn)
            {
                (post.State, review.State, review.Decided) = (PostState.InReview, ReviewState.Waiting, null);
                review.Version++;
                continue;
            }
            // A delivery is one of its kind at each revision.
            (post.State, post.Revision, article.Revision) = (PostState.Waiting, revision, revision);
            await PostChange.AskAsync(context, post, DeliveryAct.Publish, now, cancel);
        }
    }

    private static Task<bool> MayStandAsync(BotContext context, Post post, CancellationToken cancel) =>
        context.Deliveries.AnyAsync(held => held.PostId == post.Id && held.Act == DeliveryAct.Publish
            && (held.State == DeliveryState.Claimed || held.State == DeliveryState.Sent || held.State == DeliveryState.Unknown
                || held.State == DeliveryState.Joined), cancel);

    private static void Ask(BotContext context, Article article, DateTimeOffset now) => context.Alarms.Add(new Alarm
    {
        Kind = AlarmKind.ArticleVanished,
        About = article.Title,
        Reason = article.Reason,
        Link = article.Link,
        ArticleId = article.Id,
        Raised = now,
    });
}
