using System.Globalization;
using Bot.Core.Readers;

namespace Bot.Core.Chat.Zones;

/// <summary>Says a time zone as its city and its clock: <c>Berlin (UTC+01:00)</c>.</summary>
internal static class ZoneWords
{
    /// <summary>The zone in words.</summary>
    public static string Of(TimeZoneInfo zone, DateTimeOffset now, string language)
    {
        var distance = ReaderZones.IdOf(zone.GetUtcOffset(now));
        var city = CityNames.Of(zone.Id, language);
        return city == distance ? distance : string.Create(CultureInfo.InvariantCulture, $"{city} ({distance})");
    }
}
