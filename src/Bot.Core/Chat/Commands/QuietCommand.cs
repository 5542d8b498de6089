using Bot.Core.Chat.Settings;
using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary><c>/quiet 22:00-07:00|off</c>: the hours in which nothing comes.</summary>
internal sealed class QuietCommand(SettingsDesk desk) : ICommand
{
    /// <inheritdoc />
    public string Name => "quiet";

    /// <inheritdoc />
    public PhraseKey Names => PhraseKeys.NamesQuiet;

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandQuiet;

    /// <inheritdoc />
    public bool IsForAdmins => true;

    /// <inheritdoc />
    public Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) =>
        desk.QuietAsync(call.Arguments, call.Asker, cancel);
}
