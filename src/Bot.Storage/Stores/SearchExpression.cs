using Bot.Core.Search;

namespace Bot.Storage.Stores;

/// <summary>A query in the words of FTS5 (https://sqlite.org/fts5.html, section 3). Its terms are letters and digits only, so quoting them is enough.</summary>
internal static class SearchExpression
{
    /// <summary>The expression.</summary>
    /// <param name="query">The query.</param>
    /// <param name="columns">The columns in which all words are to stand, parted by spaces.</param>
    public static string Of(SearchQuery query, string columns) =>
        $"{{{columns}}} : ({string.Join(" AND ", query.Words.Select(Word))}) AND Language : \"{query.Language}\"";

    private static string Word(SearchWord word) => $"({string.Join(" OR ", word.Spellings.Select(Spelling))})";

    private static string Spelling(Spelling spelling) =>
        $"\"{string.Join(' ', spelling.Terms)}\"{(spelling.IsBeginning ? " *" : "")}";
}
