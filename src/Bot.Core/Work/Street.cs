using Microsoft.Extensions.Logging;

namespace Bot.Core.Work;

/// <summary>What every stage shares: the clock, the bells and the pulse.</summary>
public sealed partial class Street(TimeProvider time, StageSignal signal, StagePulse pulse, ILogger<Street> log)
{
    /// <summary>The clock.</summary>
    public TimeProvider Time => time;

    /// <summary>The present moment.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Wakes a stage.</summary>
    public void Ring(string stage) => signal.Ring(stage);

    /// <summary>Waits until a stage is rung or the time is up.</summary>
    public Task RestAsync(string stage, TimeSpan atMost, CancellationToken stopping) =>
        signal.WaitAsync(stage, atMost, time, stopping);

    /// <summary>A turn of the stage ended well.</summary>
    public void Beat(string stage) => pulse.Beat(stage, Now);

    /// <summary>What had failed works again.</summary>
    public void Mend(string stage) => pulse.Mend(stage);

    /// <summary>A stage failed: shown in health, and logged if it is news.</summary>
    public void Report(string stage, Exception fault)
    {
        if (pulse.Fault(stage, fault.Message, StorageTrouble.In(fault))) LogFault(stage, fault);
    }

    /// <summary>Something outside is away: shown in health; its own log tells more.</summary>
    /// <returns>Whether this is news.</returns>
    public bool Ail(string stage, string reason) => pulse.Fault(stage, reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The {Stage} stage failed and tries again")]
    private partial void LogFault(string stage, Exception fault);
}
