using System.Collections.Frozen;
using System.Globalization;

namespace Bot.Core.Reading.Dates;

/// <summary>Zones as feeds write them, by number or by name. Where a name has several meanings, the one news uses most.</summary>
internal static class FeedZones
{
    /// <summary>Names that mean one offset all year.</summary>
    private static readonly FrozenDictionary<string, double> Hours = new Dictionary<string, double>
    {
        ["Z"] = 0, ["UT"] = 0, ["UTC"] = 0, ["GMT"] = 0, ["WET"] = 0, ["AZOST"] = 0,
        ["AST"] = -4, ["ADT"] = -3, ["EST"] = -5, ["EDT"] = -4, ["CST"] = -6, ["CDT"] = -5, ["MST"] = -7, ["MDT"] = -6,
        ["PST"] = -8, ["PDT"] = -7, ["AKST"] = -9, ["AKDT"] = -8, ["HST"] = -10, ["HAST"] = -10, ["HADT"] = -9,
        ["NST"] = -3.5, ["NDT"] = -2.5, ["ART"] = -3, ["BRT"] = -3, ["BRST"] = -2, ["UYT"] = -3, ["CLT"] = -4, ["CLST"] = -3,
        ["BOT"] = -4, ["VET"] = -4, ["COT"] = -5, ["PET"] = -5, ["ECT"] = -5, ["AZOT"] = -1, ["CVT"] = -1,
        ["BST"] = 1, ["WEST"] = 1, ["CET"] = 1, ["MET"] = 1, ["MEZ"] = 1, ["WAT"] = 1,
        ["CEST"] = 2, ["MEST"] = 2, ["MESZ"] = 2, ["EET"] = 2, ["OEZ"] = 2, ["SAST"] = 2, ["CAT"] = 2,
        ["EEST"] = 3, ["OESZ"] = 3, ["MSK"] = 3, ["МСК"] = 3, ["TRT"] = 3, ["FET"] = 3, ["EAT"] = 3, ["IRST"] = 3.5,
        ["MSD"] = 4, ["GST"] = 4, ["GET"] = 4, ["AZT"] = 4, ["SAMT"] = 4, ["AFT"] = 4.5, ["PKT"] = 5, ["UZT"] = 5, ["YEKT"] = 5,
        ["IST"] = 5.5, ["NPT"] = 5.75, ["OMST"] = 6, ["ALMT"] = 6, ["MMT"] = 6.5, ["ICT"] = 7, ["WIB"] = 7, ["KRAT"] = 7, ["NOVT"] = 7,
        ["HKT"] = 8, ["SGT"] = 8, ["PHT"] = 8, ["MYT"] = 8, ["WITA"] = 8, ["AWST"] = 8, ["IRKT"] = 8,
        ["JST"] = 9, ["KST"] = 9, ["WIT"] = 9, ["YAKT"] = 9, ["ACST"] = 9.5, ["ACDT"] = 10.5, ["AEST"] = 10, ["VLAT"] = 10,
        ["AEDT"] = 11, ["MAGT"] = 11, ["NZST"] = 12, ["PETT"] = 12, ["NZDT"] = 13,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of places whose clocks change in summer: <c>ET</c> is EST in January and EDT in July.</summary>
    private static readonly FrozenDictionary<string, string> Places = new Dictionary<string, string>
    {
        ["AT"] = "America/Halifax", ["ET"] = "America/New_York", ["CT"] = "America/Chicago", ["MT"] = "America/Denver",
        ["PT"] = "America/Los_Angeles", ["AKT"] = "America/Anchorage",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The offset east of Greenwich of <c>+0200</c>, <c>+02:00</c>, <c>+2</c>, <c>GMT+2</c>, <c>CEST</c>, <c>ET</c> or
    /// <c>Europe/Vienna</c>; null if unknown.
    /// </summary>
    /// <param name="zone">The zone as written.</param>
    /// <param name="local">What the clocks there show, for places that change theirs in summer.</param>
    internal static TimeSpan? Offset(string zone, DateTime local) =>
        zone is ['+' or '-', ..] ? FromDigits(zone)
        : Hours.TryGetValue(zone, out var hours) ? TimeSpan.FromHours(hours)
        : Places.TryGetValue(zone, out var place) ? OfPlace(place, local)
        : zone.Contains('/', StringComparison.Ordinal) ? OfPlace(zone, local)
        : null;

    private static TimeSpan? OfPlace(string place, DateTime local) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(place, out var zone) ? zone.GetUtcOffset(local) : null;

    private static TimeSpan? FromDigits(string zone)
    {
        var digits = zone[1..].Replace(":", "", StringComparison.Ordinal);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        var (hours, minutes) = digits.Length <= 2 ? (number, 0) : (number / 100, number % 100);
        // No clock on earth is farther than 14 hours from Greenwich, and .NET allows no more.
        if (hours * 60 + minutes > 14 * 60 || minutes > 59)
            return null;
        var offset = new TimeSpan(hours, minutes, 0);
        return zone[0] == '-' ? -offset : offset;
    }
}
