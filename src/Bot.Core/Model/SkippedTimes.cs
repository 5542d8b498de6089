namespace Bot.Core.Model;

/// <summary>
/// Hours and days on which a feed says that it never changes (RSS 2.0, <c>skipHours</c> and <c>skipDays</c>), in UTC.
/// </summary>
/// <param name="Bits">A bit for each hour from midnight on (0 to 23), one for each weekday from Sunday on (24 to 30).</param>
public readonly record struct SkippedTimes(int Bits)
{
    private const int FirstDay = 24;

    /// <summary>With an hour of the day more.</summary>
    public SkippedTimes With(int hour) => new(Bits | 1 << hour);

    /// <summary>With a weekday more.</summary>
    public SkippedTimes With(DayOfWeek day) => new(Bits | 1 << (FirstDay + (int)day));

    /// <summary>Whether nothing comes at a time.</summary>
    public bool Contains(DateTimeOffset time)
    {
        var utc = time.UtcDateTime;
        return (Bits & (1 << utc.Hour | 1 << (FirstDay + (int)utc.DayOfWeek))) != 0;
    }
}
