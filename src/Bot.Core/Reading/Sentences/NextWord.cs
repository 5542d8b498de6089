using System.Globalization;

namespace Bot.Core.Reading.Sentences;

/// <summary>What stands after a possible end of a sentence.</summary>
internal enum NextKind
{
    /// <summary>The text is over.</summary>
    Nothing,

    /// <summary>A comma, colon or another mark that goes on with the sentence.</summary>
    Continuation,

    /// <summary>A word that begins small.</summary>
    SmallLetter,

    /// <summary>A number.</summary>
    Digit,

    /// <summary>A word that could begin a sentence.</summary>
    Capital,
}

/// <summary>
/// The word after a possible end: what it begins with, where it stands, and what is written before it.
/// </summary>
internal readonly record struct NextWord(NextKind Kind, int Start, int Length)
{
    private const int LongestWord = 40;
    private const int MostOpeners = 8;

    public static NextWord After(string text, int position)
    {
        var start = Marks.SkipWhiteSpace(text, position);
        var afterSpace = start > position;
        bool afterDash = false, afterBracket = false;
        for (var openers = 0; openers < MostOpeners && start < text.Length && Marks.Opens(text[start]); openers++)
        {
            afterDash |= Marks.IsDash(text[start]);
            afterBracket |= text[start] is '(' or '[';
            start = Marks.SkipWhiteSpace(text, start + 1);
        }

        if (start >= text.Length) return new(afterSpace ? NextKind.Continuation : NextKind.Nothing, start, 0);
        var length = 0;
        while (start + length < text.Length && length < LongestWord && IsInWord(text[start + length])) length++;
        return new(KindOf(text, start, length), start, length)
        {
            AfterSpace = afterSpace,
            AfterDash = afterDash,
            AfterBracket = afterBracket,
            IsIdeograph = Marks.IsIdeograph(text[start]),
        };
    }

    /// <summary>Whether white space stands before it.</summary>
    public bool AfterSpace { get; private init; }

    /// <summary>Whether a dash stands before it.</summary>
    public bool AfterDash { get; private init; }

    /// <summary>Whether a bracket opens before it.</summary>
    public bool AfterBracket { get; private init; }

    /// <summary>Whether it is Chinese, which needs no space before it.</summary>
    public bool IsIdeograph { get; private init; }

    /// <summary>The word itself.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    private static bool IsInWord(char letter) =>
        char.IsLetter(letter) || char.IsAsciiDigit(letter) || letter is '\'' or '’' or '-';

    private static NextKind KindOf(string text, int start, int length)
    {
        var first = text[start];
        if (char.IsDigit(first)) return NextKind.Digit;
        if (first == '#' && start + 1 < text.Length && char.IsLetter(text[start + 1])) return NextKind.Capital;
        if (char.IsLower(first)) return length > 1 && char.IsUpper(text[start + 1]) ? NextKind.Capital : NextKind.SmallLetter;
        if (char.IsLetter(first) || char.IsSurrogate(first) || first is '@' or '<' or '•') return NextKind.Capital;
        return CharUnicodeInfo.GetUnicodeCategory(first) is UnicodeCategory.OtherSymbol or UnicodeCategory.CurrencySymbol
            ? NextKind.Capital
            : NextKind.Continuation;
    }
}
