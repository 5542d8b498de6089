using Bot.Core.Chat;
using Bot.Core.Desk.Reviewing;
using Bot.Core.Desk.Rights;
using Bot.Core.Model;

namespace Bot.Core.Desk.Oversight;

/// <summary>Looks up what waits, page by page: all that is to go out, what has a time, and what waits for an editor's word.</summary>
internal sealed class QueueLists(IQueueBook queue, IReviewStore reviews, NewsroomOptions newsroom, TimeProvider time)
{
    /// <summary>A page of a list, after the first <paramref name="skip"/>.</summary>
    public Task<Reply> ShowAsync(QueueAct list, int skip, Asker asker, CancellationToken cancel) => list switch
    {
        QueueAct.Schedule => ScheduledAsync(skip, asker, cancel),
        QueueAct.Candidates => CandidatesAsync(skip, asker, cancel),
        _ => WaitingAsync(skip, asker, cancel),
    };

    private async Task<Reply> WaitingAsync(int skip, Asker asker, CancellationToken cancel)
    {
        var items = await queue.WaitingAsync(skip, QueueWords.PageLength + 1, cancel).ConfigureAwait(false);
        var candidates = skip > 0
            ? []
            : await reviews.UndecidedAsync(0, QueueWords.FewCandidates + 1, cancel).ConfigureAwait(false);
        return Words(asker).Waiting(items, skip, candidates, MayApprove(asker));
    }

    private async Task<Reply> ScheduledAsync(int skip, Asker asker, CancellationToken cancel) => Words(asker).Scheduled(
        await queue.ScheduledAsync(skip, QueueWords.PageLength + 1, cancel).ConfigureAwait(false), skip);

    /// <summary>Where all of them were decided meanwhile, the queue is shown.</summary>
    private async Task<Reply> CandidatesAsync(int skip, Asker asker, CancellationToken cancel)
    {
        var candidates = await reviews.UndecidedAsync(skip, QueueWords.PageLength + 1, cancel).ConfigureAwait(false);
        return candidates.Count == 0
            ? await WaitingAsync(0, asker, cancel).ConfigureAwait(false)
            : Words(asker).Candidates(candidates, skip, MayApprove(asker));
    }

    private QueueWords Words(Asker asker) => new(newsroom.Zone, time.GetUtcNow(), asker.Words);

    private static bool MayApprove(Asker asker) => asker.Staff!.May(StaffRight.Approve);
}
