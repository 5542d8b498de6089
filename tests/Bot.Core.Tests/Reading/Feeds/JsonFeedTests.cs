using Bot.Core.Reading.Feeds;

namespace Bot.Core.Tests.Reading.Feeds;

public sealed class JsonFeedTests
{
    [Fact]
    public void A_feed_and_its_item_say_what_they_are()
    {
        var feed = FeedSource.Read("""
            { "version": "https://jsonfeed.org/version/1.1", "title": "Der Bote", "home_page_url": "https://bote.example/",
              "description": "News from town", "language": "de", "icon": "/icon.png", "authors": [{ "name": "The desk" }],
              "items": [{ "id": 7, "url": "/bridge", "title": "Bridge &amp; road", "content_html": "<p>At noon.</p>", "summary": "Noon",
                          "date_published": "2022-01-10T14:50:00+01:00", "date_modified": "2022-01-10T15:00:00+01:00",
                          "image": "/bridge.jpg", "tags": ["town", "traffic", "town"] }], }
            """);

        Assert.Equal(FeedKind.Json, feed.Kind);
        Assert.Equal("Der Bote", feed.Title);
        Assert.Equal("https://bote.example/", feed.Link);
        Assert.Equal("News from town", feed.Description);
        Assert.Equal("de", feed.Language);
        Assert.Equal("https://bote.example/icon.png", feed.Image);
        var entry = Assert.Single(feed.Entries);
        Assert.Equal("7", entry.Id);
        Assert.Equal("Bridge & road", entry.Title);
        Assert.Equal("https://bote.example/bridge", entry.Link);
        Assert.Equal("<p>At noon.</p>", entry.Content);
        Assert.Equal("Noon", entry.Summary);
        Assert.Equal(new DateTimeOffset(2022, 1, 10, 14, 50, 0, TimeSpan.FromHours(1)), entry.Published);
        Assert.Equal(new DateTimeOffset(2022, 1, 10, 15, 0, 0, TimeSpan.FromHours(1)), entry.Updated);
        Assert.Equal("The desk", entry.Author);
        Assert.Equal(["town", "traffic"], entry.Categories);
        Assert.Equal("https://bote.example/bridge.jpg", entry.Image);
    }

    [Theory]
    [InlineData("""{ "external_url": "https://other.example/a" }""", "https://other.example/a")]
    [InlineData("""{ "id": "https://bote.example/a" }""", "https://bote.example/a")]
    [InlineData("""{ "id": "7", "url": null }""", null)]
    public void The_link_is_the_item_or_what_it_speaks_of(string item, string? link) => Assert.Equal(link, Item(item).Link);

    [Theory]
    [InlineData("""{ "author": { "name": "Erika" } }""", "Erika")]
    [InlineData("""{ "authors": [{ "name": "Erika" }, { "name": "Max" }, { "name": "Erika" }] }""", "Erika, Max")]
    [InlineData("""{ "author": "Erika" }""", "Erika")]
    [InlineData("""{ "authors": "nonsense", "author": 7.5 }""", "7.5")]
    [InlineData("""{ "authors": [null, []] }""", null)]
    public void Authors_are_named_in_either_version(string item, string? author) => Assert.Equal(author, Item(item).Author);

    [Fact]
    public void Plain_content_is_escaped_because_content_is_html() =>
        Assert.Equal("3 &lt; 4", Item("""{ "content_text": "3 < 4" }""").Content);

    [Fact]
    public void An_attached_picture_is_the_picture() => Assert.Equal("https://bote.example/a.png", Item("""
        { "attachments": [{ "url": "https://bote.example/a.mp3", "mime_type": "audio/mpeg" }, { "url": "https://bote.example/a.png", "mime_type": "image/png" }] }
        """).Image);

    [Theory]
    [InlineData("""{ "title": "a\ud800" }""", "a\uFFFD")]
    [InlineData("""{ "t\ud800": 1, "title": "\uDC00b" }""", "\uFFFDb")]
    [InlineData("""{ "title": "\ud83d\ude00" }""", "\ud83d\ude00")]
    [InlineData("""{ "title": "c:\\ud800" }""", "c:\\ud800")]
    public void Half_a_character_is_replaced_and_no_fault(string item, string title) => Assert.Equal(title, Item(item).Title);

    private static FeedEntry Item(string item) =>
        Assert.Single(FeedSource.Read($$"""{ "version": "https://jsonfeed.org/version/1", "items": [7, {{item}}] }""").Entries);
}
