using System.Globalization;
using System.Text;

namespace Bot.Core.Composing;

/// <summary>
/// Removes from a text what Telegram's server would remove or refuse, before anything is measured: control characters,
/// line and paragraph separators, direction marks, invisible characters, lone surrogates (Bot API server,
/// <c>clean_input_string</c>).
/// </summary>
internal static class CleanText
{
    /// <summary>One line: every run of white space becomes one space.</summary>
    public static string Line(string? text, int longest) => Clean(text, longest, keepLines: false);

    /// <summary>Paragraphs: line breaks stay, other white space becomes one space.</summary>
    public static string Paragraphs(string? text, int longest) => Clean(text, longest, keepLines: true);

    /// <param name="text">The text from outside.</param>
    /// <param name="longest">The most characters that are looked at; what follows is dropped.</param>
    /// <param name="keepLines">Whether line breaks stay.</param>
    private static string Clean(string? text, int longest, bool keepLines)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var clean = new StringBuilder(Math.Min(text.Length, longest));
        var gap = '\0';
        foreach (var rune in text.AsSpan(0, Math.Min(text.Length, longest)).EnumerateRunes())
        {
            if (IsGap(rune.Value)) gap = keepLines && (gap == '\n' || rune.Value is '\n' or 0x2028 or 0x2029) ? '\n' : ' ';
            else if (!IsRemoved(rune))
            {
                if (gap != '\0' && clean.Length > 0) clean.Append(gap);
                gap = '\0';
                clean.Append(rune.ToString());
            }
        }

        // Composed letters keep the rings that would be removed as combining marks.
        var composed = clean.ToString().Normalize(NormalizationForm.FormC).Replace("\u030A", "", StringComparison.Ordinal).Trim();
        return composed.EnumerateRunes().All(IsInvisible) ? "" : composed;
    }

    /// <summary>
    /// Joiners and variation selectors are kept inside emoji; alone they say nothing, and the server refuses them.
    /// </summary>
    private static bool IsInvisible(Rune rune) => Rune.IsWhiteSpace(rune) || rune.Value is 0x200C or 0x200D or (>= 0xFE00 and <= 0xFE0F)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static bool IsGap(int value) =>
        value != '\r' && value is <= ' ' or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 or 0x3000;

    private static bool IsRemoved(Rune rune) => rune.Value switch
    {
        '\r' or 0xAD or 0x34F or 0x61C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x180E => true,
        0x3164 or 0xFFA0 or 0xFEFF or 0xFFFD => true,
        0x333 or 0x33F => true,
        0x200B or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) => true,
        (>= 0xFFF0 and <= 0xFFFC) or (>= 0xFDD0 and <= 0xFDEF) => true,
        _ => (rune.Value & 0xFFFE) == 0xFFFE || Rune.GetUnicodeCategory(rune) is UnicodeCategory.PrivateUse,
    };
}
