using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Core.Desk;

/// <summary>What the desk keeps.</summary>
public interface IDeskStore
{
    /// <summary>The member of staff with this Telegram id; null for anyone else, and for retired staff.</summary>
    Task<StaffMember?> StaffAsync(long telegramId, CancellationToken cancel);

    /// <summary>Channels in use, in order of name.</summary>
    Task<IReadOnlyList<Channel>> ChannelsAsync(CancellationToken cancel);

    /// <summary>The article with this key; null where nobody has told of it.</summary>
    Task<Article?> ArticleAsync(string key, CancellationToken cancel);

    /// <summary>The article; null where it is not there.</summary>
    Task<Article?> ArticleAsync(ArticleId id, CancellationToken cancel);

    /// <summary>
    /// Keeps an article that an editor gave by its link. Where the key is known already, because a source told of it or
    /// another editor was first, that article is returned, and what it lacks (lead, text, dateline, byline, site, picture)
    /// is filled in from this one; its stage, its revision and its sections stay.
    /// </summary>
    Task<Article> AddArticleAsync(Article article, CancellationToken cancel);

    /// <summary>Where the article stands or waits: its posts that are not withdrawn, oldest first.</summary>
    Task<IReadOnlyList<Post>> PostsAsync(ArticleId article, CancellationToken cancel);

    /// <summary>Keeps a new draft and gives it its id.</summary>
    Task<Draft> AddDraftAsync(Draft draft, CancellationToken cancel);

    /// <summary>The draft; null where it is not there.</summary>
    Task<Draft?> DraftAsync(DraftId id, CancellationToken cancel);

    /// <summary>Changes an open draft's channel and its consent to post again. False where it is no longer open.</summary>
    Task<bool> ChangeDraftAsync(DraftId id, ChannelId channel, bool again, CancellationToken cancel);

    /// <summary>
    /// Sends an open draft, in one transaction: the draft is Sent, the post and its publish delivery are made. A second
    /// press, or a second editor, finds it no longer open and sends nothing. Without consent to post again, an article
    /// that stands or waits in the channel is not posted.
    /// </summary>
    Task<SendResult> SendAsync(DraftId id, PostContent content, int revision, string by, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Discards an open draft. False where it was no longer open.</summary>
    Task<bool> DiscardAsync(DraftId id, CancellationToken cancel);

    /// <summary>The deliveries of a post, oldest first.</summary>
    Task<IReadOnlyList<Delivery>> DeliveriesAsync(PostId post, CancellationToken cancel);
}

/// <summary>What became of sending a draft.</summary>
/// <param name="Post">The post that was made; null where none was.</param>
/// <param name="Standing">The post that stands or waits in the channel already, where that was the reason.</param>
public sealed record SendResult(Post? Post, Post? Standing);
