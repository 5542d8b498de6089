using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat.Settings;

/// <summary>What <c>/quiet</c> was asked for: <c>off</c>, or two times, <c>22:00-07:00</c>, <c>von 22 bis 7</c>.</summary>
/// <param name="Hours">The hours; null: none.</param>
internal sealed record QuietRequest(QuietHours? Hours)
{
    /// <summary>Reads the arguments.</summary>
    /// <returns>Null where they can't be understood.</returns>
    public static QuietRequest? Read(string arguments) =>
        ArgumentWords.Has(PhraseKeys.WordsOff, arguments) ? new((QuietHours?)null)
        : ClockReader.Read(arguments).Times is [var from, var to] && from != to ? new(new QuietHours(from, to))
        : null;
}
