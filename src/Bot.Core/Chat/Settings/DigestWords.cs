using System.Globalization;
using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat.Settings;

/// <summary>Says when a digest comes: <c>07:30, Mo–Fr</c>.</summary>
internal static class DigestWords
{
    /// <summary>The plan in words.</summary>
    public static string Of(DigestPlan plan, Wording words) =>
        string.Create(CultureInfo.InvariantCulture, $"{plan.At:HH:mm}, {Days(plan.Days, words)}");

    private static string Days(Weekdays days, Wording words)
    {
        if (days == Weekdays.All) return words[PhraseKeys.WordsDaily].Split(',')[0];
        var names = words[PhraseKeys.WeekdaysShort].Split(' ');
        var chosen = Enumerable.Range(0, names.Length).Where(day => days.HasFlag((Weekdays)(1 << day))).ToList();
        return chosen.Count > 2 && chosen[^1] - chosen[0] == chosen.Count - 1
            ? $"{names[chosen[0]]}–{names[chosen[^1]]}"
            : string.Join(", ", chosen.Select(day => names[day]));
    }
}
