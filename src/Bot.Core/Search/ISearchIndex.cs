using Bot.Core.Model;

namespace Bot.Core.Search;

/// <summary>The index of all articles that readers may see.</summary>
public interface ISearchIndex
{
    /// <summary>Articles whose newest revision is not in the index yet and that need not be read any more, the newest first.</summary>
    Task<IReadOnlyList<Article>> MissingAsync(int most, CancellationToken cancel);

    /// <summary>Puts entries in, over what stood there of the same articles, in one transaction.</summary>
    Task PutAsync(IReadOnlyList<SearchEntry> entries, CancellationToken cancel);

    /// <summary>
    /// What fits a query, of what readers may see: the newest, and besides them the newest in whose headline it stands, so that
    /// common words cost no more than rare ones. In no order.
    /// </summary>
    Task<IReadOnlyList<SearchHit>> FindAsync(SearchQuery query, CancellationToken cancel);

    /// <summary>The articles, in the order in which they are named; those that are gone by now are left out.</summary>
    Task<IReadOnlyList<Article>> ArticlesAsync(IReadOnlyList<ArticleId> articles, CancellationToken cancel);
}
