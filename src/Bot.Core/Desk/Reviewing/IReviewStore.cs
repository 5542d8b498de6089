using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Core.Desk.Reviewing;

/// <summary>The candidates that wait for an editor's word.</summary>
public interface IReviewStore
{
    /// <summary>A candidate, decided or not; null where there is none.</summary>
    Task<Candidate?> FindAsync(ReviewId review, CancellationToken cancel);

    /// <summary>Candidates that the editors' chat does not show as they are, then those whose clock runs; oldest first.</summary>
    Task<IReadOnlyList<Candidate>> OpenAsync(int most, CancellationToken cancel);

    /// <summary>
    /// Candidates about which somebody can still decide, held ones, too; oldest first, after the first <paramref name="skip"/>.
    /// </summary>
    Task<IReadOnlyList<Candidate>> UndecidedAsync(int skip, int most, CancellationToken cancel);

    /// <summary>
    /// Decides, in one transaction: the first decision counts (see <see cref="ReviewPolicy.MayBecome"/>). An approved post gets its
    /// publish delivery, a rejected one is withdrawn and the reason kept beside the article.
    /// </summary>
    /// <returns>The candidate's row and whether this decided it; null where there is no such candidate.</returns>
    Task<ReviewAnswer?> DecideAsync(ReviewDecision decision, CancellationToken cancel);

    /// <summary>Notes which version the editors' chat shows, and in which message; null: in the one that is known.</summary>
    Task ShownAsync(ReviewId review, int version, string? message, CancellationToken cancel);

    /// <summary>Notes that staff were reminded, and in which message; null where nobody knows whether it arrived.</summary>
    Task RemindedAsync(ReviewId review, string? message, DateTimeOffset now, CancellationToken cancel);
}

/// <summary>A post that waits for an editor's word.</summary>
/// <param name="Review">Its row.</param>
/// <param name="Post">The post.</param>
/// <param name="Article">The article.</param>
/// <param name="Channel">The channel.</param>
public sealed record Candidate(Review Review, Post Post, Article Article, Channel Channel);

/// <summary>What somebody, or the channel's rule, decides about a candidate.</summary>
/// <param name="Review">The candidate.</param>
/// <param name="State">What it becomes.</param>
/// <param name="By">Who decides; null for the rule.</param>
/// <param name="Now">When.</param>
public sealed record ReviewDecision(ReviewId Review, ReviewState State, StaffMember? By, DateTimeOffset Now)
{
    /// <summary>Why, in words for staff; null for nothing said.</summary>
    public string? Reason { get; init; }

    /// <summary>What was changed before it was approved; null for nothing.</summary>
    public CandidateChanges? Changes { get; init; }
}

/// <summary>A candidate as an editor changed it. Edits and sound are taken from the draft's row.</summary>
/// <param name="Draft">The draft with the changes.</param>
/// <param name="Version">Its version.</param>
/// <param name="Content">The post as it is now.</param>
/// <param name="Revision">The article's revision that it was composed from.</param>
/// <param name="Due">When it goes out; null: at once.</param>
public sealed record CandidateChanges(DraftId Draft, int Version, PostContent Content, int Revision, DateTimeOffset? Due);

/// <summary>What became of a decision.</summary>
/// <param name="Review">The candidate's row as it is now.</param>
/// <param name="First">Whether this decided it.</param>
public sealed record ReviewAnswer(Review Review, bool First);
