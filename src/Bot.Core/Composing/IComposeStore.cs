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

    /// <summary>What was decided for channels that did not take the article.</summary>
    Task<IReadOnlyList<Refusal>> RefusalsAsync(ArticleId article, CancellationToken cancel);

    /// <summary>
    /// Articles composed since <paramref name="since"/> that have a band in common with this one and stand or wait somewhere,
    /// those with most in common first.
    /// </summary>
    Task<IReadOnlyList<PostedStory>> AlikeAsync(
        Article article, IReadOnlyList<long> bands, DateTimeOffset since, int most, CancellationToken cancel);

    /// <summary>
    /// Marks the article composed and stores its posts, refusals and bands in one transaction. A post that is new gets a publish delivery.
    /// One that exists at an earlier revision gets the new content and revision and the deliveries that
    /// <see cref="Delivering.OutboxRule"/> names; a withdrawn one is left as it is. An article whose stage says
    /// <see cref="ArticleStage.SetAside"/> is set aside with its reason instead. One that was sent back meanwhile stays
    /// <see cref="ArticleStage.Found"/>, and one that got another section stays <see cref="ArticleStage.Read"/>.
    /// Of a channel and an article there is one refusal, the latest; a post ends it. Staff are asked once about an article that is
    /// held somewhere.
    /// </summary>
    Task SaveAsync(Article article, Composition composition, DateTimeOffset now, CancellationToken cancel);
}
