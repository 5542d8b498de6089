using Bot.Core.Composing.Filters;
using Bot.Core.Composing.Terms;
using Bot.Core.Model;

namespace Bot.Core.Readers;

/// <summary>Makes what can be followed, and tells which of it a story is.</summary>
public static class Interests
{
    /// <summary>The most words of one interest.</summary>
    public const int MostWords = 8;

    /// <summary>The most characters of one interest's words.</summary>
    public const int LongestWords = 80;

    private static readonly char[] Between = [' ', ',', ';', '，', '、', '\t', '\n', '\r'];

    /// <summary>Whatever is published in a language.</summary>
    public static Interest Everything(string language) => new() { Kind = InterestKind.Everything, Language = language, Key = "" };

    /// <summary>A section.</summary>
    /// <param name="key">The section's key.</param>
    /// <param name="language">The language of its stories.</param>
    public static Interest Section(string key, string language) =>
        new() { Kind = InterestKind.Section, Language = language, Key = key };

    /// <summary>
    /// Stories in which all of these words stand, in any form and order; a word that is written in parts, or of Chinese
    /// signs, where its parts follow each other.
    /// </summary>
    /// <returns>Null where nothing can be looked for: no word, or too many or too long ones.</returns>
    public static Interest? Words(string words, string language)
    {
        if (words.Length > LongestWords) return null;
        List<List<string>> read = [.. Split(words).Select(word => TermReader.All(word, language)).Where(terms => terms.Count > 0)];
        if (read.Count is 0 or > MostWords) return null;
        var key = string.Join(' ', read.Select(terms => string.Join('-', terms)).Distinct().Order(StringComparer.Ordinal));
        var lead = Longest(read.SelectMany(terms => terms));
        return new Interest { Kind = InterestKind.Words, Language = language, Key = key, Lead = lead };
    }

    /// <summary>
    /// The stems of a story's words: an interest whose <see cref="Interest.Lead"/> is not among them isn't meant.
    /// </summary>
    public static IReadOnlyCollection<string> LeadsOf(KeywordText text) => text.Stems;

    /// <summary>The same in another language; null where its words say nothing there.</summary>
    /// <param name="interest">The interest.</param>
    /// <param name="label">Its words as they were typed.</param>
    /// <param name="language">The other language.</param>
    public static Interest? In(Interest interest, string label, string language) => interest.Kind switch
    {
        InterestKind.Words => Words(label, language),
        _ => new() { Kind = interest.Kind, Language = language, Key = interest.Key },
    };

    /// <summary>Whether a story in the interest's language is one of it.</summary>
    /// <param name="interest">The interest.</param>
    /// <param name="article">The story.</param>
    /// <param name="text">Its headline, lead and text, see <see cref="TextOf"/>; read once for all interests.</param>
    public static bool Has(Interest interest, Article article, KeywordText text) => interest.Kind switch
    {
        InterestKind.Everything => true,
        InterestKind.Section => article.Sections.Exists(section => section.Key == interest.Key),
        _ => interest.Key.Split(' ').All(word => text.Has([.. word.Split('-')])),
    };

    /// <summary>A story's headline, lead and text, in which words are looked for.</summary>
    public static KeywordText TextOf(Article article) =>
        new($"{article.Title}\n{article.Lead}\n{article.Text}", article.Language);

    private static string[] Split(string words) => words.Split(Between, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The longest stem is the rarest, as a rule.</summary>
    private static string Longest(IEnumerable<string> terms) =>
        terms.OrderByDescending(term => term.Length).ThenBy(term => term, StringComparer.Ordinal).First();
}
