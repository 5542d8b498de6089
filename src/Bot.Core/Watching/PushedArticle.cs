namespace Bot.Core.Watching;

/// <summary>An article that a newsroom's own system tells of: its link at least. What it leaves out, the page tells, unless it has the <see cref="Text"/>.</summary>
/// <param name="Link">The http(s) address.</param>
public sealed record PushedArticle(string Link)
{
    /// <summary>The headline, plain text.</summary>
    public string? Title { get; init; }

    /// <summary>The first paragraph or standfirst, plain text.</summary>
    public string? Lead { get; init; }

    /// <summary>
    /// The body, plain paragraphs parted by blank lines. With it (and the headline) the article is told whole, and goes out without
    /// a look at its page.
    /// </summary>
    public string? Text { get; init; }

    /// <summary>Labels of its sections.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>Language, two letters.</summary>
    public string? Language { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Byline { get; init; }

    /// <summary>Only subscribers can read it whole. Default: as the page says.</summary>
    public bool IsPaywalled { get; init; }

    /// <summary>It is breaking news. Default: as headline, sections and page say.</summary>
    public bool IsBreaking { get; init; }

    /// <summary>Address of the main picture.</summary>
    public string? Image { get; init; }

    /// <summary>When it was published.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When it was last changed. A new time counts as a change.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Its newsroom took it from the web. What else is told does not count then. Default: no.</summary>
    public bool Withdrawn { get; init; }
}

/// <summary>What a push does.</summary>
public enum PushOutcome
{
    /// <summary>Nobody had told of the story before: its page is read unless it was told whole, then it is posted.</summary>
    New,

    /// <summary>Something else was said of it before: its page is read again unless it was told whole, and posts are corrected where that changes them.</summary>
    Changed,

    /// <summary>It is withdrawn: what is not out yet stays in, and staff are asked about posts that stand.</summary>
    Withdrawn,

    /// <summary>It was known like this: nothing happens.</summary>
    Known,
}
