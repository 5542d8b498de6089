namespace Bot.Sandbox.Telegram.Faults;

/// <summary>The faults that still wait, in order; the first that fits a call is spent on it.</summary>
internal sealed class FaultList(IEnumerable<Fault> initial)
{
    private readonly Lock gate = new();
    private List<Fault> waiting = [.. initial];

    public IReadOnlyList<Fault> Waiting
    {
        get
        {
            lock (gate) return [.. waiting];
        }
    }

    public void Replace(IEnumerable<Fault> faults)
    {
        lock (gate) waiting = [.. faults.Where(fault => fault.Count > 0)];
    }

    /// <summary>Takes the fault that meets this call, or null.</summary>
    public Fault? Take(string method, long? chatId)
    {
        lock (gate)
        {
            var at = waiting.FindIndex(fault => fault.Meets(method, chatId));
            if (at < 0) return null;
            var fault = waiting[at];
            if (fault.Count > 1) waiting[at] = fault with { Count = fault.Count - 1 };
            else waiting.RemoveAt(at);
            return fault;
        }
    }
}
