using Bot.Core.Desk.Rights;
using Bot.Core.Model;
using Bot.Core.Work;

namespace Bot.Core.Desk.Reviewing;

/// <summary>What editors decide about candidates. Of two who press at once the first acts.</summary>
public sealed class ReviewDesk(IReviewStore store, StageSignal signal, TimeProvider time)
{
    /// <summary>Decides, if nobody did before.</summary>
    /// <param name="review">The candidate.</param>
    /// <param name="state">What it becomes.</param>
    /// <param name="staff">Who decides.</param>
    /// <param name="reason">Why, in words for staff; null for nothing said.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>The candidate as it is now; null where there is none, or this person may not decide.</returns>
    public async Task<ReviewAnswer?> DecideAsync(
        ReviewId review, ReviewState state, StaffMember staff, string? reason, CancellationToken cancel)
    {
        if (!staff.May(StaffRight.Approve)) return null;
        var decision = new ReviewDecision(review, state, staff, time.GetUtcNow()) { Reason = reason };
        var answer = await store.DecideAsync(decision, cancel).ConfigureAwait(false);
        if (answer is not { First: true }) return answer;
        signal.Ring(Stages.Deliver);
        signal.Ring(Stages.Review);
        return answer;
    }
}
