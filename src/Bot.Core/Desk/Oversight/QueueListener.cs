using Bot.Core.Chat;
using Bot.Core.Desk.Rights;
using Bot.Core.Model;
using Bot.Core.Words;
using Bot.Core.Work;

namespace Bot.Core.Desk.Oversight;

/// <summary>Hears the time that staff were asked for.</summary>
internal sealed class QueueListener(
    IQueueBook queue, IStaffQuestions questions, NewsroomOptions newsroom, StageSignal signal, TimeProvider time) : IListener
{
    /// <inheritdoc />
    public async Task<Reply?> HearAsync(IncomingMessage message, Asker asker, CancellationToken cancel)
    {
        if (asker.Staff is not { } staff) return null;
        var now = time.GetUtcNow();
        if (await questions.FindAsync(staff.Id, message, now, cancel, StaffQuestionKind.Time).ConfigureAwait(false) is not { } question)
            return null;
        var reply = await TakeAsync(question, message.Text, asker, now, cancel).ConfigureAwait(false);
        if (reply.Asks is null) await questions.DropAsync(question, cancel).ConfigureAwait(false);
        return reply;
    }

    private async Task<Reply> TakeAsync(StaffQuestion question, string typed, Asker asker, DateTimeOffset now, CancellationToken cancel)
    {
        var staff = asker.Staff!;
        if (!staff.May(StaffRight.Post)) return ChatText.Say(asker.Words[PhraseKeys.CorrectionNotAllowed]);
        if (TypedTime.Read(typed, now, newsroom.Zone) is not { } when || when <= now || when > now + TypedTime.Furthest)
            return await questions.AskAgainAsync(question, ChatText.Say(asker.Words[PhraseKeys.QueueNoTime]), now, cancel).ConfigureAwait(false);
        var delivery = new DeliveryId(question.About);
        // What somebody else did meanwhile is not undone by an answer to how it was before.
        if (await queue.ActedByAsync(delivery, question.Asked, cancel).ConfigureAwait(false) is { } first && first != staff.Name)
            return ChatText.Say(asker.Words.Text(PhraseKeys.AlarmAnsweredBy, ("name", first)));
        if (!await queue.RescheduleAsync(delivery, when, staff, now, cancel).ConfigureAwait(false)
            || await queue.FindAsync(delivery, cancel).ConfigureAwait(false) is not { } item) return ChatText.Say(asker.Words[PhraseKeys.QueueGone]);
        signal.Ring(Stages.Deliver);
        return new QueueWords(newsroom.Zone, now, asker.Words).Card(item, mayChange: true);
    }
}
