using System.Text;
using Bot.Core.Composing.Summaries;

namespace Bot.Core.Composing;

/// <summary>Fits sentences into a limit: the longest run of whole ones from the start that leaves no quotation open.</summary>
internal static class SentenceFit
{
    /// <summary>An opening that leaves less room than this for what it opens is left out.</summary>
    private const int LeastRoom = 40;

    private const string AfterOpening = " – ";

    /// <summary>
    /// The first sentences that fit together, set with a space between them where their script has one.
    /// </summary>
    /// <param name="sentences">The sentences in order.</param>
    /// <param name="limit">The most code points.</param>
    /// <param name="opening">What stands before the first sentence, set off by a dash: a dateline. Null: nothing.</param>
    /// <returns>
    /// Whole sentences; where a quotation goes on beyond them its closing mark is set. The first one shortened with <c>…</c>
    /// where not even it fits, see <see cref="ClauseCut"/>; empty where there is none or no room.
    /// </returns>
    public static string Fit(IReadOnlyList<string> sentences, int limit, string? opening = null)
    {
        if (sentences.Count == 0 || limit <= 0) return "";
        if (string.IsNullOrWhiteSpace(opening)) return Fit(sentences, limit);
        var start = opening.Trim() + AfterOpening;
        var room = limit - CodePoints.Count(start);
        return room < LeastRoom ? Fit(sentences, limit) : Fit(sentences, room) is { Length: > 0 } rest ? start + rest : "";
    }

    private static string Fit(IReadOnlyList<string> sentences, int limit)
    {
        var (text, used) = (new StringBuilder(), 0);
        var (whole, first) = (0, 0);
        for (var next = 0; next < sentences.Count; next++)
        {
            var space = next > 0 && NeedsSpace(sentences[next - 1]);
            used += CodePoints.Count(sentences[next]) + (space ? 1 : 0);
            if (used > limit) break;
            if (space) text.Append(' ');
            text.Append(sentences[next]);
            if (next == 0) first = text.Length;
            if (Pairs.AreClosed(text.ToString())) whole = text.Length;
        }

        if (whole > 0) return text.ToString(0, whole);
        return first > 0 ? Closed(text.ToString(0, first), limit) : ClauseCut.Shorten(sentences[0], limit);
    }

    private static string Closed(string sentence, int limit)
    {
        var closed = sentence + Pairs.Missing(sentence);
        return CodePoints.Count(closed) <= limit ? closed : ClauseCut.Shorten(closed, limit);
    }

    /// <summary>No space follows a full-width mark, nor a quotation mark that closes behind one.</summary>
    private static bool NeedsSpace(string sentence)
    {
        foreach (var mark in sentence.AsSpan()[Math.Max(0, sentence.Length - 3)..])
            if (mark is '。' or '！' or '？' or '」' or '』' or '）' or '】' or '》') return false;
        return true;
    }
}
