using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Bot.CommandLine.Inspect;

/// <summary>The JSON of answers.</summary>
internal static class InspectJson
{
    private static readonly JsonSerializerOptions Shape = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One line an answer.</summary>
    public static JsonSerializerOptions Lines { get; } = new(Shape) { WriteIndented = false };

    /// <summary>For people.</summary>
    public static JsonSerializerOptions Readable { get; } = new(Shape) { WriteIndented = true };

    /// <summary>An answer with its case's id.</summary>
    public static JsonObject Answer(JsonNode? id, object answer)
    {
        var whole = new JsonObject { ["id"] = id, ["ok"] = true };
        var facts = answer as JsonObject ?? JsonSerializer.SerializeToNode(answer, answer.GetType(), Shape)!.AsObject();
        foreach (var (name, value) in facts.ToList()) whole[name] = value?.DeepClone();
        return whole;
    }

    /// <summary>A case that failed.</summary>
    public static JsonObject Failure(JsonNode? id, string reason) => new() { ["id"] = id?.DeepClone(), ["ok"] = false, ["error"] = reason };
}
