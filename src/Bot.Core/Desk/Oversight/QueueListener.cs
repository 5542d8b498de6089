using Bot.Core.Chat;
using Bot.Core.Desk.Rights;
using Bot.Core.Model;
using Bot.Core.Words;
using Bot.Core.Work;

namespace Bot.Core.Desk.Oversight;

/// <summary>Hears the time that staff were asked for.</summary>
internal sealed class QueueListener(
    IQueueBook queue, IStoryQuestions questions, NewsroomOptions newsroom, StageSignal signal, TimeProvider time) : IListener
{
    /// <inheritdoc />
    public async Task<Reply?> HearAsync(IncomingMessage message, Asker asker, CancellationToken cancel)
    {
        if (asker.Staff is not { } staff) return null;
        var now = time.GetUtcNow();
        if (await questions.TakeAsync(staff.Id, message.ChatId, now - IStoryQuestions.Patience, [StoryQuestionKind.Time], cancel)
            .ConfigureAwait(false) is not { } question) return null;
        if (!staff.May(StaffRight.Post)) return Say(asker, PhraseKeys.AfterNotAllowed);
        if (TypedTime.Read(message.Text, now, newsroom.Zone) is not { } when || when <= now || when > now + TypedTime.Furthest)
        {
            await questions.AskAsync(new StoryQuestion
            {
                StaffId = staff.Id, ChatId = message.ChatId, Kind = question.Kind, About = question.About, Asked = now,
            }, cancel).ConfigureAwait(false);
            return Say(asker, PhraseKeys.QueueNoTime);
        }
        var delivery = new DeliveryId(question.About);
        if (!await queue.RescheduleAsync(delivery, when, staff, now, cancel).ConfigureAwait(false)
            || await queue.FindAsync(delivery, cancel).ConfigureAwait(false) is not { } item) return Say(asker, PhraseKeys.QueueGone);
        signal.Ring(Stages.Deliver);
        return new QueueWords(newsroom.Zone, asker.Words).Card(item, mayChange: true);
    }

    private static Reply Say(Asker asker, PhraseKey phrase) => new ChatText().Add(asker.Words[phrase]).Reply();
}
