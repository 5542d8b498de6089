using System.Text.RegularExpressions;

namespace Bot.Core.Reading.Text;

/// <summary>
/// Replaces escapes for half a character (<c>\ud83d</c> alone), which other programs cut off somewhere: the parser takes
/// them, and throws only when it is asked for the name or value that holds one.
/// </summary>
internal static partial class JsonEscapes
{
    /// <summary>The same JSON with U+FFFD in place of each half.</summary>
    internal static string WithoutHalves(string json) =>
        json.Contains("\\ud", StringComparison.OrdinalIgnoreCase)
            ? Escape().Replace(json, found => found.Groups["half"].Success ? "\\ufffd" : found.Value)
            : json;

    [GeneratedRegex(@"\\[^u]|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})")]
    private static partial Regex Escape();
}
