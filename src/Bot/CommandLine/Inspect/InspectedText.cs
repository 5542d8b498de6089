using System.Text.Json;

namespace Bot.CommandLine.Inspect;

/// <summary>Optional fields of a case to inspect.</summary>
internal static class InspectedText
{
    internal static string? Find(JsonElement input, string name) =>
        input.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
