using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Desk.Reviewing;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Oversight;

/// <summary>Says what waits, where, until when and for what, as messages with their buttons.</summary>
/// <param name="zone">The newsroom's time zone.</param>
/// <param name="now">The present.</param>
/// <param name="words">The reader's words.</param>
internal sealed class QueueWords(TimeZoneInfo zone, DateTimeOffset now, Wording words)
{
    /// <summary>How many stand on a page.</summary>
    public const int PageLength = 8;

    /// <summary>How many candidates stand under what waits; all of them have a list of their own.</summary>
    public const int FewCandidates = 4;

    private const int LongestTitle = 120;
    private const int LongestReason = 160;

    private readonly CandidateWords candidateWords = new(zone, now, words);

    /// <summary>
    /// A page of what waits to go out, and below it what waits for an editor's word; of both, one more than is shown tells that
    /// there are more.
    /// </summary>
    public Reply Waiting(IReadOnlyList<QueueItem> items, int skip, IReadOnlyList<Candidate> candidates, bool mayApprove)
    {
        if (items.Count == 0 && candidates.Count == 0) return ChatText.Say(words[PhraseKeys.QueueNone]);
        var text = new ChatText();
        if (items.Count > 0) Add(text, items, PhraseKeys.QueueTitle);
        var few = candidates.Take(FewCandidates).ToList();
        if (few.Count > 0) candidateWords.Add(items.Count > 0 ? text.Paragraph() : text, few);
        List<ReplyButton> all = [];
        if (candidates.Count > few.Count)
            all.Add(new($"{words[PhraseKeys.CandidatesTitle]} »", new QueueButton(QueueAct.Candidates, 0).Data));
        return text.Reply(Rows(
            [.. Cards(items), .. mayApprove ? CandidateWords.Boards(few) : [], all, .. Paging(items.Count, skip, QueueAct.List)]));
    }

    /// <summary>A page of timed posts.</summary>
    public Reply Scheduled(IReadOnlyList<QueueItem> items, int skip)
    {
        if (items.Count == 0) return ChatText.Say(words[PhraseKeys.ScheduleNone]);
        var text = new ChatText();
        Add(text, items, PhraseKeys.ScheduleTitle);
        return text.Reply(Rows([.. Cards(items), .. Paging(items.Count, skip, QueueAct.Schedule)]));
    }

    /// <summary>A page of what waits for an editor's word.</summary>
    public Reply Candidates(IReadOnlyList<Candidate> candidates, int skip, bool mayApprove)
    {
        var (text, shown) = (new ChatText(), candidates.Take(PageLength).ToList());
        candidateWords.Add(text, shown);
        return text.Reply(Rows(
            [.. mayApprove ? CandidateWords.Boards(shown) : [], .. Paging(candidates.Count, skip, QueueAct.Candidates), [Back()]]));
    }

    /// <summary>One, with what may be done to it.</summary>
    public Reply Card(QueueItem item, bool mayChange)
    {
        var text = new ChatText();
        Add(text, item);
        if (!mayChange || item.Delivery is not { State: DeliveryState.Due, ClaimedUntil: null }) return text.Reply([[Back()]]);
        var isPost = item.Delivery.Act == DeliveryAct.Publish;
        List<ReplyButton> order = [], ends = [];
        if (item.Delivery.HeldBy is not null) order.Add(Button(PhraseKeys.QueueRelease, QueueAct.Release));
        else if (item.Delivery.Scheduled > now) order.Add(Button(PhraseKeys.QueueNow, QueueAct.Release));
        if (item.Delivery.Scheduled is null && item.Before > 0) order.Add(Button(PhraseKeys.QueueFirst, QueueAct.First));
        if (isPost && item.Delivery.HeldBy is null) order.Add(Button(PhraseKeys.QueueHold, QueueAct.Hold));
        if (isPost) ends.Add(Button(PhraseKeys.QueueTime, QueueAct.Time));
        if (item.Delivery.Act != DeliveryAct.Retract) ends.Add(Button(PhraseKeys.QueueDrop, QueueAct.Drop));
        return text.Reply(Rows([order, ends, [Back()]]));

        ReplyButton Button(PhraseKey phrase, QueueAct act) => new(words[phrase], new QueueButton(act, item.Delivery.Id).Data);
    }

    /// <summary>Asks for another time.</summary>
    public Reply AskTime(QueueItem item)
    {
        var text = new ChatText();
        Add(text, item);
        return text.Paragraph().Add(words[PhraseKeys.QueueAskTime])
            .Reply([[new ReplyButton(words[PhraseKeys.Back], new QueueButton(QueueAct.Card, item.Delivery.Id).Data)]]);
    }

    private ReplyButton Back() => new(words[PhraseKeys.QueueTitle], new QueueButton(QueueAct.List, 0).Data);

    private static IReadOnlyList<IReadOnlyList<ReplyButton>> Rows(IEnumerable<IReadOnlyList<ReplyButton>> rows) =>
        [.. rows.Where(row => row.Count > 0)];

    private IReadOnlyList<IReadOnlyList<ReplyButton>> Paging(int count, int skip, QueueAct list) =>
        PageButtons.Rows(PageButtons.Plain, skip, PageLength, count > PageLength, next => new QueueButton(list, next).Data, words);

    /// <summary>The same story may wait in several channels.</summary>
    private static IEnumerable<IReadOnlyList<ReplyButton>> Cards(IReadOnlyList<QueueItem> items)
    {
        var shown = items.Take(PageLength).ToList();
        var isOneChannel = shown.TrueForAll(item => item.Channel.Id == shown[0].Channel.Id);
        return shown.Select(item => new ReplyButton(
            ButtonText.Fit(isOneChannel ? item.Article.Title : $"{item.Channel.Name}: {item.Article.Title}"),
            new QueueButton(QueueAct.Card, item.Delivery.Id).Data)).Chunk(2);
    }

    private void Add(ChatText text, IEnumerable<QueueItem> items, PhraseKey title)
    {
        text.Bold(words[title]);
        foreach (var item in items.Take(PageLength)) Add(text.Paragraph(), item);
    }

    private void Add(ChatText text, QueueItem item)
    {
        var title = CodePoints.Shorten(item.Article.Title, LongestTitle);
        text.Add($"{item.Channel.Name} · {words[ActOf(item.Delivery.Act)]}: ");
        if (item.Article.Link.Length > 0) text.Link(title, item.Article.Link);
        else text.Bold(title);
        text.Line().Italic(State(item));
    }

    private string State(QueueItem item)
    {
        var (delivery, _, channel, before) = item;
        var state = delivery switch
        {
            { HeldBy: { } name } => words.Text(PhraseKeys.QueueHeldBy, ("name", name)),
            { Scheduled: { } time } when time > now =>
                words.Text(PhraseKeys.ResultWaitsUntil, ("time", LocalTime.Brief(time, now, zone, words.Language))),
            { State: DeliveryState.Unknown } => words[PhraseKeys.ResultUnknown],
            { ClaimedUntil: not null } => words[PhraseKeys.QueueSending],
            _ when channel.PausedBy is { } name => words.Text(PhraseKeys.ChannelPausedBy, ("name", name)),
            _ when channel.Paused is { } reason => words.Text(PhraseKeys.ChannelTroubled, ("reason", Why(reason))),
            _ when before > 0 => words.Text(PhraseKeys.QueueBehind, ("count", before)),
            _ => words[PhraseKeys.QueueNext],
        };
        return delivery is { HeldBy: null, Reason: { } why } ? $"{state} – {Why(why)}" : state;
    }

    private string Why(string reason) => CodePoints.Shorten(ReasonWords.Say(reason, words, zone), LongestReason);

    private static PhraseKey ActOf(DeliveryAct act) => act switch
    {
        DeliveryAct.Publish => PhraseKeys.QueueActPublish,
        DeliveryAct.Correct => PhraseKeys.QueueActCorrect,
        _ => PhraseKeys.QueueActRetract,
    };
}
