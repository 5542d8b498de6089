using System.Text;
using Bot.Core.Reading.Feeds;
using Bot.Core.Tests.Reading.Text;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Reading.Feeds;

public sealed class FeedReaderTests
{
    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \r\n\uFEFF ", "empty")]
    [InlineData("Service unavailable", "plain text")]
    [InlineData("<!DOCTYPE html><html><body>Hello</body></html>", "web page")]
    [InlineData("<html><head><link rel='alternate' type='application/rss+xml' href='/news.xml'></head><body>Hello</body></html>", "this feed: https://bote.example/news.xml")]
    [InlineData("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'/>", "sitemap")]
    [InlineData("<opml version='2.0'/>", "OPML")]
    [InlineData("<note>Hello</note>", "<note>")]
    [InlineData("{ \"items\": ", "broken JSON at line 1")]
    [InlineData("{ \"error\": 404 }", "not a JSON Feed")]
    [InlineData("[1, 2]", "not a JSON Feed")]
    public void What_is_no_feed_is_refused_in_plain_words(string document, string reason) =>
        Assert.Contains(reason, Assert.Throws<FeedFormatException>(() => FeedSource.Read(document)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_character_set_of_the_response_is_heard()
    {
        var body = Encoding.UTF8.GetBytes("<rss><channel><title>Минск</title></channel></rss>");
        Assert.Equal("Минск", FeedReader.Read(body, "application/rss+xml; charset=utf-8", null).Title);
    }

    [Fact]
    public void Without_any_base_a_relative_link_stays_as_it_is() =>
        Assert.Equal("/a", Assert.Single(FeedReader.Read("<rss><channel><item><link>/a</link></item></channel></rss>"u8.ToArray(), null, null).Entries).Link);

    [Property]
    public void Any_bytes_are_a_feed_or_refused(byte[] body) => ReadOrRefuse(body);

    [Property]
    public void Any_text_inside_a_feed_does_no_harm(string? one, string? other)
    {
        ReadOrRefuse(Encoding.UTF8.GetBytes($"<rss><channel><item><link>{one}</link><pubDate>{other}</pubDate><author>{one}</author>{other}"));
        ReadOrRefuse(Encoding.UTF8.GetBytes($"<feed xml:base='{one}'><entry><title type='html'>{one}</title><link href='{other}'/>{one}"));
        ReadOrRefuse(Encoding.UTF8.GetBytes($$"""{"items":[{"url":"{{one}}","tags":{{other}}}]}"""));
    }

    [Property]
    public void A_feed_cut_off_anywhere_still_gives_what_came(int length)
    {
        const string Feed = "<rss><channel><title>Bote</title><item><title>One</title><link>https://bote.example/1</link></item></channel></rss>";
        var cut = Feed[..(6 + (int)((uint)length % (Feed.Length - 6)))];
        Assert.True(FeedSource.Read(cut).Entries.Count <= 1);
    }

    [Theory]
    [InlineData("<item><description>&lt;img ")]
    [InlineData("<item><author>a@")]
    [InlineData("<item><media:group><media:content>")]
    [InlineData("<item><title>&lt;!--")]
    [InlineData("<description><b>")]
    public void A_hostile_feed_costs_no_more_than_an_honest_one(string part) =>
        Cost.IsLinear(part, parts => FeedSource.Read("<rss><channel>" + parts));

    [Fact]
    public void A_bomb_of_entities_stays_as_small_as_it_came()
    {
        var declarations = string.Concat(Enumerable.Range(1, 30).Select(i => $"<!ENTITY e{i} \"&e{i - 1};&e{i - 1};\">"));
        var feed = FeedSource.Read($"<!DOCTYPE rss [<!ENTITY e0 \"ha\">{declarations}]><rss><channel><title>&e30;</title></channel></rss>");
        Assert.Equal("&e30;", feed.Title);
    }

    private static void ReadOrRefuse(byte[] body)
    {
        try
        {
            Assert.NotNull(FeedReader.Read(body, null, FeedSource.Address));
        }
        catch (FeedFormatException refusal)
        {
            Assert.NotEmpty(refusal.Message);
        }
    }
}
