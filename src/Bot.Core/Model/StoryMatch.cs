namespace Bot.Core.Model;

/// <summary>That a story is one of an interest; unique by both. Kept as long as a digest may ask for it.</summary>
public sealed class StoryMatch
{
    /// <summary>The story (of two that tell the same, the one that stands for both).</summary>
    public ArticleId ArticleId { get; init; }

    /// <summary>The interest.</summary>
    public InterestId InterestId { get; init; }

    /// <summary>When that was found.</summary>
    public DateTimeOffset Matched { get; init; }
}
