using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Core.Reading.Dates.Vocabulary;

namespace Bot.Core.Reading.Dates;

/// <summary>
/// Dates with a named month: RFC 822, 2822 and 850, asctime, and what people make of them (weekday missing or wrong, month
/// written out, misspelt, first or in another language, two-digit year, a dash for a space). Order matters little: each
/// part is known by its looks.
/// </summary>
internal sealed partial class FeedDateWords
{
    /// <summary>A date has no more parts; what comes after them is something else.</summary>
    private const int MostParts = 24;

    private int? year, day;
    private TimeSpan? time;
    private bool? afternoon;
    private string? offset, zone;

    internal static FeedDateParts? Read(string text)
    {
        var parts = Part().Matches(text).Take(MostParts).Select(found => found.Value).ToArray();
        if (MonthIn(parts) is not (var at, { } month))
            return null;
        var date = new FeedDateWords();
        for (var i = 0; i < parts.Length; i++)
            if (i != at)
                date.Take(parts[i], i + 1 < parts.Length ? parts[i + 1] : "");
        if (date is { day: null, year: not null } && parts.Length == 2)
            date.day = 1;
        return date is { year: { } year, day: { } day }
            ? new FeedDateParts(year, month, day) { Time = date.Clock(), Zone = date.offset ?? date.zone }
            : null;
    }

    /// <summary>Where the month stands. The first of two is a weekday where it can be one: <c>mar., 01 déc.</c></summary>
    private static (int At, int Month)? MonthIn(string[] parts)
    {
        (int, int)? weekday = null, misspelt = null;
        for (var i = 0; i < parts.Length; i++)
        {
            if (!char.IsLetter(parts[i][0]))
                continue;
            if (FeedMonths.Named(parts[i]) is not { } month)
                misspelt ??= FeedMonths.Misspelt(parts[i]) is { } guess ? (i, guess) : null;
            else if (weekday is not null || !FeedMonths.IsWeekday(parts[i]))
                return (i, month);
            else
                weekday = (i, month);
        }
        return weekday ?? misspelt;
    }

    private void Take(string part, string next)
    {
        if (char.IsAsciiDigit(part[0]) && part.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)
            TakeTime(part);
        else if (char.IsAsciiDigit(part[0]))
            TakeNumber(part, next);
        else if (part[0] is '+' or '-')
            TakeSigned(part, next);
        else if (HalfOf(part) is { } half)
            afternoon ??= half;
        else if (time is not null && zone is null && FeedZones.Offset(part, new DateTime(2000, 1, 1)) is not null)
            zone = part;
    }

    private void TakeTime(string part)
    {
        var fields = part.Split(':', '.', 'h', ',');
        var second = fields.Length > 2 ? double.Parse($"{fields[2]}.{(fields.Length > 3 ? fields[3] : "0")}", CultureInfo.InvariantCulture) : 0;
        time ??= FeedDateParts.TimeOfDay(Number(fields[0]), Number(fields[1]), second);
    }

    private void TakeNumber(string part, string next)
    {
        if (part.Length <= 2 && HalfOf(next) is not null)
            time ??= FeedDateParts.TimeOfDay(Number(part), 0, 0);
        else if (part.Length <= 2 && day is null)
            day = Number(part);
        else if (part.Length <= 4)
            year ??= FeedDateParts.FullYear(Number(part), part.Length);
    }

    private void TakeSigned(string part, string next)
    {
        // In 06-Nov-1994 the dash is no minus.
        if (time is not null)
            offset ??= FeedZones.Offset(part, default) is null ? null : part;
        else if (!part.Contains(':', StringComparison.Ordinal))
            TakeNumber(part[1..], next);
    }

    private TimeSpan Clock() => (time, afternoon) switch
    {
        ({ Hours: > 0 and < 12 } clock, true) => clock + TimeSpan.FromHours(12),
        ({ Hours: 12 } noon, false) => noon - TimeSpan.FromHours(12),
        _ => time ?? TimeSpan.Zero,
    };

    private static bool? HalfOf(string word) => word.ToLowerInvariant() switch
    {
        "pm" or "p.m" or "μμ" or "μ.μ" => true,
        "am" or "a.m" or "πμ" or "π.μ" => false,
        _ => null,
    };

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("""
        [0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2}(?:[.,][0-9]{1,9})?)?|[0-9]{1,2}[.h][0-9]{2}(?![0-9.])
        |[+-][0-9]{1,2}(?::?[0-9]{2})?(?![0-9])|[0-9]{1,9}|[A-Za-z]{1,16}/[A-Za-z_]{1,24}(?:/[A-Za-z_]{1,24})?|[apπμ]\.[mμ]|[\p{L}\p{Mn}]{1,40}
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
