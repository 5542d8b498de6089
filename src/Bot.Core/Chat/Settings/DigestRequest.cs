using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat.Settings;

/// <summary>
/// What <c>/digest</c> was asked for: <c>off</c>, <c>weekly</c>, <c>07:30 mo-fr</c>, in any order and language.
/// </summary>
/// <param name="Plan">The plan; null: no digest.</param>
internal sealed record DigestRequest(DigestPlan? Plan)
{
    /// <summary>Reads the arguments.</summary>
    /// <param name="arguments">What was typed; not empty.</param>
    /// <param name="present">The plan so far; hour and days that aren't named stay.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>Null where it can't be understood.</returns>
    public static DigestRequest? Read(string arguments, DigestPlan? present, string language)
    {
        if (ArgumentWords.Has(PhraseKeys.WordsOff, arguments)) return new((DigestPlan?)null);
        var (times, rest) = ClockReader.Read(arguments);
        if (times.Count > 1) return null;
        var (isWeekly, others) = ArgumentWords.Take(PhraseKeys.WordsWeekly, rest);
        var days = WeekdayReader.Read(others, language);
        if (days is not { } named || (times.Count == 0 && !isWeekly && named == Weekdays.None)) return null;
        var at = times.Count == 1 ? times[0] : present?.At ?? DigestDefaults.Daily.At;
        return new(new DigestPlan(at, (named, isWeekly) switch
        {
            (Weekdays.None, true) => present is { IsWeekly: true } ? present.Days : DigestDefaults.WeeklyDay,
            (Weekdays.None, false) => present?.Days ?? Weekdays.All,
            _ => named,
        }));
    }
}
