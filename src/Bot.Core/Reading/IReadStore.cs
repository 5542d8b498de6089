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
    /// <param name="now">When it was read.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>Whether it was stored.</returns>
    Task<bool> SaveAsync(Article article, DateTimeOffset takenDue, DateTimeOffset now, CancellationToken cancel);

    /// <summary>
    /// Articles whose page is due to be read again (<see cref="Article.Reread"/>), the most overdue first: composed ones, and
    /// those set aside because their page was not there. None at hosts that are asked already.
    /// </summary>
    /// <param name="now">The time.</param>
    /// <param name="busyHosts">Beginnings of the addresses at hosts that are asked already, with scheme and port.</param>
    /// <param name="most">The most of them.</param>
    /// <param name="cancel">Stops.</param>
    Task<IReadOnlyList<Article>> RereadsAsync(DateTimeOffset now, IReadOnlyCollection<string> busyHosts, int most, CancellationToken cancel);

    /// <summary>When the next article is due to be read again, those at busy hosts left out.</summary>
    Task<DateTimeOffset?> NextRereadAsync(IReadOnlyCollection<string> busyHosts, CancellationToken cancel);

    /// <summary>The article's revisions, the first one first.</summary>
    Task<IReadOnlyList<Revision>> HistoryAsync(ArticleId article, CancellationToken cancel);

    /// <summary>
    /// Stores an article whose page was read again, unless it is no longer as it was taken. A new revision is added to the
    /// history. One that vanished is handled as <see cref="VanishAsync"/> says; one that came back answers the question to
    /// staff by itself, and what had been held back goes out.
    /// </summary>
    /// <returns>Whether it was stored.</returns>
    Task<bool> SaveRereadAsync(Article article, DateTimeOffset takenReread, DateTimeOffset now, CancellationToken cancel);

    /// <summary>
    /// An article vanished, as its newsroom says. What is not out yet stays in; where a post stands, staff are asked
    /// (<see cref="AlarmKind.ArticleVanished"/>), once until it comes back. Nothing that stands is withdrawn by this.
    /// </summary>
    /// <param name="key">See <see cref="Article.Key"/>.</param>
    /// <param name="reason">Why, for people.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>Whether this is news; false as well where there is no such article.</returns>
    Task<bool> VanishAsync(string key, string reason, DateTimeOffset now, CancellationToken cancel);
}
