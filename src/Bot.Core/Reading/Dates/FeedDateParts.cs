namespace Bot.Core.Reading.Dates;

/// <summary>A date as it was written, before anything was checked.</summary>
internal readonly record struct FeedDateParts(int Year, int Month, int Day)
{
    /// <summary>The time of day, from 00:00 to 24:00.</summary>
    internal TimeSpan Time { get; init; }

    /// <summary>The zone as written; UTC where it is null or nobody knows it.</summary>
    internal string? Zone { get; init; }

    /// <summary>The moment, or null if the calendar has no such day.</summary>
    internal DateTimeOffset? ToMoment()
    {
        if (Year is < 1 or > 9998 || Month is < 1 or > 12 || Day < 1 || Day > DateTime.DaysInMonth(Year, Month))
            return null;
        var local = new DateTime(Year, Month, Day) + Time;
        var offset = Zone is null ? TimeSpan.Zero : FeedZones.Offset(Zone, local) ?? TimeSpan.Zero;
        return (local - DateTime.MinValue) < offset ? null : new DateTimeOffset(local, offset);
    }

    /// <summary>A time of day; null if there is none such. A leap second (60) is the next minute's first.</summary>
    internal static TimeSpan? TimeOfDay(int hour, int minute, double second) =>
        hour is >= 0 and <= 24 && minute is >= 0 and <= 59 && second is >= 0 and < 61 && (hour < 24 || (minute == 0 && second == 0))
            ? new TimeSpan(hour, minute, 0) + TimeSpan.FromMilliseconds(Math.Floor(second * 1000))
            : null;

    /// <summary>RFC 2822, section 4.3: two digits are 1950 to 2049, three count from 1900.</summary>
    internal static int FullYear(int year, int digits) => digits switch
    {
        <= 2 => year + (year < 50 ? 2000 : 1900),
        3 => year + 1900,
        _ => year,
    };
}
