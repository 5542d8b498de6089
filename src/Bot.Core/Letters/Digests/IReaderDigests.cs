using Bot.Core.Model;

namespace Bot.Core.Letters.Digests;

/// <summary>What the digest stage keeps.</summary>
public interface IReaderDigests
{
    /// <summary>Subscribers whose digest's time has come, the longest waiting first.</summary>
    Task<IReadOnlyList<Subscriber>> DueAsync(DateTimeOffset now, int most, CancellationToken cancel);

    /// <summary>When the next digest is due; null: nobody wants one.</summary>
    Task<DateTimeOffset?> NextDueAsync(CancellationToken cancel);

    /// <summary>
    /// Plans their letters, in one transaction with when the next ones are due. Whoever changed their plan meanwhile is left as
    /// they are.
    /// </summary>
    Task SaveAsync(IReadOnlyList<PlannedDigest> digests, DateTimeOffset now, CancellationToken cancel);
}

/// <summary>What was decided for a subscriber.</summary>
/// <param name="Subscriber">The subscriber as they were read.</param>
/// <param name="Digest">What becomes of their digests.</param>
public sealed record PlannedDigest(Subscriber Subscriber, DueDigest Digest);
