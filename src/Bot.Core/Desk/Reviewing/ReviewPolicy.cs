using Bot.Core.Composing;
using Bot.Core.Composing.Filters;
using Bot.Core.Model;

namespace Bot.Core.Desk.Reviewing;

/// <summary>When editors are asked before a post goes out, and what becomes of what nobody answers.</summary>
public static class ReviewPolicy
{
    /// <summary>Why an article's post asks for an editor's word; null: it doesn't.</summary>
    /// <param name="approval">The channel's settings; null: it never asks.</param>
    /// <param name="article">The article.</param>
    /// <param name="now">The present moment.</param>
    /// <param name="zone">The newsroom's zone.</param>
    public static ReviewCause? Asks(ChannelApproval? approval, FilteredArticle article, DateTimeOffset now, TimeZoneInfo zone)
    {
        if (approval is null || approval.IsOff) return null;
        if (approval.Always) return new ReviewCause();
        if (approval.Sections.Find(article.IsIn) is { } section) return new ReviewCause(section);
        if (!approval.Filter.IsEmpty && ChannelRules.Asked(approval.Filter, article) is { } condition) return new ReviewCause(condition);
        return QuietHours.TryParse(approval.Hours, out var hours) && hours.EndAt(now, zone) is not null ? new ReviewCause(approval.Hours) : null;
    }

    /// <summary>What a candidate whose clock runs needs now, or when it next needs something.</summary>
    public static ReviewStep Next(Review review, ChannelApproval? approval, DateTimeOffset now)
    {
        if (review.State != ReviewState.Waiting) return new ReviewStep(null);
        approval ??= new ChannelApproval();
        var (remind, ends) = (review.Created + approval.Remind, EndOf(review, approval));
        if (now >= ends)
            return new ReviewStep(null) { Becomes = approval.Then == UnansweredRule.Post ? ReviewState.Posted : ReviewState.Dropped };
        if (review.Reminded is not null) return new ReviewStep(ends);
        return now >= remind ? new ReviewStep(ends) { Reminds = true } : new ReviewStep(ends < remind ? ends : remind);
    }

    /// <summary>When the channel's rule decides about a candidate that nobody answers; null: it never does.</summary>
    public static DateTimeOffset? EndOf(Review review, ChannelApproval? approval) =>
        review.State == ReviewState.Waiting && approval is { Then: not UnansweredRule.Wait } ? review.Created + approval.After : null;

    /// <summary>Whether a candidate can still become this: the first who decides counts, and what is held can be decided, but not by the rule.</summary>
    public static bool MayBecome(ReviewState from, ReviewState to) => (from, to) switch
    {
        (ReviewState.Waiting, not ReviewState.Waiting) => true,
        (ReviewState.Held, ReviewState.Approved or ReviewState.Rejected) => true,
        _ => false,
    };

    /// <summary>What is kept beside the article of a candidate that does not go out.</summary>
    /// <param name="state">What it became.</param>
    /// <param name="by">Who decided; null for the rule.</param>
    /// <param name="reason">Why, in words for staff; null for nothing said.</param>
    public static Verdict VerdictOf(ReviewState state, string? by, string? reason) => state == ReviewState.Dropped
        ? new Verdict(RefusalReason.Unanswered)
        : new Verdict(RefusalReason.Rejected, reason is null ? by : $"{by}: {reason}");
}

/// <summary>What a candidate needs.</summary>
/// <param name="Due">When it next needs something; null: nothing by itself.</param>
public readonly record struct ReviewStep(DateTimeOffset? Due)
{
    /// <summary>Staff are to be reminded now.</summary>
    public bool Reminds { get; init; }

    /// <summary>What the channel's rule makes of it now; null: nothing.</summary>
    public ReviewState? Becomes { get; init; }
}
