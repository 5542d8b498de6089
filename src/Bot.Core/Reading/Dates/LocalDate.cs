using System.Globalization;

namespace Bot.Core.Reading.Dates;

/// <summary>A date as a text states it: always a day, a time and an offset only where the text gives them.</summary>
/// <param name="Day">The calendar day.</param>
/// <param name="Time">The time of day on the writer's clock; null where the text names only a day.</param>
/// <param name="Offset">The distance from UTC the text names (<c>+02:00</c>, <c>GMT</c>, <c>MESZ</c>); null where it names none.</param>
public readonly record struct LocalDate(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    /// <summary>The instant meant, a missing time read as midnight.</summary>
    /// <param name="zone">The writer's zone, used where the text names no offset; UTC where it is null.</param>
    public DateTimeOffset ToInstant(TimeZoneInfo? zone)
    {
        DateTime local = Day.ToDateTime(Time ?? TimeOnly.MinValue);
        TimeSpan offset = Offset ?? (zone ?? TimeZoneInfo.Utc).GetUtcOffset(local);
        return IsRepresentable(local, offset) ? new DateTimeOffset(local, offset) : new DateTimeOffset(local, TimeSpan.Zero);
    }

    /// <summary>
    /// The ISO 8601 form: <c>YYYY-MM-DD</c>, then <c>THH:MM[:SS]</c> where there is a time, then the offset the text
    /// names, or else that of <paramref name="zone"/> where one is given.
    /// </summary>
    public string ToIso(TimeZoneInfo? zone = null)
    {
        string day = Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Time is not { } time)
            return day;
        string clock = time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
        TimeSpan? offset = Offset ?? zone?.GetUtcOffset(Day.ToDateTime(time));
        return $"{day}T{clock}{(offset is { } known ? Written(known) : "")}";
    }

    private static string Written(TimeSpan offset) =>
        (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture);

    private static bool IsRepresentable(DateTime local, TimeSpan offset)
    {
        long utc = local.Ticks - offset.Ticks;
        return utc >= DateTime.MinValue.Ticks && utc <= DateTime.MaxValue.Ticks && offset.Duration() <= TimeSpan.FromHours(14);
    }
}
