using System.Buffers;
using Bot.Core.Reading.Sentences;

namespace Bot.Core.Composing.Summaries;

/// <summary>
/// Shortens a sentence that is too long for its place: at the end of a clause where one comes late enough, else at the end of
/// a word; never inside a pair of quotation marks or brackets, unless the sentence is nothing else.
/// </summary>
internal static class ClauseCut
{
    /// <summary>A clause that fills less of the room than this says too little.</summary>
    private const double LeastFilled = 0.5;

    private static readonly SearchValues<char> PartsOfAddresses = SearchValues.Create("/?&=#");

    /// <summary>
    /// The sentence itself where it fits; else its beginning, closed with <c>…</c>; empty where not even a word fits.
    /// </summary>
    public static string Shorten(string sentence, int limit) => Shorten(sentence, limit, Pairs.Inside(sentence));

    /// <summary>The same for a sentence whose pairs are known, as they may close in a later one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="limit">The most code points.</param>
    /// <param name="inside">For each of its positions whether it is inside a pair, see <see cref="Pairs.Inside"/>.</param>
    public static string Shorten(string sentence, int limit, ReadOnlySpan<bool> inside)
    {
        if (limit <= 0) return "";
        // One that fits may still lack the mark that closes it.
        if (CodePoints.CutAt(sentence, limit) == sentence.Length && !inside[sentence.Length]) return sentence;
        var room = CodePoints.CutAt(sentence, limit - 1);
        var end = Last(sentence, room, (int)(room * LeastFilled), inside, EndsClause);
        if (end == 0) end = Last(sentence, room, 0, inside, CodePoints.MayBreak);
        end = CodePoints.TrimEnd(sentence, end);
        if (end == 0 && InsidePair(sentence, limit) is { Length: > 0 } quoted) return quoted;
        // An address is a word that has parts.
        if (end == 0) end = Last(sentence, room, 0, inside, (text, at) => PartsOfAddresses.Contains(text[at]));
        return end > 0 ? string.Concat(sentence.AsSpan(0, end), CodePoints.Ellipsis) : "";
    }

    /// <summary>Of a sentence that is one quotation, its beginning as a quotation: <c>„Wir gehen…“</c>.</summary>
    private static string InsidePair(string sentence, int limit)
    {
        for (var room = CodePoints.CutAt(sentence, limit - 1); room > 0; room--)
        {
            if (!CodePoints.MayBreak(sentence, room) || CodePoints.TrimEnd(sentence, room) is not (> 1 and var end)) continue;
            var cut = string.Concat(sentence.AsSpan(0, end), CodePoints.Ellipsis, Pairs.Missing(sentence.AsSpan(0, end)));
            if (CodePoints.Count(cut) <= limit) return cut;
        }
        return "";
    }

    private static int Last(string text, int from, int least, ReadOnlySpan<bool> inside, Func<string, int, bool> isEnd)
    {
        for (var at = from; at > least; at--)
            if (at < text.Length && !inside[at] && isEnd(text, at)) return at;
        return 0;
    }

    /// <summary>
    /// Whether a clause ends here: before a comma, semicolon or colon that no number or time needs, or before a dash.
    /// </summary>
    private static bool EndsClause(string text, int at) => text[at] switch
    {
        '，' or '；' or '：' => true,
        ',' or ';' or ':' => at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]),
        ' ' => at + 2 < text.Length && Marks.IsDash(text[at + 1]) && text[at + 2] == ' ',
        _ => false,
    };
}
