using Bot.Core.Chat.Settings;
using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary><c>/settings</c>: all settings on one screen.</summary>
internal sealed class SettingsCommand(SettingsDesk desk) : ICommand
{
    /// <inheritdoc />
    public string Name => "settings";

    /// <inheritdoc />
    public PhraseKey Names => PhraseKeys.NamesSettings;

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandSettings;

    /// <inheritdoc />
    public bool IsForAdmins => true;

    /// <inheritdoc />
    public Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) => desk.AllAsync(call.Asker, cancel);
}
