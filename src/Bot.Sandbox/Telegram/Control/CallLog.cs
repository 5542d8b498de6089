using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Control;

/// <summary>How often each method was called and each status answered, and the last calls with their parameters.</summary>
internal sealed class CallLog(TimeProvider time)
{
    private const int Most = 200;
    private const int MostMethods = 200;
    private const int LongestValue = 4096;

    private readonly Lock gate = new();
    private readonly Dictionary<string, int> counts = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, int> statuses = new(StringComparer.Ordinal);
    private readonly Queue<JsonObject> last = [];

    /// <summary>Notes a call that arrived.</summary>
    /// <returns>The call's entry, for its status once it is answered.</returns>
    public JsonObject Note(ApiRequest request)
    {
        var entry = new JsonObject
        {
            ["method"] = request.Method,
            ["date"] = time.GetUtcNow().ToUnixTimeMilliseconds() / 1000.0,
            ["parameters"] = new JsonObject(request.Values.Select(pair => KeyValuePair.Create(
                pair.Key, (JsonNode?)(pair.Value.Length > LongestValue ? pair.Value[..LongestValue] : pair.Value)))),
        };
        lock (gate)
        {
            if (counts.Count < MostMethods || counts.ContainsKey(request.Method))
                counts[request.Method] = counts.GetValueOrDefault(request.Method) + 1;
            last.Enqueue(entry);
            if (last.Count > Most) last.Dequeue();
        }

        return entry;
    }

    /// <summary>Notes how a call ended: an HTTP status, or a word for a connection that was cut.</summary>
    public void End(JsonObject entry, JsonNode outcome)
    {
        lock (gate)
        {
            entry["status"] = outcome;
            // As many as there are HTTP statuses and words for cut connections.
            var word = outcome.ToString();
            statuses[word] = statuses.GetValueOrDefault(word) + 1;
        }
    }

    public JsonObject ToJson()
    {
        lock (gate)
            return new JsonObject
            {
                ["counts"] = new JsonObject(counts.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
                ["statuses"] = new JsonObject(statuses.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
                ["last"] = new JsonArray([.. last.Select(entry => entry.DeepClone())]),
            };
    }
}
