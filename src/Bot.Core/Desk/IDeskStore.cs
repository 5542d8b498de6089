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

    /// <summary>Changes an open draft, which is then one version on. False where it is no longer open.</summary>
    Task<bool> ChangeDraftAsync(DraftId id, Action<Draft> change, CancellationToken cancel);

    /// <summary>
    /// Sends an open draft, in one transaction: the draft is Sent, its posts and their publish deliveries are made, or, where an
    /// editor is to be asked, the candidates. A second press, or a second editor, finds it no longer open and sends nothing.
    /// Without consent to post again, an article that stands or waits in one of the channels is posted in none.
    /// </summary>
    Task<SendResult> SendAsync(SendOrder order, CancellationToken cancel);

    /// <summary>Discards an open draft. False where it was no longer open.</summary>
    Task<bool> DiscardAsync(DraftId id, StaffMember by, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Ends an open draft that was begun only to show a post: nobody decided anything, so no act is recorded.</summary>
    Task LeaveAsync(DraftId id, StaffMember by, CancellationToken cancel);

    /// <summary>The deliveries of a post, oldest first.</summary>
    Task<IReadOnlyList<Delivery>> DeliveriesAsync(PostId post, CancellationToken cancel);
}

/// <summary>What is to be sent of a draft; its edits, its time and its sound are taken from its row.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Version">The version that this was made of: another is not sent.</param>
/// <param name="Posts">What each channel gets.</param>
/// <param name="Revision">The article's revision that these were composed from.</param>
/// <param name="By">Who sends.</param>
/// <param name="Now">The time.</param>
public sealed record SendOrder(
    DraftId Draft, int Version, IReadOnlyList<PlannedPost> Posts, int Revision, StaffMember By, DateTimeOffset Now)
{
    /// <summary>An editor is asked before it goes out: who sends may not post. Default: it goes out.</summary>
    public bool AsksApproval { get; init; }
}

/// <summary>What a channel gets of a draft.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Content">The post.</param>
public sealed record PlannedPost(ChannelId Channel, PostContent Content);

/// <summary>What became of sending a draft.</summary>
/// <param name="Posts">The posts that were made; empty where none was.</param>
/// <param name="Standing">The post that stands or waits in a channel already, where that was the reason.</param>
public sealed record SendResult(IReadOnlyList<Post> Posts, Post? Standing);
