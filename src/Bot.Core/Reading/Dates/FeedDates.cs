using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Core.Reading.Dates;

/// <summary>
/// Dates as feeds write them: RFC 822 and 2822 with their usual misspellings, RFC 850, asctime, RFC 3339, W3CDTF, ISO 8601,
/// Unix time, months in the languages of Europe and East Asia.
/// </summary>
public static partial class FeedDates
{
    /// <summary>No date is longer; what is, is something else.</summary>
    private const int Longest = 100;

    /// <summary>
    /// The moment a text names, or null if it names none. Without a zone, or with one nobody knows, it is UTC; without a
    /// time it is midnight; <c>24:00</c> is midnight of the next day.
    /// </summary>
    public static DateTimeOffset? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is 0 or > Longest)
            return null;
        return FeedDateUsual.Read(text) ?? Patiently(text.ToString());
    }

    private static DateTimeOffset? Patiently(string text)
    {
        if (HasFalseClock(text))
            return null;
        if (UnixTime(text) is { } counted)
            return counted;
        var parts = FeedDateIso.Read(text) ?? FeedDateWords.Read(text) ?? FeedDateNumbers.Read(text) ?? FeedDateEastAsia.Read(text);
        return parts is { } written ? written.ToMoment() : LocalDates.FindCalendar(text, null)?.ToInstant(null);
    }

    /// <summary>
    /// Whether a text has the form that programs write for programs: ISO 8601 with its <c>T</c>, or weekday, day, time and
    /// zone as RFC 822 or asctime order them. Nobody else writes so; if <see cref="Parse"/> reads none in it, it holds none.
    /// </summary>
    public static bool IsMachineWritten(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= Longest && MachineForm().IsMatch(text.Trim());
    }

    /// <summary>Whether a text holds what looks like a time of day but can be none: <c>25:14</c>, <c>10:xx:32</c>.</summary>
    private static bool HasFalseClock(string text)
    {
        foreach (Match run in ClockLike().Matches(text))
        {
            var clock = Clock().Match(run.Value);
            if (clock.Success
                    ? FeedDateParts.TimeOfDay(Number(clock, 1), Number(clock, 2), Number(clock, 3)) is null
                    : !Label().IsMatch(run.Value))
                return true;
        }
        return false;
    }

    /// <summary>Seconds or milliseconds since 1970, as far as they mean the years of feeds.</summary>
    private static DateTimeOffset? UnixTime(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count switch
            {
                >= 900_000_000 and < 1_900_000_000 => DateTimeOffset.FromUnixTimeSeconds(count),
                >= 900_000_000_000 and < 1_900_000_000_000 => DateTimeOffset.FromUnixTimeMilliseconds(count),
                _ => null,
            }
            : null;

    private static int Number(Match found, int group) =>
        int.TryParse(found.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"(?<![A-Za-z0-9:])[+-]?[A-Za-z0-9]+(?::[A-Za-z0-9]+)+")]
    private static partial Regex ClockLike();

    [GeneratedRegex(@"^(?:[0-9]{0,8}T)?([0-9]{1,2}):([0-9]{1,2})(?::([0-9]{1,2}))?\p{L}*$", RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    /// <summary>"Posted:10 Jan", "+01:00", "GMT+1:00", which have a colon and are no time of day.</summary>
    [GeneratedRegex(@"^\p{L}+:[0-9]+$|^[+-][0-9]{1,2}:[0-9]{2}\p{L}*$")]
    private static partial Regex Label();

    [GeneratedRegex("""
        ^(?:[0-9]{4}-?\S{2,3}-?\S{2}T\S*:\S*
          | \p{L}{2,4},?\s+\S+\s+\S+\s+\S+\s+\S*:\S*(?:\s+|(?=[+-]))(?:[+-][0-9]{4}|[+-][0-9]{2}:[0-9]{2}|[A-Z]{1,5}(?:[+-][0-9:]{1,5})?|[A-Z][a-z]+/[A-Z][A-Za-z_]+)
          | [A-Z][a-z]{2}\s[A-Z][a-z]{2}\s+\S{1,2}\s\S*:\S*\s(?:\S{1,6}\s)?\S{4}
        )$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex MachineForm();
}
