using Bot.Core.Chat.Groups;
using Bot.Core.Chat.Inline;
using Bot.Core.Desk;
using Bot.Core.Desk.Corrections;
using Bot.Core.Work;

namespace Bot.Core.Chat;

/// <inheritdoc cref="IConversation"/>
internal sealed class Conversation(
    CommandRouter router, GroupLife groups, InlineAnswers inline, IDeskReports reports, IStaffQuestions questions, StageSignal signal)
    : IConversation
{
    public Task<Reply?> AnswerAsync(IncomingMessage message, CancellationToken cancel) => router.AnswerAsync(message, cancel);

    public Task<Reply?> HearAsync(GroupNews news, CancellationToken cancel) => groups.HearAsync(news, cancel);

    public async Task<PressAnswer> AnswerAsync(IncomingPress press, CancellationToken cancel)
    {
        var answer = await router.AnswerAsync(press, cancel).ConfigureAwait(false);
        if (answer.Edit is { } edit && press.MessageRef is { } standing)
            await SaidAsync(edit, press.ChatId, standing, cancel).ConfigureAwait(false);
        return answer;
    }

    public Task<InlineAnswer?> AnswerAsync(InlineQuestion question, CancellationToken cancel) => inline.AnswerAsync(question, cancel);

    public async Task SaidAsync(Reply reply, long chat, string message, CancellationToken cancel)
    {
        if (reply.Asks is { } question) await questions.NoteAsync(question, message, cancel).ConfigureAwait(false);
        if (reply.Report is not { } report) return;
        (report.ChatId, report.Message) = (chat, message);
        await reports.AddAsync(report, cancel).ConfigureAwait(false);
        signal.Ring(Stages.Report);
    }
}
