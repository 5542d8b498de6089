using Bot.Core.Composing.Terms;
using Bot.Core.Model;
using Bot.Core.Reading.Sentences;

namespace Bot.Core.Search;

/// <summary>What a reader looks for: every word must stand in the article, in any of its spellings.</summary>
/// <param name="Words">The words, one at least.</param>
/// <param name="Language">The language of the articles, two letters.</param>
public sealed record SearchQuery(IReadOnlyList<SearchWord> Words, string Language)
{
    /// <summary>More words than anybody types make no better answer.</summary>
    public const int MostWords = 8;

    private const int LongestText = 200;

    /// <summary>Reads what somebody typed.</summary>
    /// <param name="text">Anything; its first 200 characters and 8 words count.</param>
    /// <param name="language">The language of the articles.</param>
    /// <returns>Null where no word stands in it.</returns>
    public static SearchQuery? Parse(string text, string language)
    {
        var typed = text[..Math.Min(text.Length, LongestText)];
        // Both readers part the text alike, so that the terms stand in the same places.
        var (folded, stems) = (TermReader.All(typed, language: null), TermReader.All(typed, language));
        var words = Read(folded, stems, LanguageTag.Primary(language)).Take(MostWords).ToList();
        return words.Count == 0 ? null : new(words, LanguageTag.Primary(language));
    }

    private static IEnumerable<SearchWord> Read(List<string> folded, List<string> stems, string language)
    {
        for (var at = 0; at < folded.Count; at++)
        {
            if (!Marks.IsIdeograph(folded[at][0]))
            {
                yield return SearchWord.Of(folded[at], stems[at], language);
                continue;
            }
            var run = folded.Skip(at).TakeWhile(sign => Marks.IsIdeograph(sign[0])).ToList();
            at += run.Count - 1;
            yield return run.Count == 1 ? new SearchWord([new(run, IsBeginning: true)]) : new SearchWord([new([.. SearchTerms.Paired(run)], IsBeginning: false)]);
        }
    }
}

/// <summary>A word of a search, in the spellings that all mean it.</summary>
/// <param name="Spellings">One at least.</param>
public sealed record SearchWord(IReadOnlyList<Spelling> Spellings)
{
    /// <summary>Shorter beginnings are those of too many words.</summary>
    private const int ShortestBeginning = 4;

    /// <summary>The umlauts as those write them who have none on their keys.</summary>
    private static readonly (string Written, string Folded)[] Umlauts = [("ae", "a"), ("oe", "o"), ("ue", "u")];

    /// <summary>
    /// The word by its stem, which finds its other forms, and as the beginning of longer ones: German makes <c>Hafenfest</c> out of
    /// <c>Hafen</c>.
    /// </summary>
    internal static SearchWord Of(string folded, string stem, string language)
    {
        var spellings = new List<Spelling> { new([stem], IsBeginning: false) };
        if (IsBeginning(folded)) spellings.Add(new([folded], IsBeginning: true));
        if (language == "de" && Umlauts.Aggregate(folded, (word, umlaut) => word.Replace(umlaut.Written, umlaut.Folded, StringComparison.Ordinal)) is var plain
            && plain != folded)
        {
            spellings.Add(new([LightStem.Of(plain, language)], IsBeginning: false));
            if (IsBeginning(plain)) spellings.Add(new([plain], IsBeginning: true));
        }
        return new(spellings);
    }

    private static bool IsBeginning(string word) => word.Length >= ShortestBeginning && !char.IsDigit(word[0]);
}

/// <summary>One spelling of a word.</summary>
/// <param name="Terms">The terms that stand one after the other: one, but of Chinese one for each two signs.</param>
/// <param name="IsBeginning">Terms that begin so are meant too.</param>
public sealed record Spelling(IReadOnlyList<string> Terms, bool IsBeginning);
