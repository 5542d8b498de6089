using System.Text.Json;
using Bot.Core.Reading.Text;

namespace Bot.CommandLine.Inspect;

/// <summary>One thing that can be looked into.</summary>
/// <param name="Name">The verb.</param>
/// <param name="Description">What it shows.</param>
/// <param name="Answer">The answer to a case, as an object of the shape that is printed.</param>
internal sealed record Inspection(string Name, string Description, Func<JsonElement, object> Answer)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Inspection> All { get; } =
    [
        new("feed", "A feed: its kind, its facts and its entries", FeedInspection.Answer),
        new("page", "An article page: headline, section, times, dateline, lead, text", input => PageInspection.Answer(input, Html(input))),
        new("listing", "A section page: the articles that it lists", input => ListingInspection.Answer(input, Html(input))),
        new("link", "A link: as it is posted, and as it identifies a story", LinkInspection.Answer),
        new("sentences", "A text, split into sentences", SentencesInspection.Answer),
        new("summary", "The whole sentences from a text's start that fit a limit", SummaryInspection.Answer),
        new("dates", "The date that a text names", DatesInspection.Answer),
        new("post", "The post that is made of an article", PostInspection.Answer),
    ];

    /// <summary>The document of a case: its bytes in <c>b64</c>, or the file at <c>path</c>.</summary>
    private static string Html(JsonElement input)
    {
        var bytes = InspectionInput.Text(input, "path") is { } path
            ? File.ReadAllBytes(path)
            : input.GetProperty("b64").GetBytesFromBase64();
        return TextDecoding.Decode(bytes, InspectionInput.Text(input, "content_type"));
    }
}
