using Bot.Core.Reading.Pages;

namespace Bot.Core.Tests.Reading.Pages;

public class ArticleMetadataTests
{
    private static readonly Uri Address = new("https://bote.example/sport/lauf");

    [Fact]
    public void Json_ld_tells_the_article_inside_a_graph()
    {
        ArticlePage page = Read("""
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
              {"@type":"WebSite","name":"Erlenfurter Bote"},
              {"@type":"Person","@id":"#uta","name":"Uta Beispiel"},
              {"@type":["NewsArticle"],"headline":"Der Stadtlauf &amp; seine Sieger","articleSection":"Sport","author":[{"@id":"#uta"},"Jan Muster"],
               "datePublished":"2025-05-04T10:00:00+02:00","dateModified":"2025-05-04T11:30:00+02:00","keywords":"Lauf, Stadt",
               "image":{"@type":"ImageObject","url":"/bild.jpg","caption":"Läufer am Start"},"inLanguage":"de-DE"}]}</script>
            """);

        Assert.Equal("Der Stadtlauf & seine Sieger", page.Title);
        Assert.Equal("Sport", page.Section);
        Assert.Equal(["Uta Beispiel", "Jan Muster"], page.Authors);
        Assert.Equal("Uta Beispiel, Jan Muster", page.Byline);
        Assert.Equal(new DateTimeOffset(2025, 5, 4, 10, 0, 0, TimeSpan.FromHours(2)), page.Published);
        Assert.Equal(new DateTimeOffset(2025, 5, 4, 11, 30, 0, TimeSpan.FromHours(2)), page.Updated);
        Assert.Equal("https://bote.example/bild.jpg", page.Image);
        Assert.Equal("Läufer am Start", page.ImageAlt);
        Assert.Equal("Erlenfurter Bote", page.SiteName);
        Assert.Equal("de-DE", page.Language);
        Assert.Equal(["Lauf", "Stadt"], page.Tags);
        Assert.True(page.IsDeclaredArticle);
    }

    [Fact]
    public void Broken_json_ld_leaves_the_word_to_the_other_evidence() =>
        Assert.Equal("Der Stadtlauf", Read("""
            <script type="application/ld+json">{"@type":"NewsArticle","headline":</script>
            <script type="application/ld+json">{"@type":"Thing","name":"a","name":"b"}</script>
            <meta property="og:title" content="Der Stadtlauf">
            """).Title);

    [Fact]
    public void Raw_line_breaks_in_json_ld_are_forgiven() =>
        Assert.Equal("Der Stadtlauf", Read("<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Der\nStadtlauf\",}</script>").Title);

    [Fact]
    public void Half_a_character_in_json_ld_is_replaced() =>
        Assert.Equal("Der Stadtlauf\uFFFD", Read("<script type='application/ld+json'>{\"@type\":\"Article\",\"\\udc00\":1,\"headline\":\"Der Stadtlauf\\ud83d\"}</script>").Title);

    [Fact]
    public void Open_graph_tells_what_json_ld_does_not()
    {
        ArticlePage page = Read("""
            <meta property="og:title" content="Der Stadtlauf"><meta property="og:description" content="Tausend kamen.">
            <meta property="og:image" content="https://bote.example/lauf.jpg"><meta property="og:image:alt" content="Am Ziel">
            <meta property="og:site_name" content="Erlenfurter Bote"><meta property="og:locale" content="de_DE">
            <meta property="article:published_time" content="2025-05-04T10:00:00Z"><meta property="article:section" content="Sport">
            <meta property="article:tag" content="Lauf"><meta property="article:tag" content="Stadt"><meta name="author" content="Von Uta Beispiel">
            <link rel="canonical" href="/sport/lauf-2025">
            """);

        Assert.Equal("Der Stadtlauf", page.Title);
        Assert.Equal("Tausend kamen.", page.Excerpt);
        Assert.Equal("https://bote.example/lauf.jpg", page.Image);
        Assert.Equal("Am Ziel", page.ImageAlt);
        Assert.Equal("de-DE", page.Language);
        Assert.Equal(new DateTimeOffset(2025, 5, 4, 10, 0, 0, TimeSpan.Zero), page.Published);
        Assert.Equal("Sport", page.Section);
        Assert.Equal(["Lauf", "Stadt"], page.Tags);
        Assert.Equal(["Uta Beispiel"], page.Authors);
        Assert.Equal("https://bote.example/sport/lauf-2025", page.Canonical);
    }

    [Fact]
    public void Json_ld_goes_before_open_graph() =>
        Assert.Equal("Aus JSON-LD", Read("""
            <meta property="article:section" content="Aus OpenGraph">
            <script type="application/ld+json">{"@type":"NewsArticle","articleSection":"Aus JSON-LD"}</script>
            """).Section);

    [Theory]
    [InlineData("<script type='application/ld+json'>//<![CDATA[\n{\"@type\":\"NewsArticle\",\"articleSection\":\"Sport\"}\n//]]></script>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleSection\":\"Sport\"}}</script>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleSection\":\"Alt\",\"articleSection\":\"Sport\"}</script>")]
    public void Json_ld_with_a_sign_too_many_is_read_all_the_same(string html) => Assert.Equal("Sport", Read(html).Section);

    [Fact]
    public void Microdata_is_read_where_the_head_is_silent()
    {
        ArticlePage page = Read("""
            <article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Der Stadtlauf</h1>
            <span itemprop="author"><span itemprop="name">Uta Beispiel</span></span>
            <span itemprop="datePublished" content="2025-05-04T10:00:00+02:00">am Sonntag</span></article>
            """);

        Assert.Equal("Der Stadtlauf", page.Title);
        Assert.Equal(["Uta Beispiel"], page.Authors);
        Assert.Equal(new DateTimeOffset(2025, 5, 4, 10, 0, 0, TimeSpan.FromHours(2)), page.Published);
    }

    [Fact]
    public void Time_elements_tell_publication_from_change()
    {
        ArticlePage page = Read("""
            <article><h1>Der Stadtlauf</h1><p class="updated">Aktualisiert: <time datetime="2025-05-05T08:00Z">gestern</time></p>
            <p><time datetime="2025-05-04T10:00Z">Sonntag</time></p></article>
            """);

        Assert.Equal(new DateTimeOffset(2025, 5, 4, 10, 0, 0, TimeSpan.Zero), page.Published);
        Assert.Equal(new DateTimeOffset(2025, 5, 5, 8, 0, 0, TimeSpan.Zero), page.Updated);
    }

    [Fact]
    public void A_body_in_the_metadata_stands_in_for_a_page_drawn_by_scripts()
    {
        string body = string.Concat(Enumerable.Repeat("Tausend kamen an den Start. ", 20));

        Assert.StartsWith("Tausend kamen", Read($"<script type='application/ld+json'>{{\"@type\":\"Article\",\"headline\":\"Lauf\",\"articleBody\":\"{body}\"}}</script><div id=app></div>").Text, StringComparison.Ordinal);
    }

    private static ArticlePage Read(string html) => ArticlePageReader.Read(html, Address, TimeZoneInfo.Utc);
}
