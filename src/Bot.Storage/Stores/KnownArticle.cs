using Bot.Core.Model;
using Bot.Core.Reading.Links;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Stores;

/// <summary>Finds the article behind a key, however its links differ.</summary>
internal static class KnownArticle
{
    /// <summary>The article with the key or one that means the same, or the one that stands for it.</summary>
    public static async Task<Article?> FindAsync(BotContext context, IQueryable<Article> stories, string key, CancellationToken cancel)
    {
        var keys = ArticleTwins.Of(key);
        var shown = await context.Sightings.Where(sighting => keys.Contains(sighting.ArticleKey!))
            .Select(sighting => (ArticleId?)sighting.ArticleId).FirstOrDefaultAsync(cancel);
        var found = await stories.OrderBy(article => article.Id).FirstOrDefaultAsync(article => keys.Contains(article.Key), cancel)
            ?? await stories.OrderBy(article => article.Id).FirstOrDefaultAsync(article => keys.Contains(article.Canonical!), cancel)
            ?? await stories.FirstOrDefaultAsync(article => article.Id == shown, cancel);
        return found?.SameAs is { } first ? await stories.SingleAsync(article => article.Id == first, cancel) : found;
    }
}
