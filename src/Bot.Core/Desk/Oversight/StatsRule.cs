using System.Globalization;
using Bot.Core.Pictures;

namespace Bot.Core.Desk.Oversight;

/// <summary>Makes numbers and bars of what happened. Pure.</summary>
internal static class StatsRule
{
    /// <summary>The delay that so large a part of all does not exceed (nearest rank); null where there are none.</summary>
    public static TimeSpan? Rank(IReadOnlyList<TimeSpan> delays, double part)
    {
        if (delays.Count == 0) return null;
        var sorted = delays.Order().ToList();
        return sorted[Math.Clamp((int)Math.Ceiling(part * sorted.Count) - 1, 0, sorted.Count - 1)];
    }

    /// <summary>The last 24 hours, a bar an hour by the newsroom's clock; every third has its label.</summary>
    public static IReadOnlyList<ChartBar> Hours(IReadOnlyList<DateTimeOffset> posts, DateTimeOffset now, TimeZoneInfo zone) =>
        [.. Enumerable.Range(0, 24).Select(place =>
        {
            var end = now.AddHours(place - 23);
            var hour = TimeZoneInfo.ConvertTime(end.AddHours(-1), zone).Hour;
            return new ChartBar(
                hour % 3 == 0 ? hour.ToString(CultureInfo.InvariantCulture) : "", posts.Count(post => post > end.AddHours(-1) && post <= end));
        })];

    /// <summary>The last seven days, a bar a day by the newsroom's calendar.</summary>
    public static IReadOnlyList<ChartBar> Days(IReadOnlyList<DateTimeOffset> posts, DateTimeOffset now, TimeZoneInfo zone)
    {
        var today = DayOf(now);
        var counts = posts.CountBy(DayOf).ToDictionary();
        return [.. Enumerable.Range(-6, 7).Select(ahead => today.AddDays(ahead)).Select(day => new ChartBar(
            string.Create(CultureInfo.InvariantCulture, $"{day.Day}.{day.Month}."), counts.GetValueOrDefault(day)))];

        DateOnly DayOf(DateTimeOffset time) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, zone).DateTime);
    }
}
