using System.Text.Json;
using Bot.Core.Reading.Pages;

namespace Bot.CommandLine.Inspect;

/// <summary>Answers <c>inspect page</c>: what an article's page says about the article.</summary>
internal static class PageInspection
{
    public static object Answer(JsonElement input, string html)
    {
        ArticlePage page = ArticlePageReader.Read(html, InspectionInput.Address(input), InspectionInput.Zone(input));
        return new
        {
            title = page.Title,
            section = page.Section,
            authors = page.Authors,
            byline = page.Byline,
            lead = page.Lead,
            excerpt = page.Excerpt,
            lang = page.Language,
            site_name = page.SiteName,
            published = InspectionOutput.Iso(page.Published),
            updated = InspectionOutput.Iso(page.Updated),
            image = page.Image,
            canonical = page.Canonical,
            tags = page.Tags,
            text = page.Text,
            dateline = page.Dateline is { } line ? new { place = line.Place, date = line.Date, agency = line.Agency } : null,
        };
    }
}
