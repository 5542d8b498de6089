namespace Bot.Core.Reading.Sitemaps;

/// <summary>
/// One page of a sitemap, with what the news and image extensions say of it
/// (www.google.com/schemas/sitemap-news/0.9, …/sitemap-image/1.1). What it doesn't say is null.
/// </summary>
public sealed record SitemapEntry
{
    /// <summary>The page's address (<c>loc</c>), absolute; not cleaned.</summary>
    public required string Link { get; init; }

    /// <summary>The headline (<c>news:title</c>) as plain text on one line.</summary>
    public string? Title { get; init; }

    /// <summary>When the article was published (<c>news:publication_date</c>).</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When the page last changed (<c>lastmod</c>).</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>The language tag as it is written (<c>news:language</c>), for example <c>zh-cn</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The name of the paper (<c>news:name</c>).</summary>
    public string? Publication { get; init; }

    /// <summary>Subjects (<c>news:keywords</c>), each once, in order.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The address of the first picture (<c>image:loc</c>).</summary>
    public string? Image { get; init; }
}
