using Bot.Core.Model;

namespace Bot.Core.Composing;

/// <summary>What the compose stage keeps.</summary>
public interface IComposeStore
{
    /// <summary>
    /// Articles that were read and await their posts, in order of <see cref="Article.Dated"/>. One that was found later
    /// waits for an earlier one without posts whose page is being read for the first time, so that channels get stories in
    /// order; a page that failed once is not waited for any longer.
    /// </summary>
    Task<IReadOnlyList<Article>> ReadyAsync(int most, CancellationToken cancel);

    /// <summary>Channels in use, paused ones included: their posts wait for them.</summary>
    Task<IReadOnlyList<Channel>> ChannelsAsync(CancellationToken cancel);

    /// <summary>The posts that the article has already.</summary>
    Task<IReadOnlyList<Post>> PostsAsync(ArticleId article, CancellationToken cancel);

    /// <summary>
    /// Marks the article composed and stores its posts in one transaction. A post that is new gets a publish delivery.
    /// One that exists at an earlier revision gets the new content and revision and the deliveries that
    /// <see cref="Delivering.OutboxRule"/> names; a withdrawn one is left as it is. An article whose stage says
    /// <see cref="ArticleStage.SetAside"/> is set aside with its reason instead. One that was sent back meanwhile stays
    /// <see cref="ArticleStage.Found"/>, and one that got another section stays <see cref="ArticleStage.Read"/>.
    /// </summary>
    Task SaveAsync(Article article, IReadOnlyList<ComposedPost> posts, DateTimeOffset now, CancellationToken cancel);
}

/// <summary>What a channel is to show of an article.</summary>
/// <param name="ChannelId">The channel.</param>
/// <param name="Turn">See <see cref="Post.Turn"/>.</param>
/// <param name="Content">What is to be seen.</param>
public sealed record ComposedPost(ChannelId ChannelId, int Turn, PostContent Content);
