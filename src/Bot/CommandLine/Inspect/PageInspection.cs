using Bot.Core.Reading.Pages;

namespace Bot.CommandLine.Inspect;

/// <summary><c>inspect page</c>: an article's page in, what it says about the article out.</summary>
internal static class PageInspection
{
    public static object Answer(InspectionInput input)
    {
        var page = ArticlePageReader.Read(input.Html(), input.Address("url"), input.Zone());
        return new
        {
            page.Title,
            page.Section,
            page.Authors,
            page.Byline,
            Paywalled = page.IsPaywalled ? true : (bool?)null,
            page.Lead,
            page.Excerpt,
            Lang = page.Language,
            page.SiteName,
            page.Published,
            page.Updated,
            page.Image,
            page.Canonical,
            page.Tags,
            page.Text,
            Dateline = page.Dateline is { } line ? new { line.Place, line.Date, line.Agency } : null,
        };
    }
}
