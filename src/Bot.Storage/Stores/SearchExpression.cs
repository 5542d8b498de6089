using Bot.Core.Search;

namespace Bot.Storage.Stores;

/// <summary>A query in the words of FTS5 (https://sqlite.org/fts5.html, section 3). Its terms are letters and digits only, so quoting them is enough.</summary>
internal static class SearchExpression
{
    /// <summary>The expression.</summary>
    /// <param name="query">The query.</param>
    /// <param name="columns">The columns in which all words are to stand, parted by spaces.</param>
    public static string Of(SearchQuery query, string columns) =>
        $"{{{columns}}} : ({string.Join(" AND ", query.Words.Select(word => Word(word, query.Language)))})";

    /// <summary>
    /// Terms with their language before each: a term of another column would have to be counted in all articles of the language at
    /// every search, for that is how FTS5 weighs what it finds.
    /// </summary>
    public static string Marked(IEnumerable<string> terms, string language) => string.Join(' ', terms.Select(term => language + term));

    private static string Word(SearchWord word, string language) =>
        $"({string.Join(" OR ", word.Spellings.Select(spelling => Spelling(spelling, language)))})";

    private static string Spelling(Spelling spelling, string language) =>
        $"\"{Marked(spelling.Terms, language)}\"{(spelling.IsBeginning ? " *" : "")}";
}
