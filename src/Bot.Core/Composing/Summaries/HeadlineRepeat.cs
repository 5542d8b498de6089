using Bot.Core.Composing.Terms;

namespace Bot.Core.Composing.Summaries;

/// <summary>Whether a sentence only says what the headline said, in the same words or in others of their kind.</summary>
internal static class HeadlineRepeat
{
    /// <summary>One new word in so many may be another turn of phrase; more is news.</summary>
    private const int WordsPerNewOne = 4;

    /// <summary>Two words that begin alike so far are of one family: <c>öffnet</c>, <c>Öffnung</c>.</summary>
    private const int Family = 5;

    private const int LongestHeadline = 1000;

    /// <summary>Whether the sentence adds nothing to the headline: no number, and hardly a word that says something.</summary>
    public static bool Is(string sentence, string? headline, string? language)
    {
        if (string.IsNullOrWhiteSpace(headline)) return false;
        if (Bare(sentence).Equals(Bare(headline), StringComparison.OrdinalIgnoreCase)) return true;
        if (sentence.Length > LongestHeadline || headline.Length > LongestHeadline) return false;
        var said = TermReader.Content(headline, language);
        var terms = TermReader.Content(sentence, language).Distinct().ToList();
        var added = terms.Where(term => !said.Exists(other => IsKin(term, other))).ToList();
        return terms.Count > 1 && added.Count * WordsPerNewOne <= terms.Count && !added.Exists(HasDigit);
    }

    private static bool IsKin(string one, string other)
    {
        if (one == other) return true;
        var common = one.AsSpan().CommonPrefixLength(other);
        return common >= Family && common * 5 >= Math.Max(one.Length, other.Length) * 3 && !HasDigit(one);
    }

    private static bool HasDigit(string term) => term.Any(char.IsDigit);

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
