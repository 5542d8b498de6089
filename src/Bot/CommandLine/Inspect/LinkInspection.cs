using System.Text.Json;
using Bot.Core.Reading.Links;

namespace Bot.CommandLine.Inspect;

/// <summary><c>inspect link</c>: a link as it was found in, the link to post and the article's key out.</summary>
internal static class LinkInspection
{
    internal static object Answer(JsonElement input)
    {
        var clean = LinkCleaner.Clean(input.GetProperty("url").GetString() ?? "", Address(input, "base"), Address(input, "feed"));
        return new { url = clean, key = ArticleKey.Of(clean) };
    }

    private static Uri? Address(JsonElement input, string name) =>
        Uri.TryCreate(InspectedText.Find(input, name), UriKind.Absolute, out var address) ? address : null;
}
