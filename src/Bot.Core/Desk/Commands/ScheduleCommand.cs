using Bot.Core.Chat;
using Bot.Core.Desk.Oversight;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Commands;

/// <summary><c>/schedule</c>: timed posts.</summary>
internal sealed class ScheduleCommand(IQueueBook queue, NewsroomOptions newsroom, TimeProvider time) : ICommand
{
    /// <inheritdoc />
    public string Name => "schedule";

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandSchedule;

    /// <inheritdoc />
    public CommandAudience Audience => CommandAudience.Staff;

    /// <inheritdoc />
    public CommandPlaces Places => CommandPlaces.Private | CommandPlaces.Desk;

    /// <inheritdoc />
    public async Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) =>
        new QueueWords(newsroom.Zone, time.GetUtcNow(), call.Asker.Words).Scheduled(
            await queue.ScheduledAsync(0, QueueWords.PageLength + 1, cancel).ConfigureAwait(false), skip: 0);
}
