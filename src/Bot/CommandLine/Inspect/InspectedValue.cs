using System.Globalization;
using System.Text.Json;

namespace Bot.CommandLine.Inspect;

/// <summary>Reads optional values of a case; a value of another kind counts as absent.</summary>
internal static class InspectedValue
{
    public static string? Text(JsonElement input, string name) =>
        Of(input, name) is { ValueKind: JsonValueKind.String } value ? LenientJsonText.Of(value) : null;

    public static int? Number(JsonElement input, string name) =>
        Of(input, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : null;

    public static IReadOnlyList<string> Texts(JsonElement input, string name) =>
        Of(input, name) is { ValueKind: JsonValueKind.Array } value
            ? [.. value.EnumerateArray()
                .Where(item => item.ValueKind == JsonValueKind.String)
                .Select(item => LenientJsonText.Of(item)!)]
            : [];

    public static DateTimeOffset? Instant(JsonElement input, string name) =>
        DateTimeOffset.TryParse(
            Text(input, name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : null;

    /// <summary>An object inside the case, or an undefined element.</summary>
    public static JsonElement Object(JsonElement input, string name) =>
        Of(input, name) is { ValueKind: JsonValueKind.Object } value ? value : default;

    private static JsonElement Of(JsonElement input, string name) =>
        input.ValueKind == JsonValueKind.Object && input.TryGetProperty(name, out var value) ? value : default;
}
