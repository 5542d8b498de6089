using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Core.Desk.Corrections;

/// <summary>
/// What stands in the channels, and what staff do to it afterwards. Nothing is sent from here: posts change, the outbox gets
/// corrections and retractions, and each act is recorded, all in one transaction.
/// </summary>
public interface IPostedStories
{
    /// <summary>Stories that have posts, the newest post first, after the first <paramref name="skip"/>.</summary>
    Task<IReadOnlyList<StoryInChannels>> RecentAsync(int skip, int most, CancellationToken cancel);

    /// <summary>The story with its posts; null where there is no such article.</summary>
    Task<StoryInChannels?> FindAsync(ArticleId article, CancellationToken cancel);

    /// <summary>The story behind a link, as a person gives it; null where nobody has told of it.</summary>
    Task<StoryInChannels?> AtLinkAsync(string link, CancellationToken cancel);

    /// <summary>The story whose post a message is; null where it is none of ours.</summary>
    Task<StoryInChannels?> OfMessageAsync(MessageCopy message, CancellationToken cancel);

    /// <summary>
    /// Gives every post of the story that is not taken back other words. Where readers would see no difference, nothing is sent.
    /// </summary>
    /// <param name="article">The story.</param>
    /// <param name="change">What is to be otherwise.</param>
    /// <param name="write">Writes a post of the article for a channel with these edits.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>The story with the posts that change; null where there is no such article or nothing of it is left.</returns>
    Task<StoryInChannels?> EditAsync(
        ArticleId article, StoryChange change, Func<Article, Channel, PostEdits, PostContent> write, StaffMember by, DateTimeOffset now,
        CancellationToken cancel);

    /// <summary>Takes the story back everywhere; no stage posts it any more.</summary>
    /// <returns>The story with the posts that are taken back, none where that was done before; null where there is no such article.</returns>
    Task<StoryInChannels?> RetractAsync(ArticleId article, StaffMember by, DateTimeOffset now, CancellationToken cancel);

    /// <summary>Takes back what this person sent last by hand, if that was after <paramref name="since"/>.</summary>
    /// <returns>The story with the posts that are taken back; null where there is nothing to undo.</returns>
    Task<StoryInChannels?> UndoAsync(StaffMember by, DateTimeOffset since, DateTimeOffset now, CancellationToken cancel);
}
