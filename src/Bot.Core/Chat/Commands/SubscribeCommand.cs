using Bot.Core.Chat.Following;
using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary>
/// <c>/subscribe [section|"words"]</c>: follows a section, words, or all; without arguments it shows what there is.
/// </summary>
internal sealed class SubscribeCommand(FollowDesk desk) : ICommand
{
    /// <inheritdoc />
    public string Name => "subscribe";

    /// <inheritdoc />
    public PhraseKey Names => PhraseKeys.NamesSubscribe;

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandSubscribe;

    /// <inheritdoc />
    public bool IsForAdmins => true;

    /// <inheritdoc />
    public Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) =>
        desk.SubscribeAsync(call.Arguments, call.Asker, cancel);
}
