using Bot.Core.Reading.Pages;

namespace Bot.CommandLine.Inspect;

/// <summary><c>inspect listing</c>: a section page in, the articles that it lists out, in the page's order.</summary>
internal static class ListingInspection
{
    public static object Answer(InspectionInput input)
    {
        var address = input.Address("url") ?? throw new FormatException("a listing needs the page's own address in url, for its links start there");
        var now = input.Instant("now") ?? TimeProvider.System.GetUtcNow();
        return new
        {
            Links = SectionPageReader.Read(input.Html(), address, input.Zone(), now).Select(article => new
            {
                article.Url,
                article.Title,
                article.Published,
                article.Section,
                article.Summary,
            }),
        };
    }
}
