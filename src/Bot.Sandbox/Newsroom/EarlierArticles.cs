namespace Bot.Sandbox.Newsroom;

/// <summary>When the articles that stand in the paper at its first start were printed.</summary>
internal static class EarlierArticles
{
    /// <summary>How many there are: enough to fill every section twice.</summary>
    public const int Count = 12;

    private const int EarliestHour = 6;
    private const int LatestHour = 22;
    private static readonly TimeSpan night = TimeSpan.FromHours(8);

    /// <summary>
    /// Twelve moments over about the past two days, oldest first, none of them at night: a local paper sleeps.
    /// </summary>
    public static IReadOnlyList<DateTimeOffset> Times(DateTimeOffset now, TimeZoneInfo zone)
    {
        var times = new DateTimeOffset[Count];
        var moment = now;
        for (var i = Count - 1; i >= 0; i--)
        {
            moment -= Gap(i);
            if (TimeZoneInfo.ConvertTime(moment, zone).Hour is < EarliestHour or >= LatestHour)
                moment -= night;
            times[i] = moment;
        }
        return times;
    }

    // Uneven gaps of one and a half to four hours, two and two thirds on average: twelve fill two days' waking hours.
    private static TimeSpan Gap(int index) =>
        TimeSpan.FromSeconds(5400 + index * 3571 % 8400);
}
