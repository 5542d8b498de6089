using Bot.Core.Reading.Sitemaps;

namespace Bot.CommandLine.Inspect;

/// <summary><c>inspect sitemap</c>: a sitemap's bytes in, zipped or not, its entries or the sitemaps of an index out.</summary>
internal static class SitemapInspection
{
    public static object Answer(InspectionInput input)
    {
        var sitemap = SitemapReader.Read(input.Bytes(), input.Text("content_type"), input.Address("url"));
        return new { Entries = sitemap.Entries.Select(Entry), sitemap.Children };
    }

    private static object Entry(SitemapEntry entry) => new
    {
        entry.Link,
        entry.Title,
        entry.Published,
        entry.Updated,
        Lang = entry.Language,
        entry.Publication,
        entry.Keywords,
        entry.Image,
    };
}
