using Bot.Core.Model;
using Bot.Core.Words;

namespace Bot.Core.Chat.Settings;

/// <summary>Reads weekdays in any of the languages: <c>mo-fr</c>, <c>Sa So</c>, <c>werktags</c>, <c>пн, ср</c>.</summary>
internal static class WeekdayReader
{
    private static readonly char[] Between = [' ', ',', ';', '，', '、'];
    private static readonly char[] Ranges = ['-', '–', '—'];

    private static readonly (PhraseKey Key, Weekdays Days)[] Groups =
    [
        (PhraseKeys.WordsDaily, Weekdays.All), (PhraseKeys.WordsWorkdays, Weekdays.Workdays),
        (PhraseKeys.WordsWeekend, Weekdays.Weekend),
    ];

    /// <summary>The days; None for no word at all, null where a word is none of them.</summary>
    public static Weekdays? Read(string text, string language)
    {
        var days = Weekdays.None;
        foreach (var (key, meant) in Groups)
        {
            (var found, text) = ArgumentWords.Take(key, text);
            if (found) days |= meant;
        }
        foreach (var word in text.Split(Between, StringSplitOptions.RemoveEmptyEntries))
        {
            if (SectionBook.Fold(word).Length == 0) continue;
            if (Days(word, language) is not { } read) return null;
            days |= read;
        }
        return days;
    }

    private static Weekdays? Days(string word, string language) => word.Split(Ranges) switch
    {
        [var one] => Day(one, language) is { } day ? Bit(day) : null,
        [var first, var last] when Day(first, language) is { } begin && Day(last, language) is { } end => Range(begin, end),
        _ => null,
    };

    private static Weekdays Bit(int day) => (Weekdays)(1 << day);

    /// <summary>From Saturday to Monday reaches over the end of the week.</summary>
    private static Weekdays Range(int first, int last)
    {
        var days = Bit(last);
        for (var day = first; day != last; day = (day + 1) % 7) days |= Bit(day);
        return days;
    }

    /// <summary>
    /// A day's number from Monday on; the reader's language is asked first. A name may be cut short as long as it is one
    /// day's.
    /// </summary>
    private static int? Day(string word, string language)
    {
        var folded = SectionBook.Fold(word);
        if (folded.Length < 2) return null;
        return Phrases.Languages.OrderByDescending(spoken => spoken == language)
            .Select(spoken => Day(folded, PhraseKeys.WeekdaysShort, spoken) ?? Day(folded, PhraseKeys.WeekdaysLong, spoken))
            .FirstOrDefault(day => day is not null);
    }

    private static int? Day(string folded, PhraseKey key, string language)
    {
        var names = Phrases.Text(key, language).Split(' ').Select(SectionBook.Fold).ToList();
        var fitting =
            Enumerable.Range(0, names.Count).Where(day => names[day].StartsWith(folded, StringComparison.Ordinal)).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }
}
