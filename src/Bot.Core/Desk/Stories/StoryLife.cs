using Bot.Core.Model;

namespace Bot.Core.Desk.Stories;

/// <summary>What is stored of a story, from its first sight to each channel.</summary>
public sealed record StoryLife
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>The name of the source that found it first; null where a person or nobody that is still known did.</summary>
    public string? FoundAt { get; init; }

    /// <summary>The sources that tell it, by name, and when each was last seen telling it.</summary>
    public IReadOnlyList<StoryTold> Told { get; init; } = [];

    /// <summary>What it said, first revision first.</summary>
    public IReadOnlyList<Revision> Revisions { get; init; } = [];

    /// <summary>Its posts, oldest first.</summary>
    public IReadOnlyList<PostLife> Posts { get; init; } = [];

    /// <summary>What staff were told and asked about it, oldest first.</summary>
    public IReadOnlyList<Alarm> Alarms { get; init; } = [];

    /// <summary>Channels in use that have no post of it.</summary>
    public IReadOnlyList<ChannelWithout> Without { get; init; } = [];
}

/// <summary>A channel that has no post of a story.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Refusal">Why; null where nothing was decided, or it was forgotten since.</param>
public sealed record ChannelWithout(Channel Channel, Refusal? Refusal);

/// <summary>A source that tells a story.</summary>
/// <param name="Source">Its name.</param>
/// <param name="Seen">When it was last seen telling it.</param>
public sealed record StoryTold(string Source, DateTimeOffset Seen);

/// <summary>The life of a post.</summary>
/// <param name="Post">The post.</param>
/// <param name="Channel">Its channel.</param>
/// <param name="Deliveries">What was to be done with it, oldest first.</param>
public sealed record PostLife(Post Post, Channel Channel, IReadOnlyList<DeliveryLife> Deliveries)
{
    /// <summary>What editors were asked about it; null where they were not.</summary>
    public Review? Review { get; init; }
}

/// <summary>The life of a delivery.</summary>
/// <param name="Delivery">The delivery.</param>
/// <param name="Attempts">Its tries and searches, oldest first.</param>
public sealed record DeliveryLife(Delivery Delivery, IReadOnlyList<Attempt> Attempts);
