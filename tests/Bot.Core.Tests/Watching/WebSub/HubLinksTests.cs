using System.Text;
using Bot.Core.Fetching;
using Bot.Core.Watching.WebSub;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Watching.WebSub;

public sealed class HubLinksTests
{
    private const string Home = "https://bote.example/feed";

    private static HubLinks Of(string document, string? links = null) =>
        HubLinks.Of(new FetchResult.Fetched(Encoding.UTF8.GetBytes(document), null, new Uri(Home)) { Links = links });

    [Theory]
    [InlineData("<https://hub.example/>; rel=\"hub\", <https://bote.example/all>; rel=\"self\"")]
    [InlineData("<https://bote.example/all>;rel=self,<https://hub.example/>;rel=hub")]
    [InlineData("<https://bote.example/a,b>; rel=next; title=\"a, <b>; rel=hub\", <https://bote.example/all>; REL=\"nofollow Self\", <https://hub.example/>; rel=\"HUB\"")]
    [InlineData("<https://other.example/>; rel=hub; anchor=\"/elsewhere\", <https://hub.example/>; rel=hub, </all>; rel=self")]
    [InlineData("<https://hub.example/>; rel=hub; rel=self, </all>; rel=self, <https://second.example/>; rel=hub")]
    [InlineData("<ftp://hub.example/>; rel=hub, <javascript:1>; rel=hub, <https://me:pw@hub.example/>; rel=hub, <https://hub.example/>; rel=hub, </all>; rel=self")]
    public void Headers_name_hub_and_topic(string links) =>
        Assert.Equal(new("https://hub.example/", "https://bote.example/all"), Of("<rss/>", links));

    [Theory]
    [InlineData("""
        <feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="https://bote.example/all"/><link rel="hub" href="https://hub.example/"/>
        <entry><link rel="hub" href="https://wrong.example/"/></entry></feed>
        """)]
    [InlineData("""
        <rss xmlns:atom="http://www.w3.org/2005/Atom"><channel><link>https://bote.example/</link>
        <item><atom:link rel="self" href="/item"/></item>
        <atom:link href="https://bote.example/all" rel="self" type="application/rss+xml"/><atom:link rel="hub" href="https://hub.example/"></atom:link></channel></rss>
        """)]
    [InlineData("""<rss><channel><a10:link REL="Hub" HREF=https://hub.example/><a10:link rel="self" href="all"/></channel></rss>""")]
    [InlineData("""<!DOCTYPE html><html><head><link rel=stylesheet href=a.css><LINK REL="hub" HREF="https://hub.example/"><link href="/all" rel="canonical self">""")]
    [InlineData("""{ "version": "https://jsonfeed.org/version/1.1", "items": [{ "hubs": [] }], "feed_url": "/all", "hubs": [{ "type": "rssCloud", "url": "https://wrong.example/" }, { "type": "WebSub", "url": "https://hub.example/" }] }""")]
    public void Where_no_header_says_it_the_document_does(string document) =>
        Assert.Equal(new("https://hub.example/", "https://bote.example/all"), Of(document));

    [Fact]
    public void Headers_count_before_the_document() => Assert.Equal(
        new("https://header.example/", "https://bote.example/all"),
        Of("<rss><atom:link rel=hub href='https://hub.example/'/><atom:link rel=self href='/all'/></rss>", "<https://header.example/>; rel=hub"));

    [Fact]
    public void A_document_that_does_not_name_itself_is_the_address_at_which_it_was_found() =>
        Assert.Equal(new("https://hub.example/", Home), Of("<rss><atom:link rel=hub href='https://hub.example/'/></rss>"));

    [Theory]
    [InlineData("<rss><channel/></rss>", null)]
    [InlineData("{ \"hubs\": 7, \"feed_url\": [", null)]
    [InlineData("{ \"hubs\": [ 7, {} ] }", null)]
    [InlineData("", "<")]
    [InlineData("<a rel=hub href=https://hub.example/>", "rel=hub")]
    public void Where_none_is_named_there_is_none(string document, string? links) => Assert.Null(Of(document, links).Hub);

    [Property]
    public void Whatever_comes_is_read_without_a_fault(string? document, string? links) => Assert.NotNull(Of(document ?? "", links));
}
