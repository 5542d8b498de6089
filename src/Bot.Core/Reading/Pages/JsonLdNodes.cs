using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Bot.Core.Reading.Text;

namespace Bot.Core.Reading.Pages;

/// <summary>The JSON-LD objects of a page, flattened: lists, <c>@graph</c> and what stands inside are one sequence.</summary>
internal sealed class JsonLdNodes
{
    private const int LongestScript = 1_000_000;
    private const int MostNodes = 2_000;

    private static readonly JsonReaderOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    private readonly List<JsonObject> _nodes = [];
    private readonly Dictionary<string, JsonObject> _byId = [];

    private JsonLdNodes()
    {
    }

    /// <summary>Every object, outer ones before those inside them.</summary>
    public IReadOnlyList<JsonObject> All => _nodes;

    public static JsonLdNodes Of(PageElements page)
    {
        var nodes = new JsonLdNodes();
        foreach (IElement script in page.Named("script"))
        {
            bool isJsonLd = script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true;
            if (isJsonLd && script.TextContent is { Length: < LongestScript } json)
                nodes.Add(Parse(json));
        }
        return nodes;
    }

    /// <summary>The object a value is or points to by its <c>@id</c>; the first one of a list.</summary>
    public JsonObject? Follow(JsonNode? value) => value switch
    {
        JsonArray list => list.Select(Follow).FirstOrDefault(found => found is not null),
        JsonObject { Count: 1 } reference when Text(reference["@id"]) is { } id && _byId.TryGetValue(id, out JsonObject? found) => found,
        JsonObject node => node,
        _ => null,
    };

    /// <summary>A value as text: a string, a number, the first of a list, or an object's <c>@value</c>.</summary>
    public static string? Text(JsonNode? value) => value switch
    {
        JsonArray { Count: > 0 } list => Text(list[0]),
        JsonObject node => node.ContainsKey("@value") ? Text(node["@value"]) : null,
        JsonValue plain => PageWords.Unescaped(plain.ToString()),
        _ => null,
    };

    public static bool IsOfType(JsonObject node, Func<string, bool> wanted) => node["@type"] switch
    {
        JsonArray types => types.Any(type => Text(type) is { } name && wanted(name)),
        JsonValue type => Text(type) is { } name && wanted(name),
        _ => false,
    };

    private void Add(JsonNode? value)
    {
        if (_nodes.Count >= MostNodes)
            return;
        if (value is JsonArray list)
        {
            foreach (JsonNode? item in list)
                Add(item);
        }
        else if (value is JsonObject node)
        {
            _nodes.Add(node);
            if (node.Count > 1 && Text(node["@id"]) is { } id)
                _byId.TryAdd(id, node);
            foreach (KeyValuePair<string, JsonNode?> property in node)
                Add(property.Value);
        }
    }

    /// <summary>The first value of a script; what follows it, as a bracket too many, is nothing.</summary>
    private static JsonNode? Parse(string json)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(JsonEscapes.WithoutHalves(Cleaned(json))), Lenient);
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            return Copy(document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or InvalidOperationException)
        {
            // Broken JSON-LD is no evidence; the page has others.
            return null;
        }
    }

    /// <summary>The value as nodes; of a key written twice the last one counts, as in a browser.</summary>
    private static JsonNode? Copy(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                return new JsonArray([.. value.EnumerateArray().Select(Copy)]);
            case JsonValueKind.Object:
                var node = new JsonObject();
                foreach (JsonProperty property in value.EnumerateObject())
                    node[property.Name] = Copy(property.Value);
                return node;
            case JsonValueKind.Null:
                return null;
            default:
                return JsonValue.Create(value.ToString());
        }
    }

    /// <summary>Takes off what many pages wrap around their JSON, and the raw line breaks they leave inside strings.</summary>
    private static string Cleaned(string json)
    {
        string inner = json.Replace("<![CDATA[", "", StringComparison.Ordinal);
        int start = Math.Max(0, inner.AsSpan().IndexOfAny('{', '['));
        inner = inner[start..];
        return string.Create(inner.Length, inner, static (clean, written) =>
        {
            for (int at = 0; at < clean.Length; at++)
                clean[at] = char.IsControl(written[at]) ? ' ' : written[at];
        });
    }
}
