using System.Globalization;

namespace Bot.Core.Desk;

/// <summary>A time that the board offers for a post: so many minutes from now, this evening, or tomorrow morning.</summary>
/// <param name="Sign">How it is written in a button's data: minutes, <c>e</c> or <c>m</c>.</param>
internal sealed record PostHour(string Sign)
{
    private static readonly TimeOnly Evening = new(20, 0);
    private static readonly TimeOnly Morning = new(8, 0);

    /// <summary>At once.</summary>
    public static PostHour Now { get; } = new("0");

    /// <summary>Eight in the evening of the same day.</summary>
    public static PostHour Tonight { get; } = new("e");

    /// <summary>Eight in the next morning.</summary>
    public static PostHour Tomorrow { get; } = new("m");

    /// <summary>The minutes that are offered.</summary>
    public static IReadOnlyList<int> Minutes { get; } = [10, 30, 60];

    /// <summary>So many minutes from now.</summary>
    public static PostHour In(int minutes) => new(minutes.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads a sign.</summary>
    /// <returns>Null for what the board does not offer.</returns>
    public static PostHour? Of(string sign) => sign is "0" or "e" or "m"
        || int.TryParse(sign, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && Minutes.Contains(minutes)
            ? new(sign)
            : null;

    /// <summary>The instant, to the minute; null: at once, also where the evening has begun.</summary>
    public DateTimeOffset? At(DateTimeOffset now, TimeZoneInfo zone)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        return Sign switch
        {
            "0" => null,
            "e" => TypedTime.Instant(today.ToDateTime(Evening), zone) is var evening && evening > now ? evening : null,
            "m" => TypedTime.Instant(today.AddDays(1).ToDateTime(Morning), zone),
            _ => now.AddMinutes(int.Parse(Sign, CultureInfo.InvariantCulture)),
        };
    }
}
