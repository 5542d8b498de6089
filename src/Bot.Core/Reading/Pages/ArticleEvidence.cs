using Bot.Core.Reading.Dates;

namespace Bot.Core.Reading.Pages;

/// <summary>What one kind of evidence says about an article; a fact it is silent about is null or empty.</summary>
internal sealed record ArticleEvidence
{
    public string? Title { get; init; }

    public string? Section { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Byline { get; init; }

    public string? Lead { get; init; }

    public string? Excerpt { get; init; }

    public string? Language { get; init; }

    public string? SiteName { get; init; }

    public LocalDate? Published { get; init; }

    /// <summary>A date that isn't said to be that of publication: of the page, as many systems set it at every change.</summary>
    public LocalDate? Dated { get; init; }

    public LocalDate? Updated { get; init; }

    public string? Image { get; init; }

    public string? ImageAlt { get; init; }

    public string? Canonical { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public string? Text { get; init; }

    public bool IsArticle { get; init; }

    /// <summary>Whether everybody can read it whole.</summary>
    public bool? IsFree { get; init; }
}
