using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Desk.Acts;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Corrections;

/// <summary>Says how an act on posts goes on in each channel. Pure: the same rows say the same.</summary>
/// <param name="zone">The newsroom's time zone.</param>
internal sealed class ResultWords(TimeZoneInfo zone)
{
    private const int LongestTitle = 200;
    private const int LongestReason = 200;

    /// <summary>The message, and whether nothing is left to tell.</summary>
    public (Reply Message, bool IsLast) Message(DeskReport report, StoryInChannels story)
    {
        var words = Phrases.In(report.Language);
        var text = new ChatText().Bold(words[ActWords.PhraseOf(report.Kind)]).Line();
        var title = CodePoints.Shorten(story.Article.Title, LongestTitle);
        if (story.Article.Link.Length > 0) text.Link(title, story.Article.Link);
        else text.Add(title);
        text.Line();
        var isLast = true;
        foreach (var place in story.Posts)
        {
            var (sign, said, ended) = Place(report, place, words);
            text.Line().Add($"{sign} {place.Channel.Name}: {said}");
            isLast &= ended;
        }
        return (text.Reply(), isLast);
    }

    private (string Sign, string Said, bool Ended) Place(DeskReport report, PostInChannel place, Wording words)
    {
        var (post, channel, last) = place;
        if (last is null || last is { Act: DeliveryAct.Publish, State: DeliveryState.Cancelled })
            return post.State == PostState.InReview
                ? ("⏳", words[PhraseKeys.StateReview], true)
                : ("✓", words[PhraseKeys.ResultNeverOut], true);
        return last.State switch
        {
            DeliveryState.Sent => ("✓", words.Text(PhraseKeys.ResultDone, ("time", Clock(last.Ended ?? report.Created, words))), true),
            DeliveryState.SetAside => ("⚠️", words.Text(PhraseKeys.ResultFailed, ("reason", Why(last.Reason, words))), true),
            DeliveryState.Dropped => ("⚠️", words.Text(PhraseKeys.ResultFailed, ("reason", Why(last.Reason, words))), true),
            DeliveryState.Cancelled => ("✓", words[PhraseKeys.ResultNeverOut], true),
            DeliveryState.Unknown => ("❓", words[PhraseKeys.ResultUnknown], false),
            _ => ("⏳", Waiting(channel, last, words), false),
        };
    }

    private string Waiting(Channel channel, Delivery last, Wording words) => channel switch
    {
        { PausedBy: { } name } => words.Text(PhraseKeys.ResultPaused, ("reason", name)),
        { Paused: { } reason } => words.Text(PhraseKeys.ResultPaused, ("reason", Why(reason, words))),
        _ when last.Scheduled is { } until => words.Text(PhraseKeys.ResultWaitsUntil, ("time", Clock(until, words))),
        _ => words[PhraseKeys.ResultWaits],
    };

    private string Clock(DateTimeOffset time, Wording words) => LocalTime.Time(time, zone, words.Language);

    private string Why(string? reason, Wording words) => CodePoints.Shorten(ReasonWords.Say(reason ?? "?", words, zone), LongestReason);
}
