using Bot.Core.Desk.Reviewing;
using Bot.Core.Model;

namespace Bot.Core.Tests.Desk;

/// <summary>Candidates in memory, by the same rule as in rows.</summary>
internal sealed class ReviewShelf(DeskDrawer drawer) : IReviewStore
{
    public List<Candidate> Candidates { get; } = [];

    /// <summary>Puts a candidate on the shelf.</summary>
    public Candidate Add(Article article, Channel channel, string? cause = null)
    {
        var post = new Post
        {
            Id = new(100 + Candidates.Count),
            ArticleId = article.Id,
            ChannelId = channel.Id,
            Revision = article.Revision,
            Content = new HeadlineWriter().Write(article, channel),
            State = PostState.InReview,
            Composed = new(2026, 3, 3, 12, 0, 0, TimeSpan.Zero),
        };
        var review = new Review { Id = new(Candidates.Count + 1), PostId = post.Id, Cause = cause, Created = post.Composed };
        Candidates.Add(new Candidate(review, post, article, channel));
        return Candidates[^1];
    }

    public Task<Candidate?> FindAsync(ReviewId review, CancellationToken cancel) =>
        Task.FromResult(Candidates.Find(held => held.Review.Id == review));

    public Task<IReadOnlyList<Candidate>> OpenAsync(int most, CancellationToken cancel) => Task.FromResult<IReadOnlyList<Candidate>>(
        [.. Candidates.Where(held => held.Review.State == ReviewState.Waiting || held.Review.Shown != held.Review.Version).Take(most)]);

    public Task<IReadOnlyList<Candidate>> UndecidedAsync(int skip, int most, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Candidate>>([.. Candidates.Where(held => held.Review.IsOpen).Skip(skip).Take(most)]);

    public Task<ReviewAnswer?> DecideAsync(ReviewDecision decision, CancellationToken cancel)
    {
        if (Candidates.Find(held => held.Review.Id == decision.Review) is not { Review: var review, Post: var post })
            return Task.FromResult<ReviewAnswer?>(null);
        if (!ReviewPolicy.MayBecome(review.State, decision.State)) return Task.FromResult<ReviewAnswer?>(new(review, First: false));
        if (decision.Changes is { } changes)
        {
            var draft = drawer.Drafts.Single(held => held.Id == changes.Draft);
            draft.State = DraftState.Sent;
            (post.Content, post.Edits) = (changes.Content, draft.Edits);
        }
        (review.State, review.By, review.Decided, review.Reason) = (decision.State, decision.By?.Name, decision.Now, decision.Reason);
        review.Version++;
        post.State = decision.State switch
        {
            ReviewState.Approved or ReviewState.Posted => PostState.Waiting,
            ReviewState.Rejected or ReviewState.Dropped => PostState.Withdrawn,
            _ => PostState.InReview,
        };
        return Task.FromResult<ReviewAnswer?>(new(review, First: true));
    }

    public Task ShownAsync(ReviewId review, int version, string? message, CancellationToken cancel)
    {
        var row = Candidates.Single(held => held.Review.Id == review).Review;
        (row.Shown, row.MessageRef) = (version, message ?? row.MessageRef);
        return Task.CompletedTask;
    }

    public Task RemindedAsync(ReviewId review, string? message, DateTimeOffset now, CancellationToken cancel)
    {
        var row = Candidates.Single(held => held.Review.Id == review).Review;
        (row.Reminded, row.ReminderRef) = (now, message);
        return Task.CompletedTask;
    }
}
