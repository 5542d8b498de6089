using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk;

/// <summary>Says what came of an act at the desk, as a message with its board.</summary>
/// <param name="zone">The newsroom's time zone.</param>
/// <param name="now">The present moment.</param>
public sealed class DeskWords(TimeZoneInfo zone, DateTimeOffset now)
{
    private const int LongestEcho = 500;

    /// <summary>The message: the post exactly as it will look with its board, or a sentence.</summary>
    public Reply Reply(DeskAnswer answer, Wording words) => Reply(answer, words, DeskView.Main);

    /// <summary>The message, with these buttons under a draft.</summary>
    internal Reply Reply(DeskAnswer answer, Wording words, DeskView view) => answer switch
    {
        DeskAnswer.Ready { Board: var board, Content: var content } =>
            new Reply { Content = content, Buttons = new DeskBoard(board, words, zone, now).Rows(view) },
        DeskAnswer.AlreadyPosted posted => Standing(posted, words),
        DeskAnswer.Changed changed => Reply(changed.Now, words, view),
        _ => ChatText.Say(Sentence(answer, words)),
    };

    /// <summary>The answer in a sentence; for what is shown as a board, what the board is about.</summary>
    public string Sentence(DeskAnswer answer, Wording words) => answer switch
    {
        DeskAnswer.AlreadyPosted posted => Standing(posted.Board.Channel, posted.Standing, words),
        DeskAnswer.Sent sent => Sent(sent, words),
        DeskAnswer.AwaitsApproval asked => words.Text(PhraseKeys.DeskAsked, ("channel", Names(asked.Channels))),
        DeskAnswer.Approved approved => words.Text(PhraseKeys.ReviewApproved, ("channel", approved.Channel.Name)),
        DeskAnswer.Decided { Review.By: { } name } => words.Text(PhraseKeys.AlarmAnsweredBy, ("name", name)),
        DeskAnswer.Decided => words[PhraseKeys.ReviewOver],
        DeskAnswer.AlreadySent sent => $"{First(sent.By, words)}{words[PhraseKeys.DeskAlreadySent]}",
        DeskAnswer.Discarded discarded => $"{First(discarded.By, words)}{words[PhraseKeys.DeskDiscarded]}",
        DeskAnswer.Ready or DeskAnswer.Changed => words[PhraseKeys.DeskChanged],
        DeskAnswer.NotAllowed => words[PhraseKeys.DeskAuthor],
        DeskAnswer.TooLong much => words.Text(PhraseKeys.DeskTooLong, ("length", much.Length), ("most", much.Most)),
        DeskAnswer.Misfit misfit => words.Text(PhraseKeys.DeskMisfit, ("channel", misfit.Channel.Name)),
        DeskAnswer.NotATime => words[PhraseKeys.DeskNotATime],
        DeskAnswer.TimeIsOver => words[PhraseKeys.DeskTimeIsOver],
        DeskAnswer.TooFar far => words.Text(PhraseKeys.DeskTooFar, ("days", (int)far.Most.TotalDays)),
        DeskAnswer.NotALink => words[PhraseKeys.DeskNotALink],
        DeskAnswer.NoArticle none => words.Text(PhraseKeys.DeskNoArticle, ("link", Echo(none.Link))),
        DeskAnswer.Unreachable away => words.Text(PhraseKeys.DeskUnreachable, ("link", Echo(away.Link)), ("reason", ReasonWords.Say(away.Reason, words, zone))),
        DeskAnswer.Forbidden closed => words.Text(PhraseKeys.DeskForbidden, ("link", Echo(closed.Link)), ("reason", ReasonWords.Say(closed.Reason, words, zone))),
        DeskAnswer.NoChannel { Asked: { } asked, Names.Count: > 0 } unknown =>
            words.Text(PhraseKeys.DeskUnknownChannel, ("channel", Echo(asked)), ("channels", string.Join(", ", unknown.Names))),
        DeskAnswer.NoChannel => words[PhraseKeys.DeskNoChannels],
        _ => words[PhraseKeys.StaleButton],
    };

    private static string First(string? other, Wording words) =>
        other is null ? "" : $"{words.Text(PhraseKeys.AlarmAnsweredBy, ("name", other))} ";

    private string Sent(DeskAnswer.Sent sent, Wording words)
    {
        if (sent.Due is { } due)
            return words.Text(PhraseKeys.DeskScheduled, ("channel", Names(sent.Channels)), ("time", LocalTime.DateAndTime(due, zone, words.Language)));
        List<Channel> open = [.. sent.Channels.Where(channel => channel.Paused is null)];
        IEnumerable<string> lines =
        [
            .. open.Count > 0 ? [words.Text(PhraseKeys.DeskSent, ("channel", Names(open)))] : (string[])[],
            .. sent.Channels.Where(channel => channel.Paused is not null)
                .Select(channel => words.Text(PhraseKeys.DeskSentPaused, ("channel", channel.Name), ("reason", ReasonWords.Say(channel.Paused!, words, zone)))),
        ];
        return string.Join('\n', lines);
    }

    private static string Names(IEnumerable<Channel> channels) => string.Join(", ", channels.Select(channel => channel.Name));

    private Reply Standing(DeskAnswer.AlreadyPosted posted, Wording words) => new ChatText()
        .Bold(Echo(posted.Board.Article.Title))
        .Paragraph().Add(Sentence(posted, words))
        .Reply(new DeskBoard(posted.Board, words, zone, now).RowsOfStanding());

    private string Standing(Channel channel, Standing standing, Wording words)
    {
        var time = LocalTime.DateAndTime(standing.When, zone, words.Language);
        var phrase = (standing.Waits, standing.By) switch
        {
            _ when standing.IsInReview => PhraseKeys.DeskWaitsInReview,
            (true, null) => PhraseKeys.DeskWaitsByBot,
            (true, _) => PhraseKeys.DeskWaitsByHand,
            (false, null) => PhraseKeys.DeskStandsByBot,
            (false, _) => PhraseKeys.DeskStandsByHand,
        };
        return words.Text(phrase, ("channel", channel.Name), ("name", standing.By), ("time", time));
    }

    private static string Echo(string text) => CodePoints.Shorten(text, LongestEcho);
}
