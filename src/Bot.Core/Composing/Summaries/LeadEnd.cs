using Bot.Core.Reading.Sentences;

namespace Bot.Core.Composing.Summaries;

/// <summary>
/// Mends the end of a lead that a feed or a page's metadata broke off: by the sentence in the article's text where that goes
/// on, else by leaving the broken sentence out, else by an ellipsis.
/// </summary>
internal static class LeadEnd
{
    /// <summary>A standfirst may well do without its full stop; a longer sentence without one was rather cut.</summary>
    private const int LongestStandfirst = 100;

    /// <summary>The text is looked through so far.</summary>
    private const int Farthest = 4000;

    private const string LooseEnd = ",:–—-(„«，、：";

    /// <summary>The sentences with a whole last one.</summary>
    public static IReadOnlyList<string> Mend(IReadOnlyList<string> sentences, string? text, string? language)
    {
        if (sentences.Count == 0) return sentences;
        var last = sentences[^1];
        var told = WithoutMark(last, out var isMarked);
        if (!isMarked && Marks.EndsSentence(LastSign(last))) return sentences;
        var whole = Whole(told, text, language);
        if (whole is not null) return [.. sentences.SkipLast(1), whole];
        var isLoose = LooseEnd.Contains(last[^1], StringComparison.Ordinal);
        if (!isMarked && !(isLoose && text is not null) && last.Length <= LongestStandfirst) return sentences;
        if (sentences.Count > 1) return [.. sentences.SkipLast(1)];
        return (isMarked && !last.EndsWith(told + "...", StringComparison.Ordinal)) || isLoose ? [Ellipsed(told)] : sentences;
    }

    /// <summary>The sentence without the mark by which a feed says that more follows.</summary>
    private static string WithoutMark(string sentence, out bool isMarked)
    {
        var told = sentence.AsSpan().TrimEnd();
        foreach (var mark in new[] { "[…]", "[...]", "[…", "(…)", "(...)", "…", "...", "&hellip;" })
        {
            if (!told.EndsWith(mark, StringComparison.Ordinal)) continue;
            isMarked = true;
            return told[..^mark.Length].TrimEnd().ToString();
        }
        isMarked = false;
        return sentence;
    }

    private static char LastSign(string sentence)
    {
        var bare = sentence.AsSpan().TrimEnd("\"'”“»’‘›‹)]}」』）】》〉］｝«");
        return bare.IsEmpty ? sentence[^1] : bare[^1];
    }

    private static string? Whole(string told, string? text, string? language)
    {
        if (told.Length < 12 || text is null) return null;
        var head = text.AsSpan(0, Math.Min(text.Length, Farthest));
        var at = head.IndexOf(told, StringComparison.Ordinal);
        if (at < 0) return null;
        var whole = SentenceSplitter.Split(head[at..].ToString(), language)[0];
        return whole.Length > told.Length && Marks.EndsSentence(LastSign(whole)) && at + whole.Length < Farthest ? whole : null;
    }

    private static string Ellipsed(string told) =>
        CodePoints.TrimEnd(told, told.Length) is > 0 and var end ? string.Concat(told.AsSpan(0, end), CodePoints.Ellipsis) : told;
}
