using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Core.Reading.Dates;

/// <summary>
/// Dates with a named month: RFC 822, 2822 and 850, asctime, and what people make of them (weekday missing or wrong, month
/// written out or first, two-digit year, a dash for a space). Order matters little: each part is known by its looks.
/// </summary>
internal sealed partial class FeedDateWords
{
    private int? year, month, day;
    private TimeSpan? time, offset, zone;

    internal static FeedDateParts? Read(string text)
    {
        var date = new FeedDateWords();
        foreach (Match part in Part().Matches(text))
            date.Take(part.Value);
        return date is { year: { } year, month: { } month, day: { } day }
            ? new FeedDateParts(year, month, day) { Time = date.time ?? TimeSpan.Zero, Offset = date.offset ?? date.zone ?? TimeSpan.Zero }
            : null;
    }

    private void Take(string part)
    {
        if (part.Contains(':', StringComparison.Ordinal) && char.IsAsciiDigit(part[0]))
            TakeTime(part);
        else if (char.IsAsciiDigit(part[0]))
            TakeNumber(part);
        else if (part[0] is '+' or '-')
            TakeSigned(part);
        else
            TakeWord(part);
    }

    private void TakeTime(string part)
    {
        var fields = part.Replace(',', '.').Split(':');
        var second = fields.Length > 2 ? double.Parse(fields[2], CultureInfo.InvariantCulture) : 0;
        time ??= FeedDateParts.TimeOfDay(Number(fields[0]), Number(fields[1]), second);
    }

    private void TakeNumber(string part)
    {
        if (part.Length <= 2 && day is null)
            day = Number(part);
        else if (part.Length <= 4)
            year ??= FeedDateParts.FullYear(Number(part), part.Length);
    }

    private void TakeSigned(string part)
    {
        // In 06-Nov-1994 the dash is no minus.
        if (year is null && time is null)
            TakeNumber(part[1..]);
        else if (time is not null)
            offset ??= FeedZones.Offset(part);
    }

    private void TakeWord(string part)
    {
        if (month is null && MonthOf(part) is { } named)
            month = named;
        else if (time is { } clock && part.Equals("pm", StringComparison.OrdinalIgnoreCase) && clock.Hours is > 0 and < 12)
            time = clock + TimeSpan.FromHours(12);
        else if (time is { Hours: 12 } noon && part.Equals("am", StringComparison.OrdinalIgnoreCase))
            time = noon - TimeSpan.FromHours(12);
        else if (time is not null)
            zone ??= FeedZones.Offset(part);
    }

    private static int? MonthOf(string word) => word.Length < 3 ? null : word[..3].ToLowerInvariant() switch
    {
        "jan" or "jän" => 1,
        "feb" => 2,
        "mar" or "mär" or "mrz" => 3,
        "apr" => 4,
        "may" or "mai" => 5,
        "jun" => 6,
        "jul" => 7,
        "aug" => 8,
        "sep" => 9,
        "oct" or "okt" => 10,
        "nov" => 11,
        "dec" or "dez" => 12,
        _ => null,
    };

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("""[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2}(?:[.,][0-9]{1,9})?)?|[+-][0-9]{2}:?[0-9]{2}|[0-9]{1,9}|\p{L}+""")]
    private static partial Regex Part();
}
