using System.IO.Compression;
using System.Text;
using Bot.Core.Fetching;
using Bot.Core.Reading.Feeds;
using Bot.Core.Reading.Sitemaps;
using Bot.Core.Tests.Reading.Text;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Reading.Sitemaps;

public sealed class SitemapReaderTests
{
    private const string Namespaces =
        "xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:n='http://www.google.com/schemas/sitemap-news/0.9' xmlns:i='http://www.google.com/schemas/sitemap-image/1.1'";

    private static readonly Uri Address = new("https://bote.example/sitemaps/news.xml");

    private static SitemapDocument Read(string document) => SitemapReader.Read(Encoding.UTF8.GetBytes(document), null, Address);

    private static SitemapDocument Pages(string urls) => Read($"<?xml version='1.0'?><urlset {Namespaces}>{urls}</urlset>");

    private static SitemapEntry Page(string url) => Assert.Single(Pages($"<url><loc>https://bote.example/a</loc>{url}</url>").Entries);

    private static string[] Links(SitemapDocument sitemap) => [.. sitemap.Entries.Select(entry => entry.Link[(entry.Link.LastIndexOf('/') + 1)..])];

    private static byte[] Zip(byte[] plain)
    {
        using var zipped = new MemoryStream();
        using (var stream = new GZipStream(zipped, CompressionLevel.Fastest)) stream.Write(plain);
        return zipped.ToArray();
    }

    [Fact]
    public void What_the_extensions_say_of_an_article_is_read()
    {
        var entry = Page("""
            <lastmod>2024-05-06T09:30+02:00</lastmod>
            <n:news><n:publication><n:name>Erlenfurter Bote</n:name><n:language>zh_cn</n:language></n:publication>
            <n:publication_date>2024-05-06</n:publication_date><n:title>Rat &amp; Hunde: <![CDATA[<noch> mehr]]></n:title>
            <n:keywords>Rat, Hunde,, rat</n:keywords></n:news>
            <i:image><i:loc>/bild.jpg</i:loc></i:image><i:image><i:loc>/zwei.jpg</i:loc></i:image>
            """);
        Assert.Equal(("Rat & Hunde: <noch> mehr", "Erlenfurter Bote", "zh-cn"), (entry.Title, entry.Publication, entry.Language));
        Assert.Equal(new DateTimeOffset(2024, 5, 6, 7, 30, 0, TimeSpan.Zero), entry.Updated);
        Assert.Equal(new DateTimeOffset(2024, 5, 6, 0, 0, 0, TimeSpan.Zero), entry.Published);
        Assert.Equal(["Rat", "Hunde"], entry.Keywords);
        Assert.Equal("https://bote.example/bild.jpg", entry.Image);
    }

    [Fact]
    public void A_page_that_says_nothing_more_is_an_address_alone() =>
        Assert.Equal(new SitemapEntry { Link = "https://bote.example/a", Keywords = [] }, Page("<changefreq>sometimes</changefreq><lastmod/>") with { Keywords = [] });

    [Theory]
    [InlineData("<url><loc>/a</loc></url>", "a")]
    [InlineData("<url><loc> https://bote.example/a\n</loc></url>", "a")]
    [InlineData("<url><loc>/a?x=1&amp;y=2</loc></url>", "a?x=1&y=2")]
    [InlineData("<url><loc>/a</loc><url><loc>/b</loc>", "a b")]
    [InlineData("<url><loc>/a</loc></url><url><loc>/a</loc></url>", "a")]
    [InlineData("<url><loc>mailto:bote@example</loc></url><url><loc/></url><url/>", "")]
    [InlineData("<url><i:image><i:loc>/b.jpg</i:loc></i:image><loc>/a</loc></url>", "a")]
    public void Addresses_are_made_absolute_and_told_once(string urls, string links) =>
        Assert.Equal(links, string.Join(' ', Links(Pages(urls))));

    [Theory]
    [InlineData("<urlset><url><loc>/a</loc></url></urlset>")]
    [InlineData("<sm:urlset xmlns:sm='http://www.sitemaps.org/schemas/sitemap/0.9'><sm:url><sm:loc>/a</sm:loc></sm:url></sm:urlset>")]
    [InlineData("<urlset xmlns='http://mistyped.example/'><url><loc>/a</loc></url></urlset>")]
    [InlineData("Warning: no memory<br><wrapped><urlset><url><loc>/a</loc></wrapped>")]
    [InlineData("\uFEFF\n<!-- made by hand --><URLSET><URL><LOC>/a</LOC></URL></URLSET>")]
    [InlineData("<rss><channel><item><link>/a</link></item></channel></rss>")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='/a'/></entry></feed>")]
    [InlineData("https://bote.example/a\r\n\r\nnot an address\r\n")]
    public void Every_form_of_the_protocol_is_understood_however_carelessly_written(string document) =>
        Assert.Equal(["a"], Links(Read(document)));

    [Fact]
    public void The_newest_stands_first_and_the_undated_last()
    {
        const string Urls = """
            <url><loc>/undated</loc></url>
            <url><loc>/old</loc><lastmod>2024-05-09</lastmod><n:news><n:publication_date>2024-05-01</n:publication_date></n:news></url>
            <url><loc>/changed</loc><lastmod>2024-05-02</lastmod></url>
            <url><loc>/new</loc><n:news><n:publication_date>2024-05-03T08:00:00Z</n:publication_date></n:news></url>
            """;
        Assert.Equal(["new", "changed", "old", "undated"], Links(Pages(Urls)));
    }

    [Fact]
    public void An_index_gives_its_sitemaps_the_last_changed_first() => Assert.Equal(
        ["https://bote.example/2.xml", "https://bote.example/1.xml"],
        Read("""
            <sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>
            <sitemap><loc>/1.xml</loc><lastmod>2024-05-01</lastmod></sitemap><sitemap><loc>/2.xml</loc><lastmod>2024-05-02</lastmod></sitemap>
            <sitemap><loc>/1.xml</loc></sitemap></sitemapindex>
            """).Children);

    [Theory]
    [InlineData("", "empty")]
    [InlineData("Not found", "plain text: neither a feed nor a sitemap")]
    [InlineData("<html><body>Hello</body></html>", "a web page: neither a feed nor a sitemap")]
    [InlineData("<note/>", "neither a feed nor a sitemap: it starts with <note>")]
    public void What_is_no_sitemap_is_refused_in_plain_words(string document, string reason) =>
        Assert.Contains(reason, Assert.Throws<FeedFormatException>(() => Read(document)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<?xml version='1.0'?>\n<!-- hm --><urlset xmlns='x'>", true)]
    [InlineData("<s:sitemapindex>", true)]
    [InlineData("<urlset/>", true)]
    [InlineData("<rss><channel><title>urlset", false)]
    [InlineData("<html><body>&lt;urlset> ", false)]
    [InlineData("<urlsets>", false)]
    [InlineData("<urlset", false)]
    [InlineData("", false)]
    public void A_sitemap_is_known_by_its_beginning_zipped_or_not(string document, bool isSitemap)
    {
        var body = Encoding.UTF8.GetBytes(document);
        Assert.Equal(isSitemap, SitemapReader.Recognises(body));
        Assert.Equal(isSitemap, SitemapReader.Recognises(Zip(body)));
    }

    [Fact]
    public void A_zipped_sitemap_that_is_cut_off_gives_what_came()
    {
        var urls = string.Concat(Enumerable.Range(1, 3000).Select(i => $"<url><loc>/{i * 7919 % 10007}</loc></url>"));
        var zipped = Zip(Encoding.UTF8.GetBytes($"<urlset>{urls}</urlset>"));
        Assert.Equal(3000, SitemapReader.Read(zipped, null, Address).Entries.Count);
        Assert.InRange(SitemapReader.Read(zipped.AsMemory(0, zipped.Length / 2), null, Address).Entries.Count, 1, 2999);
    }

    [Fact]
    public void A_bomb_is_unzipped_no_further_than_the_limit()
    {
        var bomb = Zip(new byte[64 * 1024 * 1024]);
        Assert.Equal(FetchOptions.MaxBytes, Gzip.Unzip(bomb).Length);
        Assert.Equal(100, Gzip.Unzip(bomb, 100).Length);
    }

    [Fact]
    public void Of_an_endless_sitemap_the_newest_entries_are_kept()
    {
        var urls = string.Concat(Enumerable.Range(0, SitemapReader.MaximumEntries + 10).Select(i =>
            $"<url><loc>/{i}</loc><lastmod>{new DateTime(2020, 1, 1).AddHours(i):s}Z</lastmod></url>"));
        var sitemap = Pages(urls);
        Assert.Equal(SitemapReader.MaximumEntries, sitemap.Entries.Count);
        Assert.EndsWith($"/{SitemapReader.MaximumEntries + 9}", sitemap.Entries[0].Link, StringComparison.Ordinal);
    }

    [Property]
    public void Any_bytes_are_a_sitemap_or_refused(byte[] body)
    {
        ReadOrRefuse(body);
        ReadOrRefuse([0x1F, 0x8B, 8, 0, .. body]);
        ReadOrRefuse(Zip(body));
    }

    [Property]
    public void Any_text_inside_a_sitemap_does_no_harm(string? one, string? other) => ReadOrRefuse(Encoding.UTF8.GetBytes(
        $"<urlset {Namespaces} xml:base='{one}'><url><loc>{one}</loc><lastmod>{other}</lastmod><n:news><n:title>{one}</n:title><n:keywords>{other}"));

    [Theory]
    [InlineData("<url><loc>/a")]
    [InlineData("<url><loc>/a</loc><n:news><n:title>&lt;/p")]
    [InlineData("<url><n:news><n:keywords>a,b")]
    [InlineData("<sitemap><loc>")]
    public void A_hostile_sitemap_costs_no_more_than_an_honest_one(string part) =>
        Cost.IsLinear(part, parts => Read($"<urlset {Namespaces}>" + parts));

    private static void ReadOrRefuse(byte[] body)
    {
        try
        {
            var sitemap = SitemapReader.Read(body, null, Address);
            Assert.All(sitemap.Entries, entry => Assert.StartsWith("http", entry.Link, StringComparison.OrdinalIgnoreCase));
        }
        catch (FeedFormatException refusal)
        {
            Assert.NotEmpty(refusal.Message);
        }
    }
}
