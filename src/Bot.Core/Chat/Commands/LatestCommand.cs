using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary><c>/latest [section] [count]</c>: the newest headlines.</summary>
public sealed class LatestCommand(Headlines headlines) : ICommand
{
    /// <inheritdoc />
    public string Name => "latest";

    /// <inheritdoc />
    public PhraseKey Names => PhraseKeys.NamesLatest;

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandLatest;

    /// <inheritdoc />
    public Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) =>
        headlines.AskedAsync(call.Arguments, call.Asker, cancel);
}
