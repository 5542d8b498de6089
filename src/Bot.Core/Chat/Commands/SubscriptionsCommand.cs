using Bot.Core.Chat.Following;
using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary><c>/subscriptions</c>: what the reader follows, and how it comes.</summary>
internal sealed class SubscriptionsCommand(Follows follows, FollowScreens screens) : ICommand
{
    /// <inheritdoc />
    public string Name => "subscriptions";

    /// <inheritdoc />
    public PhraseKey Names => PhraseKeys.NamesSubscriptions;

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandSubscriptions;

    /// <inheritdoc />
    public bool IsForAdmins => true;

    /// <inheritdoc />
    public async Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) =>
        screens.List(await follows.ListAsync(call.Asker, cancel).ConfigureAwait(false), 0, call.Asker.Words);
}
