using Bot.Core.Chat;
using Bot.Core.Desk.Oversight;
using Bot.Core.Words;

namespace Bot.Core.Desk.Commands;

/// <summary><c>/queue</c>: what waits to go out, and for what.</summary>
internal sealed class QueueCommand(QueueLists lists) : IStaffCommand
{
    /// <inheritdoc />
    public string Name => "queue";

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandQueue;

    /// <inheritdoc />
    public async Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) =>
        await lists.ShowAsync(QueueAct.List, skip: 0, call.Asker, cancel).ConfigureAwait(false);
}
