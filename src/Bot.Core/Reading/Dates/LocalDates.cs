using Bot.Core.Reading.Dates.Vocabulary;

namespace Bot.Core.Reading.Dates;

/// <summary>
/// Finds the date in visible text as newsrooms write it, in German, English, Russian, Belarusian, Polish, Spanish and
/// Chinese: <c>10 Januar 2022, 14:50</c>, <c>22.09.25</c>, <c>July 3, 2024 at 9:05 AM</c>, <c>heute, 14:05</c>,
/// <c>2 часа назад</c>, <c>2022年1月10日 14:50</c>, and ISO 8601 in any of them.
/// </summary>
public static class LocalDates
{
    /// <summary>The first date of a text, or null where there is none; a date that names its year goes before any other.</summary>
    /// <param name="text">The text; its first thousand characters are looked at.</param>
    /// <param name="language">
    /// ISO 639 code of the text's language. Its words and the English ones are tried first, then those of every language.
    /// </param>
    /// <param name="now">The moment from which "today", "2 hours ago" and dates without a year are counted.</param>
    /// <param name="zone">The writer's zone, in which "today" begins; that of <paramref name="now"/> where null.</param>
    public static LocalDate? Find(string text, string? language, DateTimeOffset now, TimeZoneInfo? zone)
    {
        ArgumentNullException.ThrowIfNull(text);
        DateTime local = (zone is null ? now : TimeZoneInfo.ConvertTime(now, zone)).DateTime;
        return Vocabularies(language).Select(words => Find(Reader(text, words), local)).FirstOrDefault(found => found is not null)
            ?? FindFurther(text);
    }

    /// <summary>The first calendar date of a text that names its year, or null: for texts that may speak of other things.</summary>
    /// <param name="text">The text; its first thousand characters are looked at.</param>
    /// <param name="language">ISO 639 code of the text's language, used as by <c>Find</c>.</param>
    public static LocalDate? FindCalendar(string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Vocabularies(language).Select(words => FindCalendar(Reader(text, words))).FirstOrDefault(found => found is not null)
            ?? FindFurther(text);
    }

    /// <summary>A calendar date with its year whose month is named in another language of Europe.</summary>
    private static LocalDate? FindFurther(string text)
    {
        LocalDatesReader reader = Reader(text, DateVocabulary.Europe);
        return reader.HoldsUnreadDate ? FindCalendar(reader) : null;
    }

    private static IEnumerable<DateVocabulary> Vocabularies(string? language)
    {
        if (DateVocabulary.Of(language) is { } own)
            yield return own;
        yield return DateVocabulary.Any;
    }

    private static LocalDatesReader Reader(string text, DateVocabulary words) => new(LocalDatesToken.Scan(text, words), words);

    private static LocalDate? FindCalendar(LocalDatesReader text)
    {
        LocalDatesMatch<ClockTime>? clock = null;
        for (int at = 0; at < text.Count; at++)
        {
            if (LocalDatesCalendar.Read(text, at) is { Value.Year: not null } date)
                return WithTime(text, new LocalDate(date.Value.On(default)), at, date.Next, clock);
            clock = Clock(text, ref at) ?? clock;
        }
        return null;
    }

    private static LocalDate? Find(LocalDatesReader text, DateTime now)
    {
        if (FindCalendar(text) is { } certain)
            return certain;
        LocalDatesMatch<ClockTime>? clock = null;
        for (int at = 0; at < text.Count; at++)
        {
            if (LocalDatesCalendar.Read(text, at) is { } date)
                return WithTime(text, new LocalDate(date.Value.On(DateOnly.FromDateTime(now))), at, date.Next, clock);
            if (LocalDatesRelative.Read(text, at, now) is { } relative)
                return relative.Value.Time is null ? WithTime(text, relative.Value, at, relative.Next, clock) : relative.Value;
            clock = Clock(text, ref at) ?? clock;
        }
        return clock is { } alone && !text.HoldsUnreadDate ? alone.Value.On(new LocalDate(DateOnly.FromDateTime(now))) : null;
    }

    /// <summary>The time of day at a token; then the walk goes on behind it.</summary>
    private static LocalDatesMatch<ClockTime>? Clock(LocalDatesReader text, ref int at)
    {
        if (LocalDatesClock.Read(text, at, afterDate: false) is not { } clock)
            return null;
        at = clock.Next - 1;
        return clock;
    }

    /// <summary>Joins a day to the time that follows it, or else to the one just before it.</summary>
    private static LocalDate WithTime(LocalDatesReader text, LocalDate day, int start, int next, LocalDatesMatch<ClockTime>? before)
    {
        int at = text.Skip(next, token => IsBetween(text, token));
        if (LocalDatesClock.Read(text, at, afterDate: true) is { } after)
            return after.Value.On(day);
        bool touches = before is { } clock && text.Skip(clock.Next, token => IsBetween(text, token)) >= start;
        return touches ? before!.Value.Value.On(day) : day;
    }

    private static bool IsBetween(LocalDatesReader text, LocalDatesToken token) =>
        token.Text is "," or "." or "|" or "-" or "–" or "—" or "·" or "•" or "/" or "(" or ")" or "t" or ";"
        || text.Words.IsFiller(token.Text) || text.Words.Weekday(token.Text) is not null;
}
