using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Networks;

/// <summary>Reads what a server answers: so much of it and no more, whatever it sends.</summary>
internal static class BoundedAnswer
{
    /// <summary>The deepest nesting that is read.</summary>
    private const int Deepest = 32;

    /// <returns>The object that was answered; null where it is none, or longer than <paramref name="most"/> bytes.</returns>
    public static async Task<JsonObject?> ReadAsync(HttpContent content, int most, CancellationToken cancel)
    {
        using var stream = await content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
        var body = new byte[most];
        var count = await stream.ReadAtLeastAsync(body, most, throwOnEndOfStream: false, cancel).ConfigureAwait(false);
        if (count == 0 || count == most) return null;
        try
        {
            return JsonNode.Parse(body.AsSpan(0, count), null, new JsonDocumentOptions { MaxDepth = Deepest }) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <returns>The text of a member; null where it is missing or no text.</returns>
    public static string? Text(this JsonObject? answer, string name) =>
        answer?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
