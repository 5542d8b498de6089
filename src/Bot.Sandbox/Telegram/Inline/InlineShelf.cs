using System.Text.Json.Nodes;

namespace Bot.Sandbox.Telegram.Inline;

/// <summary>The last answers to inline queries, as the persons who asked are offered them.</summary>
internal sealed class InlineShelf
{
    private const int Most = 100;

    private readonly Lock gate = new();
    private readonly Dictionary<string, JsonObject> answers = [];
    private readonly Queue<string> order = [];

    /// <summary>Keeps an answer; an earlier one to the same query gives way.</summary>
    public void Put(string query, JsonObject answer)
    {
        lock (gate)
        {
            if (!answers.ContainsKey(query)) order.Enqueue(query);
            answers[query] = answer;
            if (order.Count > Most) answers.Remove(order.Dequeue());
        }
    }

    /// <summary>The answer to a query; null where there is none.</summary>
    public JsonObject? Find(string query)
    {
        lock (gate) return answers.GetValueOrDefault(query)?.DeepClone().AsObject();
    }
}
