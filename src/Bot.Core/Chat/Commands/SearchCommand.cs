using Bot.Core.Chat.Searching;
using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary><c>/search words</c>: finds stories by words in their headlines and texts.</summary>
internal sealed class SearchCommand(SearchDesk desk) : ICommand
{
    /// <summary>The name without the slash.</summary>
    internal const string Called = "search";

    /// <inheritdoc />
    public string Name => Called;

    /// <inheritdoc />
    public PhraseKey Names => PhraseKeys.NamesSearch;

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandSearch;

    /// <inheritdoc />
    public Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) =>
        desk.AskedAsync(call.Arguments, call.Asker, cancel);
}
