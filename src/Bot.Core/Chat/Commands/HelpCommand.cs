using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary><c>/help</c>: what can be asked for here.</summary>
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
        Task.FromResult(call.Asker.Kind == ChatKind.Group
            ? CommandOverview.GroupHelp(call.Offered, call.Asker.Words)
            : CommandOverview.Help(call.Offered, call.Asker.Words));
}
