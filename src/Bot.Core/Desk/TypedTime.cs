using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Core.Desk;

/// <summary>
/// A time as an editor types it, by the newsroom's clock: <c>18:30</c> (the next one), <c>tomorrow 7:00</c> in any of the seven
/// languages, <c>24.12. 18:30</c>, <c>24.12.2026 18:30</c>, <c>2026-12-24 18:30</c>, or <c>+45</c> for so many minutes.
/// </summary>
public static partial class TypedTime
{
    /// <summary>Nothing is planned for later.</summary>
    public static TimeSpan Furthest { get; } = TimeSpan.FromDays(60);

    private const int Longest = 60;

    /// <summary>A year with more or fewer digits is a slip, and at either end of the calendar no zone has an instant for it.</summary>
    private const int FirstYear = 1900, LastYear = 2999;

    private static readonly string[] Tomorrow = ["tomorrow", "morgen", "завтра", "заўтра", "jutro", "mañana", "明天"];

    /// <summary>Reads it.</summary>
    /// <returns>The instant, which may have passed or be further than <see cref="Furthest"/>; null where it is no time.</returns>
    public static DateTimeOffset? Read(string text, DateTimeOffset now, TimeZoneInfo zone)
    {
        var typed = text.Trim().ToLowerInvariant();
        if (typed.Length is 0 or > Longest) return null;
        if (Minutes().Match(typed) is { Success: true } ahead) return now.AddMinutes(Number(ahead, "minutes"));
        if (Clock().Match(typed) is not { Success: true } clock
            || Number(clock, "hour") is var hour && hour > 23 || Number(clock, "minute") is var minute && minute > 59) return null;
        var time = new TimeOnly(Number(clock, "hour"), Number(clock, "minute"));
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        var said = typed[..clock.Index].Trim(' ', ',', '\t');
        if (said.Length == 0)
            return Instant(today.ToDateTime(time), zone) is var next && next > now ? next : Instant(today.AddDays(1).ToDateTime(time), zone);
        return Tomorrow.Contains(said) ? Instant(today.AddDays(1).ToDateTime(time), zone)
            : Day(said, today) is { } day ? Instant(day.ToDateTime(time), zone)
            : null;
    }

    /// <summary>The instant of a local time; one that the clock leaves out counts as much later as it leaps.</summary>
    public static DateTimeOffset Instant(DateTime local, TimeZoneInfo zone) => new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();

    /// <summary>A day without a year is the next of its name.</summary>
    private static DateOnly? Day(string said, DateOnly today)
    {
        if (DateOnly.TryParseExact(said, ["yyyy-M-d", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var whole))
            return whole.Year is >= FirstYear and <= LastYear ? whole : null;
        if (ShortDay().Match(said) is not { Success: true } match) return null;
        var (day, month) = (Number(match, "day"), Number(match, "month"));
        foreach (var year in new[] { today.Year, today.Year + 1 })
            if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) is var date && date >= today)
                return date;
        return null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\+\s?(?<minutes>[0-9]{1,5})$", RegexOptions.CultureInvariant)]
    private static partial Regex Minutes();

    [GeneratedRegex(@"(?:^|[\s,])(?<hour>[0-9]{1,2})[:.](?<minute>[0-9]{2})(?: ?(?:uhr|h|год\.?|ч\.?))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})\.(?<month>[0-9]{1,2})\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortDay();
}
