using Bot.Core.Chat.Settings;
using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary><c>/privacy</c>: what is kept of the reader.</summary>
internal sealed class PrivacyCommand(SettingsDesk desk) : ICommand
{
    /// <inheritdoc />
    public string Name => "privacy";

    /// <inheritdoc />
    public PhraseKey Names => PhraseKeys.NamesPrivacy;

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandPrivacy;

    /// <inheritdoc />
    public bool IsForAdmins => true;

    /// <inheritdoc />
    public Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) => desk.PrivacyAsync(call.Asker, cancel);
}
