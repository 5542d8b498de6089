using Bot.Core.Chat.Settings;
using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary><c>/resume</c>: ends a pause.</summary>
internal sealed class ResumeCommand(SettingsDesk desk) : ICommand
{
    /// <inheritdoc />
    public string Name => "resume";

    /// <inheritdoc />
    public PhraseKey Names => PhraseKeys.NamesResume;

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandResume;

    /// <inheritdoc />
    public bool IsForAdmins => true;

    /// <inheritdoc />
    public Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) => desk.ResumeAsync(call.Asker, cancel);
}
