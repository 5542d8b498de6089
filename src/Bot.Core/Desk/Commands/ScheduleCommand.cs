using Bot.Core.Chat;
using Bot.Core.Desk.Oversight;
using Bot.Core.Words;

namespace Bot.Core.Desk.Commands;

/// <summary><c>/schedule</c>: timed posts.</summary>
internal sealed class ScheduleCommand(QueueLists lists) : IStaffCommand
{
    /// <inheritdoc />
    public string Name => "schedule";

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandSchedule;

    /// <inheritdoc />
    public async Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) =>
        await lists.ShowAsync(QueueAct.Schedule, skip: 0, call.Asker, cancel).ConfigureAwait(false);
}
