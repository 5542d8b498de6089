using System.Text;
using System.Text.Json;
using Bot.Core.Reading.Feeds;
using Bot.Core.Reading.Text;

namespace Bot.Core.Watching.WebSub;

/// <summary>
/// The links by which a feed or a page speaks of itself and its hub, found without reading all of it: <c>atom:link</c> in
/// Atom and RSS, <c>link</c> in HTML (WebSub, section 4), <c>hubs</c> and <c>feed_url</c> in JSON Feed.
/// </summary>
internal static class BodyLinks
{
    /// <summary>
    /// How much of the document is read, in characters: what is said of the document itself stands at its beginning.
    /// </summary>
    private const int Longest = 256 * 1024;

    private const int MostLinks = 200;

    private static readonly JsonReaderOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>The targets with their relations, in order.</summary>
    internal static IReadOnlyList<(string Target, string Relations)> Read(ReadOnlyMemory<byte> body, string? contentType)
    {
        var text = TextDecoding.Decode(body.Span, contentType).AsSpan().TrimStart("\uFEFF\0 \t\r\n");
        // The scanner replaces references where they stand, so the markup is a copy.
        return text.StartsWith("{")
            ? OfJson(Encoding.UTF8.GetBytes(text.ToString()))
            : OfMarkup(text[..Math.Min(text.Length, Longest)].ToArray());
    }

    private static List<(string Target, string Relations)> OfMarkup(Span<char> text)
    {
        var found = new List<(string, string)>();
        var tags = new XmlScanner(text);
        var within = "";
        for (var token = tags.Read(); token != XmlToken.End && found.Count < MostLinks; token = tags.Read())
        {
            var name = token == XmlToken.Text ? "" : Local(tags[tags.Value]);
            // An entry's links are about the entry.
            if (within.Length > 0) within = token == XmlToken.EndTag && name == within ? "" : within;
            else if (token != XmlToken.StartTag) continue;
            else if (name is "item" or "entry" && !tags.IsEmpty) within = name;
            else if (name == "link" && Attribute(tags, "href") is { } target && Attribute(tags, "rel") is { } relations)
                found.Add((target, relations));
        }
        return found;
    }

    private static string Local(ReadOnlySpan<char> name) => name[(name.LastIndexOf(':') + 1)..].ToString().ToLowerInvariant();

    private static string? Attribute(XmlScanner tag, string name)
    {
        foreach (var attribute in tag.Attributes)
            if (tag[attribute.Name].Equals(name, StringComparison.OrdinalIgnoreCase))
                return tag[attribute.Value].ToString();
        return null;
    }

    private static List<(string Target, string Relations)> OfJson(byte[] json)
    {
        var found = new List<(string, string)>();
        try
        {
            var reader = new Utf8JsonReader(json, Lenient);
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString();
                reader.Read();
                if (name == "feed_url" && reader.TokenType == JsonTokenType.String) found.Add((reader.GetString()!, "self"));
                else if (name == "hubs" && reader.TokenType == JsonTokenType.StartArray) AddHubs(ref reader, found);
                else reader.Skip();
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // Broken JSON: what stood before the break counts.
        }
        return found;
    }

    /// <summary>The hubs of type WebSub; those of rssCloud and others speak otherwise.</summary>
    private static void AddHubs(ref Utf8JsonReader reader, List<(string, string)> found)
    {
        using var hubs = JsonDocument.ParseValue(ref reader);
        foreach (var hub in hubs.RootElement.EnumerateArray().Take(MostLinks))
            if (Text(hub, "url") is { } url && "WebSub".Equals(Text(hub, "type"), StringComparison.OrdinalIgnoreCase))
                found.Add((url, "hub"));
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
