namespace Bot.Core.Chat;

/// <summary>
/// What people said and is not answered yet. It is kept from the moment at which the network is told that it arrived, so that a
/// crash loses none of it; and what was answered is remembered for as long as the network may tell it again.
/// </summary>
public interface IInbox
{
    /// <summary>For how long networks tell again what they believe did not arrive (Bot API: 24 hours), and an hour.</summary>
    static readonly TimeSpan Memory = TimeSpan.FromHours(25);

    /// <summary>Where an ear (e.g. <c>telegram</c>) that asks for what is new had got to; null at first.</summary>
    Task<long?> CursorAsync(string ear, CancellationToken cancel);

    /// <summary>
    /// Keeps what arrived and, together with it, where the ear has got to. What is known already is not kept again.
    /// </summary>
    /// <param name="ear">The ear.</param>
    /// <param name="said">What arrived.</param>
    /// <param name="cursor">Where the ear has got to; null where it does not ask.</param>
    /// <param name="now">The present.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>The numbers of what is new.</returns>
    Task<IReadOnlySet<long>> TakeAsync(
        string ear, IReadOnlyList<HeardUpdate> said, long? cursor, DateTimeOffset now, CancellationToken cancel);

    /// <summary>
    /// What an earlier run of the program took and did not end, oldest first. What was begun so <paramref name="often"/> already
    /// is ended instead: it may be what brings the program down.
    /// </summary>
    Task<IReadOnlyList<HeardUpdate>> ResumeAsync(string ear, int often, CancellationToken cancel);

    /// <summary>Forgets the words, as they are answered; that they were is remembered.</summary>
    Task EndAsync(string ear, long number, CancellationToken cancel);
}

/// <summary>Something that a network told.</summary>
/// <param name="Number">The network's number of it, by which it is known when it is told again.</param>
/// <param name="Body">All of it, as the network wrote it.</param>
public sealed record HeardUpdate(long Number, string Body);
