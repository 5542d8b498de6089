using System.Text.Json;

namespace Bot.Sandbox.Newsroom.Hub;

/// <summary>The hub's subscribers, kept in a file: whoever subscribed before a restart counts on its lease.</summary>
internal sealed class HubRegister(string folder, TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly string path = Path.Combine(folder, "hub.json");
    private List<HubSubscriber>? subscribers;

    /// <summary>Those whose lease runs.</summary>
    public IReadOnlyList<HubSubscriber> Present
    {
        get
        {
            lock (gate) return [.. Read().Where(one => one.Until > time.GetUtcNow())];
        }
    }

    /// <summary>Adds a subscriber, in place of itself.</summary>
    public void Put(HubSubscriber subscriber) => Change(subscriber.Callback, subscriber.Topic, [subscriber]);

    /// <summary>Takes a subscriber out.</summary>
    public void Remove(Uri callback, Uri topic) => Change(callback, topic, []);

    private void Change(Uri callback, Uri topic, IEnumerable<HubSubscriber> instead)
    {
        lock (gate)
        {
            var others = Read().Where(one => one.Until > time.GetUtcNow() && (one.Callback != callback || one.Topic != topic));
            subscribers = [.. others, .. instead];
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, JsonSerializer.Serialize(subscribers, HubJson.Default.ListHubSubscriber));
        }
    }

    private List<HubSubscriber> Read() => subscribers ??= Parse();

    private List<HubSubscriber> Parse()
    {
        try
        {
            return File.Exists(path)
                ? JsonSerializer.Deserialize(File.ReadAllText(path), HubJson.Default.ListHubSubscriber) ?? []
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
