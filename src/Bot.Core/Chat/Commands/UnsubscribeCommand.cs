using Bot.Core.Chat.Following;
using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary><c>/unsubscribe [section|"words"]</c>: ends a subscription; without arguments it asks which.</summary>
internal sealed class UnsubscribeCommand(FollowDesk desk) : ICommand
{
    /// <inheritdoc />
    public string Name => "unsubscribe";

    /// <inheritdoc />
    public PhraseKey Names => PhraseKeys.NamesUnsubscribe;

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandUnsubscribe;

    /// <inheritdoc />
    public bool IsForAdmins => true;

    /// <inheritdoc />
    public Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) =>
        desk.UnsubscribeAsync(call.Arguments, call.Asker, cancel);
}
