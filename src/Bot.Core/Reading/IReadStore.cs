using Bot.Core.Model;

namespace Bot.Core.Reading;

/// <summary>What the read stage keeps.</summary>
public interface IReadStore
{
    /// <summary>Articles whose page is due to be read (<see cref="ArticleStage.Found"/>), first found first, without the busy ones.</summary>
    Task<IReadOnlyList<Article>> DueAsync(DateTimeOffset now, IReadOnlyCollection<ArticleId> busy, int most, CancellationToken cancel);

    /// <summary>When the next article is due to be read, the busy ones left out.</summary>
    Task<DateTimeOffset?> NextDueAsync(IReadOnlyCollection<ArticleId> busy, CancellationToken cancel);

    /// <summary>
    /// Stores the article as read, tried or set aside. The sections that other sources added meanwhile are kept (union by
    /// key). Nothing is stored where the article is no longer as it was taken: the watcher sent it back meanwhile
    /// (<see cref="ArticleStage.Found"/> with another due time), or another worker was first.
    /// </summary>
    /// <param name="article">The article with what reading changed.</param>
    /// <param name="takenDue">The <see cref="Article.Due"/> that <see cref="DueAsync"/> gave it with.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>Whether it was stored.</returns>
    Task<bool> SaveAsync(Article article, DateTimeOffset takenDue, CancellationToken cancel);
}
