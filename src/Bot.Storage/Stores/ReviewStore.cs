using Bot.Core.Desk.Acts;
using Bot.Core.Desk.Reviewing;
using Bot.Core.Model;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <inheritdoc cref="IReviewStore"/>
internal sealed class ReviewStore(IDbContextFactory<BotContext> contexts) : IReviewStore
{
    public async Task<Candidate?> FindAsync(ReviewId review, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await CandidatesAsync(context, context.Reviews.Where(held => held.Id == review), cancel) is [var candidate] ? candidate : null;
    }

    public async Task<IReadOnlyList<Candidate>> OpenAsync(int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await CandidatesAsync(context, context.Reviews
            .Where(held => held.State == ReviewState.Waiting || held.Shown != held.Version)
            .OrderBy(held => held.Shown == held.Version)
            .ThenBy(held => held.Id)
            .Take(most), cancel);
    }

    public async Task<IReadOnlyList<Candidate>> UndecidedAsync(int skip, int most, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        return await CandidatesAsync(context, context.Reviews
            .Where(held => held.State == ReviewState.Waiting || held.State == ReviewState.Held)
            .OrderBy(held => held.Id)
            .Skip(skip)
            .Take(most), cancel);
    }

    public async Task<ReviewAnswer?> DecideAsync(ReviewDecision decision, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        if (await context.Reviews.SingleOrDefaultAsync(held => held.Id == decision.Review, cancel) is not { } review) return null;
        if (!ReviewPolicy.MayBecome(review.State, decision.State)) return new ReviewAnswer(review, First: false);
        var post = await context.Posts.SingleAsync(held => held.Id == review.PostId, cancel);
        var before = post.Content.PlainText;
        if (decision.Changes is { } changes && !await ChangeAsync(context, post, changes, decision.By?.Name, cancel)) return new ReviewAnswer(review, First: false);
        (review.State, review.By, review.Decided, review.Reason) = (decision.State, decision.By?.Name, decision.Now, decision.Reason);
        review.Version++;
        switch (decision.State)
        {
            case ReviewState.Approved or ReviewState.Posted:
                post.State = PostState.Waiting;
                if (decision.State == ReviewState.Approved) post.Approved = decision.Now;
                var due = decision.Changes is { } changed ? changed.Due : review.Due;
                context.Deliveries.Add(NewPost.DeliveryOf(post, DeliveryAct.Publish, decision.Now, due));
                break;
            case ReviewState.Rejected or ReviewState.Dropped:
                post.State = PostState.Withdrawn;
                await RefuseAsync(context, post, decision, cancel);
                break;
        }
        await RecordAsync(context, post, decision, before, cancel);
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new ReviewAnswer(review, First: true);
    }

    public async Task ShownAsync(ReviewId review, int version, string? message, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Reviews.Where(held => held.Id == review).ExecuteUpdateAsync(set => set
            .SetProperty(held => held.Shown, version)
            .SetProperty(held => held.MessageRef, held => message ?? held.MessageRef), cancel);
    }

    public async Task RemindedAsync(ReviewId review, string? message, DateTimeOffset now, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await context.Reviews.Where(held => held.Id == review).ExecuteUpdateAsync(set => set
            .SetProperty(held => held.Reminded, now)
            .SetProperty(held => held.ReminderRef, message), cancel);
    }

    private static async Task RecordAsync(BotContext context, Post post, ReviewDecision decision, string before, CancellationToken cancel)
    {
        var article = await context.Articles.SingleAsync(held => held.Id == post.ArticleId, cancel);
        var channel = await context.Channels.SingleAsync(held => held.Id == post.ChannelId, cancel);
        var changed = decision.Changes?.Content.PlainText;
        context.Acts.Add(StaffActs.OnPost(
            KindOf(decision.State), decision.By, decision.Now, post, article, channel, changed is null ? null : before, changed ?? decision.Reason));
    }

    private static ActKind KindOf(ReviewState state) => state switch
    {
        ReviewState.Approved => ActKind.Approved,
        ReviewState.Held => ActKind.Held,
        ReviewState.Rejected => ActKind.Rejected,
        ReviewState.Posted => ActKind.Released,
        ReviewState.Dropped => ActKind.Dropped,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Nobody decides this."),
    };

    /// <summary>Of a draft that was sent or changed since nothing is taken.</summary>
    private static async Task<bool> ChangeAsync(
        BotContext context, Post post, CandidateChanges changes, string? by, CancellationToken cancel)
    {
        var draft = await context.Drafts.SingleOrDefaultAsync(
            held => held.Id == changes.Draft && held.State == DraftState.Open && held.Version == changes.Version, cancel);
        if (draft is null) return false;
        (draft.State, draft.EndedBy) = (DraftState.Sent, by);
        (post.Content, post.Revision) = (changes.Content, changes.Revision);
        (post.Edits, post.IsBreaking, post.IsSilent) = (draft.Edits.IsEmpty ? null : draft.Edits, draft.Edits.IsBreaking, draft.IsSilent);
        return true;
    }

    private static async Task RefuseAsync(BotContext context, Post post, ReviewDecision decision, CancellationToken cancel)
    {
        var row = await context.Refusals.SingleOrDefaultAsync(held => held.ArticleId == post.ArticleId && held.ChannelId == post.ChannelId, cancel)
            ?? context.Refusals.Add(new Refusal { ArticleId = post.ArticleId, ChannelId = post.ChannelId }).Entity;
        var verdict = ReviewPolicy.VerdictOf(decision.State, decision.By?.Name, decision.Reason);
        (row.Reason, row.Argument, row.Decided) = (verdict.Reason, verdict.Argument, decision.Now);
    }

    private static async Task<IReadOnlyList<Candidate>> CandidatesAsync(BotContext context, IQueryable<Review> reviews, CancellationToken cancel)
    {
        var rows = await (
            from review in reviews.AsNoTracking()
            join post in context.Posts.AsNoTracking() on review.PostId equals post.Id
            join channel in context.Channels.AsNoTracking() on post.ChannelId equals channel.Id
            select new { review, post, channel }).ToListAsync(cancel);
        var ids = rows.ConvertAll(row => row.post.ArticleId);
        var articles = await context.Stories.AsNoTracking().Where(article => ids.Contains(article.Id)).ToDictionaryAsync(article => article.Id, cancel);
        return [.. rows.Select(row => new Candidate(row.review, row.post, articles[row.post.ArticleId], row.channel))];
    }
}
