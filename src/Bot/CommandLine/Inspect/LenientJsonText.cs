using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bot.CommandLine.Inspect;

/// <summary>
/// Reads a JSON string that may escape half a character (<c>"\ud800"</c>), which .NET refuses and hostile pages hold.
/// </summary>
internal static partial class LenientJsonText
{
    /// <summary>The string without its half characters; null where the value is no string.</summary>
    public static string? Of(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) return null;
        var raw = value.GetRawText();
        return raw.Contains("\\u", StringComparison.Ordinal)
            ? JsonSerializer.Deserialize<string>(Escape().Replace(raw, escape => escape.Groups["half"].Success ? "" : escape.Value))
            : value.GetString();
    }

    /// <summary>A whole pair, a half of one, or any other escape.</summary>
    [GeneratedRegex(
        @"\\u[dD][89aAbB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.",
        RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
