using Bot.Core.Composing.Terms;

namespace Bot.Core.Composing.Filters;

/// <summary>
/// Words that somebody looks for, in the language of the text: whole words in any of their forms; of Chinese, which sets no
/// spaces, any part of the text. A word that is written in parts (<c>E-Bike</c>) is found where its parts follow each other.
/// </summary>
public sealed class Keywords
{
    private static readonly char[] Between = [' ', ',', ';', '，', '、', '\t', '\n'];

    private readonly IReadOnlyList<List<string>> words;

    private Keywords(IEnumerable<string> words, string? language) =>
        this.words = [.. words.Select(word => TermReader.All(word, language)).Where(terms => terms.Count > 0)];

    /// <summary>Words parted by spaces or commas, of which one is enough.</summary>
    public static Keywords AnyOf(string words, string? language) => new(words.Split(Between, StringSplitOptions.RemoveEmptyEntries), language);

    /// <summary>Words that follow each other.</summary>
    public static Keywords Phrase(string words, string? language) => new([words], language);

    /// <summary>Whether one of them stands in the text.</summary>
    public bool StandIn(KeywordText text) => words.Any(text.Has);
}
