using Bot.Core.Reading.Feeds;

namespace Bot.Core.Tests.Reading.Feeds;

public sealed class AtomFeedTests
{
    [Fact]
    public void A_feed_and_its_entry_say_what_they_are()
    {
        var feed = FeedSource.Read("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
              <title>Der Bote</title><subtitle>News from town</subtitle><link rel="self" href="/feed"/><link href="/"/>
              <updated>2022-01-10T15:00:00Z</updated><logo>/logo.png</logo><author><name>The desk</name></author>
              <entry><id>tag:bote.example,2022:7</id><title type="html">Bridge &lt;b&gt;opened&lt;/b&gt;</title>
                <link rel="enclosure" type="image/jpeg" href="/bridge.jpg"/><link rel="alternate" href="/bridge"/>
                <published>2022-01-10T14:00:00Z</published><updated>2022-01-10T14:30:00Z</updated>
                <summary>At noon.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>At <b>noon</b><br/></p></div></content>
                <category term="town"/><category label="Sport"/></entry>
            </feed>
            """);

        Assert.Equal(FeedKind.Atom, feed.Kind);
        Assert.Equal("Der Bote", feed.Title);
        Assert.Equal("News from town", feed.Description);
        Assert.Equal("https://bote.example/", feed.Link);
        Assert.Equal("https://bote.example/logo.png", feed.Image);
        Assert.Equal("de", feed.Language);
        Assert.Equal(15, feed.Updated!.Value.Hour);
        var entry = Assert.Single(feed.Entries);
        Assert.Equal("tag:bote.example,2022:7", entry.Id);
        Assert.Equal("Bridge opened", entry.Title);
        Assert.Equal("https://bote.example/bridge", entry.Link);
        Assert.Equal(14, entry.Published!.Value.Hour);
        Assert.Equal(30, entry.Updated!.Value.Minute);
        Assert.Equal("At noon.", entry.Summary);
        Assert.Equal("<p>At <b>noon</b><br></p>", entry.Content);
        Assert.Equal("The desk", entry.Author);
        Assert.Equal(["town", "Sport"], entry.Categories);
        Assert.Equal("https://bote.example/bridge.jpg", entry.Image);
    }

    [Theory]
    [InlineData("<title>3 &lt; 4</title>", "3 < 4")]
    [InlineData("<title type='text'>The &lt;b&gt; tag</title>", "The <b> tag")]
    [InlineData("<title type='html'>Fish &amp;amp; chips</title>", "Fish & chips")]
    [InlineData("<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>Fish &amp; <i>chips</i></div></title>", "Fish & chips")]
    [InlineData("<title mode='escaped' type='text/html'>&lt;i&gt;Fish&lt;/i&gt;</title>", "Fish")]
    [InlineData("<title mode='base64' type='text/html'>RmlzaA==</title>", "Fish")]
    [InlineData("<title type='application/octet-stream'>RmlzaA==</title>", "Fish")]
    [InlineData("<title mode='base64'>not base64!</title>", null)]
    [InlineData("<title/><media:group><media:title>Fish</media:title></media:group>", "Fish")]
    public void A_title_of_any_type_is_plain_text(string entry, string? title) => Assert.Equal(title, FeedSource.AtomEntry(entry).Title);

    [Theory]
    [InlineData("<link href='/a'/>", "https://bote.example/a")]
    [InlineData("<link rel='http://www.iana.org/assignments/relation/alternate' href='/a'/>", "https://bote.example/a")]
    [InlineData("<link type='application/json' href='/j'/><link type='text/html' href='/a'/>", "https://bote.example/a")]
    [InlineData("<link rel='self' href='/s'/><link rel='related' href='/a'/>", "https://bote.example/a")]
    [InlineData("<link rel='self' href='/s'/>", null)]
    [InlineData("<id>https://bote.example/a</id>", "https://bote.example/a")]
    [InlineData("<id>urn:7</id>", null)]
    [InlineData("<content src='/a' type='text/html'/>", "https://bote.example/a")]
    [InlineData("<link xml:base='/x/' href='a'/>", "https://bote.example/x/a")]
    [InlineData("<feedburner:origLink>https://bote.example/a</feedburner:origLink><link href='https://burner.example/'/>", "https://bote.example/a")]
    public void The_link_is_the_alternate_or_the_next_best(string entry, string? link) => Assert.Equal(link, FeedSource.AtomEntry(entry).Link);

    [Fact]
    public void A_relative_link_belongs_to_the_site_where_the_feed_is_served_from_elsewhere()
    {
        var feed = FeedSource.Read("<feed><link href='https://bote.example/'/><entry><link href='a'/></entry></feed>", new Uri("https://burner.example/x/y"));
        Assert.Equal("https://bote.example/a", Assert.Single(feed.Entries).Link);
    }

    [Theory]
    [InlineData("<author><name>Erika</name><email>e@bote.example</email></author><author><name>Max</name></author>", "Erika, Max")]
    [InlineData("<author><email>e@bote.example</email></author>", "e@bote.example")]
    [InlineData("<author>Erika</author>", "Erika")]
    [InlineData("<source><author><name>Erika</name></author></source>", "Erika")]
    [InlineData("<dc:creator>Erika</dc:creator>", "Erika")]
    public void Authors_are_named(string entry, string author) => Assert.Equal(author, FeedSource.AtomEntry(entry).Author);

    [Fact]
    public void Atom_0_3_is_read_by_its_older_names()
    {
        var feed = FeedSource.Read("""
            <feed version="0.3" xmlns="http://purl.org/atom/ns#"><tagline>Old news</tagline><modified>2003-12-13T18:30:02Z</modified>
              <entry><issued>2003-12-13T08:00:00Z</issued><modified>2003-12-13T09:00:00Z</modified></entry></feed>
            """);
        Assert.Equal("Old news", feed.Description);
        Assert.Equal(18, feed.Updated!.Value.Hour);
        Assert.Equal(8, feed.Entries[0].Published!.Value.Hour);
        Assert.Equal(9, feed.Entries[0].Updated!.Value.Hour);
    }

    [Fact]
    public void A_lone_entry_is_a_feed_of_one() =>
        Assert.Equal("One", Assert.Single(FeedSource.Read("<entry xmlns='http://www.w3.org/2005/Atom'><title>One</title></entry>").Entries).Title);

    [Fact]
    public void A_picture_in_place_of_text_is_no_text() =>
        Assert.Null(FeedSource.AtomEntry("<content type='image/png'>iVBORw0KGgo=</content>").Content);

    [Theory]
    [InlineData("<id>tag:bote.example,2022:7</id>", "tag:bote.example,2022:7")]
    [InlineData("<id>7</id>", "7")]
    [InlineData("<id>/news/7</id>", "https://bote.example/news/7")]
    [InlineData("<id xml:base='https://old.example/'>news/7</id>", "https://old.example/news/7")]
    public void An_id_is_absolute_where_it_is_an_address(string entry, string id) => Assert.Equal(id, FeedSource.AtomEntry(entry).Id);
}
