using System.Buffers;

namespace Bot.Core.Reading.Sentences;

/// <summary>
/// The characters between white space (or an opening mark) and a full stop: <c>Dr</c>, <c>U.S</c>, <c>10</c>.
/// </summary>
internal readonly record struct DottedToken(int Start, int Length, int Limit)
{
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVXLCDMІХ");

    /// <summary>The most characters of an abbreviation with all its parts.</summary>
    public const int LongestSpaced = 64;

    private const int Longest = 24;
    private const int MostSpacedParts = 4;

    /// <param name="text">The text.</param>
    /// <param name="position">The full stop.</param>
    /// <param name="limit">Nothing before this position is looked at.</param>
    public static DottedToken Before(string text, int position, int limit)
    {
        var start = position;
        while (start > limit && position - start < Longest && IsInToken(text, start)) start--;
        while (start < position && !char.IsLetterOrDigit(text[start]) && text[start] != '§') start++;
        return new(start, position - start, limit);
    }

    /// <summary>Chinese writes no space before a Latin token.</summary>
    private static bool IsInToken(string text, int start) =>
        !char.IsWhiteSpace(text[start - 1]) && !(Marks.IsIdeograph(text[start - 1]) && char.IsAscii(text[start]));

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    public bool IsNumber(string text) => !In(text).ContainsAnyExceptInRange('0', '9');

    /// <summary>Letters that each have a full stop: <c>J</c>, <c>U.S</c>, <c>Л.Н</c>.</summary>
    public bool IsInitials(string text)
    {
        var token = In(text);
        for (var i = 0; i < token.Length; i++)
            if (i % 2 == 0 ? !char.IsLetter(token[i]) : token[i] != '.') return false;
        return token.Length % 2 == 1;
    }

    public bool IsRomanNumber(string text) => !In(text).ContainsAnyExcept(RomanDigits);

    public ReadOnlySpan<char> AfterHyphen(string text)
    {
        var token = In(text);
        var hyphen = token.LastIndexOfAny("-/(");
        return hyphen < 0 ? [] : token[(hyphen + 1)..];
    }

    /// <summary>
    /// The token with the dotted parts before it, spaces taken out: <c>z.B</c> for <c>z. B</c>; itself where there are
    /// none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="buffer">Takes the joined parts; <see cref="LongestSpaced"/> characters are enough.</param>
    public ReadOnlySpan<char> Spaced(string text, Span<char> buffer)
    {
        var start = SpacedStart(text);
        if (start == Start) return In(text);
        var length = 0;
        foreach (var letter in text.AsSpan(start..(Start + Length)))
            if (letter is not (' ' or '\u00A0' or '\u202F')) buffer[length++] = letter;
        return buffer[..length];
    }

    /// <summary>The word before the token.</summary>
    public ReadOnlySpan<char> PreviousWord(string text)
    {
        var end = Start;
        while (end > Limit && char.IsWhiteSpace(text[end - 1]) && Start - end < Longest) end--;
        var start = end;
        while (start > Limit && end - start < Longest && char.IsLetterOrDigit(text[start - 1])) start--;
        return text.AsSpan(start, end - start);
    }

    /// <summary>
    /// Whether a number stands before the token: <c>1898 г</c>, <c>1970-х гг</c>, <c>XIX ст</c>; or before the parts it
    /// is one with.
    /// </summary>
    public bool FollowsNumber(string text)
    {
        var start = SpacedStart(text);
        var end = start;
        while (end > Limit && char.IsWhiteSpace(text[end - 1]) && start - end < Longest) end--;
        var word = end;
        while (word > Limit && end - word < Longest && !char.IsWhiteSpace(text[word - 1])) word--;
        var before = text.AsSpan(word, end - word);
        return !before.IsEmpty && (char.IsAsciiDigit(before[0]) || !before.ContainsAnyExcept(RomanDigits));
    }

    /// <summary>
    /// How many words stand between the token and the last comma or the start, as far as one need count.
    /// </summary>
    public int WordsBefore(string text, int most)
    {
        var words = 0;
        for (var i = SpacedStart(text) - 1; i >= Limit && words < most && Start - i < most * Longest; i--)
        {
            if (text[i] is ',' or ';' or ':') break;
            if (char.IsWhiteSpace(text[i])) words++;
        }

        return words;
    }

    /// <summary>Whether a number with a full stop stands before the token: <c>3. 5</c>.</summary>
    public bool FollowsStop(string text)
    {
        var end = SkipBack(text, Start, isSpace: true);
        return end - 2 >= Limit && text[end - 1] == '.' && char.IsAsciiDigit(text[end - 2]);
    }

    /// <summary>Whether so many words stand between the token and the start.</summary>
    public bool IsFarFrom(string text, int words)
    {
        for (var i = Start - 1; i >= Limit && words > 0 && Start - i < LongestSpaced; i--)
            if (char.IsWhiteSpace(text[i])) words--;
        return words == 0;
    }

    /// <summary>What stands between the start and the number before the token, as far as one need see.</summary>
    public ReadOnlySpan<char> BeforeNumber(string text)
    {
        var number = SkipBack(text, SpacedStart(text), isSpace: true);
        var end = SkipBack(text, SkipBack(text, number, isSpace: false), isSpace: true);
        return text.AsSpan(Math.Max(Limit, end - Longest)..end);
    }

    private int SkipBack(string text, int position, bool isSpace)
    {
        var stop = Math.Max(Limit, position - Longest);
        while (position > stop && char.IsWhiteSpace(text[position - 1]) == isSpace) position--;
        return position;
    }

    private int SpacedStart(string text)
    {
        var start = Start;
        for (var part = 1; part < MostSpacedParts; part++)
        {
            var before = Before(text, start);
            if (before < 0) break;
            start = before;
        }

        return start;
    }

    /// <summary>The start of a part of one or two letters with its full stop before a position, or -1.</summary>
    private int Before(string text, int position)
    {
        var end = position - 1;
        if (end - 2 < Limit || text[end] is not (' ' or '\u00A0' or '\u202F') || text[end - 1] != '.') return -1;
        var start = end - 1;
        while (start > Limit && end - start < 5 && char.IsLetter(text[start - 1])) start--;
        return start < end - 1 && (start == Limit || !char.IsLetterOrDigit(text[start - 1])) ? start : -1;
    }
}
