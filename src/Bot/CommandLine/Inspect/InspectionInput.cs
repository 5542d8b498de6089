using System.Text.Json;

namespace Bot.CommandLine.Inspect;

/// <summary>Reads the fields that the inputs of several inspect verbs share.</summary>
internal static class InspectionInput
{
    /// <summary>A text field, or null where it is absent or no text.</summary>
    public static string? Text(JsonElement input, string name) =>
        input.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The address in <c>url</c>, or null where it is absent or not absolute.</summary>
    public static Uri? Address(JsonElement input) =>
        Uri.TryCreate(Text(input, "url"), UriKind.Absolute, out Uri? address) ? address : null;

    /// <summary>The zone named in <c>zone</c>, or null where it is absent or unknown.</summary>
    public static TimeZoneInfo? Zone(JsonElement input) =>
        Text(input, "zone") is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone) ? zone : null;
}
