using System.Text.Json.Nodes;

namespace Bot.Sandbox.Telegram.Control;

/// <summary>The last events, for pages that listen and for those that come back after a lost connection.</summary>
internal sealed class EventBuffer(TimeProvider time)
{
    private const int Most = 1000;

    private readonly Lock gate = new();
    private readonly Queue<SandboxEvent> events = [];

    // Milliseconds at the start, so that ids of a new run are above those of the last one.
    private long last = time.GetUtcNow().ToUnixTimeMilliseconds();
    private TaskCompletionSource changed = NewSignal();

    /// <summary>The id of the newest event.</summary>
    public long Last
    {
        get
        {
            lock (gate) return last;
        }
    }

    public void Publish(string kind, JsonObject data)
    {
        lock (gate)
        {
            events.Enqueue(new SandboxEvent(++last, kind, data));
            if (events.Count > Most) events.Dequeue();
            changed.SetResult();
            changed = NewSignal();
        }
    }

    /// <summary>
    /// The events after an id, or a reset where some of them are no longer kept; and a task that ends with the next one.
    /// </summary>
    public (IReadOnlyList<SandboxEvent> Events, Task Changed) After(long id)
    {
        lock (gate)
        {
            var oldest = last - events.Count;
            if (id < oldest || id > last) return ([new SandboxEvent(last, "reset", [])], changed.Task);
            return ([.. events.Where(happened => happened.Id > id)], changed.Task);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
