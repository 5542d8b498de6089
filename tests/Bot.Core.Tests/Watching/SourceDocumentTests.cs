using System.Text;
using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Core.Reading.Feeds;
using Bot.Core.Tests.Fetching;
using Bot.Core.Watching;
using Bot.Core.Watching.WebSub;
using Bot.Testing;

namespace Bot.Core.Tests.Watching;

public sealed class SourceDocumentTests
{
    private const string Maps = "https://stadtblatt.example/";

    private static string Index(params string[] sitemaps) => $"<sitemapindex>{string.Concat(sitemaps.Select((name, age) =>
        $"<sitemap><loc>{Maps}{name}</loc><lastmod>{Some.Noon.AddHours(-age):O}</lastmod></sitemap>"))}</sitemapindex>";

    private static string News(string name, double daysAgo) =>
        $"<url><loc>{Maps}{name}</loc><news:news><news:title>{name}</news:title><news:publication_date>{Some.Noon.AddDays(-daysAgo):O}</news:publication_date></news:news></url>";

    private static string Sitemap(params string[] urls) => $"<urlset>{string.Concat(urls)}</urlset>";

    private static Task<DocumentEntries> ReadAsync(ScriptedWeb web, string document, SourceKind kind = SourceKind.Sitemap)
    {
        var entries = new SourceReader(new NewsroomOptions(), new SectionBook([]));
        var reader = new SourceDocument(web.Fetcher(), entries, new WebSubOptions(PublicUrl: null));
        var fetched = new FetchResult.Fetched(Encoding.UTF8.GetBytes(document), null, new Uri(Maps));
        return reader.ReadAsync(Some.Source(kind: kind), fetched, Some.Noon, TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData(SourceKind.Sitemap)]
    [InlineData(SourceKind.Auto)]
    public async Task The_newest_news_sitemaps_of_an_index_are_read_together_the_oldest_entry_first(SourceKind kind)
    {
        var web = new ScriptedWeb().With(Maps + "news-3", Sitemap(News("c", 0.1), News("b", 0.2))).With(Maps + "news-2", Sitemap(News("a", 1), News("b", 0.2)));
        var read = await ReadAsync(web, Index("pages", "news-3", "news-2", "news-1"), kind);
        Assert.Equal(["a", "b", "c"], read.Entries.Select(entry => entry.Title));
        Assert.True(read.OfIndex);
        Assert.Equal([Maps + "news-3", Maps + "news-2"], web.Asked);
    }

    [Fact]
    public async Task An_archive_that_was_touched_today_is_no_news()
    {
        const string Undated = $"<url><loc>{Maps}undated</loc><news:news><news:title>undated</news:title></news:news></url>";
        var web = new ScriptedWeb().With(Maps + "2019", Sitemap(News("old", 2000), News("new", 1), Undated));
        Assert.Equal(["new"], (await ReadAsync(web, Index("2019"))).Entries.Select(entry => entry.Title));
    }

    [Fact]
    public async Task One_part_that_is_broken_does_not_hide_the_other_but_all_of_them_are_a_fault()
    {
        var web = new ScriptedWeb().With(Maps + "news-2", "<html/>").With(Maps + "news-1", Sitemap(News("a", 1)));
        Assert.Single((await ReadAsync(web, Index("news-2", "news-1"))).Entries);
        Assert.Single((await ReadAsync(web, Index("news-gone", "news-1"))).Entries);
        var fault = await Assert.ThrowsAsync<FeedFormatException>(() => ReadAsync(web, Index("news-2", "news-gone")));
        Assert.Contains(Maps + "news-2", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_in_an_index_is_followed_no_further()
    {
        var web = new ScriptedWeb().With(Maps + "news-1", Index("news-1"));
        await Assert.ThrowsAsync<FeedFormatException>(() => ReadAsync(web, Index("news-1")));
        Assert.Single(web.Asked);
    }

    [Fact]
    public async Task Any_other_document_is_read_as_it_is_and_nothing_is_asked_for()
    {
        var web = new ScriptedWeb();
        var read = await ReadAsync(web, Sitemap(News("old", 2000)));
        Assert.Equal((1, false, 0), (read.Entries.Count, read.OfIndex, web.Asked.Count));
    }
}
