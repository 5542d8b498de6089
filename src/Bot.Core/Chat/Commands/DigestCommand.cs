using Bot.Core.Chat.Settings;
using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary><c>/digest off|HH:MM [weekdays]|weekly</c>: when the digest comes.</summary>
internal sealed class DigestCommand(SettingsDesk desk) : ICommand
{
    /// <inheritdoc />
    public string Name => "digest";

    /// <inheritdoc />
    public PhraseKey Names => PhraseKeys.NamesDigest;

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandDigest;

    /// <inheritdoc />
    public bool IsForAdmins => true;

    /// <inheritdoc />
    public Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) =>
        desk.DigestAsync(call.Arguments, call.Asker, cancel);
}
