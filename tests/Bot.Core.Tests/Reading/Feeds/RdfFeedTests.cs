using Bot.Core.Reading.Feeds;

namespace Bot.Core.Tests.Reading.Feeds;

public sealed class RdfFeedTests
{
    [Theory]
    [InlineData("http://purl.org/rss/1.0/")]
    [InlineData("http://my.netscape.com/rdf/simple/0.9/")]
    public void Channel_image_and_items_stand_side_by_side(string vocabulary)
    {
        var feed = FeedSource.Read($"""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="{vocabulary}" xml:lang="de"
                     xmlns:d="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="https://bote.example/rdf"><title>Der Bote</title><link>https://bote.example/</link>
                <d:date>2022-01-10T14:50:00Z</d:date></channel>
              <image><url>https://bote.example/logo.png</url></image>
              <item rdf:about="https://bote.example/a"><title>One</title><link>https://bote.example/a</link>
                <d:creator>Erika Muster</d:creator><d:subject>Town</d:subject><d:date>2022-01-10T14:50:00+01:00</d:date></item>
              <item><title>Two</title></item>
            </rdf:RDF>
            """);

        Assert.Equal(FeedKind.Rdf, feed.Kind);
        Assert.Equal("Der Bote", feed.Title);
        Assert.Equal("de", feed.Language);
        Assert.Equal("https://bote.example/logo.png", feed.Image);
        Assert.NotNull(feed.Published);
        Assert.Equal(["One", "Two"], feed.Entries.Select(e => e.Title));
        var entry = feed.Entries[0];
        Assert.Equal("https://bote.example/a", entry.Id);
        Assert.Equal("https://bote.example/a", entry.Link);
        Assert.Equal("Erika Muster", entry.Author);
        Assert.Equal(["Town"], entry.Categories);
        Assert.Equal(TimeSpan.FromHours(1), entry.Published!.Value.Offset);
    }
}
