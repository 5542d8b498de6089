using System.Collections.Frozen;

namespace Bot.Core.Composing;

/// <summary>The formatting a post may use, by the tag Telegram names it with (Bot API, "HTML style").</summary>
internal static class MarkupTag
{
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["b"] = "b", ["strong"] = "b", ["i"] = "i", ["em"] = "i", ["u"] = "u", ["ins"] = "u",
        ["s"] = "s", ["strike"] = "s", ["del"] = "s",
        ["tg-spoiler"] = "tg-spoiler", ["code"] = "code", ["blockquote"] = "blockquote", ["a"] = "a",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The one name a tag is written with, or null for a tag that Telegram refuses.</summary>
    public static string? Canonical(ReadOnlySpan<char> name) =>
        Known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var tag) ? tag : null;
}
