using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Core.Reading.Dates;

/// <summary>
/// ISO 8601 and its profiles RFC 3339 and W3CDTF: calendar, week and ordinal dates, with or without marks between the
/// digits, down to the year alone, and its old forms with a year of two digits. A space may stand for the <c>T</c>, a
/// named zone for the offset.
/// </summary>
internal static partial class FeedDateIso
{
    internal static FeedDateParts? Read(string text)
    {
        var found = Pattern().Match(text);
        if (!found.Success || Day(found) is not { } day || Time(found) is not { } time)
            return null;
        var zone = found.Groups["zone"].Value;
        if (zone is ['+' or '-', ..] && FeedZones.Offset(zone, default) is null)
            return null;
        return new FeedDateParts(day.Year, day.Month, day.Day) { Time = time, Zone = zone };
    }

    private static (int Year, int Month, int Day)? Day(Match found)
    {
        var year = FeedDateParts.FullYear(Number(found, "year", 1), found.Groups["year"].Length);
        if (found.Groups["week"].Success)
            return OfWeek(year, Number(found, "week", 1), Number(found, "weekday", 1));
        if (found.Groups["ordinal"].Success)
            return OfOrdinal(year, Number(found, "ordinal", 1));
        return (year, Number(found, "month", 1), Number(found, "day", 1));
    }

    private static (int, int, int)? OfWeek(int year, int week, int weekday)
    {
        if (year is 0 or > 9998 || week < 1 || week > ISOWeek.GetWeeksInYear(year) || weekday is < 1 or > 7)
            return null;
        var day = ISOWeek.ToDateTime(year, week, (DayOfWeek)(weekday % 7));
        return (day.Year, day.Month, day.Day);
    }

    private static (int, int, int)? OfOrdinal(int year, int ordinal)
    {
        if (year == 0 || ordinal < 1 || ordinal > (DateTime.IsLeapYear(year) ? 366 : 365))
            return null;
        var day = new DateTime(year, 1, 1).AddDays(ordinal - 1);
        return (day.Year, day.Month, day.Day);
    }

    private static TimeSpan? Time(Match found)
    {
        var fraction = double.Parse("0." + found.Groups["fraction"].Value + "0", CultureInfo.InvariantCulture);
        var hour = Number(found, "hour", 0);
        var half = found.Groups["half"].Value;
        if (half.Length > 0 && hour is >= 1 and <= 12)
            hour = hour % 12 + (half[0] is 'p' or 'P' ? 12 : 0);
        return FeedDateParts.TimeOfDay(hour, Number(found, "minute", 0), Number(found, "second", 0) + fraction);
    }

    private static int Number(Match found, string group, int absent) =>
        int.TryParse(found.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : absent;

    [GeneratedRegex("""
        ^(?: (?<year>[0-9]{4})
            (?: -?W(?<week>[0-9]{2})(?:-?(?<weekday>[0-9]))?
              | -?(?<ordinal>[0-9]{3})(?![0-9-])
              | [-/.](?<month>[0-9]{1,2}|0[0-9]{2})(?:[-/.](?<day>[0-9]{1,2}))?
              | (?<month>[0-9]{2})(?<day>[0-9]{2})
            )?
          | (?<year>[0-9]{2}) (?: -?(?<ordinal>[0-9]{3})(?![0-9]) | -(?<month>[0-9]{2})-(?<day>[0-9]{2}) | (?<month>[0-9]{2})(?<day>[0-9]{2}) )
          | -(?<year>[0-9]{2})-?(?<month>[0-9]{2})
        )
        (?: (?: \s{0,3}[Tt\s,_]\s{0,3} | (?<=^[0-9]{8}) )
          (?<hour>[0-9]{1,2})
          (?: :?(?<minute>[0-9]{2})(?: :?(?<second>[0-9]{2})(?:[.,](?<fraction>[0-9]{1,9})[0-9]*)? )? )?
          (?: \s?(?<half>[AaPp])\.?[Mm]\.? )?
        )?
        [Tt]?
        (?: \s{0,3}(?:UTC|GMT)?(?<zone>[+-][0-9]{1,2}(?::?[0-9]{2})?)(?:\s?(?:Z|[A-Z]{3,4}))?
          | \s{0,3}(?<zone>[A-Za-z]{1,5}|[A-Za-z]{1,16}/[A-Za-z_]{1,24}(?:/[A-Za-z_]{1,24})?)
        )?$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
