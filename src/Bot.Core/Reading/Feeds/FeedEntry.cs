namespace Bot.Core.Reading.Feeds;

/// <summary>One item of a feed. What it doesn't say is null.</summary>
public sealed record FeedEntry
{
    /// <summary>The publisher's own id, which is often missing and sometimes repeated.</summary>
    public string? Id { get; init; }

    /// <summary>The headline as plain text on one line.</summary>
    public string? Title { get; init; }

    /// <summary>The article's address, absolute where a base was known; not cleaned.</summary>
    public string? Link { get; init; }

    /// <summary>When it was first published.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>The abstract, which may be HTML.</summary>
    public string? Summary { get; init; }

    /// <summary>The full text, which may be HTML.</summary>
    public string? Content { get; init; }

    /// <summary>Who wrote it, several names separated by commas.</summary>
    public string? Author { get; init; }

    /// <summary>Subjects and tags, each once, in order.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The address of the picture that belongs to it.</summary>
    public string? Image { get; init; }
}
