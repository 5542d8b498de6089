using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Reviewing;

/// <summary>Shows a candidate in the editors' chat: the post exactly as it will look, with buttons under it that also say how it stands.</summary>
/// <param name="zone">The newsroom's time zone.</param>
internal sealed class ReviewWords(TimeZoneInfo zone)
{
    private const int LongestTitle = 200;

    /// <summary>The reasons that are offered, in their order.</summary>
    public static IReadOnlyList<(ReviewAct Act, PhraseKey Phrase)> Reasons { get; } =
    [
        (ReviewAct.Told, PhraseKeys.ReviewReasonTold), (ReviewAct.Elsewhere, PhraseKeys.ReviewReasonElsewhere),
        (ReviewAct.Wrong, PhraseKeys.ReviewReasonWrong), (ReviewAct.Late, PhraseKeys.ReviewReasonLate),
    ];

    /// <summary>The candidate with its board.</summary>
    public Reply Message(Candidate candidate, Wording words, bool asksReason = false) =>
        new() { Content = candidate.Post.Content, Buttons = Buttons(candidate, words, asksReason) };

    /// <summary>The reminder, with what can be done; once somebody decided there is nothing to be reminded of.</summary>
    public Reply Reminder(Candidate candidate, Wording words, bool asksReason = false)
    {
        var text = new ChatText();
        if (candidate.Review.State == ReviewState.Waiting) text.Add("⏰ ");
        text.Bold(CodePoints.Shorten(candidate.Article.Title, LongestTitle)).Line().Add(candidate.Review.State == ReviewState.Waiting
            ? words.Text(PhraseKeys.ReviewReminder,
                ("channel", candidate.Channel.Name), ("time", LocalTime.Time(candidate.Review.Created, zone, words.Language)))
            : candidate.Channel.Name);
        return text.Reply(Buttons(candidate, words, asksReason));
    }

    /// <summary>Why editors are asked, and by whom.</summary>
    public static string Cause(Candidate candidate, Wording words) => candidate.Review switch
    {
        { AskedBy: { } author } => words.Text(PhraseKeys.ReviewAuthor, ("channel", candidate.Channel.Name), ("name", author)),
        { Cause: { } cause } => words.Text(PhraseKeys.ReviewCause, ("channel", candidate.Channel.Name), ("cause", cause)),
        _ => words.Text(PhraseKeys.ReviewAlways, ("channel", candidate.Channel.Name)),
    };

    /// <summary>What came of a decision, for whoever made it.</summary>
    public static string Notice(ReviewAnswer? answer, Wording words) => answer switch
    {
        null => words[PhraseKeys.StaleButton],
        { First: true, Review.State: ReviewState.Approved } => words[PhraseKeys.ReviewLetThrough],
        { First: true, Review.State: ReviewState.Held } => words[PhraseKeys.ReviewHeld],
        { First: true } => words[PhraseKeys.ReviewRejected],
        { Review.By: { } name } => words.Text(PhraseKeys.AlarmAnsweredBy, ("name", name)),
        _ => words[PhraseKeys.ReviewOver],
    };

    private List<IReadOnlyList<ReplyButton>> Buttons(Candidate candidate, Wording words, bool asksReason)
    {
        var review = candidate.Review;
        if (!review.IsOpen) return [[Status(candidate, words)]];
        if (asksReason)
            return
            [
                .. Reasons.Select(reason => Button(reason.Phrase, reason.Act)).Chunk(2),
                [Button(PhraseKeys.ReviewReasonTyped, ReviewAct.Typed), Button(PhraseKeys.ReviewReasonUnsaid, ReviewAct.Unsaid)],
                [Button(PhraseKeys.Back, ReviewAct.Back)],
            ];
        return
        [
            [Status(candidate, words)],
            [Button(PhraseKeys.ReviewApprove, ReviewAct.Approve), Button(PhraseKeys.ReviewEdit, ReviewAct.Edit)],
            review.State == ReviewState.Held
                ? [Button(PhraseKeys.ReviewReject, ReviewAct.Reject)]
                : [Button(PhraseKeys.ReviewHold, ReviewAct.Hold), Button(PhraseKeys.ReviewReject, ReviewAct.Reject)],
        ];

        ReplyButton Button(PhraseKey phrase, ReviewAct act) => new(words[phrase], new ReviewButton(review.Id, act).Data);
    }

    /// <summary>How a candidate stands, as a sign.</summary>
    public static string SignOf(ReviewState state) => state switch
    {
        ReviewState.Waiting => "⏳",
        ReviewState.Held => "✋",
        ReviewState.Approved or ReviewState.Posted => "✅",
        _ => "❌",
    };

    /// <summary>How it stands, on a button, so that the message shows nothing but the post.</summary>
    private ReplyButton Status(Candidate candidate, Wording words)
    {
        var review = candidate.Review;
        var who = review.State == ReviewState.Waiting ? candidate.Channel.Name : Who();
        return new ReplyButton(ButtonText.Fit($"{SignOf(review.State)} {who}"), new ReviewButton(review.Id, ReviewAct.Status).Data);

        string Who()
        {
            var name = review.By ?? words[review.State == ReviewState.Withdrawn ? PhraseKeys.ReviewWithdrawn : PhraseKeys.ReviewUnanswered];
            return review.Decided is { } time ? $"{name}, {LocalTime.Time(time, zone, words.Language)}" : name;
        }
    }
}
