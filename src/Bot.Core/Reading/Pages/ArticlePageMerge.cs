namespace Bot.Core.Reading.Pages;

/// <summary>Makes one page out of what each kind of evidence says: for every fact the first that knows it is believed.</summary>
internal static class ArticlePageMerge
{
    /// <summary>Merges evidence.</summary>
    /// <param name="evidence">The kinds of evidence, the most trusted first and visible text last.</param>
    /// <param name="documentTitle">The text of the title element.</param>
    /// <param name="body">The body found in the page.</param>
    /// <param name="address">The page's address.</param>
    public static ArticlePage Merge(IReadOnlyList<ArticleEvidence> evidence, string? documentTitle, BodyText body, Uri? address)
    {
        string? site = First(evidence, one => one.SiteName);
        IReadOnlyList<string> authors = evidence.Select(one => one.Authors).FirstOrDefault(names => names.Count > 0) ?? [];
        string text = Longer(body.Text, First(evidence, one => one.Text));
        (Dateline? dateline, string lead) = Dateline.Split(body.Paragraphs.Count > 0 ? body.Paragraphs[0] : "");
        return new ArticlePage
        {
            Title = Title(evidence, documentTitle, site, address),
            Section = First(evidence, one => one.Section),
            Authors = authors,
            Byline = First(evidence, one => one.Byline) ?? (authors.Count > 0 ? string.Join(", ", authors) : null),
            Lead = First(evidence, one => one.Lead) ?? PageWords.Known(lead),
            Excerpt = First(evidence, one => one.Excerpt),
            Language = evidence[^1].Language ?? First(evidence, one => one.Language),
            SiteName = First(evidence, one => one.SiteName),
            Published = evidence.Select(one => one.Published).FirstOrDefault(date => date is not null),
            Updated = evidence.Select(one => one.Updated).FirstOrDefault(date => date is not null),
            Image = First(evidence, one => one.Image),
            ImageAlt = First(evidence, one => one.ImageAlt),
            Canonical = First(evidence, one => one.Canonical),
            Tags = evidence.Select(one => one.Tags).FirstOrDefault(tags => tags.Count > 0) ?? [],
            Text = text,
            Dateline = dateline,
            IsDeclaredArticle = evidence.Any(one => one.IsArticle),
        };
    }

    private static string? Title(IReadOnlyList<ArticleEvidence> evidence, string? documentTitle, string? site, Uri? address)
    {
        string? heading = evidence[^1].Title;
        string? stated = First(evidence, one => one.Title);
        // Link cards are often worded for other readers; where the page shows nearly the same as a heading, that is the headline.
        bool isRepeated = heading is not null && evidence[0].Title is null
            && evidence.SkipLast(1).Select(one => one.Title).Append(documentTitle).Any(title => Headline.IsLike(title, heading));
        if (isRepeated)
            return heading;
        if (stated is not null)
            return Headline.WithoutSite(stated, site, address);
        return documentTitle is null ? null : Headline.WithoutTail(Headline.WithoutSite(documentTitle, site, address));
    }

    /// <summary>The body in the metadata stands in where the page shows much less, as pages drawn by scripts do.</summary>
    private static string Longer(string shown, string? stated) =>
        stated is not null && stated.Length > 2 * shown.Length ? stated.Trim() : shown;

    private static string? First(IReadOnlyList<ArticleEvidence> evidence, Func<ArticleEvidence, string?> fact) =>
        evidence.Select(fact).FirstOrDefault(value => value is not null);
}
