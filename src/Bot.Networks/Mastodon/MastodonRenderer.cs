using System.Text.Json.Nodes;
using Bot.Core.Composing;
using Bot.Core.Model;

namespace Bot.Networks.Mastodon;

/// <summary>Puts content into the API's words (<c>POST /api/v1/statuses</c>).</summary>
internal static class MastodonRenderer
{
    /// <summary>A status holds no more pictures.</summary>
    private const int MostPictures = 4;

    /// <summary>The pictures that are shown.</summary>
    public static IReadOnlyList<ArticlePicture> Pictures(PostContent content) => [.. content.Pictures.Take(MostPictures)];

    /// <summary>A new status.</summary>
    public static JsonObject Status(PostContent content, IReadOnlyList<string> media, MastodonVisibility visibility)
    {
        var status = Edit(content, media);
        status["visibility"] = visibility.ToString().ToLowerInvariant();
        return status;
    }

    /// <summary>What stands in a status's place.</summary>
    public static JsonObject Edit(PostContent content, IReadOnlyList<string> media) => new()
    {
        ["status"] = content.PlainText,
        // ISO 639 without its region.
        ["language"] = content.Story?.Language is { } language ? LanguageTag.Primary(language) : null,
        ["media_ids"] = new JsonArray([.. media.Select(id => (JsonNode)id)]),
    };
}
