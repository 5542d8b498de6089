using Bot.Core.Model;

namespace Bot.Core.Reading.Pages;

/// <summary>What an article's page says about the article. A fact the page doesn't state is null or empty, never invented.</summary>
public sealed record ArticlePage
{
    /// <summary>The fewest characters of text, in letters of an alphabet, that make a page without metadata an article.</summary>
    private const int ShortestArticle = 200;

    /// <summary>The headline, without the site's name.</summary>
    public string? Title { get; init; }

    /// <summary>The section label as written.</summary>
    public string? Section { get; init; }

    /// <summary>The authors' names, in the page's order.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The byline as written, or the authors in one line.</summary>
    public string? Byline { get; init; }

    /// <summary>The lead: the page's own, or its first paragraph without the dateline.</summary>
    public string? Lead { get; init; }

    /// <summary>The description written for search engines and link cards.</summary>
    public string? Excerpt { get; init; }

    /// <summary>The language as a BCP 47 tag, as the page states it.</summary>
    public string? Language { get; init; }

    /// <summary>The site's name.</summary>
    public string? SiteName { get; init; }

    /// <summary>When the article was first published.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>The absolute address of the article's picture.</summary>
    public string? Image { get; init; }

    /// <summary>The picture's description for those who can't see it.</summary>
    public string? ImageAlt { get; init; }

    /// <summary>The other pictures that the article shows in figures, in the page's order; nine at most.</summary>
    public IReadOnlyList<ArticlePicture> Gallery { get; init; } = [];

    /// <summary>The absolute address the page names as its own.</summary>
    public string? Canonical { get; init; }

    /// <summary>Whether the page says that only subscribers can read it whole.</summary>
    public bool IsPaywalled { get; init; }

    /// <summary>The article's keywords.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The body's paragraphs, separated by blank lines, without dateline removal and without furniture.</summary>
    public string Text { get; init; } = "";

    /// <summary>Place, date and agency before the first sentence.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>Whether the page's metadata calls it an article.</summary>
    public bool IsDeclaredArticle { get; init; }

    /// <summary>
    /// Whether the page is an article at all: it has a headline, and either says that it is one or has a body of at
    /// least 200 letters.
    /// </summary>
    public bool IsArticle => Title is not null && Text.Length > 0 && (IsDeclaredArticle || Text.Length >= ShortestArticle);
}
