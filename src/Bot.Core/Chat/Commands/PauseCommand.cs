using Bot.Core.Chat.Settings;
using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary><c>/pause [days]</c>: sends nothing for a while.</summary>
internal sealed class PauseCommand(SettingsDesk desk) : ICommand
{
    /// <inheritdoc />
    public string Name => "pause";

    /// <inheritdoc />
    public PhraseKey Names => PhraseKeys.NamesPause;

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandPause;

    /// <inheritdoc />
    public bool IsForAdmins => true;

    /// <inheritdoc />
    public Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) =>
        desk.PauseAsync(call.Arguments, call.Asker, cancel);
}
