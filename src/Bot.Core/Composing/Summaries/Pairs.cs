namespace Bot.Core.Composing.Summaries;

/// <summary>
/// Quotation marks and brackets that come in pairs, in all scripts the newsroom reads. A mark that closes what nobody opened
/// counts for nothing.
/// </summary>
internal static class Pairs
{
    /// <summary>A quotation in a bracket in a quotation is already seldom.</summary>
    private const int Deepest = 8;

    /// <summary>Whether all that was opened is closed.</summary>
    public static bool AreClosed(ReadOnlySpan<char> text) => Missing(text).Length == 0;

    /// <summary>The marks that close what the text leaves open, innermost first.</summary>
    public static string Missing(ReadOnlySpan<char> text)
    {
        Span<char> open = stackalloc char[Deepest];
        var depth = 0;
        for (var at = 0; at < text.Length; at++) depth = Step(text, at, open, depth);
        if (depth == 0) return "";
        var missing = new char[depth];
        for (var level = 0; level < depth; level++) missing[level] = open[depth - 1 - level];
        return new(missing);
    }

    /// <summary>
    /// For each position whether it is inside a pair. A mark that nothing closes to the end makes none: the paper left it
    /// open, and not whoever cuts the text here.
    /// </summary>
    public static bool[] Inside(ReadOnlySpan<char> text)
    {
        var inside = new bool[text.Length + 1];
        Span<char> open = stackalloc char[Deepest];
        Span<int> openedAt = stackalloc int[Deepest];
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var before = depth;
            depth = Step(text, at, open, before);
            if (depth > before) openedAt[before] = at;
            else if (depth < before) inside.AsSpan((openedAt[depth] + 1)..(at + 1)).Fill(true);
        }
        return inside;
    }

    private static int Step(ReadOnlySpan<char> text, int at, Span<char> open, int depth)
    {
        var mark = text[at];
        if (depth > 0 && Closes(mark, open[depth - 1])) return depth - 1;
        if (CloserOf(mark) is not { } closer || depth == Deepest || IsInches(text, at) || IsStray(text, at)) return depth;
        open[depth] = closer;
        return depth + 1;
    }

    /// <summary>German, English and careless typists close low marks each in their way.</summary>
    private static bool Closes(char mark, char closer) =>
        mark == closer || (closer, mark) is ('“', '”' or '"') or ('”', '"') or ('"', '”');

    /// <summary>What closes a mark that may open; <c>»</c> opens in German and Danish, where nothing was open.</summary>
    private static char? CloserOf(char mark) => mark switch
    {
        '„' => '“',
        '“' or '‟' => '”',
        '"' => '"',
        '«' => '»',
        '»' => '«',
        '‹' => '›',
        '›' => '‹',
        '「' => '」',
        '『' => '』',
        '《' => '》',
        '（' => '）',
        '(' => ')',
        '[' => ']',
        _ => null,
    };

    private static bool IsInches(ReadOnlySpan<char> text, int at) => text[at] == '"' && at > 0 && char.IsDigit(text[at - 1]);

    /// <summary>A mark that touches the word before it and none behind it closes, whatever it looks like.</summary>
    private static bool IsStray(ReadOnlySpan<char> text, int at) =>
        text[at] is '“' or '»' or '«' or '"' or '‹' or '›'
        && at > 0 && char.IsLetterOrDigit(text[at - 1]) && !Reading.Sentences.Marks.IsIdeograph(text[at - 1])
        && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
}
