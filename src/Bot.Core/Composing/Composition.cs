using Bot.Core.Desk.Reviewing;
using Bot.Core.Model;

namespace Bot.Core.Composing;

/// <summary>What composing an article came to.</summary>
/// <param name="Posts">What channels are to show of it.</param>
public sealed record Composition(IReadOnlyList<ComposedPost> Posts)
{
    /// <summary>Which channels do not take it, and why.</summary>
    public IReadOnlyList<RefusedPost> Refusals { get; init; } = [];

    /// <summary>Its <see cref="Twins.StoryBands"/>, by which later articles find it; empty where no channel asks.</summary>
    public IReadOnlyList<long> Bands { get; init; } = [];
}

/// <summary>What a channel is to show of an article.</summary>
/// <param name="ChannelId">The channel.</param>
/// <param name="Turn">See <see cref="Post.Turn"/>.</param>
/// <param name="Content">What is to be seen.</param>
public sealed record ComposedPost(ChannelId ChannelId, int Turn, PostContent Content)
{
    /// <summary>Why the channel wants an editor asked first; null: it goes out. Of a post that exists already nobody is asked.</summary>
    public ReviewCause? Asks { get; init; }
}

/// <summary>That a channel does not take the article.</summary>
/// <param name="ChannelId">The channel.</param>
/// <param name="Verdict">Why.</param>
public sealed record RefusedPost(ChannelId ChannelId, Verdict Verdict);

/// <summary>An article that may tell the same story, and where it is posted.</summary>
/// <param name="Article">The article.</param>
/// <param name="Channels">The channels that have it, or get it.</param>
public sealed record PostedStory(Article Article, IReadOnlyList<ChannelId> Channels);
