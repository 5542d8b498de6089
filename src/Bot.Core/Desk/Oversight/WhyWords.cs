using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Desk.Reviewing;
using Bot.Core.Desk.Stories;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Oversight;

/// <summary>Says in a message why a story was or was not posted: how it came in, how it is, and how it is in each channel.</summary>
/// <param name="zone">The newsroom's time zone.</param>
/// <param name="words">The reader's words.</param>
internal sealed class WhyWords(TimeZoneInfo zone, Wording words)
{
    private const int LongestTitle = 200;
    private const int LongestReason = 200;
    private const int MostTries = 3;
    private const int MostRevisions = 5;

    /// <summary>The message.</summary>
    public Reply Tell(StoryLife life)
    {
        var article = life.Article;
        var text = new ChatText();
        var title = CodePoints.Shorten(article.Title, LongestTitle);
        if (article.Link.Length > 0) text.Link(title, article.Link);
        else text.Bold(title);
        text.Paragraph().Add(life.FoundAt is { } source
            ? words.Text(PhraseKeys.WhyFound, ("time", Time(article.Found)), ("source", source))
            : words.Text(PhraseKeys.WhyGiven, ("time", Time(article.Found))));
        foreach (var revision in life.Revisions.Where(one => one.Number > 1).TakeLast(MostRevisions))
            text.Line().Add(words.Text(PhraseKeys.WhyRevision, ("number", revision.Number), ("time", Time(revision.Found))));
        text.Line().Add(Stage(article));
        foreach (var post in life.Posts) Add(text, post);
        foreach (var (channel, refusal) in life.Without)
            text.Paragraph().Bold(channel.Name).Line().Add(refusal is null ? words[PhraseKeys.WhyNoPost] : RefusalWords.Why(refusal, words));
        return text.Reply();
    }

    private void Add(ChatText text, PostLife life)
    {
        var (post, channel) = (life.Post, life.Channel);
        text.Paragraph().Bold(channel.Name).Line().Add(post switch
        {
            { State: PostState.Standing, Published: { } since } => words.Text(PhraseKeys.StateStands, ("time", Time(since))),
            { State: PostState.Withdrawn } when life.Review is { State: ReviewState.Rejected or ReviewState.Dropped } review =>
                RefusalWords.Why(ReviewPolicy.VerdictOf(review.State, review.By, review.Reason), words),
            { State: PostState.Withdrawn, Published: null } => words[PhraseKeys.ResultNeverOut],
            { State: PostState.Withdrawn } => words[PhraseKeys.StateWithdrawn],
            { State: PostState.InReview } => words[PhraseKeys.StateReview],
            _ => words[PhraseKeys.StateWaits],
        });
        if (post.By is { } name) text.Add($" · {words[PhraseKeys.ActPosted]}: {name}");
        if (channel.PausedBy is { } pauser) text.Line().Add(words.Text(PhraseKeys.ChannelPausedBy, ("name", pauser)));
        else if (channel.Paused is { } closed) text.Line().Add(words.Text(PhraseKeys.ChannelTroubled, ("reason", Short(closed))));
        if (life.Deliveries is [.., { Delivery: var last }] && Waits(last) is { } waits) text.Line().Add(waits);
        foreach (var attempt in life.Deliveries.SelectMany(one => one.Attempts).Where(one => one.Outcome != "sent").TakeLast(MostTries))
            text.Line().Italic(words.Text(PhraseKeys.WhyTry, ("time", Time(attempt.Started)), ("outcome", Short(attempt.Said ?? attempt.Outcome))));
    }

    /// <summary>Null where the post's own state says all.</summary>
    private string? Waits(Delivery last) => last switch
    {
        { HeldBy: { } name } => words.Text(PhraseKeys.QueueHeldBy, ("name", name)),
        { Ended: null, Scheduled: { } time } => words.Text(PhraseKeys.ResultWaitsUntil, ("time", Time(time))),
        { State: DeliveryState.Unknown } => words[PhraseKeys.ResultUnknown],
        { State: DeliveryState.SetAside or DeliveryState.Dropped, Reason: { } reason } => words.Text(PhraseKeys.ResultFailed, ("reason", Short(reason))),
        { Ended: null, Reason: { } reason } => Short(reason),
        _ => null,
    };

    private string Stage(Article article) => article.Stage switch
    {
        ArticleStage.Known => words[PhraseKeys.WhyKnown],
        ArticleStage.Found => words[PhraseKeys.WhyReading],
        ArticleStage.Read => words[PhraseKeys.WhyComposing],
        ArticleStage.Composed => words[PhraseKeys.WhyComposed],
        _ => article.WithdrawnBy is { } name
            ? words.Text(PhraseKeys.ResultAlready, ("name", name))
            : words.Text(PhraseKeys.WhySetAside, ("reason", Short(article.Reason ?? "?"))),
    };

    private string Time(DateTimeOffset time) => LocalTime.DateAndTime(time, zone, words.Language);

    private string Short(string reason) => CodePoints.Shorten(ReasonWords.Say(reason, words, zone), LongestReason);
}
