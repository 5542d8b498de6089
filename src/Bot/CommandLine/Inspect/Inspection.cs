using Bot.Core.Fetching;

namespace Bot.CommandLine.Inspect;

/// <summary>What a single document on the command line is.</summary>
internal enum InspectedKind
{
    /// <summary>A file or link whose bytes are read.</summary>
    Document,

    /// <summary>A file of text.</summary>
    Text,

    /// <summary>A link that itself is looked at.</summary>
    Link,

    /// <summary>A file that holds a whole case as JSON.</summary>
    Case,
}

/// <summary>One thing that can be looked into.</summary>
/// <param name="Name">The verb.</param>
/// <param name="Takes">What a single document is.</param>
/// <param name="Description">What it shows.</param>
/// <param name="Answer">
/// The answer to a case: its members in snake case are what is printed. A case that lacks what is needed throws a
/// <see cref="FormatException"/> with the reason in plain words.
/// </param>
internal sealed record Inspection(string Name, InspectedKind Takes, string Description, Func<InspectionInput, object> Answer)
{
    /// <summary>The answer to a link, where more than one document is looked at for it; else null.</summary>
    public Func<WebFetcher, Uri, CancellationToken, Task<object>>? Visit { get; init; }

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Inspection> All { get; } =
    [
        new("feed", InspectedKind.Document, "A feed: its kind, its facts and its entries", FeedInspection.Answer),
        new("sitemap", InspectedKind.Document, "A sitemap: its entries, the newest first, or the sitemaps of an index", SitemapInspection.Answer),
        new("discovery", InspectedKind.Document, "A page: the feeds that it names; of a link: what can be watched of that site", DiscoveryInspection.Answer)
        {
            Visit = DiscoveryInspection.VisitAsync,
        },
        new("page", InspectedKind.Document, "An article's page: headline, section, times, dateline, lead and text", PageInspection.Answer),
        new("listing", InspectedKind.Document, "A section page: the articles that it lists", ListingInspection.Answer),
        new("link", InspectedKind.Link, "A link: as it is posted, and the key by which a story is known", LinkInspection.Answer),
        new("sentences", InspectedKind.Text, "A text: its sentences", SentencesInspection.Answer),
        new("summary", InspectedKind.Text, "A text: the whole sentences from its start that fit a limit", SummaryInspection.Answer),
        new("dates", InspectedKind.Text, "A text: the date that it names", DatesInspection.Answer),
        new("language", InspectedKind.Text, "A text: its language", LanguageInspection.Answer),
        new("post", InspectedKind.Case, "An article: the post that is made of it", PostInspection.Answer),
    ];
}
