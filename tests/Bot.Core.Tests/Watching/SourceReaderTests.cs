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

    private static IReadOnlyList<SeenEntry> Read(SourceKind kind, string document, string? language = null, SectionSelectors? selectors = null)
    {
        var source = Some.Source(kind: kind);
        (source.Language, source.Selectors) = (language, selectors);
        var reader = new SourceReader(new NewsroomOptions { Language = "de" }, new SectionBook([]));
        return reader.Read(source, new FetchResult.Fetched(Encoding.UTF8.GetBytes(document), null, new Uri(source.Url)), Some.Noon);
    }

    [Theory]
    [InlineData(SourceKind.SectionPage)]
    [InlineData(SourceKind.Auto)]
    public void A_page_is_read_by_the_selectors_of_its_source(SourceKind kind)
    {
        const string Page = "<nav><a class='n' href='/markt?utm_source=x'>Markt</a><b>Stadt</b></nav><p><a href='/lang'>Eine lange Geschichte von dort drüben</a></p>";

        var entry = Assert.Single(Read(kind, Page, selectors: new() { Item = "nav", Section = "b" }));

        Assert.Equal(("https://stadtblatt.example/markt", "Markt", "stadt"), (entry.Link, entry.Title, Assert.Single(entry.Sections).Key));
    }

    [Fact]
    public void Selectors_say_nothing_of_a_feed() =>
        Assert.Equal(2, Read(SourceKind.Auto, Sitemap, selectors: new() { Item = "nav" }).Count);

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

    [Theory]
    [InlineData("10:00", "10:30", "11:00", "11:30", "a b")]     // both were changed
    [InlineData("10:00", "10:30", "10:00", "11:30", "b")]
    [InlineData("10:00", "10:30", "10:20", "10:30", "a")]
    [InlineData("11:40", "11:40", "11:50", "11:50", "")]        // the time of the sitemap itself
    [InlineData("", "", "08:00", "09:00", "")]                  // the time of the publication
    public void A_changed_lastmod_is_a_changed_article_where_it_can_be_trusted(string a, string b, string laterA, string laterB, string changed)
    {
        static string Map(string a, string b) => $"""
            <urlset><url><loc>https://bote.example/a</loc>{Lastmod(a)}<news:news><news:publication_date>2026-03-03T08:00:00Z</news:publication_date>
            <news:title>A</news:title></news:news></url><url><loc>https://bote.example/b</loc>{Lastmod(b)}<news:news>
            <news:publication_date>2026-03-03T09:00:00Z</news:publication_date><news:title>B</news:title></news:news></url></urlset>
            """;
        static string Lastmod(string time) => time.Length == 0 ? "" : $"<lastmod>2026-03-03T{time}:00Z</lastmod>";

        var before = Read(SourceKind.Sitemap, Map(a, b));
        var after = Read(SourceKind.Sitemap, Map(laterA, laterB));

        Assert.Equal(changed, string.Join(' ', before.Zip(after).Where(pair => pair.First.Fingerprint != pair.Second.Fingerprint)
            .Select(pair => pair.First.Title.ToLowerInvariant())));
    }

    [Fact]
    public void The_lastmod_of_a_lone_entry_is_no_sign_of_change()
    {
        static string Map(string time) => $"<urlset><url><loc>https://bote.example/a</loc><lastmod>2026-03-03T{time}:00Z</lastmod><news:news>"
            + "<news:publication_date>2026-03-03T08:00:00Z</news:publication_date><news:title>A</news:title></news:news></url></urlset>";

        Assert.Equal(Assert.Single(Read(SourceKind.Sitemap, Map("10:00"))).Fingerprint, Assert.Single(Read(SourceKind.Sitemap, Map("11:00"))).Fingerprint);
    }

    [Fact]
    public void A_news_sitemap_without_news_is_well() => Assert.Empty(Read(SourceKind.Sitemap, "<urlset></urlset>"));

    [Theory]
    [InlineData("<language>en-GB</language>", null, "en", "en")]
    [InlineData("<language>en-GB</language>", "fr", "fr", "fr")]
    [InlineData("", null, "pl", "pl")]
    public void What_a_feed_does_not_state_its_words_tell(string channel, string? settings, string first, string second)
    {
        var entries = Read(SourceKind.Feed, $"""
            <rss><channel>{channel}<item><title>Rząd zapowiada, że nie będzie nowych podatków</title><link>/1</link></item>
            <item><title>Mecz</title><link>/2</link></item></channel></rss>
            """, settings);
        Assert.Equal([first, second], entries.Reverse().Select(entry => entry.Language));
    }

    [Fact]
    public void Each_entry_of_a_feed_in_two_languages_has_its_own() => Assert.Equal(["ru", "be"], Read(SourceKind.Feed, """
        <rss><channel><item><title>Улады паведамілі, што мост будзе зачынены да лета</title><link>/1</link></item>
        <item><title>Власти сообщили, что мост будет закрыт до лета</title><link>/2</link></item></channel></rss>
        """).Select(entry => entry.Language));

    [Fact]
    public void Where_words_leave_a_doubt_the_newsrooms_language_stands() =>
        Assert.Equal("de", Assert.Single(Read(SourceKind.Feed, "<rss><channel><item><title>Erlenfurt 2026</title><link>/1</link></item></channel></rss>")).Language);

    [Theory]
    [InlineData("<html lang='es-AR'>", "es")]
    [InlineData("<html>", "en")]
    public void A_page_states_its_language_or_its_words_tell(string html, string language) => Assert.All(Read(SourceKind.SectionPage, $"""
        <!DOCTYPE html>{html}<body><main>
        <div><a href="/town/market-hall-opens-again-4711.html">The market hall will be open again on Saturday</a></div>
        <div><a href="/town/council-saves-on-the-theatre-4712.html">Council wants to save money on the theatre and the pool</a></div>
        </main>
        """), entry => Assert.Equal(language, entry.Language));
}
