using Bot.Core.Model;

namespace Bot.Core.Desk.Corrections;

/// <summary>A story with its posts, as staff act on it after it went out.</summary>
/// <param name="Article">The article.</param>
/// <param name="Posts">Its posts, oldest first; those that are taken back among them.</param>
public sealed record StoryInChannels(Article Article, IReadOnlyList<PostInChannel> Posts)
{
    /// <summary>The posts that stand or are on their way.</summary>
    public IEnumerable<PostInChannel> Live => Posts.Where(place => place.Post.State != PostState.Withdrawn);
}

/// <summary>A post in its channel.</summary>
/// <param name="Post">The post.</param>
/// <param name="Channel">Its channel.</param>
/// <param name="Last">What was asked for it last; null where nothing is known any more.</param>
public sealed record PostInChannel(Post Post, Channel Channel, Delivery? Last);
