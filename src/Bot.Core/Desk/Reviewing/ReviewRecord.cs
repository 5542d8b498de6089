using Bot.Core.Desk.Acts;
using Bot.Core.Model;

namespace Bot.Core.Desk.Reviewing;

/// <summary>Records what editors decided about candidates.</summary>
public sealed class ReviewRecord(IReviewStore store, IActRecorder acts)
{
    /// <summary>Records a decision that counted.</summary>
    public async Task AddAsync(ReviewDecision decision, StaffMember staff, CancellationToken cancel)
    {
        if (KindOf(decision.State) is not { } kind || await store.FindAsync(decision.Review, cancel).ConfigureAwait(false) is not { } candidate) return;
        var after = decision.Reason ?? decision.Changes?.Content.PlainText;
        await acts.RecordAsync(
            StaffActs.OnPost(kind, staff, decision.Now, candidate.Post, candidate.Article, candidate.Channel, after: after), cancel).ConfigureAwait(false);
    }

    private static ActKind? KindOf(ReviewState state) => state switch
    {
        ReviewState.Approved => ActKind.Approved,
        ReviewState.Held => ActKind.Held,
        ReviewState.Rejected => ActKind.Rejected,
        _ => null,
    };
}
