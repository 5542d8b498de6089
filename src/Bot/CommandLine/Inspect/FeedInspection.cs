using Bot.Core.Reading.Feeds;

namespace Bot.CommandLine.Inspect;

/// <summary><c>inspect feed</c>: a feed's bytes in, what the stages read from them out.</summary>
internal static class FeedInspection
{
    public static object Answer(InspectionInput input)
    {
        var feed = FeedReader.Read(input.Bytes(), input.Text("content_type"), input.Address("url"));
        return new
        {
            Kind = feed.Kind.ToString().ToLowerInvariant(),
            FeedTitle = feed.Title,
            FeedLink = feed.Link,
            FeedDescription = feed.Description,
            FeedLanguage = feed.Language,
            FeedImage = feed.Image,
            FeedPublished = feed.Published,
            FeedUpdated = feed.Updated,
            Entries = feed.Entries.Select(Entry),
        };
    }

    private static object Entry(FeedEntry entry) => new
    {
        entry.Id,
        entry.Title,
        entry.Link,
        entry.Published,
        entry.Updated,
        entry.Summary,
        entry.Content,
        entry.Author,
        entry.Categories,
        entry.Image,
    };
}
