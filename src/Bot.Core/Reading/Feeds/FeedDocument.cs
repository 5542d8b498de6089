using Bot.Core.Model;

namespace Bot.Core.Reading.Feeds;

/// <summary>A feed as it was served: what it says about itself, and its entries in their order. What it doesn't say is null.</summary>
public sealed record FeedDocument
{
    /// <summary>The format it was written in.</summary>
    public required FeedKind Kind { get; init; }

    /// <summary>The title as plain text on one line.</summary>
    public string? Title { get; init; }

    /// <summary>The page that the feed stands for, absolute where a base was known.</summary>
    public string? Link { get; init; }

    /// <summary>The description or subtitle, which may be HTML.</summary>
    public string? Description { get; init; }

    /// <summary>The language tag as it is written, for example <c>de-AT</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The address of the feed's logo.</summary>
    public string? Image { get; init; }

    /// <summary>When the feed was published.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>How long it may be kept before it is asked for again (RSS <c>ttl</c>).</summary>
    public TimeSpan? TimeToLive { get; init; }

    /// <summary>How often it changes by its own words (the syndication module's period, divided by its frequency).</summary>
    public TimeSpan? UpdatePeriod { get; init; }

    /// <summary>When it never changes by its own words.</summary>
    public SkippedTimes SkippedTimes { get; init; }

    /// <summary>The entries in the feed's order, at most <see cref="FeedReader.MaximumEntries"/>.</summary>
    public IReadOnlyList<FeedEntry> Entries { get; init; } = [];
}
