using System.Buffers;
using System.Globalization;
using System.Text;

namespace Bot.Core.Composing;

/// <summary>
/// Removes from a text what Telegram's server would remove or refuse, before anything is measured: control characters,
/// line and paragraph separators, direction marks, invisible characters, lone surrogates (Bot API server,
/// <c>clean_input_string</c>), and marks piled upon one letter beyond what any script writes.
/// </summary>
internal static class CleanText
{
    /// <summary>Hebrew with its vowels and accents has four marks on a letter; more is meant to disturb.</summary>
    private const int MostMarks = 6;

    /// <summary>Letters, digits and marks of which nothing is ever removed, so that they are copied in runs.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
    [
        .. Range('!', '~'), .. Range('\u00A1', '\u00AC'), .. Range('\u00AE', '\u024F'), .. Range('\u0370', '\u0377'),
        .. Range('\u0386', '\u0481'), .. Range('\u048A', '\u052F'), .. Range('\u2010', '\u2027'), .. Range('\u3001', '\u3029'),
        .. Range('\u3040', '\u3096'), .. Range('\u30A0', '\u30FF'), .. Range('\u4E00', '\u9FFF'),
    ]);

    /// <summary>One line: every run of white space becomes one space.</summary>
    public static string Line(string? text, int longest) => Clean(text, longest, keepLines: false);

    /// <summary>Paragraphs: line breaks stay, other white space becomes one space.</summary>
    public static string Paragraphs(string? text, int longest) => Clean(text, longest, keepLines: true);

    /// <summary>Whether any of it would be removed.</summary>
    public static bool HasRemoved(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExcept(Plain) < 0) return false;
        foreach (var rune in text.EnumerateRunes())
            if (IsRemoved(rune)) return true;
        return false;
    }

    /// <summary>The text without what would be removed.</summary>
    public static string WithoutRemoved(ReadOnlySpan<char> text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (!IsRemoved(rune)) Append(kept, rune);
        return kept.ToString();
    }

    /// <param name="text">The text from outside.</param>
    /// <param name="longest">The most characters that are looked at; what follows is dropped.</param>
    /// <param name="keepLines">Whether line breaks stay.</param>
    private static string Clean(string? text, int longest, bool keepLines)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var rest = Start(text, longest);
        if (rest.IndexOfAnyExcept(Plain) < 0) return rest.Length == text.Length ? text : rest.ToString();
        var clean = new StringBuilder(rest.Length);
        var (gap, marks, isComposed) = ('\0', 0, true);
        while (rest.Length > 0)
        {
            var run = rest.IndexOfAnyExcept(Plain);
            if (run < 0) run = rest.Length;
            if (run > 0)
            {
                Close(clean, ref gap);
                clean.Append(rest[..run]);
                rest = rest[run..];
                marks = 0;
                continue;
            }
            Rune.DecodeFromUtf16(rest, out var rune, out var taken);
            rest = rest[taken..];
            if (IsGap(rune.Value)) gap = keepLines && (gap == '\n' || rune.Value is '\n' or 0x2028 or 0x2029) ? '\n' : ' ';
            else if (!IsDropped(rune))
            {
                marks = IsMark(rune) ? marks + 1 : 0;
                if (marks > MostMarks) continue;
                Close(clean, ref gap);
                Append(clean, rune);
                isComposed &= rune.Value < 0x300;
            }
        }

        var cleaned = clean.ToString();
        // Composed letters keep the marks that would be removed as combining ones.
        if (!isComposed) cleaned = Composed(cleaned);
        return IsInvisible(cleaned) ? "" : cleaned;
    }

    private static string Composed(string text)
    {
        var composed = text.Normalize(NormalizationForm.FormC);
        return (HasRemoved(composed) ? WithoutRemoved(composed) : composed).Trim();
    }

    /// <summary>The start of a text, cut between graphemes.</summary>
    private static ReadOnlySpan<char> Start(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var start = text.AsSpan(0, longest);
        // A grapheme that began long before is one that no reader writes.
        for (var end = longest; end > Math.Max(0, longest - CodePoints.LongestGrapheme); end--)
            if (CodePoints.IsBoundary(text, end)) return start[..end];
        return start;
    }

    private static void Close(StringBuilder clean, ref char gap)
    {
        if (gap != '\0' && clean.Length > 0) clean.Append(gap);
        gap = '\0';
    }

    private static void Append(StringBuilder text, Rune rune)
    {
        Span<char> letters = stackalloc char[2];
        text.Append(letters[..rune.EncodeToUtf16(letters)]);
    }

    /// <summary>
    /// Whether nobody sees anything of a text. Joiners and variation selectors are kept inside emoji; alone they say nothing, and
    /// the server refuses them.
    /// </summary>
    public static bool IsInvisible(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (!IsInvisible(rune)) return false;
        return true;
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.IsWhiteSpace(rune) || rune.Value is 0x200C or 0x200D or 0x2800 or (>= 0xFE00 and <= 0xFE0F)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool IsGap(int value) =>
        value != '\r' && value is <= ' ' or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 or 0x3000;

    /// <summary>The ring is removed only where no letter takes it in.</summary>
    private static bool IsDropped(Rune rune) => rune.Value != 0x30A && IsRemoved(rune);

    private static bool IsRemoved(Rune rune) => rune.Value switch
    {
        '\r' or 0xAD or 0x34F or 0x61C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x180E => true,
        0x3164 or 0xFFA0 or 0xFEFF or 0xFFFD => true,
        0x30A or 0x333 or 0x33F => true,
        0x200B or 0x200E or 0x200F or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F) => true,
        (>= 0xFFF0 and <= 0xFFFC) or (>= 0xFDD0 and <= 0xFDEF) => true,
        _ => (rune.Value & 0xFFFE) == 0xFFFE || Rune.GetUnicodeCategory(rune) is UnicodeCategory.PrivateUse,
    };

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
