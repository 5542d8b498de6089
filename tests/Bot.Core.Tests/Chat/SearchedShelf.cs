using Bot.Core.Model;
using Bot.Core.Search;

namespace Bot.Core.Tests.Chat;

/// <summary>Finds the articles of a shelf whose headlines and leads have all of the words, in one of their spellings.</summary>
internal sealed class SearchedShelf(ShelfOfArticles shelf) : ISearchIndex
{
    public Task<IReadOnlyList<Article>> MissingAsync(int most, CancellationToken cancel) => Task.FromResult<IReadOnlyList<Article>>([]);

    public Task PutAsync(IReadOnlyList<SearchEntry> entries, CancellationToken cancel) => Task.CompletedTask;

    public Task<IReadOnlyList<SearchHit>> FindAsync(SearchQuery query, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<SearchHit>>(
            [.. from article in shelf.Articles
                where article.Language == query.Language && query.Words.All(word => Has(article, word))
                select new SearchHit(article.Id, 1, article.Dated)]);

    public Task<IReadOnlyList<Article>> ArticlesAsync(IReadOnlyList<ArticleId> articles, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Article>>([.. articles.Select(id => shelf.Articles.Single(article => article.Id == id))]);

    private static bool Has(Article article, SearchWord word)
    {
        var entry = SearchEntry.Of(article);
        var terms = $"{entry.Title} {entry.Text}".Split(' ');
        return word.Spellings.Any(spelling => spelling.Terms.All(sought =>
            terms.Any(term => term == sought || (spelling.IsBeginning && term.StartsWith(sought, StringComparison.Ordinal)))));
    }
}
