using Bot.Core.Model;

namespace Bot.Core.Composing;

/// <summary>
/// What is known of an article when a post is made of it. What isn't known is null or empty, never invented.
/// </summary>
public sealed record PostArticle
{
    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The standfirst: the paragraph that says what the article is about.</summary>
    public string? Lead { get; init; }

    /// <summary>The body text; paragraphs are set apart by line breaks.</summary>
    public string? Text { get; init; }

    /// <summary>The title of the section in the article's language.</summary>
    public string? Section { get; init; }

    /// <summary>The article's tags or keywords.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The article's address.</summary>
    public string? Link { get; init; }

    /// <summary>When the article was published.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When the article was last changed.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>The article's language tag.</summary>
    public string? Language { get; init; }

    /// <summary>The dateline that may stand before the lead or the text; the summary leaves it out.</summary>
    public PostDateline? Dateline { get; init; }

    /// <summary>The names of the authors.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The name of the paper.</summary>
    public string? SiteName { get; init; }

    /// <summary>The address of the article's main picture.</summary>
    public string? Image { get; init; }

    /// <summary>What the picture shows, for those who can't see it.</summary>
    public string? ImageAlt { get; init; }

    /// <summary>The article's further pictures.</summary>
    public IReadOnlyList<ArticlePicture> Gallery { get; init; } = [];

    /// <summary>Whether only subscribers can read it whole.</summary>
    public bool IsPaywalled { get; init; }

    /// <summary>Whether the newsroom calls it breaking news.</summary>
    public bool IsBreaking { get; init; }
}
