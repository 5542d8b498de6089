using Bot.Core.Chat.Settings;
using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary><c>/forget</c>: asks, then erases all that is kept of the reader.</summary>
internal sealed class ForgetCommand : ICommand
{
    /// <inheritdoc />
    public string Name => "forget";

    /// <inheritdoc />
    public PhraseKey Names => PhraseKeys.NamesForget;

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandForget;

    /// <inheritdoc />
    public bool IsForAdmins => true;

    /// <inheritdoc />
    public Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) =>
        Task.FromResult(ForgetButtons.Question(call.Asker));
}
