using Bot.Core.Chat.Settings;
using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary><c>/language [language]</c>: the language of the bot and of the stories.</summary>
internal sealed class LanguageCommand(SettingsDesk desk) : ICommand
{
    /// <inheritdoc />
    public string Name => "language";

    /// <inheritdoc />
    public PhraseKey Names => PhraseKeys.NamesLanguage;

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandLanguage;

    /// <inheritdoc />
    public bool IsForAdmins => true;

    /// <inheritdoc />
    public Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) =>
        desk.LanguageAsync(call.Arguments, call.Asker, cancel);
}
