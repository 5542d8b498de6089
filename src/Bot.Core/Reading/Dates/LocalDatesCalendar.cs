namespace Bot.Core.Reading.Dates;

/// <summary>Reads calendar dates: "10. Januar 2022", "January 10, 2022", "2024-07-03", "22.09.25", "2022年1月10日".</summary>
internal static class LocalDatesCalendar
{
    /// <summary>The date that begins at a token; <c>Year</c> is null where the text leaves it out.</summary>
    public static LocalDatesMatch<CalendarDate>? Read(LocalDatesReader text, int at) =>
        IsInsideNumber(text, at)
            ? null
            : Ideographic(text, at) ?? YearFirst(text, at) ?? DayFirst(text, at) ?? MonthFirst(text, at) ?? Numeric(text, at)
              ?? WithoutYear(text, at);

    /// <summary>Whether the token is a part of something longer, such as the 10 of "5.10" or "v2.10".</summary>
    private static bool IsInsideNumber(LocalDatesReader text, int at) =>
        text[at].IsNumber && !text[at].Spaced && text[at - 1].Text[0] is '.' or ':' or '/' && text[at - 2].IsNumber && !text[at - 1].Spaced;

    private static LocalDatesMatch<CalendarDate>? Ideographic(LocalDatesReader text, int at)
    {
        int? year = null;
        if (text[at].IsYear && text[at + 1].Is('年'))
        {
            year = text[at].Number;
            at += 2;
        }
        bool isDate = text[at].IsShort && text[at + 1].Is('月') && text[at + 2].IsNumber && text[at + 2].Text.Length <= 4;
        if (!isDate)
            return null;
        return text[at + 2].IsShort
            ? Date(year, text[at].Number, text[at + 2].Number, text[at + 3].Text is "日" or "号" or "號" ? at + 4 : at + 3)
            : null;
    }

    private static LocalDatesMatch<CalendarDate>? YearFirst(LocalDatesReader text, int at)
    {
        if (!text[at].IsYear || !(text[at + 1].Is('-') || text[at + 1].Is('/') || text[at + 1].Is('.')))
            return null;
        int? month = text[at + 2].IsShort ? text[at + 2].Number : text.Words.Month(text[at + 2].Text);
        bool same = text[at + 3].Text == text[at + 1].Text && text[at + 4].IsShort;
        return month is { } known && same ? Date(text[at].Number, known, text[at + 4].Number, at + 5) : null;
    }

    private static LocalDatesMatch<CalendarDate>? DayFirst(LocalDatesReader text, int at)
    {
        if (!text[at].IsShort)
            return null;
        int month = text.Skip(at + 1, token => IsJoint(text, token) || IsOrdinal(token));
        if (text.Words.Month(text[month].Text) is not { } number || month - at > 4)
            return null;
        int year = text.Skip(month + 1, token => IsJoint(text, token) || token.Is('\'') || token.Is('’') || token.Is(','));
        if (text[year].IsYear)
            return Date(text[year].Number, number, text[at].Number, year + 1);
        bool marked = text[year - 1].Text is "'" or "’" or "-" or "/" || year == month + 1;
        return marked && IsShortYear(text, year)
            ? Date(Century(text[year].Number), number, text[at].Number, year + 1)
            : Date(null, number, text[at].Number, month + 1);
    }

    private static LocalDatesMatch<CalendarDate>? MonthFirst(LocalDatesReader text, int at)
    {
        if (text.Words.Month(text[at].Text) is not { } month)
            return null;
        int day = text.Skip(at + 1, token => token.Is('.') || token.Is('-'));
        if (!text[day].IsShort || text[day + 1].Is(':'))
            return null;
        int year = text.Skip(day + 1, token => IsOrdinal(token) || token.Is(',') || token.Is('.') || token.Is('-'));
        return text[year].IsYear
            ? Date(text[year].Number, month, text[day].Number, year + 1)
            : Date(null, month, text[day].Number, day + 1);
    }

    private static LocalDatesMatch<CalendarDate>? Numeric(LocalDatesReader text, int at)
    {
        string sign = text[at + 1].Text;
        if (!text[at].IsShort || sign is not ("." or "/" or "-") || text[at + 3].Text != sign || !text[at + 2].IsShort)
            return null;
        LocalDatesToken year = text[at + 4];
        if (!year.IsYear && !IsShortYear(text, at + 4))
            return null;
        int value = year.IsYear ? year.Number : Century(year.Number);
        bool monthFirst = (text.Words.MonthFirst && sign != "." && text[at].Number <= 12) || text[at + 2].Number > 12;
        return monthFirst
            ? Date(value, text[at].Number, text[at + 2].Number, at + 5)
            : Date(value, text[at + 2].Number, text[at].Number, at + 5);
    }

    /// <summary>"22.09." with the dot that makes it a date in German and its neighbours.</summary>
    private static LocalDatesMatch<CalendarDate>? WithoutYear(LocalDatesReader text, int at)
    {
        bool isDate = text[at].IsShort && text[at + 1].Is('.') && text[at + 2].IsShort && text[at + 3].Is('.')
            && !text[at + 2].Spaced && !text[at + 3].Spaced && !(text[at + 4].IsNumber && !text[at + 4].Spaced);
        return isDate ? Date(null, text[at + 2].Number, text[at].Number, at + 4) : null;
    }

    private static bool IsJoint(LocalDatesReader text, LocalDatesToken token) =>
        token.Is('.') || token.Is('-') || token.Is('/') || text.Words.IsFiller(token.Text);

    private static bool IsOrdinal(LocalDatesToken token) => token.Text is "st" or "nd" or "rd" or "th" or "º" or "er";

    private static bool IsShortYear(LocalDatesReader text, int at) =>
        text[at].IsNumber && text[at].Text.Length == 2 && !text[at + 1].Is(':') && !text[at + 1].Is('h');

    private static int Century(int year) => year < 70 ? 2000 + year : 1900 + year;

    private static LocalDatesMatch<CalendarDate>? Date(int? year, int month, int day, int next)
    {
        // 2024 stands in for a year that is not known: it has a 29 February.
        bool exists = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year ?? 2024, month);
        return exists ? new(new CalendarDate(year, month, day), next) : null;
    }
}

/// <summary>A day of the calendar, perhaps without its year.</summary>
internal readonly record struct CalendarDate(int? Year, int Month, int Day)
{
    /// <summary>The day meant on <paramref name="today"/>: without a year the last one of this name, for news looks back.</summary>
    public DateOnly On(DateOnly today)
    {
        if (Year is { } known)
            return new DateOnly(known, Month, Day);
        int year = today.Year;
        while (year > 1 && (Day > DateTime.DaysInMonth(year, Month) || new DateOnly(year, Month, Day).DayNumber > today.DayNumber + 1))
            year--;
        return new DateOnly(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));
    }
}
