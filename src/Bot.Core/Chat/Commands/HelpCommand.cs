using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary><c>/help</c>: what this person can ask for.</summary>
public sealed class HelpCommand : ICommand
{
    /// <inheritdoc />
    public string Name => "help";

    /// <inheritdoc />
    public PhraseKey Names => PhraseKeys.NamesHelp;

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandHelp;

    /// <inheritdoc />
    public Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) =>
        Task.FromResult(CommandOverview.Help(call.Offered, call.Asker.Words));
}
