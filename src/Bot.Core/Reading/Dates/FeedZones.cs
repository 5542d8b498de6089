using System.Globalization;

namespace Bot.Core.Reading.Dates;

/// <summary>Zones as feeds write them, by number or by name. Where a name has several meanings, the one news uses most.</summary>
internal static class FeedZones
{
    private static readonly Dictionary<string, double> Hours = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = 0, ["UT"] = 0, ["UTC"] = 0, ["GMT"] = 0, ["WET"] = 0,
        ["AST"] = -4, ["ADT"] = -3, ["EST"] = -5, ["EDT"] = -4, ["ET"] = -5, ["CST"] = -6, ["CDT"] = -5, ["CT"] = -6,
        ["MST"] = -7, ["MDT"] = -6, ["MT"] = -7, ["PST"] = -8, ["PDT"] = -7, ["PT"] = -8,
        ["AKST"] = -9, ["AKDT"] = -8, ["HST"] = -10, ["NST"] = -3.5, ["NDT"] = -2.5, ["ART"] = -3, ["BRT"] = -3, ["CLT"] = -4,
        ["BST"] = 1, ["WEST"] = 1, ["CET"] = 1, ["MET"] = 1, ["MEZ"] = 1, ["CEST"] = 2, ["MEST"] = 2, ["MESZ"] = 2,
        ["EET"] = 2, ["SAST"] = 2, ["EEST"] = 3, ["MSK"] = 3, ["MSD"] = 4, ["GST"] = 4, ["PKT"] = 5, ["IST"] = 5.5,
        ["ICT"] = 7, ["WIB"] = 7, ["HKT"] = 8, ["SGT"] = 8, ["AWST"] = 8, ["JST"] = 9, ["KST"] = 9,
        ["ACST"] = 9.5, ["ACDT"] = 10.5, ["AEST"] = 10, ["AEDT"] = 11, ["NZST"] = 12, ["NZDT"] = 13,
    };

    /// <summary>The offset east of Greenwich of <c>+0200</c>, <c>+02:00</c>, <c>+2</c> or <c>CEST</c>; null if unknown.</summary>
    internal static TimeSpan? Offset(string zone) =>
        zone is ['+' or '-', ..] ? FromDigits(zone)
        : Hours.TryGetValue(zone, out var hours) ? TimeSpan.FromHours(hours)
        : null;

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
