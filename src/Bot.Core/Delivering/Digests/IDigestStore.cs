using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Core.Delivering.Digests;

/// <summary>What digests keep. A digest is a post of its own, by which those that are joined in it go out.</summary>
public interface IDigestStore
{
    /// <summary>
    /// The posts of a channel that wait to be published and that nobody holds, first in line first. Those that staff posted by
    /// hand and digests are not among them.
    /// </summary>
    Task<IReadOnlyList<GatheredPost>> GatheredAsync(ChannelId channel, DateTimeOffset now, int most, CancellationToken cancel);

    /// <summary>
    /// Makes a digest of these posts, in one transaction: its own post with a publish delivery that is due, and theirs are
    /// <see cref="DeliveryState.Joined"/>.
    /// </summary>
    /// <returns>False where one of them was corrected, taken back or sent meanwhile: nothing is made then.</returns>
    Task<bool> JoinAsync(IReadOnlyList<GatheredPost> joined, PostContent content, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Digests in which a joined post was corrected or taken back since they were written.</summary>
    Task<IReadOnlyList<StaleDigest>> StaleAsync(CancellationToken cancel);

    /// <summary>Stores what a digest says now, and asks for its correction where readers see a difference; for its retraction where nothing is left of it.</summary>
    /// <param name="digest">The digest as it was read: what changed since makes it stale again.</param>
    /// <param name="content">What it says; null: nothing is left.</param>
    /// <param name="now">The present moment.</param>
    /// <param name="cancel">Ends it.</param>
    Task RewriteAsync(StaleDigest digest, PostContent? content, DateTimeOffset now, CancellationToken cancel);
}

/// <summary>A post that waits and may be joined with others.</summary>
/// <param name="Delivery">Its publish delivery.</param>
/// <param name="Post">The post.</param>
/// <param name="Article">Its article with its sections.</param>
public sealed record GatheredPost(Delivery Delivery, Post Post, Article Article)
{
    /// <summary>What matters for its time.</summary>
    public PostTime Time => new(Article.Published ?? Article.Found, Passes: false, Article.IsBreaking);
}

/// <summary>A digest that no longer says what its posts do.</summary>
/// <param name="Digest">Its post.</param>
/// <param name="Channel">Its channel.</param>
/// <param name="Articles">The articles that are left in it, in their order.</param>
public sealed record StaleDigest(Post Digest, Channel Channel, IReadOnlyList<Article> Articles);
