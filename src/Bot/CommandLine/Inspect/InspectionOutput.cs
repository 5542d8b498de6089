using System.Globalization;

namespace Bot.CommandLine.Inspect;

/// <summary>Writes the values that the answers of several inspect verbs share.</summary>
internal static class InspectionOutput
{
    /// <summary>ISO 8601 with offset, or null where the time is unknown.</summary>
    public static string? Iso(DateTimeOffset? time) => time?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
