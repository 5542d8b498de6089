namespace Bot.Core.Composing;

/// <summary>Fits sentences into a limit: the longest run of whole ones from the start.</summary>
internal static class SentenceFit
{
    /// <summary>
    /// The first sentences that fit together, set with a space between them where their script has one.
    /// </summary>
    /// <param name="sentences">The sentences in order.</param>
    /// <param name="limit">The most code points.</param>
    /// <returns>
    /// Whole sentences; the first one shortened at a word's end with <c>…</c> where not even it fits; empty where there
    /// is none or no room.
    /// </returns>
    public static string Fit(IReadOnlyList<string> sentences, int limit)
    {
        if (sentences.Count == 0 || limit <= 0) return "";
        var taken = 0;
        var used = 0;
        for (; taken < sentences.Count; taken++)
        {
            var space = taken > 0 && NeedsSpace(sentences[taken - 1]) ? 1 : 0;
            used += space + CodePoints.Count(sentences[taken]);
            if (used > limit) break;
        }

        return taken == 0 ? CodePoints.Shorten(sentences[0], limit) : Join(sentences.Take(taken));
    }

    private static string Join(IEnumerable<string> sentences)
    {
        var text = new System.Text.StringBuilder();
        var previous = "";
        foreach (var sentence in sentences)
        {
            if (previous.Length > 0 && NeedsSpace(previous)) text.Append(' ');
            text.Append(previous = sentence);
        }

        return text.ToString();
    }

    /// <summary>No space follows a full-width mark, nor a quotation mark that closes behind one.</summary>
    private static bool NeedsSpace(string sentence)
    {
        foreach (var mark in sentence.AsSpan()[Math.Max(0, sentence.Length - 3)..])
            if (mark is '。' or '！' or '？' or '」' or '』' or '）' or '】' or '》') return false;
        return true;
    }
}
