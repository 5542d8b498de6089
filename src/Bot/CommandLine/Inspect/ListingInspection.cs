using System.Text.Json;
using Bot.Core.Reading.Pages;

namespace Bot.CommandLine.Inspect;

/// <summary>Answers <c>inspect listing</c>: the articles a section page lists.</summary>
internal static class ListingInspection
{
    public static object Answer(JsonElement input, string html)
    {
        Uri address = InspectionInput.Address(input)
            ?? throw new ArgumentException("A listing needs the page's absolute address in \"url\".", nameof(input));
        IReadOnlyList<ListedArticle> articles =
            SectionPageReader.Read(html, address, InspectionInput.Zone(input), TimeProvider.System.GetUtcNow());
        return new
        {
            links = articles.Select(article => new
            {
                url = article.Url,
                title = article.Title,
                published = InspectionOutput.Iso(article.Published),
                section = article.Section,
                summary = article.Summary,
            }),
        };
    }
}
