using Bot.Core.Model;

namespace Bot.Core.Letters;

/// <summary>What the mail stage keeps: which story goes to whom. A mailing is begun where its story is composed.</summary>
public interface IMailStore
{
    /// <summary>Stories that are to be compared with what is followed, oldest first. Their text comes along.</summary>
    Task<IReadOnlyList<Article>> UnmatchedAsync(int most, CancellationToken cancel);

    /// <summary>
    /// The interests that a story may be one of: those in its language that take everything, one of its sections, or words whose
    /// <see cref="Interest.Lead"/> is among the leads. One at a time, however many there are.
    /// </summary>
    /// <param name="article">The story.</param>
    /// <param name="leads">The stems of its words.</param>
    /// <param name="cancel">Stops.</param>
    IAsyncEnumerable<Interest> CandidatesAsync(Article article, IReadOnlyCollection<string> leads, CancellationToken cancel);

    /// <summary>
    /// Stories mailed since then that share a band with this one and stand for themselves, those with most in common first.
    /// </summary>
    Task<IReadOnlyList<Article>> AlikeAsync(
        ArticleId article, IReadOnlyList<long> bands, DateTimeOffset since, int most, CancellationToken cancel);

    /// <summary>
    /// Stores what a story is of, in one transaction. Where that is news, all subscribers are looked at once more; nobody gets
    /// the story twice for it. A story that tells what another does goes as that one.
    /// </summary>
    Task SaveAsync(MatchedStory story, DateTimeOffset now, CancellationToken cancel);

    /// <summary>
    /// The story whose letters are planned next: breaking news, else the oldest; none that staff stopped. Null: there is none.
    /// </summary>
    Task<ArticleId?> NextAsync(CancellationToken cancel);

    /// <summary>Whether so many letters of a story's kind (breaking news, or any other) are due that have not ended yet.</summary>
    /// <param name="story">The story.</param>
    /// <param name="letters">How many.</param>
    /// <param name="now">The present.</param>
    /// <param name="cancel">Stops.</param>
    Task<bool> AreWaitingAsync(ArticleId story, int letters, DateTimeOffset now, CancellationToken cancel);

    /// <summary>
    /// Plans letters for the next subscribers, in one transaction with <see cref="Mailing.After"/>: for those who follow the
    /// story at once and do not mute it, who get anything now, and have neither a letter nor a digest with it. A letter is as old
    /// as the match of its story, so that one which is planned late is not sent later than others. A story that was matched
    /// longer ago than a letter may wait is done.
    /// </summary>
    /// <param name="story">The story.</param>
    /// <param name="most">The most subscribers that are looked at.</param>
    /// <param name="now">The present.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>How many letters were planned; null where there is nothing to plan, or it was stopped.</returns>
    Task<PlannedLetters?> PlanAsync(ArticleId story, int most, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Lets letters of stopped mailings wait, and makes those due that go on; so many at once.</summary>
    /// <returns>How many were changed.</returns>
    Task<int> SettleAsync(int most, DateTimeOffset now, CancellationToken cancel);
}

/// <summary>What a story was found to be.</summary>
/// <param name="Article">The story.</param>
/// <param name="Interests">The interests that it is of.</param>
public sealed record MatchedStory(ArticleId Article, IReadOnlyList<InterestId> Interests)
{
    /// <summary>The bands by which later stories find it, see <see cref="Composing.Twins.StoryBands"/>.</summary>
    public IReadOnlyList<long> Bands { get; init; } = [];

    /// <summary>The earlier story that tells the same; null: none does.</summary>
    public ArticleId? SameAs { get; init; }
}

/// <summary>A batch of planned letters.</summary>
/// <param name="Letters">How many.</param>
/// <param name="IsDone">All subscribers have been looked at.</param>
public readonly record struct PlannedLetters(int Letters, bool IsDone);
