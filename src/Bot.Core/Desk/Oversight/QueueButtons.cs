using Bot.Core.Chat;
using Bot.Core.Desk.Rights;
using Bot.Core.Model;
using Bot.Core.Words;
using Bot.Core.Work;

namespace Bot.Core.Desk.Oversight;

/// <summary>What pressing a button about what waits does. Rights are checked at every press; of two who press, the first acts.</summary>
internal sealed class QueueButtons(
    IQueueBook queue, QueueLists lists, IStaffQuestions questions, NewsroomOptions newsroom, StageSignal signal, TimeProvider time) : IButtonFamily
{
    /// <inheritdoc />
    public string Prefix => QueueButton.Prefix;

    /// <inheritdoc />
    public async Task<PressAnswer?> PressAsync(string data, Asker asker, CancellationToken cancel)
    {
        if (asker.Staff is not { } staff || QueueButton.Parse(data) is not { } button) return null;
        if (button.IsList) return Edit(await lists.ShowAsync(button.Act, (int)button.Number, asker, cancel).ConfigureAwait(false));
        var now = time.GetUtcNow();
        var words = new QueueWords(newsroom.Zone, now, asker.Words);
        var (delivery, mayChange) = (new DeliveryId(button.Number), staff.May(StaffRight.Post));
        if (button.Act != QueueAct.Card && !mayChange) return null;
        if (button.Act == QueueAct.Card) await questions.SetAsideAsync(staff.Id, asker.Place.ChatId, asker.Pressed, cancel).ConfigureAwait(false);
        if (button.Act == QueueAct.Time)
            return await queue.FindAsync(delivery, cancel).ConfigureAwait(false) is { } asked
                ? Edit(await AskTimeAsync(asked, staff, asker.Place.ChatId, words, cancel).ConfigureAwait(false))
                : Gone(asker);
        var isFirst = button.Act == QueueAct.Card || await ActAsync(button.Act, delivery, staff, now, cancel).ConfigureAwait(false);
        var item = await queue.FindAsync(delivery, cancel).ConfigureAwait(false);
        if (!isFirst) return await LostAsync(delivery, asker, item is null ? null : words.Card(item, mayChange), cancel).ConfigureAwait(false);
        if (item is not null) return Edit(words.Card(item, mayChange));
        return button.Act == QueueAct.Drop
            ? Edit(await lists.ShowAsync(QueueAct.List, 0, asker, cancel).ConfigureAwait(false))
            : Gone(asker);
    }

    /// <summary>At the moment at which the card then tells how it is: what was sent now has no time to come.</summary>
    private async Task<bool> ActAsync(QueueAct act, DeliveryId delivery, StaffMember staff, DateTimeOffset now, CancellationToken cancel)
    {
        var acted = await (act switch
        {
            QueueAct.First => queue.HastenAsync(delivery, staff, now, cancel),
            QueueAct.Hold => queue.HoldAsync(delivery, staff, now, cancel),
            QueueAct.Release => queue.ReleaseAsync(delivery, staff, now, cancel),
            _ => queue.DropAsync(delivery, staff, now, cancel),
        }).ConfigureAwait(false);
        signal.Ring(Stages.Deliver);
        return acted;
    }

    private async Task<Reply> AskTimeAsync(QueueItem item, StaffMember staff, long chat, QueueWords words, CancellationToken cancel)
    {
        var question = new StaffQuestion
        {
            StaffId = staff.Id, ChatId = chat, Kind = StaffQuestionKind.Time, About = item.Delivery.Id.Value, Asked = time.GetUtcNow(),
        };
        return await questions.AskAsync(question, words.AskTime(item), cancel).ConfigureAwait(false);
    }

    /// <summary>Whoever comes second is told who was first, and sees how it is now.</summary>
    private async Task<PressAnswer> LostAsync(DeliveryId delivery, Asker asker, Reply? now, CancellationToken cancel)
    {
        var first = await queue.ActedByAsync(delivery, DateTimeOffset.UnixEpoch, cancel).ConfigureAwait(false);
        var notice = first is null || first == asker.Staff!.Name
            ? asker.Words[PhraseKeys.QueueGone]
            : asker.Words.Text(PhraseKeys.AlarmAnsweredBy, ("name", first));
        return now is null ? ButtonText.Notice(notice) : ButtonText.Notice(notice, now);
    }

    private static PressAnswer Gone(Asker asker) => ButtonText.Notice(asker.Words[PhraseKeys.QueueGone]);

    private static PressAnswer Edit(Reply reply) => new() { Edit = reply };
}
