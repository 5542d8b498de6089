namespace Bot.Core.Reading.Sentences;

/// <summary>
/// A quotation that is a part of its sentence, whose own full stops end nothing: a title (<c>der Film „Athen. Ein
/// Sommer“ läuft</c>), words that go on where the sentence was (<c>said it was “too late. We go”</c>), or an aside in
/// brackets.
/// </summary>
internal static class EmbeddedQuotation
{
    private const int LongestTitle = 120;
    private const int Longest = 400;

    /// <summary>The position of its closing mark, or -1 where the mark at a position opens no such quotation.</summary>
    public static int CloseOf(string text, int sentenceStart, int position)
    {
        if (ClosersOf(text[position]) is not { } closers || position + 1 >= text.Length) return -1;
        var before = position - 1;
        if (before < sentenceStart || (char.IsLetter(text[before]) && text[position] is not '«' and not '„')) return -1;
        while (before > sentenceStart && text[before] is ' ' or '\u00A0') before--;
        if (text[position] is '(' or '[') return IsAfterWord(text[before]) ? Find(text, position + 1, closers, LongestTitle) : -1;
        var continues = char.IsLower(text[position + 1]) && (char.IsLetterOrDigit(text[before]) || text[before] is ',');
        if (!continues && !IsAfterWord(text[before])) return -1;
        var close = Find(text, position + 1, closers, continues ? Longest : LongestTitle);
        return close > 0 && (continues || !Marks.EndsSentence(text[close - 1])) ? close : -1;
    }

    private static bool IsAfterWord(char before) => char.IsLetterOrDigit(before) || before is '(' or ')' or ']';

    private static string? ClosersOf(char opener) => opener switch
    {
        '«' => "»",
        '„' => "“”\"",
        '“' => "”“",
        '"' => "\"",
        '(' => ")",
        '[' => "]",
        '‘' or '\'' => "’'",
        _ => null,
    };

    private static int Find(string text, int position, string closers, int longest)
    {
        var end = Math.Min(text.Length, position + longest);
        for (; position < end && text[position] != '\n'; position++)
            if (closers.Contains(text[position], StringComparison.Ordinal) && !IsInWord(text, position)) return position;
        return -1;
    }

    /// <summary>The apostrophe of "they'll" closes nothing.</summary>
    private static bool IsInWord(string text, int position) => position + 1 < text.Length && char.IsLetter(text[position + 1]);
}
