using System.Text.Json;
using Bot.Core.Reading.Feeds;

namespace Bot.CommandLine.Inspect;

/// <summary><c>inspect feed</c>: a feed's bytes in, what the stages read from them out.</summary>
internal static class FeedInspection
{
    internal static object Answer(JsonElement input)
    {
        var address = InspectedText.Find(input, "url") is { } url && Uri.TryCreate(url, UriKind.Absolute, out var absolute) ? absolute : null;
        var feed = FeedReader.Read(input.GetProperty("b64").GetBytesFromBase64(), InspectedText.Find(input, "content_type"), address);
        return new
        {
            kind = feed.Kind.ToString().ToLowerInvariant(),
            feed_title = feed.Title,
            feed_link = feed.Link,
            feed_description = feed.Description,
            feed_language = feed.Language,
            feed_image = feed.Image,
            feed_published = feed.Published,
            feed_updated = feed.Updated,
            entries = feed.Entries.Select(Entry),
        };
    }

    private static object Entry(FeedEntry entry) => new
    {
        id = entry.Id,
        title = entry.Title,
        link = entry.Link,
        published = entry.Published,
        updated = entry.Updated,
        summary = entry.Summary,
        content = entry.Content,
        author = entry.Author,
        categories = entry.Categories,
        image = entry.Image,
    };
}
