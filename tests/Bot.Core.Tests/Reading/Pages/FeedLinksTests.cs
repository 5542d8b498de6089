using Bot.Core.Reading.Pages;
using Bot.Core.Tests.Reading.Text;
using FsCheck;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Reading.Pages;

public sealed class FeedLinksTests
{
    private static readonly Uri Address = new("https://bote.example/stadt/");

    private static string Urls(string html) => string.Join(' ', FeedLinks.Read(html, Address).Select(feed => feed.Url));

    [Theory]
    [InlineData("rel=alternate type=application/rss+xml", true)]
    [InlineData("REL='ALTERNATE' TYPE='Application/Atom+XML'", true)]
    [InlineData("rel='home\n alternate\t' type=' application/atom+xml ; charset=utf-8'", true)]
    [InlineData("type='application/atom&#43;xml' rel='&#x41;lternate'", true)]
    [InlineData("rel=alternate type=application/feed+json", true)]
    [InlineData("rel=alternate type=application/json", true)]
    [InlineData("rel=feed type=application/rss+xml", true)]
    [InlineData("rel=alternate type=text/xml title='Als RSS'", true)]
    [InlineData("rel=alternate type=text/xml", false)]
    [InlineData("rel='alternate stylesheet' type=application/rss+xml", false)]
    [InlineData("rel=alternates type=application/rss+xml", false)]
    [InlineData("rel='home-alternate' type=application/rss+xml", false)]
    [InlineData("type=application/rss+xml", false)]
    [InlineData("rel=alternate", false)]
    [InlineData("rel=alternate type='application/ rss+xml'", false)]
    [InlineData("rel=alternate type=text/html title=RSS", false)]
    [InlineData("rel=alternate type=application/json+oembed", false)]
    [InlineData("rel=alternate hreflang=en", false)]
    public void Relation_and_type_make_a_feed(string attributes, bool isFeed) =>
        Assert.Equal(isFeed ? "https://bote.example/x" : "", Urls($"<link href='/x' {attributes}>"));

    [Theory]
    [InlineData("href='a.xml'", "https://bote.example/stadt/a.xml")]
    [InlineData("href=' /a.xml\n'", "https://bote.example/a.xml")]
    [InlineData("href='//www.bote.example/a?b=1&amp;c=2'", "https://www.bote.example/a?b=1&c=2")]
    [InlineData("href='https://feeds.example/a'", "https://feeds.example/a")]
    [InlineData("href='?feed=rss2'", "https://bote.example/stadt/?feed=rss2")]
    [InlineData("href=''", "")]
    [InlineData("href", "")]
    [InlineData("", "")]
    [InlineData("href='ftp://bote.example/a'", "")]
    [InlineData("href='javascript:feed()'", "")]
    public void Addresses_start_from_the_page(string href, string url) =>
        Assert.Equal(url, Urls($"<link rel=alternate type=application/rss+xml {href}>"));

    [Theory]
    [InlineData("<base href='/news/'>", "https://bote.example/news/a.xml")]
    [InlineData("<base target=_top><base href='/one/'><base href='/two/'>", "https://bote.example/one/a.xml")]
    [InlineData("<base href='https://cdn.example/'>", "https://cdn.example/a.xml")]
    [InlineData("<base href='::'>", "https://bote.example/stadt/a.xml")]
    public void A_base_moves_the_start(string head, string url) =>
        Assert.Equal(url, Urls($"{head}<link rel=alternate type=application/rss+xml href=a.xml>"));

    [Fact]
    public void Feeds_stand_in_the_pages_order_wherever_they_are_named_and_once()
    {
        const string Link = "rel=alternate type=application/rss+xml";
        var feeds = FeedLinks.Read($"""
            <head><link {Link} href=/2 title=" Zwei  Wörter "><link {Link} href=/1></head><body><p><link {Link} href=/2 title=Andere>
            <a {Link} href=/3>Unser <b>Feed</b></a><map><area {Link} href=/4></map><!-- <link {Link} href=/5> --><script>'<link {Link} href=/6>'</script>
            """, Address);
        Assert.Equal(["/2", "/1", "/3", "/4"], feeds.Select(feed => new Uri(feed.Url).AbsolutePath));
        Assert.Equal(["Zwei Wörter", null, "Unser Feed", null], feeds.Select(feed => feed.Title));
        Assert.All(feeds, feed => Assert.Equal("application/rss+xml", feed.Type));
    }

    [Fact]
    public void The_interface_of_a_blog_program_is_no_feed_and_its_comments_are_told_apart()
    {
        var feeds = FeedLinks.Read("""
            <link rel=alternate type=application/rss+xml href=/comments/feed/><link rel=alternate type=application/rss+xml href=/feed/>
            <link rel=alternate type=application/json href=/wp-json/wp/v2/pages/2>
            """, Address);
        Assert.Equal([true, false], feeds.Select(feed => feed.IsOfComments));
    }

    [Fact]
    public void Without_the_pages_address_only_absolute_ones_count()
    {
        const string Html = "<link rel=alternate type=application/rss+xml href=/a><link rel=alternate type=application/rss+xml href=https://bote.example/b>";
        Assert.Equal("https://bote.example/b", Assert.Single(FeedLinks.Read(Html, null)).Url);
    }

    [Fact]
    public void A_page_of_feeds_gives_the_first_hundred() => Assert.Equal(
        FeedLinks.Most,
        FeedLinks.Read(string.Concat(Enumerable.Range(0, 500).Select(i => $"<link rel=alternate type=application/rss+xml href=/{i}>")), Address).Count);

    [Property]
    public void No_page_makes_reading_fail(NonNull<string> one, NonNull<string> other) =>
        FeedLinks.Read($"<base href='{one.Get}'><link rel=alternate type=application/rss+xml href='{other.Get}' title='{one.Get}'>{one.Get}", Address);

    [Theory]
    [InlineData("<link rel='alternate alternate' type=application/rss+xml href=/a>")]
    [InlineData("<a rel=alternate type=text/xml href=/feed><b>")]
    public void Many_links_cost_no_more_than_their_number(string part) => Cost.IsLinear(part, html => FeedLinks.Read(html, Address));
}
