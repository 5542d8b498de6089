using System.Text;
using Bot.Core.Composing.Summaries;

namespace Bot.Core.Composing;

/// <summary>Fits sentences into a limit: the longest run of whole ones from the start that breaks off no quotation.</summary>
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
    /// Whole sentences; where all that fits is the beginning of a quotation its closing mark is set. A quotation that the paper
    /// itself never closes stays as it is. The first sentence shortened with <c>…</c> where not even it fits, see
    /// <see cref="ClauseCut"/>; empty where there is none or no room.
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
        var (text, ends) = Joined(sentences);
        var inside = Pairs.Inside(text);
        var fitting = Fitting(text, ends, limit);
        for (var last = fitting; last > 0; last--)
            if (!inside[ends[last - 1]]) return text[..ends[last - 1]];
        for (var last = fitting; last > 0; last--)
        {
            var closed = text[..ends[last - 1]] + Pairs.Missing(text.AsSpan(0, ends[last - 1]));
            if (CodePoints.Count(closed) <= limit) return closed;
        }

        return ClauseCut.Shorten(sentences[0], limit, inside);
    }

    /// <summary>The sentences as one text, and where in it each ends.</summary>
    private static (string Text, int[] Ends) Joined(IReadOnlyList<string> sentences)
    {
        var (text, ends) = (new StringBuilder(), new int[sentences.Count]);
        for (var next = 0; next < sentences.Count; next++)
        {
            if (next > 0 && NeedsSpace(sentences[next - 1])) text.Append(' ');
            ends[next] = text.Append(sentences[next]).Length;
        }
        return (text.ToString(), ends);
    }

    /// <summary>How many sentences fit together.</summary>
    private static int Fitting(string text, int[] ends, int limit)
    {
        var (used, from) = (0, 0);
        for (var next = 0; next < ends.Length; next++)
        {
            used += CodePoints.Count(text.AsSpan(from, ends[next] - from));
            if (used > limit) return next;
            from = ends[next];
        }
        return ends.Length;
    }

    /// <summary>No space follows a full-width mark, nor a quotation mark that closes behind one.</summary>
    private static bool NeedsSpace(string sentence)
    {
        foreach (var mark in sentence.AsSpan()[Math.Max(0, sentence.Length - 3)..])
            if (mark is '。' or '！' or '？' or '」' or '』' or '）' or '】' or '》') return false;
        return true;
    }
}
