using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk;

/// <summary>Says what came of an act at the desk, as a message with its board.</summary>
/// <param name="zone">The newsroom's time zone.</param>
public sealed class DeskWords(TimeZoneInfo zone)
{
    /// <summary>A board with more channels than this would be a wall.</summary>
    private const int MostChannels = 20;

    private const int LongestEcho = 500;

    /// <summary>The message: the post exactly as it will look with its board, or a sentence.</summary>
    public Reply Reply(DeskAnswer answer, Wording words) => answer switch
    {
        DeskAnswer.Ready { Board: var board, Content: var content } =>
            new Reply { Content = content, Buttons = Board(board, SendButton(board, words), words) },
        DeskAnswer.AlreadyPosted posted => Standing(posted, words),
        DeskAnswer.Changed changed => Reply(changed.Now, words),
        _ => new ChatText().Add(Sentence(answer, words)).Reply(),
    };

    /// <summary>The answer in a sentence; for what is shown as a board, what the board is about.</summary>
    public string Sentence(DeskAnswer answer, Wording words) => answer switch
    {
        DeskAnswer.AlreadyPosted posted => Standing(posted.Board.Channel, posted.Standing, words),
        DeskAnswer.Sent { Channel.Paused: { } reason } sent =>
            words.Text(PhraseKeys.DeskSentPaused, ("channel", sent.Channel.Name), ("reason", reason)),
        DeskAnswer.Sent sent => words.Text(PhraseKeys.DeskSent, ("channel", sent.Channel.Name)),
        DeskAnswer.AlreadySent => words[PhraseKeys.DeskAlreadySent],
        DeskAnswer.Discarded => words[PhraseKeys.DeskDiscarded],
        DeskAnswer.Ready or DeskAnswer.Changed => words[PhraseKeys.DeskChanged],
        DeskAnswer.NotAllowed => words[PhraseKeys.DeskAuthor],
        DeskAnswer.NotALink => words[PhraseKeys.DeskNotALink],
        DeskAnswer.NoArticle none => words.Text(PhraseKeys.DeskNoArticle, ("link", Echo(none.Link))),
        DeskAnswer.Unreachable away => words.Text(PhraseKeys.DeskUnreachable, ("link", Echo(away.Link)), ("reason", away.Reason)),
        DeskAnswer.Forbidden closed => words.Text(PhraseKeys.DeskForbidden, ("link", Echo(closed.Link)), ("reason", closed.Reason)),
        DeskAnswer.NoChannel { Asked: { } asked, Names.Count: > 0 } unknown =>
            words.Text(PhraseKeys.DeskUnknownChannel, ("channel", Echo(asked)), ("channels", string.Join(", ", unknown.Names))),
        DeskAnswer.NoChannel => words[PhraseKeys.DeskNoChannels],
        _ => words[PhraseKeys.StaleButton],
    };

    private Reply Standing(DeskAnswer.AlreadyPosted posted, Wording words)
    {
        var board = posted.Board;
        var again = new ReplyButton(words[PhraseKeys.DeskPostAgain], new DeskButton.Again(board.Draft.Id, board.Channel.Id).Data);
        return new ChatText().Bold(Echo(board.Article.Title))
            .Paragraph().Add(Sentence(posted, words))
            .Reply(Board(board, again, words));
    }

    private string Standing(Channel channel, Standing standing, Wording words)
    {
        var time = LocalTime.DateAndTime(standing.When, zone, words.Language);
        var phrase = (standing.Waits, standing.By) switch
        {
            (true, null) => PhraseKeys.DeskWaitsByBot,
            (true, _) => PhraseKeys.DeskWaitsByHand,
            (false, null) => PhraseKeys.DeskStandsByBot,
            (false, _) => PhraseKeys.DeskStandsByHand,
        };
        return words.Text(phrase, ("channel", channel.Name), ("name", standing.By), ("time", time));
    }

    private static ReplyButton SendButton(DraftBoard board, Wording words) =>
        new(words[PhraseKeys.DeskSend], new DeskButton.Send(board.Draft.Id, ShownDraft.Of(board)).Data);

    private static List<IReadOnlyList<ReplyButton>> Board(DraftBoard board, ReplyButton act, Wording words)
    {
        var offered = board.Channels.Take(MostChannels).ToList();
        if (offered.TrueForAll(channel => channel.Id != board.Channel.Id)) offered[^1] = board.Channel;
        return
        [
            .. offered.Select(channel => ChannelButton(board, channel)).Chunk(2),
            [act, new(words[PhraseKeys.DeskCancel], new DeskButton.Cancel(board.Draft.Id).Data)],
        ];
    }

    private static ReplyButton ChannelButton(DraftBoard board, Channel channel) =>
        new(ButtonText.Fit(channel.Id == board.Channel.Id ? $"● {channel.Name}" : channel.Name),
            new DeskButton.Choose(board.Draft.Id, channel.Id).Data);

    private static string Echo(string text) => CodePoints.Shorten(text, LongestEcho);
}
