using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Bot.Core.Model;

/// <summary>Days of the week.</summary>
[Flags]
public enum Weekdays
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Monday.</summary>
    Monday = 1,

    /// <summary>Tuesday.</summary>
    Tuesday = 2,

    /// <summary>Wednesday.</summary>
    Wednesday = 4,

    /// <summary>Thursday.</summary>
    Thursday = 8,

    /// <summary>Friday.</summary>
    Friday = 16,

    /// <summary>Saturday.</summary>
    Saturday = 32,

    /// <summary>Sunday.</summary>
    Sunday = 64,

    /// <summary>Monday to Friday.</summary>
    Workdays = 31,

    /// <summary>Saturday and Sunday.</summary>
    Weekend = 96,

    /// <summary>Every day.</summary>
    All = 127,
}

/// <summary>When a subscriber gets a digest, by their own clock.</summary>
/// <param name="At">The time of day.</param>
/// <param name="Days">The days, one at least. A single one makes it weekly.</param>
public sealed record DigestPlan(TimeOnly At, Weekdays Days)
{
    /// <summary>Whether it comes once a week.</summary>
    public bool IsWeekly => int.PopCount((int)Days) == 1;

    /// <summary>Whether it comes on a day.</summary>
    public bool Has(DayOfWeek day) => Days.HasFlag(Of(day));

    /// <summary>The day as one of a plan's.</summary>
    public static Weekdays Of(DayOfWeek day) => (Weekdays)(1 << (((int)day + 6) % 7));

    /// <summary>
    /// The next digest after a moment. Where the clock is put back, a time that comes twice means the first; where it is put
    /// forward, a time that it leaves out counts as much later as it leaps. So there is one for each of the days, always.
    /// </summary>
    public DateTimeOffset NextAfter(DateTimeOffset moment, TimeZoneInfo zone)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
        for (var ahead = -1; ; ahead++)
        {
            var day = today.AddDays(ahead);
            if (Has(day.DayOfWeek) && Instant(day.ToDateTime(At), zone) is var next && next > moment) return next;
        }
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DigestPlan? plan)
    {
        plan = text?.Split(' ') is [var at, var days]
            && TimeOnly.TryParseExact(at, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            && int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
            && bits is > 0 and <= (int)Weekdays.All
                ? new(time, (Weekdays)bits)
                : null;
        return plan is not null;
    }

    /// <inheritdoc cref="TryParse" />
    /// <exception cref="FormatException">The text is none.</exception>
    public static DigestPlan Parse(string text) =>
        TryParse(text, out var plan) ? plan : throw new FormatException($"“{text}” is no digest.");

    /// <summary>The plan for storing and for buttons: <c>07:30 31</c>, the time and the days' bits.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At:HH:mm} {(int)Days}");

    private static DateTimeOffset Instant(DateTime local, TimeZoneInfo zone)
    {
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
