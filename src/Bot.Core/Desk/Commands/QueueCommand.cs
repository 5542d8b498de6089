using Bot.Core.Chat;
using Bot.Core.Desk.Oversight;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Desk.Commands;

/// <summary><c>/queue</c>: what waits to go out, and for what.</summary>
internal sealed class QueueCommand(IQueueBook queue, NewsroomOptions newsroom, TimeProvider time) : ICommand
{
    /// <inheritdoc />
    public string Name => "queue";

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandQueue;

    /// <inheritdoc />
    public CommandAudience Audience => CommandAudience.Staff;

    /// <inheritdoc />
    public CommandPlaces Places => CommandPlaces.Private | CommandPlaces.Desk;

    /// <inheritdoc />
    public async Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) =>
        new QueueWords(newsroom.Zone, time.GetUtcNow(), call.Asker.Words).Waiting(
            await queue.WaitingAsync(0, QueueWords.PageLength + 1, cancel).ConfigureAwait(false), skip: 0);
}
