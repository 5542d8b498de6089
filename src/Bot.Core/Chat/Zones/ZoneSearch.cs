using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Core.Model;
using Bot.Core.Readers;

namespace Bot.Core.Chat.Zones;

/// <summary>What became of a search for a time zone.</summary>
/// <param name="Zone">The zone that is meant; null where none is for sure.</param>
/// <param name="Nearest">Others that may be meant, the nearest first.</param>
internal sealed record ZoneMatch(string? Zone, IReadOnlyList<string> Nearest);

/// <summary>
/// Finds the time zone that a person means: by its IANA id, by a city in any language, or by its distance from UTC.
/// </summary>
internal static partial class ZoneSearch
{
    private const int MostNearest = 6;

    /// <summary>More of what was asked is no city.</summary>
    private const int Longest = 60;

    private static readonly Lazy<IReadOnlyList<string>> Known = new(() =>
        [.. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id)
            .Where(id => id.Contains('/') && !id.StartsWith("Etc/", StringComparison.Ordinal))]);

    /// <summary>Searches.</summary>
    /// <param name="asked">What was asked for.</param>
    /// <param name="now">The present: a distance from UTC is that of cities at their present clock.</param>
    public static ZoneMatch Find(string asked, DateTimeOffset now)
    {
        asked = asked.Trim();
        if (asked.Length is 0 or > Longest) return new(null, []);
        if (Offset(asked) is { } offset) return new(ReaderZones.IdOf(offset), At(offset, now));
        if (Known.Value.FirstOrDefault(id => id.Equals(asked, StringComparison.OrdinalIgnoreCase)) is { } exact)
            return new(exact, []);
        var folded = SectionBook.Fold(asked);
        var called = Names().Where(name => SectionBook.Fold(name.Name) == folded).Select(name => name.Zone).Distinct().ToList();
        return called.Count == 1 ? new(
            called[0], []) : new(null, called.Count > 1 ? called : NearestNames.Of(asked, Names(), MostNearest));
    }

    /// <summary>Cities whose clocks are at that distance now.</summary>
    private static List<string> At(TimeSpan offset, DateTimeOffset now) =>
        [.. CityNames.Zones.Where(zone => ReaderZones.Find(zone)?.GetUtcOffset(now) == offset).Take(MostNearest)];

    private static IEnumerable<(string Name, string Zone)> Names() =>
        CityNames.All.Concat(Known.Value.Select(id => (CityNames.Of(id, "en"), id)));

    private static TimeSpan? Offset(string text)
    {
        if (OffsetPattern().Match(text) is not { Success: true } match) return null;
        var distance = new TimeSpan(Number(match.Groups["hours"]), Number(match.Groups["minutes"]), 0);
        var isWest = match.Groups["sign"].Value is "-" or "−" or "–";
        return distance <= TimeSpan.FromHours(14) && distance.Minutes < 60 ? isWest ? -distance : distance : null;
    }

    private static int Number(Group group) =>
        group.Length == 0 ? 0 : int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?:(?:utc|gmt)\s*(?:(?<sign>[+\-−–])\s*(?<hours>[0-9]{1,2})(?::?(?<minutes>[0-5][0-9]))?)?|(?<sign>[+\-−–])\s*(?<hours>[0-9]{1,2})(?::?(?<minutes>[0-5][0-9]))?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OffsetPattern();
}
