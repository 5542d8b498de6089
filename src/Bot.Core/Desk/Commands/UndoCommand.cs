using Bot.Core.Chat;
using Bot.Core.Desk.Corrections;
using Bot.Core.Words;

namespace Bot.Core.Desk.Commands;

/// <summary><c>/undo</c>: takes back what the person sent last; within the grace of <see cref="DeskOptions.UndoGrace"/> nobody sees it.</summary>
internal sealed class UndoCommand(CorrectionDesk desk) : IStaffCommand
{
    /// <inheritdoc />
    public string Name => "undo";

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandUndo;

    /// <inheritdoc />
    public Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) => desk.UndoAsync(call.Asker, cancel);
}
