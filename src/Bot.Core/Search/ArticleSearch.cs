using Bot.Core.Model;

namespace Bot.Core.Search;

/// <summary>Finds articles by words.</summary>
public sealed class ArticleSearch(ISearchIndex index, TimeProvider time)
{
    /// <summary>Finds what fits best, page by page.</summary>
    /// <param name="words">What somebody typed.</param>
    /// <param name="language">The language of the articles.</param>
    /// <param name="skip">How many better ones to pass over.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>The best first; none where no word was typed.</returns>
    public async Task<IReadOnlyList<Article>> FindAsync(string words, string language, int skip, int most, CancellationToken cancel)
    {
        if (SearchQuery.Parse(words, language) is not { } query) return [];
        var hits = await index.FindAsync(query, cancel).ConfigureAwait(false);
        var now = time.GetUtcNow();
        var best = hits.OrderByDescending(hit => hit.Weight(now)).ThenByDescending(hit => hit.Article.Value).Skip(skip).Take(most);
        return await index.ArticlesAsync([.. best.Select(hit => hit.Article)], cancel).ConfigureAwait(false);
    }
}
