using Bot.Core.Reading.Dates;

namespace Bot.Core.Reading.Pages;

/// <summary>Makes one page out of what each kind of evidence says: for every fact the first that knows it is believed.</summary>
/// <param name="jsonLd">What JSON-LD says, the most trusted.</param>
/// <param name="meta">What the head's metadata says.</param>
/// <param name="microdata">What attributes within the page say.</param>
/// <param name="visible">What a reader sees.</param>
internal sealed class ArticlePageMerge(ArticleEvidence jsonLd, ArticleEvidence meta, ArticleEvidence microdata, ArticleEvidence visible)
{
    private readonly ArticleEvidence[] _evidence = [jsonLd, meta, microdata, visible];

    /// <summary>Merges the evidence.</summary>
    /// <param name="documentTitle">The text of the title element.</param>
    /// <param name="body">The body found in the page.</param>
    /// <param name="hero">The pictures the article shows.</param>
    /// <param name="dates">How dates become instants.</param>
    /// <param name="address">The page's address.</param>
    public ArticlePage Merge(string? documentTitle, BodyText body, HeroImage hero, PageDates dates, Uri? address)
    {
        string? site = First(one => one.SiteName);
        IReadOnlyList<string> authors = Authors(site);
        string text = Longer(body.TextAfter(visible.Lead), First(one => one.Text));
        (Dateline? dateline, string lead) = Dateline.Split(body.FirstParagraph ?? "");
        (string? image, string? alt) = hero.Choose([.. _evidence.Select(one => one.Image).OfType<string>()]);
        return new ArticlePage
        {
            Title = new TitleChoice(site, address).Of([meta.Title, jsonLd.Title, microdata.Title], visible.Title, documentTitle),
            Section = First(one => one.Section),
            Authors = authors,
            Byline = visible.Byline ?? (authors.Count > 0 ? string.Join(", ", authors) : null),
            Lead = First(one => one.Lead) ?? PageWords.Known(lead),
            Excerpt = First(one => one.Excerpt),
            Language = visible.Language ?? First(one => one.Language),
            SiteName = site,
            Published = dates.Instant(SettledDate.NotAfter(AddressDate.Of(address), SettledDate.Of(Published()))),
            Updated = dates.Instant(SettledDate.Of(_evidence.Select(one => one.Updated))),
            Image = image,
            ImageAlt = First(one => one.ImageAlt) ?? alt,
            Gallery = hero.Others(image),
            Canonical = First(one => one.Canonical),
            Tags = _evidence.Select(one => one.Tags).FirstOrDefault(tags => tags.Count > 0) ?? [],
            Text = text,
            IsPaywalled = _evidence.Select(one => one.IsFree).FirstOrDefault(free => free is not null) == false,
            Dateline = dateline,
            IsDeclaredArticle = _evidence.Any(one => one.IsArticle),
        };
    }

    /// <summary>A date of the page that is later than the one a reader sees by the headline is that of a change.</summary>
    private IEnumerable<LocalDate?> Published()
    {
        bool isChange = visible.Dated is { } shown && meta.Dated is { } dated && dated.Day > shown.Day;
        return [jsonLd.Published, meta.Published, microdata.Published, isChange ? null : meta.Dated, visible.Published];
    }

    /// <summary>The first names known; a site that signs as itself is believed only where nobody else is named.</summary>
    private IReadOnlyList<string> Authors(string? site)
    {
        List<IReadOnlyList<string>> known = [.. _evidence.Select(one => one.Authors).Where(names => names.Count > 0)];
        return known.Find(names => !names.All(name => IsSite(name, site))) ?? known.FirstOrDefault() ?? [];
    }

    private static bool IsSite(string name, string? site) => PageWords.Same(name, site) || !name.Contains(' ');

    /// <summary>The body in the metadata stands in where the page shows much less, as pages drawn by scripts do.</summary>
    private static string Longer(string shown, string? stated) =>
        stated is not null && stated.Length > 2 * shown.Length ? stated.Trim() : shown;

    private string? First(Func<ArticleEvidence, string?> fact) =>
        _evidence.Select(fact).FirstOrDefault(value => value is not null);
}
