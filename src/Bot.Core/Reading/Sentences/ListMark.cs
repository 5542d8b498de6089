using System.Globalization;

namespace Bot.Core.Reading.Sentences;

/// <summary>
/// The number or letter that leads an item of a list: <c>1.</c>, <c>2)</c>, <c>a.)</c>, <c>(iv)</c>, after a bullet or
/// not. It belongs to its item.
/// </summary>
/// <param name="End">The position past the mark, or -1 where there is none.</param>
/// <param name="Ordinal">The number, or the letter's place in the alphabet; 0 where there is none.</param>
/// <param name="HasBracket">Whether a bracket closes it, which a word's end never does.</param>
internal readonly record struct ListMark(int End, int Ordinal, bool HasBracket)
{
    private const int LongestLabel = 4;
    private static readonly ListMark None = new(-1, 0, false);

    public static ListMark At(string text, int position)
    {
        if (position >= text.Length) return None;
        var start = position;
        if (Marks.IsBullet(text[start])) start = Marks.SkipWhiteSpace(text, start + 1);
        if (start < text.Length && text[start] == '(') start++;
        var end = start;
        while (end < text.Length && end - start < LongestLabel && char.IsAsciiLetterOrDigit(text[end])) end++;
        var label = text.AsSpan(start, end - start);
        if (label.IsEmpty || !IsLabel(label)) return None;
        var dot = end < text.Length && text[end] == '.';
        if (dot) end++;
        var bracket = end < text.Length && text[end] == ')';
        if (bracket) end++;
        return (dot || bracket) && end < text.Length && char.IsWhiteSpace(text[end])
            ? new(end, OrdinalOf(label), bracket)
            : None;
    }

    /// <summary>Whether this mark leads the item after another one's.</summary>
    public bool Follows(ListMark other) => other.Ordinal > 0 && Ordinal == other.Ordinal + 1 && HasBracket == other.HasBracket;

    private static int OrdinalOf(ReadOnlySpan<char> label) =>
        char.IsAsciiLetter(label[0]) ? (label[0] | 0x20) - 'a' + 1 : int.Parse(label, CultureInfo.InvariantCulture);

    private static bool IsLabel(ReadOnlySpan<char> label) =>
        label.Length == 1
        || (label.Length <= 2 && !label.ContainsAnyExceptInRange('0', '9'))
        || !label.ContainsAnyExcept("ivx");
}
