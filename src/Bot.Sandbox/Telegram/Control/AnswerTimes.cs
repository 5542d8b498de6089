using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.Updates;
using Bot.Sandbox.Telegram.Wire;

namespace Bot.Sandbox.Telegram.Control;

/// <summary>
/// How long the bot takes to answer: from when an update leaves this server until the first call that answers it is here, whatever
/// that call comes to. Something said is answered by a message to its chat, a press and an inline query by their own calls.
/// </summary>
internal sealed class AnswerTimes(TimeProvider time)
{
    private const int Most = 100_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, long> asked = [];
    private List<double> took = [];

    /// <summary>An update leaves.</summary>
    public void Leaves(Update update)
    {
        if (KeyOf(update) is not { } key) return;
        lock (gate)
            if (asked.Count < Most) asked.TryAdd(key, time.GetTimestamp());
    }

    /// <summary>A call has come.</summary>
    public void Comes(ApiRequest request)
    {
        if (KeyOf(request) is not { } key) return;
        lock (gate)
            if (asked.Remove(key, out var since) && took.Count < Most) took.Add(time.GetElapsedTime(since).TotalMilliseconds);
    }

    /// <summary>What was measured since this was asked last, in milliseconds, and how much is not answered yet.</summary>
    public JsonObject Take()
    {
        lock (gate)
        {
            var all = took;
            took = [];
            return new JsonObject
            {
                ["milliseconds"] = new JsonArray([.. all.Select(one => JsonValue.Create(Math.Round(one, 2)))]),
                ["unanswered"] = asked.Count,
            };
        }
    }

    private static string? KeyOf(Update update) => update.Kind switch
    {
        "message" => update.Payload.GetProperty("chat").GetProperty("id").GetRawText(),
        "callback_query" or "inline_query" => update.Kind + update.Payload.GetProperty("id").GetString(),
        _ => null,
    };

    private static string? KeyOf(ApiRequest request) => request.Method.ToLowerInvariant() switch
    {
        "answercallbackquery" => "callback_query" + request.Text("callback_query_id"),
        "answerinlinequery" => "inline_query" + request.Text("inline_query_id"),
        var method when method.StartsWith("send", StringComparison.Ordinal) => request.Text("chat_id"),
        _ => null,
    };
}
