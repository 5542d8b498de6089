using Bot.Core.Model;

namespace Bot.Core.Tests.Watching;

/// <summary>Rhythms of invented papers.</summary>
internal static class Rhythms
{
    /// <summary>A paper that published so many articles at each hour of every day (UTC), in so many weeks.</summary>
    internal static Rhythm Of(int weeks, DateTimeOffset until, Func<int, int> articles) => Of(weeks, until, time => articles(time.Hour));

    /// <summary>A paper that published so many articles in each hour, in so many weeks.</summary>
    internal static Rhythm Of(int weeks, DateTimeOffset until, Func<DateTimeOffset, int> articles)
    {
        var rhythm = Rhythm.Begin(until.AddDays(-7 * weeks));
        var first = new DateTimeOffset(rhythm.Since.Ticks - rhythm.Since.Ticks % TimeSpan.TicksPerHour, TimeSpan.Zero);
        for (var hour = first; hour < until; hour = hour.AddHours(1))
            rhythm = rhythm.With(Enumerable.Repeat(hour, articles(hour)), 0, hour.AddHours(1) < until ? hour.AddHours(1) : until, TimeZoneInfo.Utc);
        return rhythm;
    }
}
