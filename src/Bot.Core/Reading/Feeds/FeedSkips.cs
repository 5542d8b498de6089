using System.Globalization;
using Bot.Core.Model;

namespace Bot.Core.Reading.Feeds;

/// <summary>
/// The hours (<c>skipHours</c>, 0 to 23; RSS 0.91 counted 1 to 24) and days (<c>skipDays</c>, in English) in which an RSS feed
/// never changes. What else is written there counts for nothing.
/// </summary>
internal static class FeedSkips
{
    internal static SkippedTimes Read(XmlElement channel)
    {
        var skipped = default(SkippedTimes);
        if (channel.First("skiphours") is { } hours)
            foreach (var hour in hours.All("hour"))
                if (int.TryParse(hour.Words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 24)
                    skipped = skipped.With(number % 24);
        if (channel.First("skipdays") is { } days)
            foreach (var day in days.All("day"))
                if (Enum.TryParse<DayOfWeek>(day.Words, ignoreCase: true, out var weekday) && Enum.IsDefined(weekday))
                    skipped = skipped.With(weekday);
        return skipped;
    }
}
