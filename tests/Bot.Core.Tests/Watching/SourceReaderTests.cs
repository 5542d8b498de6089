using System.Text;
using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Core.Reading.Feeds;
using Bot.Core.Watching;
using Bot.Testing;

namespace Bot.Core.Tests.Watching;

public sealed class SourceReaderTests
{
    private const string Sitemap = """
        <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>https://bote.example/neu?utm_source=map</loc><news:news><news:publication><news:language>pl</news:language></news:publication>
        <news:publication_date>2026-03-03T11:00:00Z</news:publication_date><news:title>Der Markt öffnet</news:title></news:news></url>
        <url><loc>https://bote.example/alt</loc><news:news><news:publication_date>2026-03-03T10:00:00Z</news:publication_date>
        <news:title>Der Markt schließt</news:title></news:news></url>
        <url><loc>https://bote.example/impressum</loc></url></urlset>
        """;

    private static IReadOnlyList<SeenEntry> Read(SourceKind kind, string document, string? language = null)
    {
        var source = Some.Source(kind: kind);
        source.Language = language;
        var reader = new SourceReader(new NewsroomOptions { Language = "de" }, new SectionBook([]));
        return reader.Read(source, new FetchResult.Fetched(Encoding.UTF8.GetBytes(document), null, new Uri(source.Url)), Some.Noon);
    }

    [Theory]
    [InlineData(SourceKind.Sitemap)]
    [InlineData(SourceKind.Auto)]
    public void The_articles_of_a_news_sitemap_are_seen_the_oldest_first(SourceKind kind)
    {
        var entries = Read(kind, Sitemap);
        Assert.Equal(["Der Markt schließt", "Der Markt öffnet"], entries.Select(entry => entry.Title));
        Assert.Equal(("https://bote.example/neu", "pl", Some.Noon.AddHours(-1)), (entries[1].Link, entries[1].Language, entries[1].Published));
        Assert.Equal("de", entries[0].Language);
    }

    [Theory]
    [InlineData("<sitemapindex><sitemap><loc>https://bote.example/1.xml</loc></sitemap></sitemapindex>", "https://bote.example/1.xml")]
    [InlineData("<urlset><url><loc>https://bote.example/a</loc></url></urlset>", "no headlines")]
    public void A_sitemap_without_news_says_what_is_wrong_with_it(string document, string reason)
    {
        Assert.Contains(reason, Assert.Throws<FeedFormatException>(() => Read(SourceKind.Sitemap, document)).Message, StringComparison.Ordinal);
        Assert.Contains(reason, Assert.Throws<FeedFormatException>(() => Read(SourceKind.Auto, document)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_news_sitemap_without_news_is_well() => Assert.Empty(Read(SourceKind.Sitemap, "<urlset></urlset>"));
}
