using Bot.Core.Chat;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Reviewing;

/// <summary>
/// What pressing a button under a candidate does. Rights are checked at every press. What was decided is shown by the
/// <see cref="ReviewStage"/>, whoever decided it and wherever.
/// </summary>
internal sealed class ReviewButtons(
    IReviewStore store, ReviewDesk reviews, EditorsDesk desk, DeskTalk talk, NewsroomOptions newsroom, TimeProvider time) : IButtonFamily
{
    /// <inheritdoc />
    public string Prefix => ReviewButton.Prefix;

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel)
    {
        if (asker.Staff is not { } staff || !DeskRights.MayApprove(staff) || ReviewButton.Parse(data) is not { } button) return null;
        if (await store.FindAsync(button.Review, cancel).ConfigureAwait(false) is not { } candidate) return null;
        switch (button.Act)
        {
            case ReviewAct.Status:
                return ButtonText.Notice(Status(candidate, asker.Words));
            case not ReviewAct.Back when !candidate.Review.IsOpen:
                return ButtonText.Notice(ReviewWords.Notice(new ReviewAnswer(candidate.Review, First: false), asker.Words));
            case ReviewAct.Back or ReviewAct.Reject:
                // The chat reads one language, whoever presses.
                return new PressAnswer { Edit = View(candidate, asker, button.Act == ReviewAct.Reject) };
            case ReviewAct.Typed:
                return await talk.AskAsync(button.Review, asker, cancel).ConfigureAwait(false);
            case ReviewAct.Edit:
                return await EditAsync(candidate, asker, cancel).ConfigureAwait(false);
            default:
                return await DecideAsync(button, asker, cancel).ConfigureAwait(false);
        }
    }

    private async Task<PressAnswer> DecideAsync(ReviewButton button, Asker asker, CancellationToken cancel)
    {
        var state = button.Act switch
        {
            ReviewAct.Approve => ReviewState.Approved,
            ReviewAct.Hold => ReviewState.Held,
            _ => ReviewState.Rejected,
        };
        var reason = ReviewWords.Reasons.FirstOrDefault(offered => offered.Act == button.Act).Phrase;
        var answer = await reviews.DecideAsync(
            button.Review, state, asker.Staff!, reason == default ? null : Chat[reason], cancel).ConfigureAwait(false);
        return ButtonText.Notice(ReviewWords.Notice(answer, asker.Words));
    }

    private async Task<PressAnswer> EditAsync(Candidate candidate, Asker asker, CancellationToken cancel)
    {
        var answer = await desk.PrepareAsync(candidate.Review.Id, asker.Staff!, cancel).ConfigureAwait(false);
        var words = new DeskWords(newsroom.Zone, time.GetUtcNow());
        return answer is DeskAnswer.Ready
            ? new PressAnswer { Say = words.Reply(answer, asker.Words) }
            : ButtonText.Notice(words.Sentence(answer, asker.Words));
    }

    private Wording Chat => Phrases.In(newsroom.Language);

    private Reply View(Candidate candidate, Asker asker, bool asksReason)
    {
        var words = new ReviewWords(newsroom.Zone);
        return IsItsMessage(candidate, asker) ? words.Message(candidate, Chat, asksReason) : words.Reminder(candidate, Chat, asksReason);
    }

    /// <summary>References to the same message may differ in what they tell of it.</summary>
    private static bool IsItsMessage(Candidate candidate, Asker asker) =>
        asker.Pressed is null || candidate.Review.MessageRef is not { } own || Id(own) == Id(asker.Pressed);

    private static string Id(string message) => message.Split(' ', 2)[0];

    private string Status(Candidate candidate, Wording words)
    {
        var review = candidate.Review;
        var cause = ReviewWords.Cause(candidate, words);
        if (review is not { By: { } name, Decided: { } decided }) return cause;
        var who = $"{ReviewWords.SignOf(review.State)} {name}, {LocalTime.Time(decided, newsroom.Zone, words.Language)}";
        return review.Reason is { } reason ? $"{cause}\n{who}: {reason}" : $"{cause}\n{who}";
    }
}
