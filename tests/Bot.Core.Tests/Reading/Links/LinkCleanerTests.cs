using Bot.Core.Reading.Links;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Reading.Links;

public sealed class LinkCleanerTests
{
    [Theory]
    [InlineData("https://bote.example/a?utm_source=rss&UTM_Medium=feed", "https://bote.example/a")]
    [InlineData("https://bote.example/a?id=7&fbclid=x#part", "https://bote.example/a?id=7#part")]
    [InlineData("https://bote.example/a?gclid=1&id=7", "https://bote.example/a?id=7")]
    [InlineData("https://bote.example/a#xtor=RSS-1", "https://bote.example/a")]
    [InlineData("https://bote.example/a?ref=bote.example", "https://bote.example/a")]
    public void What_only_tracks_is_removed(string link, string clean) => Assert.Equal(clean, LinkCleaner.Clean(link));

    [Theory]
    [InlineData("https://bote.example/a?ref=7")]
    [InlineData("https://Bote.Example:443/%c3%bc//b?b=1&a=&&c")]
    [InlineData("https://bote.example/a?x=utm_source#utm")]
    [InlineData("https://bote.example/a?")]
    [InlineData("mailto:desk@bote.example")]
    [InlineData("not a link at all")]
    public void Everything_else_stays_as_it_is_written(string link) => Assert.Equal(link, LinkCleaner.Clean(link));

    [Theory]
    [InlineData("b.html", "https://bote.example/news/b.html")]
    [InlineData("/b?utm_source=x", "https://bote.example/b")]
    [InlineData("//cdn.bote.example/b", "https://cdn.bote.example/b")]
    [InlineData("  https://other.example/ ", "https://other.example/")]
    public void A_relative_link_is_resolved_against_its_page(string link, string clean) =>
        Assert.Equal(clean, LinkCleaner.Clean(link, new Uri("https://bote.example/news/")));

    [Theory]
    [InlineData("feeds.example")]
    [InlineData("bote.example")]
    public void A_referrer_that_is_the_page_or_the_feed_itself_only_tracks(string referrer) =>
        Assert.Equal("https://shop.example/a", LinkCleaner.Clean(
            "https://shop.example/a?ref=" + referrer, new Uri("https://bote.example/"), new Uri("https://feeds.example/1")));

    [Property]
    public bool Cleaning_twice_changes_nothing_more(string? any)
    {
        var once = LinkCleaner.Clean("https://bote.example/" + any);
        return LinkCleaner.Clean(once) == once;
    }
}
