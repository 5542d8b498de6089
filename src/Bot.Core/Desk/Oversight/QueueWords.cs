using Bot.Core.Chat;
using Bot.Core.Composing;
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

    private const int LongestTitle = 120;
    private const int LongestReason = 160;

    /// <summary>A page of what waits; the one after the last tells that there are more.</summary>
    public Reply Waiting(IReadOnlyList<QueueItem> items, int skip) =>
        List(items, skip, QueueAct.List, PhraseKeys.QueueTitle, PhraseKeys.QueueNone);

    /// <summary>A page of timed posts.</summary>
    public Reply Scheduled(IReadOnlyList<QueueItem> items, int skip) =>
        List(items, skip, QueueAct.Schedule, PhraseKeys.ScheduleTitle, PhraseKeys.ScheduleNone);

    /// <summary>One, with what may be done to it.</summary>
    public Reply Card(QueueItem item, bool mayChange)
    {
        var text = new ChatText();
        Add(text, item);
        var back = new ReplyButton(words[PhraseKeys.QueueTitle], new QueueButton(QueueAct.List, 0).Data);
        if (!mayChange || item.Delivery is not { State: DeliveryState.Due, ClaimedUntil: null }) return text.Reply([[back]]);
        var isPost = item.Delivery.Act == DeliveryAct.Publish;
        List<ReplyButton> order = [], ends = [];
        if (item.Delivery.HeldBy is not null) order.Add(Button(PhraseKeys.QueueRelease, QueueAct.Release));
        else if (item.Delivery.Scheduled > now) order.Add(Button(PhraseKeys.QueueNow, QueueAct.Release));
        if (item.Delivery.Scheduled is null && item.Before > 0) order.Add(Button(PhraseKeys.QueueFirst, QueueAct.First));
        if (isPost && item.Delivery.HeldBy is null) order.Add(Button(PhraseKeys.QueueHold, QueueAct.Hold));
        if (isPost) ends.Add(Button(PhraseKeys.QueueTime, QueueAct.Time));
        if (item.Delivery.Act != DeliveryAct.Retract) ends.Add(Button(PhraseKeys.QueueDrop, QueueAct.Drop));
        IReadOnlyList<IReadOnlyList<ReplyButton>> rows = [order, ends, [back]];
        return text.Reply([.. rows.Where(row => row.Count > 0)]);

        ReplyButton Button(PhraseKey phrase, QueueAct act) => new(words[phrase], new QueueButton(act, item.Delivery.Id).Data);
    }

    /// <summary>Asks for another time.</summary>
    public Reply AskTime(QueueItem item)
    {
        var text = new ChatText();
        Add(text, item);
        return text.Paragraph().Add(words[PhraseKeys.QueueAskTime])
            .Reply([[new ReplyButton(words[PhraseKeys.AfterBack], new QueueButton(QueueAct.Card, item.Delivery.Id).Data)]]);
    }

    private Reply List(IReadOnlyList<QueueItem> items, int skip, QueueAct list, PhraseKey title, PhraseKey none)
    {
        if (items.Count == 0) return new ChatText().Add(words[none]).Reply();
        var text = new ChatText().Bold(words[title]);
        var shown = items.Take(PageLength).ToList();
        foreach (var item in shown) Add(text.Paragraph(), item);
        var paging = new List<ReplyButton>();
        if (skip > 0) paging.Add(new(words[PhraseKeys.SourcesBack], new QueueButton(list, Math.Max(0, skip - PageLength)).Data));
        if (items.Count > PageLength) paging.Add(new(words[PhraseKeys.SourcesOn], new QueueButton(list, skip + PageLength).Data));
        var isOneChannel = shown.TrueForAll(item => item.Channel.Id == shown[0].Channel.Id);
        var cards = shown.Select(item => new ReplyButton(ButtonText.Fit(Label(item, isOneChannel)), new QueueButton(QueueAct.Card, item.Delivery.Id).Data)).Chunk(2);
        return text.Reply([.. cards, .. paging.Count > 0 ? [paging] : Array.Empty<IReadOnlyList<ReplyButton>>()]);
    }

    /// <summary>The same story may wait in several channels.</summary>
    private static string Label(QueueItem item, bool isOneChannel) =>
        isOneChannel ? item.Article.Title : $"{item.Channel.Name}: {item.Article.Title}";

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
            { Scheduled: { } time } when time > now => words.Text(PhraseKeys.ResultWaitsUntil, ("time", LocalTime.DateAndTime(time, zone, words.Language))),
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
