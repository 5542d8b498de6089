using System.Globalization;
using System.Text.Json;
using Bot.Core.Reading.Dates;

namespace Bot.CommandLine.Inspect;

/// <summary>Answers <c>inspect dates</c>: the date found in a visible text.</summary>
internal static class DatesInspection
{
    public static object Answer(JsonElement input)
    {
        TimeZoneInfo? zone = InspectionInput.Zone(input);
        LocalDate? found = LocalDates.Find(
            InspectionInput.Text(input, "text") ?? "", InspectionInput.Text(input, "lang"), Now(input), zone);
        return new { iso = found?.ToIso(zone) };
    }

    private static DateTimeOffset Now(JsonElement input) =>
        DateTimeOffset.TryParse(
            InspectionInput.Text(input, "now"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset now)
            ? now
            : TimeProvider.System.GetUtcNow();
}
