using Bot.Core.Letters.Digests;
using Bot.Core.Model;
using Bot.Core.Readers;

namespace Bot.Core.Letters;

/// <summary>What the letter stage keeps.</summary>
public interface ILetterStore
{
    /// <summary>
    /// Letters that may go: due, held by nobody, of no mailing that staff stopped, on a network that lets the bot in. Breaking
    /// news first, then digests, then stories, each in the order in which they were due.
    /// </summary>
    /// <param name="networks">The networks that bring letters.</param>
    /// <param name="now">The present.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancel">Stops.</param>
    Task<IReadOnlyList<DueLetter>> DueAsync(
        IReadOnlyCollection<string> networks, DateTimeOffset now, int most, CancellationToken cancel);

    /// <summary>Puts letters off or leaves them out, those that nobody holds and that have not ended.</summary>
    Task SettleAsync(IReadOnlyList<SettledLetter> letters, DateTimeOffset now, CancellationToken cancel);

    /// <summary>
    /// What a letter tells: its story as it is now, and what its reader follows of it. Null where the story stands no more.
    /// </summary>
    Task<LetterStory?> StoryAsync(Letter letter, CancellationToken cancel);

    /// <summary>
    /// The stories of a digest's time that its reader wants in digests: none that they mute, and none that they have a letter
    /// of. The newest so many.
    /// </summary>
    Task<DigestStories> StoriesAsync(Letter digest, int most, CancellationToken cancel);

    /// <summary>
    /// Takes a letter for sending: Due → Claimed, only if nobody holds it, its mailing goes on, its story stands and its reader
    /// has not paused. It is on the disk when this returns, so that who dies after it left a trace.
    /// </summary>
    /// <returns>Whether it is taken.</returns>
    Task<bool> ClaimAsync(LetterId letter, DateTimeOffset now, TimeSpan lease, CancellationToken cancel);

    /// <summary>
    /// Records how a try ended, in one transaction with the count of its mailing and what it tells of the subscriber (a pause,
    /// with which their other letters end; another address) and of the account.
    /// </summary>
    Task RecordAsync(LetterId letter, LetterTryEnded ended, CancellationToken cancel);

    /// <summary>
    /// Letters that may be held by nobody alive: their worker died, or its lease ran out, or it is this very one.
    /// </summary>
    Task<IReadOnlyList<DueLetter>> OrphansAsync(DateTimeOffset now, CancellationToken cancel);
}

/// <summary>A letter and whose it is.</summary>
public sealed record DueLetter(Letter Letter, Subscriber Subscriber)
{
    /// <summary>Where it goes.</summary>
    public ReaderPlace Place => new(Subscriber.Network, Subscriber.ChatId, Subscriber.Topic);
}

/// <summary>What was decided for a letter before it was taken.</summary>
/// <param name="Id">The letter.</param>
/// <param name="Until">When it is due again; null: it is left out.</param>
/// <param name="Reason">Why.</param>
public sealed record SettledLetter(LetterId Id, DateTimeOffset? Until, string Reason)
{
    /// <summary>A digest's stories join the next one.</summary>
    public bool IsMadeUp { get; init; }
}

/// <summary>A story for a reader.</summary>
/// <param name="Article">The story.</param>
/// <param name="Followed">What they follow at once that it is of.</param>
public sealed record LetterStory(Article Article, IReadOnlyList<Followed> Followed);

/// <summary>How a letter's try ended.</summary>
/// <param name="Follows">What becomes of it.</param>
/// <param name="At">When it ended.</param>
public sealed record LetterTryEnded(LetterFollows Follows, DateTimeOffset At);
