using Bot.Core.Composing.Terms;
using Bot.Core.Reading.Sentences;

namespace Bot.Core.Search;

/// <summary>
/// The terms by which texts are found: words folded and stemmed as their language asks (<c>ё</c> is found by <c>е</c>, <c>Häfen</c>
/// by <c>Hafen</c>, Belarusian <c>і</c> never by Russian <c>и</c>), and of Chinese, which sets no spaces, each two signs that stand
/// together.
/// </summary>
internal static class SearchTerms
{
    /// <summary>The terms of a text, in order.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="language">A language tag.</param>
    public static IEnumerable<string> Of(string text, string language) => Paired(TermReader.All(text, language));

    /// <summary>Each ideograph with the one behind it; the only one of its run alone.</summary>
    public static IEnumerable<string> Paired(IReadOnlyList<string> terms)
    {
        for (var at = 0; at < terms.Count; at++)
        {
            if (!IsIdeograph(terms, at)) yield return terms[at];
            else if (IsIdeograph(terms, at + 1)) yield return terms[at] + terms[at + 1];
            else if (!IsIdeograph(terms, at - 1)) yield return terms[at];
        }
    }

    private static bool IsIdeograph(IReadOnlyList<string> terms, int at) =>
        at >= 0 && at < terms.Count && Marks.IsIdeograph(terms[at][0]);
}
