using System.Globalization;

namespace Bot.Core.Readers;

/// <summary>Time zones as subscribers keep them: an IANA id, or a distance from UTC where that is all that they told.</summary>
public static class ReaderZones
{
    private const string Distance = "UTC";

    /// <summary>No place on earth is further from UTC.</summary>
    private static readonly TimeSpan Furthest = TimeSpan.FromHours(14);

    /// <summary>The zone; null for an id that this machine doesn't know.</summary>
    public static TimeZoneInfo? Find(string id) =>
        Offset(id) is { } offset ? TimeZoneInfo.CreateCustomTimeZone(id, offset, id, id)
        : TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone
        : null;

    /// <summary>The id of a distance: <c>UTC+05:30</c>.</summary>
    public static string IdOf(TimeSpan offset) => offset == TimeSpan.Zero
        ? Distance
        : string.Create(CultureInfo.InvariantCulture, $"{Distance}{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}");

    private static TimeSpan? Offset(string id)
    {
        if (id.Length != 9 || !id.StartsWith(Distance, StringComparison.Ordinal) || id[3] is not ('+' or '-')) return null;
        if (!TimeSpan.TryParseExact(id[4..], "hh\\:mm", CultureInfo.InvariantCulture, out var distance) || distance > Furthest)
            return null;
        return id[3] == '-' ? -distance : distance;
    }
}
