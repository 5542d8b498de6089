using System.Globalization;

namespace Bot.Core.Reading.Sentences;

/// <summary>The marks that end, open and close sentences and quotations, in all scripts the newsroom reads.</summary>
internal static class Marks
{
    private const string Enders = ".!?…‼⁇⁈⁉。！？．｡";
    private const string Closers = "\"'”“»’‘›‹)]}」』）】》〉］｝«";
    private const string Openers = "\"'„“”«»‚‘‹›([{¿¡「『（【《〈-–—―*_";

    /// <summary>Footnotes have up to four digits.</summary>
    private const int LongestFootnote = 6;

    public static bool EndsSentence(char mark) => Enders.Contains(mark, StringComparison.Ordinal);

    public static bool Opens(char mark) => Openers.Contains(mark, StringComparison.Ordinal);

    /// <summary>Whether a character is of a script without spaces: Chinese, or the Japanese syllables.</summary>
    public static bool IsIdeograph(char letter) => letter is >= '\u3040' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    public static bool IsDash(char mark) => mark is '-' or '–' or '—' or '―';

    public static bool IsBullet(char mark) => mark is '•' or '‣' or '⁃' or '▪' or '■' or '●' or '○' or '◦' or '►' or '◆';

    /// <summary>Marks of Chinese and Japanese, after which no space is written.</summary>
    public static bool IsFullWidth(char mark) => mark is '。' or '！' or '？' or '．' or '｡';

    /// <summary>
    /// Whether the mark that touches a sentence's end closes something. Marks that open in one language and close in
    /// another (<c>“</c>, <c>«</c>) open where a letter touches them.
    /// </summary>
    public static bool Closes(string text, int position)
    {
        if (!Closers.Contains(text[position], StringComparison.Ordinal)) return false;
        var isBeforeWord = position + 1 < text.Length && char.IsLetterOrDigit(text[position + 1]);
        return !isBeforeWord || text[position] is not ('“' or '«' or '‘' or '‹');
    }

    /// <summary>One more (1), one less (-1) or no change (0) of the open quotations.</summary>
    public static int Quotation(char mark) => mark switch
    {
        '«' or '„' or '「' or '『' => 1,
        '»' or '“' or '”' or '」' or '』' => -1,
        _ => 0,
    };

    /// <summary>
    /// The position past a bracketed number such as <c>[12]</c>, or the same position where there is none.
    /// </summary>
    public static int Footnote(string text, int position)
    {
        if (text[position] != '[') return position;
        var end = position + 1;
        while (end < text.Length && end - position < LongestFootnote && char.IsAsciiDigit(text[end])) end++;
        return end > position + 1 && end < text.Length && text[end] == ']' ? end + 1 : position;
    }

    /// <summary>
    /// The position past the digits of a raised footnote number that lost its raising (<c>… beendet.12 Danach</c>), or
    /// the same position.
    /// </summary>
    public static int BareFootnote(string text, int position)
    {
        if (position < 5 || !(text[position - 2] == ')' || IsWord(text.AsSpan(position - 5, 4)))) return position;
        var end = position;
        while (end < text.Length && end - position < 2 && char.IsAsciiDigit(text[end])) end++;
        return end > position && end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]) ? end : position;
    }

    public static int SkipWhiteSpace(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position])) position++;
        return position;
    }

    /// <summary>Past the emoji that touch a sentence's end and so belong to it.</summary>
    public static int SkipEmoji(string text, int position)
    {
        while (position < text.Length && IsPartOfEmoji(text, position, out var length)) position += length;
        return position;
    }

    /// <summary>
    /// Past the emoji that follow a sentence and end its line; the same position where words come after, which they
    /// lead then.
    /// </summary>
    public static int SkipTrailingEmoji(string text, int position)
    {
        var end = position;
        while (end < text.Length && text[end] != '\n')
        {
            if (IsPartOfEmoji(text, end, out var length)) end += length;
            else if (char.IsWhiteSpace(text[end])) end++;
            else return position;
        }

        return end;
    }

    private static bool IsWord(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
            if (!char.IsLower(letter)) return false;
        return true;
    }

    private static bool IsPartOfEmoji(string text, int position, out int length)
    {
        length = char.IsSurrogatePair(text, position) ? 2 : 1;
        if (text[position] is '\u200D' or '\uFE0F') return true;
        return CharUnicodeInfo.GetUnicodeCategory(text, position) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol
            && text[position] is not ('°' or '№' or '©' or '®');
    }
}
