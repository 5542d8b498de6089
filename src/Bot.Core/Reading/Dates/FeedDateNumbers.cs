using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Core.Reading.Dates.Vocabulary;

namespace Bot.Core.Reading.Dates;

/// <summary>
/// Dates all in numbers that don't begin with the year: <c>Mon, 03/30/2020 - 19:19</c>, <c>10.01.2022 14:50</c>. Which is
/// the month is told by what is possible, by the weekday, by the mark between; where all are silent, the month is first
/// before a slash and second before any other mark.
/// </summary>
internal static partial class FeedDateNumbers
{
    internal static FeedDateParts? Read(string text)
    {
        var found = Pattern().Match(text);
        if (!found.Success)
            return null;
        var (first, second, year) = (Number(found, "first"), Number(found, "second"), Number(found, "year"));
        year = FeedDateParts.FullYear(year, found.Groups["year"].Length);
        var date = IsMonthFirst(found, year, first, second) ? new FeedDateParts(year, first, second) : new FeedDateParts(year, second, first);
        return Time(found) is { } time ? date with { Time = time, Zone = found.Groups["zone"].Value } : null;
    }

    private static bool IsMonthFirst(Match found, int year, int first, int second)
    {
        if (first > 12 || second > 12)
            return second > 12;
        if (DateVocabulary.Any.Weekday(found.Groups["weekday"].Value.ToLowerInvariant()) is { } weekday && year is > 0 and < 9999)
        {
            var monthFirst = Falls(year, first, second, weekday);
            if (monthFirst != Falls(year, second, first, weekday))
                return monthFirst;
        }
        return found.Groups["mark"].Value is "/";
    }

    private static bool Falls(int year, int month, int day, int weekday) =>
        month >= 1 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
        && ((int)new DateTime(year, month, day).DayOfWeek + 6) % 7 == weekday;

    private static TimeSpan? Time(Match found)
    {
        var hour = Number(found, "hour");
        var half = found.Groups["half"].Value;
        if (half.Length > 0 && hour is >= 1 and <= 12)
            hour = hour % 12 + (half[0] is 'p' or 'P' ? 12 : 0);
        return FeedDateParts.TimeOfDay(hour, Number(found, "minute"), Number(found, "second2"));
    }

    private static int Number(Match found, string group) =>
        int.TryParse(found.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex("""
        ^(?:(?<weekday>\p{L}{2,15})\.?,?\s+)?
        (?<first>[0-9]{1,2})(?<mark>[-./\ ])(?<second>[0-9]{1,2})\k<mark>(?<year>[0-9]{4}|[0-9]{2}(?!:))
        (?: \s{0,3}[-,T\s]\s{0,3} (?:at\s)? (?<hour>[0-9]{1,2})[:.](?<minute>[0-9]{2})(?:[:.](?<second2>[0-9]{2}))?(?:[.,][0-9]{1,9})?
            (?: \s?(?<half>[AaPp])\.?[Mm]\.? )? (?:\s?Uhr)?
        )?
        (?: \s{0,3}(?:UTC|GMT)?(?<zone>[+-][0-9]{1,2}(?::?[0-9]{2})?|[A-Za-z]{1,5}|[A-Za-z]{1,16}/[A-Za-z_]{1,24}) )?$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
