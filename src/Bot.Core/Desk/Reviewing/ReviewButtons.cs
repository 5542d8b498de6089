using Bot.Core.Chat;
using Bot.Core.Desk.Rights;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Reviewing;

/// <summary>
/// What pressing a button under a candidate does. Rights are checked at every press. What was decided is shown in the editors' chat
/// by the <see cref="ReviewStage"/>, whoever decided it and wherever; a board that was brought elsewhere shows it when it is pressed.
/// </summary>
internal sealed class ReviewButtons(
    IReviewStore store, ReviewDesk reviews, EditorsDesk desk, DeskTalk talk, DeskOptions options, NewsroomOptions newsroom, TimeProvider time)
    : IButtonFamily
{
    /// <inheritdoc />
    public string Prefix => ReviewButton.Prefix;

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel)
    {
        if (asker.Staff is not { } staff || !staff.May(StaffRight.Approve) || ReviewButton.Parse(data) is not { } button) return null;
        if (await store.FindAsync(button.Review, cancel).ConfigureAwait(false) is not { } candidate) return null;
        switch (button.Act)
        {
            case ReviewAct.Status:
                return ButtonText.Notice(Status(candidate, asker.Words));
            case not ReviewAct.Back when !candidate.Review.IsOpen:
                return Told(button, new ReviewAnswer(candidate.Review, First: false), candidate, asker);
            case ReviewAct.Show:
                return new PressAnswer { Say = new ReviewWords(newsroom.Zone).Message(candidate, WordsFor(asker)) };
            case ReviewAct.Back or ReviewAct.Reject:
                return new PressAnswer { Edit = View(candidate, asker, button.Act == ReviewAct.Reject) };
            case ReviewAct.Typed:
                return await talk.AskAsync(button.Review, asker, cancel).ConfigureAwait(false);
            case ReviewAct.Edit:
                return await EditAsync(candidate, asker, cancel).ConfigureAwait(false);
            default:
                return await DecideAsync(button, candidate, asker, cancel).ConfigureAwait(false);
        }
    }

    private async Task<PressAnswer> DecideAsync(ReviewButton button, Candidate candidate, Asker asker, CancellationToken cancel)
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
        return Told(button, answer, candidate, asker);
    }

    private PressAnswer Told(ReviewButton button, ReviewAnswer? answer, Candidate candidate, Asker asker)
    {
        var isBroughtBoard = button.Act != ReviewAct.Show && !Is(candidate.Review.MessageRef, asker) && !IsReminder(candidate, asker);
        return ButtonText.Notice(
            ReviewWords.Notice(answer, asker.Words),
            answer is not null && isBroughtBoard ? View(candidate with { Review = answer.Review }, asker, asksReason: false) : null);
    }

    private async Task<PressAnswer> EditAsync(Candidate candidate, Asker asker, CancellationToken cancel)
    {
        var answer = await desk.PrepareAsync(candidate.Review.Id, asker.Staff!, cancel).ConfigureAwait(false);
        var words = new DeskWords(newsroom.Zone, time.GetUtcNow());
        return answer is DeskAnswer.Ready
            ? new PressAnswer { Say = words.Reply(answer, asker.Words) }
            : ButtonText.Notice(words.Sentence(answer, asker.Words));
    }

    private Reply View(Candidate candidate, Asker asker, bool asksReason)
    {
        var words = new ReviewWords(newsroom.Zone);
        return IsReminder(candidate, asker)
            ? words.Reminder(candidate, WordsFor(asker), asksReason)
            : words.Message(candidate, WordsFor(asker), asksReason);
    }

    /// <summary>The editors' chat reads one language, whoever presses.</summary>
    private Wording WordsFor(Asker asker) => IsDesk(asker) ? Chat : asker.Words;

    private Wording Chat => Phrases.In(newsroom.Language);

    private bool IsDesk(Asker asker) => asker.Place.ChatId == options.Chat;

    private bool IsReminder(Candidate candidate, Asker asker) => Is(candidate.Review.ReminderRef, asker);

    /// <summary>Whether a message of the editors' chat was pressed. References to the same one may differ in what they tell of it.</summary>
    private bool Is(string? message, Asker asker) =>
        message is not null && asker.Pressed is { } pressed && IsDesk(asker) && Id(message) == Id(pressed);

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
