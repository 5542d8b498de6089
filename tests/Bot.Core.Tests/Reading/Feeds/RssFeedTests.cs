using System.Globalization;
using Bot.Core.Reading.Feeds;

namespace Bot.Core.Tests.Reading.Feeds;

public sealed class RssFeedTests
{
    [Fact]
    public void A_feed_says_what_it_is()
    {
        var feed = FeedSource.Rss("""
            <title>Der Bote &amp; Anzeiger</title><link>https://bote.example/</link><description>News from town</description>
            <language>de_AT</language><pubDate>Mon, 10 Jan 2022 14:50:00 +0100</pubDate>
            <lastBuildDate>Mon, 10 Jan 2022 15:00:00 +0100</lastBuildDate><ttl>15</ttl>
            <image><url>/logo.png</url><title>Logo</title></image>
            """);

        Assert.Equal(FeedKind.Rss, feed.Kind);
        Assert.Equal("Der Bote & Anzeiger", feed.Title);
        Assert.Equal("https://bote.example/", feed.Link);
        Assert.Equal("News from town", feed.Description);
        Assert.Equal("de-AT", feed.Language);
        Assert.Equal("https://bote.example/logo.png", feed.Image);
        Assert.Equal(new DateTimeOffset(2022, 1, 10, 14, 50, 0, TimeSpan.FromHours(1)), feed.Published);
        Assert.Equal(new DateTimeOffset(2022, 1, 10, 15, 0, 0, TimeSpan.FromHours(1)), feed.Updated);
        Assert.Equal(TimeSpan.FromMinutes(15), feed.TimeToLive);
        Assert.Empty(feed.Entries);
    }

    [Fact]
    public void An_item_says_what_happened()
    {
        var entry = FeedSource.RssItem("""
            <guid isPermaLink="false">bote-7</guid><title>Bridge &lt;b&gt;opened&lt;/b&gt;</title><link>/bridge</link>
            <pubDate>Mon, 10 Jan 2022 14:50:00 GMT</pubDate><description>&lt;p&gt;At noon.&lt;/p&gt;</description>
            <content:encoded><![CDATA[<p>At noon the bridge opened.</p>]]></content:encoded>
            <author>desk@bote.example (Erika Muster)</author><category>Town</category><category> Traffic </category><category>Town</category>
            <enclosure url="https://bote.example/bridge.jpg" type="image/jpeg" length="1"/>
            """);

        Assert.Equal("bote-7", entry.Id);
        Assert.Equal("Bridge opened", entry.Title);
        Assert.Equal("https://bote.example/bridge", entry.Link);
        Assert.Equal(new DateTimeOffset(2022, 1, 10, 14, 50, 0, TimeSpan.Zero), entry.Published);
        Assert.Equal("<p>At noon.</p>", entry.Summary);
        Assert.Equal("<p>At noon the bridge opened.</p>", entry.Content);
        Assert.Equal("Erika Muster", entry.Author);
        Assert.Equal(["Town", "Traffic"], entry.Categories);
        Assert.Equal("https://bote.example/bridge.jpg", entry.Image);
    }

    [Theory]
    [InlineData("<link>https://bote.example/a</link><guid>https://bote.example/g</guid>", "https://bote.example/a")]
    [InlineData("<link> \n https://bote.example/a </link>", "https://bote.example/a")]
    [InlineData("<link>a b</link>", "https://bote.example/feeds/a%20b")]
    [InlineData("<link xml:base='https://cdn.example/x/'>a</link>", "https://cdn.example/x/a")]
    [InlineData("<link href='https://bote.example/a'/>", "https://bote.example/a")]
    [InlineData("<link/><atom:link href='https://bote.example/a'/>", "https://bote.example/a")]
    [InlineData("<atom:link rel='self' href='https://bote.example/a'/>", null)]
    [InlineData("<guid>https://bote.example/g</guid>", "https://bote.example/g")]
    [InlineData("<guid isPermaLink='true'>https://bote.example/g</guid>", "https://bote.example/g")]
    [InlineData("<guid isPermaLink='False'>https://bote.example/g</guid>", null)]
    [InlineData("<guid>7</guid>", null)]
    [InlineData("<link>https://burner.example/1</link><feedburner:origLink>https://bote.example/a</feedburner:origLink>", "https://bote.example/a")]
    [InlineData("<enclosure url='https://bote.example/a.mp3' type='audio/mpeg'/>", "https://bote.example/a.mp3")]
    [InlineData("<title>unclosed<link>https://bote.example/a<pubDate>today", "https://bote.example/a")]
    public void The_link_is_found_in_order_of_trust(string item, string? link) => Assert.Equal(link, FeedSource.RssItem(item).Link);

    [Fact]
    public void A_relative_link_belongs_to_the_site_where_the_feed_is_served_from_elsewhere()
    {
        var feed = FeedSource.Read("<rss><channel><link>https://bote.example</link><item><link>/a</link></item></channel></rss>",
            new Uri("https://burner.example/bote"));
        Assert.Equal("https://bote.example/a", Assert.Single(feed.Entries).Link);
    }

    [Theory]
    [InlineData("<author>desk@bote.example (Erika Muster)</author>", "Erika Muster")]
    [InlineData("<author>Erika Muster &lt;desk@bote.example&gt;</author>", "Erika Muster")]
    [InlineData("<author>Erika Muster</author>", "Erika Muster")]
    [InlineData("<author>desk@bote.example</author>", "desk@bote.example")]
    [InlineData("<dc:creator>Erika Muster</dc:creator><dc:creator>Max Muster</dc:creator>", "Erika Muster, Max Muster")]
    [InlineData("<itunes:author>Erika Muster</itunes:author>", "Erika Muster")]
    [InlineData("<atom:author><atom:name>Erika Muster</atom:name></atom:author>", "Erika Muster")]
    [InlineData("<media:group><media:credit role='author'>Erika Muster</media:credit></media:group>", "Erika Muster")]
    [InlineData("<media:credit role='photographer'>Max Muster</media:credit>", null)]
    [InlineData("<author> </author>", null)]
    public void The_author_is_a_name_if_there_is_one(string item, string? author) => Assert.Equal(author, FeedSource.RssItem(item).Author);

    [Theory]
    [InlineData("<media:content url='/a' medium='image'/>", "https://bote.example/a")]
    [InlineData("<media:group><media:content url='/a.mp4' type='video/mp4'/><media:content url='/a' type='image/png'/></media:group>", "https://bote.example/a")]
    [InlineData("<media:thumbnail url='/t.jpg'/><media:content url='/a.jpg'/>", "https://bote.example/a.jpg")]
    [InlineData("<media:content url='/a.mp4' type='video/mp4'><media:thumbnail url='/t.jpg'/></media:content>", "https://bote.example/t.jpg")]
    [InlineData("<enclosure url='/a.mp3' type='audio/mpeg'/><itunes:image href='/i.jpg'/>", "https://bote.example/i.jpg")]
    [InlineData("<description>&lt;img width='1' src='/dot.gif'&gt;&lt;img alt='x' src='/a.jpg?x=1&amp;amp;y'&gt;</description>", "https://bote.example/a.jpg?x=1&y")]
    [InlineData("<description>no picture</description>", null)]
    public void The_picture_is_found_wherever_it_is_named(string item, string? image) => Assert.Equal(image, FeedSource.RssItem(item).Image);

    [Theory]
    [InlineData("<dc:subject>Town</dc:subject><media:category label='Sport'>x</media:category>", "Town|Sport")]
    [InlineData("<itunes:keywords>one, two,,one</itunes:keywords>", "one|two")]
    [InlineData("<itunes:category text='News'><itunes:category text='Local'/></itunes:category>", "News|Local")]
    [InlineData("<category domain='x'></category>", "")]
    public void Categories_come_from_every_vocabulary(string item, string categories) =>
        Assert.Equal(categories, string.Join('|', FeedSource.RssItem(item).Categories));

    [Theory]
    [InlineData("<description><p>One<br>two</p></description>", "<p>One<br>two</p>")]
    [InlineData("<description>Fish &amp;amp; chips</description>", "Fish &amp; chips")]
    [InlineData("<description>safe&lt;script&gt;no()&lt;/script&gt;</description>", "safe")]
    [InlineData("<description/><dc:description>Short</dc:description>", "Short")]
    [InlineData("<media:group><media:description>Short</media:description></media:group>", "Short")]
    public void A_summary_keeps_its_html_and_loses_its_scripts(string item, string summary) =>
        Assert.Equal(summary, FeedSource.RssItem(item).Summary);

    [Theory]
    [InlineData("<pubDate>never</pubDate><dc:date>2022-01-10T10:00:00Z</dc:date>", 10, null)]
    [InlineData("<dcterms:issued>2022-01-10T10:00:00Z</dcterms:issued><dcterms:modified>2022-01-10T11:00:00Z</dcterms:modified>", 10, 11)]
    [InlineData("<atom:updated>2022-01-10T11:00:00Z</atom:updated>", null, 11)]
    public void A_date_that_cannot_be_read_gives_way_to_the_next(string item, int? published, int? updated)
    {
        var entry = FeedSource.RssItem(item);
        Assert.Equal(published, entry.Published?.Hour);
        Assert.Equal(updated, entry.Updated?.Hour);
    }

    [Theory]
    [InlineData("<CHANNEL HREF='https://bote.example/'><TITLE>b</TITLE><ITEM HREF='/1'><TITLE>a</TITLE><ABSTRACT>x</ABSTRACT></ITEM><ITEM HREF='/2'/></CHANNEL>")]
    [InlineData("<rss><channel/><item><title>a</title></item><item/></rss>")]
    [InlineData("<channel><item><title>a</title></item><item/></channel>")]
    [InlineData("<RSS><Channel><Item><Title>a</Title></Item><Item/></Channel></RSS>")]
    [InlineData("<rss xmlns='http://wrong.example/'><channel><item><title>a</title></item><item/></channel></rss>")]
    [InlineData("<rss><channel><item><title>a</title><item></channel></rss>")]
    [InlineData("<br />\n<b>Warning</b>: nonsense in x.php<br><rss><channel><item><title>a</title></item><item/>")]
    public void Items_are_found_however_the_frame_is_bent(string document)
    {
        var feed = FeedSource.Read(document);
        Assert.Equal(FeedKind.Rss, feed.Kind);
        Assert.Equal(["a", null], feed.Entries.Select(e => e.Title));
    }

    [Theory]
    [InlineData("<ttl>0</ttl>", null)]
    [InlineData("<ttl>soon</ttl>", null)]
    [InlineData("<ttl>99999999999</ttl>", null)]
    [InlineData("<ttl>60</ttl>", 60)]
    public void Time_to_live_is_taken_only_where_it_makes_sense(string channel, int? minutes) =>
        Assert.Equal(minutes, FeedSource.Rss(channel).TimeToLive?.TotalMinutes);

    [Theory]
    [InlineData("<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>", 30)]
    [InlineData("<sy:updatePeriod>\n\thourly\t</sy:updatePeriod><sy:updateFrequency>\n\t1\t</sy:updateFrequency>", 60)]
    [InlineData("<sy:updatePeriod> daily </sy:updatePeriod>", 1440)]
    [InlineData("<sy:updatePeriod>sometimes</sy:updatePeriod>", null)]
    public void The_syndication_module_tells_how_often_a_feed_changes(string channel, int? minutes) =>
        Assert.Equal(minutes, FeedSource.Rss(channel).UpdatePeriod?.TotalMinutes);

    [Theory]
    [InlineData("<skipHours><hour>0</hour><hour>3</hour></skipHours>", "Tue 00:30, Tue 03:00")]
    [InlineData("<skipHours><hour>24</hour><hour>25</hour><hour>-1</hour><hour>noon</hour></skipHours>", "Tue 00:30")]
    [InlineData("<skipDays><day>Saturday</day><day>sunday</day><day>7</day><day>holidays</day></skipDays>", "Sun 03:00")]
    [InlineData("<hour>3</hour>", "")]
    public void Hours_and_days_on_which_nothing_comes_are_told(string channel, string expected)
    {
        var skipped = FeedSource.Rss(channel).SkippedTimes;
        DateTimeOffset[] times = [new(2026, 3, 3, 0, 30, 0, TimeSpan.Zero), new(2026, 3, 3, 3, 0, 0, TimeSpan.Zero), new(2026, 3, 8, 3, 0, 0, TimeSpan.Zero)];

        Assert.Equal(expected, string.Join(", ", times.Where(skipped.Contains).Take(2).Select(time => time.ToString("ddd HH:mm", CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void A_feed_without_end_is_cut() =>
        Assert.Equal(FeedReader.MaximumEntries, FeedSource.Rss(string.Concat(Enumerable.Repeat("<item/>", FeedReader.MaximumEntries + 5))).Entries.Count);
}
