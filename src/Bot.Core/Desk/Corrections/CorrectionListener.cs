using Bot.Core.Chat;
using Bot.Core.Model;

namespace Bot.Core.Desk.Corrections;

/// <summary>Hears the words that staff were asked for.</summary>
internal sealed class CorrectionListener(CorrectionDesk desk, IStaffQuestions questions, TimeProvider time) : IListener
{
    /// <inheritdoc />
    public async Task<Reply?> HearAsync(IncomingMessage message, Asker asker, CancellationToken cancel)
    {
        if (asker.Staff is not { } staff) return null;
        var question = await questions.FindAsync(
            staff.Id, message, time.GetUtcNow(), cancel, StaffQuestionKind.Headline, StaffQuestionKind.Summary, StaffQuestionKind.Note)
            .ConfigureAwait(false);
        if (question is null) return null;
        var reply = await desk.TypedAsync(question.Kind, new ArticleId(question.About), message.Text, asker, message.ChatId, cancel)
            .ConfigureAwait(false);
        if (reply.Asks is null) await questions.DropAsync(question, cancel).ConfigureAwait(false);
        return reply;
    }
}
