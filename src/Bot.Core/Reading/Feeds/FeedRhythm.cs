using System.Globalization;

namespace Bot.Core.Reading.Feeds;

/// <summary>The syndication module (<c>sy:updatePeriod</c>, <c>sy:updateFrequency</c>): so many times in a period.</summary>
internal static class FeedRhythm
{
    internal static TimeSpan? Read(XmlElement channel)
    {
        TimeSpan? period = channel.First("sy:updateperiod")?.Text.ToLowerInvariant() switch
        {
            "hourly" => TimeSpan.FromHours(1),
            "daily" => TimeSpan.FromDays(1),
            "weekly" => TimeSpan.FromDays(7),
            "monthly" => TimeSpan.FromDays(30),
            "yearly" => TimeSpan.FromDays(365),
            _ => null,
        };
        var isCounted = int.TryParse(channel.First("sy:updatefrequency")?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var times);
        return isCounted && times > 0 ? period / times : period;
    }
}
