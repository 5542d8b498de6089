using Bot.Core.Model;

namespace Bot.Core.Desk.Acts;

/// <summary>Records what staff do. What changes rows of its own may write the act in the same transaction instead.</summary>
public interface IActRecorder
{
    /// <summary>Records an act.</summary>
    Task RecordAsync(Act act, CancellationToken cancel);
}
