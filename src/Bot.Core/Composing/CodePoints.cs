using System.Globalization;
using System.Text;
using Bot.Core.Reading.Sentences;

namespace Bot.Core.Composing;

/// <summary>Measures and cuts text in Unicode code points, the unit of Telegram's limits.</summary>
internal static class CodePoints
{
    public const string Ellipsis = "…";

    /// <summary>
    /// A grapheme of more code points than this is cut inside: a family of four with all its joiners and skin tones has
    /// twelve, and what is longer is meant to disturb.
    /// </summary>
    public const int LongestGrapheme = 64;

    /// <summary>Marks that say nothing where the text breaks off.</summary>
    private const string LooseMarks = ",;:–—-(„«，、；：";

    /// <summary>The number of code points; a lone surrogate counts as one.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes()) count++;
        return count;
    }

    /// <summary>
    /// The text itself where it fits; else as many of its first words as fit, closed with <c>…</c>. Nothing is cut
    /// inside a word, a number or a grapheme; scripts without spaces, and words too long for any line, are cut between
    /// graphemes.
    /// </summary>
    public static string Shorten(string text, int limit)
    {
        if (limit <= 0) return "";
        var cut = CutAt(text, limit);
        if (cut == text.Length) return text;
        var room = CutAt(text, limit - 1);
        var end = WordEnd(text, room);
        if (end == 0) return "";
        return string.Concat(text.AsSpan(0, end), Ellipsis);
    }

    /// <summary>
    /// The longest prefix of whole graphemes with at most <paramref name="limit"/> code points, as an index into the
    /// text.
    /// </summary>
    public static int CutAt(string text, int limit)
    {
        var position = 0;
        for (var left = limit; position < text.Length;)
        {
            var length = NextLength(text.AsSpan(position));
            left -= Count(text.AsSpan(position, length));
            if (left < 0) break;
            position += length;
        }

        return position;
    }

    /// <summary>The length of the first grapheme in UTF-16 units; of its first code point where it is endless.</summary>
    public static int NextLength(ReadOnlySpan<char> text)
    {
        // Below U+0300 nothing joins but a carriage return with its line feed.
        if (text[0] < '\u0300' && text[0] != '\r' && (text.Length == 1 || text[1] < '\u0300')) return 1;
        var length = StringInfo.GetNextTextElementLength(text[..Math.Min(text.Length, 2 * LongestGrapheme + 1)]);
        // A sign that joins what follows it must not hide a tag's bracket or a blank.
        var ascii = text[1..length].IndexOfAnyInRange('\0', '\x7F');
        if (ascii >= 0) return ascii + 1;
        if (length <= 2 * LongestGrapheme) return length;
        _ = Rune.DecodeFromUtf16(text, out _, out var first);
        return first;
    }

    /// <summary>Whether a grapheme ends at a position.</summary>
    public static bool IsBoundary(string text, int position)
    {
        if (position <= 0 || position >= text.Length) return true;
        if (text[position] < '\u0300' && text[position - 1] < '\u0300') return true;
        var start = Math.Max(0, position - LongestGrapheme);
        if (char.IsLowSurrogate(text[start])) start++;
        while (start < position) start += StringInfo.GetNextTextElementLength(text.AsSpan(start));
        return start == position;
    }

    private static int WordEnd(string text, int room)
    {
        var end = room;
        while (end > 0 && !MayBreak(text, end)) end--;
        end = TrimEnd(text, end);
        return end > 0 ? end : room;
    }

    /// <summary>
    /// A break stands before white space or after an ideograph, never between the parts of a grouped number, a name and its
    /// initials, a title and its name.
    /// </summary>
    internal static bool MayBreak(string text, int position) =>
        position == text.Length
        || (text[position] is ' ' or '\n' && !IsBetweenDigits(text, position) && !FollowsAbbreviation(text, position))
        || (Marks.IsIdeograph(text[position]) && (position == 0 || !char.IsHighSurrogate(text[position - 1])))
        || (Marks.IsIdeograph(text[position - 1]) && !IsInnerMark(text[position]));

    private static bool IsBetweenDigits(string text, int position) =>
        position > 0 && position + 1 < text.Length && char.IsDigit(text[position - 1]) && char.IsDigit(text[position + 1]);

    /// <summary>Inside a sentence a full stop ends an initial, a title or an ordinal, and what follows belongs to it.</summary>
    private static bool FollowsAbbreviation(string text, int position) => position > 1 && text[position - 1] == '.'
        && (char.IsDigit(text[position - 2]) || IsShortWord(text, position - 1));

    /// <summary>Whether the word before a position has at most three letters.</summary>
    private static bool IsShortWord(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < 4 && char.IsLetter(text[start - 1])) start--;
        return end - start is > 0 and < 4;
    }

    private static bool IsInnerMark(char letter) => char.IsLowSurrogate(letter) || char.GetUnicodeCategory(letter)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    /// <summary>An ellipsis follows the word, not its comma.</summary>
    internal static int TrimEnd(string text, int end)
    {
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || LooseMarks.Contains(text[end - 1], StringComparison.Ordinal))) end--;
        return end;
    }
}
