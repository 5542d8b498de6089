using Bot.Core.Chat.Settings;
using Bot.Core.Words;

namespace Bot.Core.Chat.Commands;

/// <summary><c>/timezone [city or offset]</c>: the clock that hours and times go by.</summary>
internal sealed class TimezoneCommand(SettingsDesk desk) : ICommand
{
    /// <inheritdoc />
    public string Name => "timezone";

    /// <inheritdoc />
    public PhraseKey Names => PhraseKeys.NamesTimezone;

    /// <inheritdoc />
    public PhraseKey Description => PhraseKeys.CommandTimezone;

    /// <inheritdoc />
    public bool IsForAdmins => true;

    /// <inheritdoc />
    public Task<Reply> AnswerAsync(CommandCall call, CancellationToken cancel) =>
        desk.ZoneAsync(call.Arguments, call.Asker, cancel);
}
