namespace Bot.Core.Work;

/// <summary>Wakes stages. A signal is a courtesy: the poll is the safety net, so a lost one costs seconds, never work.</summary>
public sealed class StageSignal
{
    private readonly Dictionary<string, SemaphoreSlim> bells = Stages.All.ToDictionary(stage => stage, _ => new SemaphoreSlim(0, 1));

    /// <summary>Wakes a stage, now or as soon as it waits. Rings that come together are one.</summary>
    public void Ring(string stage)
    {
        var bell = bells[stage];
        lock (bell)
        {
            if (bell.CurrentCount == 0) bell.Release();
        }
    }

    /// <summary>Waits until the stage is rung or the time is up.</summary>
    public async Task WaitAsync(string stage, TimeSpan atMost, TimeProvider time, CancellationToken stopping)
    {
        // A busy stage is rung before it rests.
        if (bells[stage].Wait(0, stopping)) return;
        using var up = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var ring = bells[stage].WaitAsync(up.Token);
        var rest = Task.Delay(atMost, time, up.Token);
        await Task.WhenAny(ring, rest).ConfigureAwait(false);
        await up.CancelAsync().ConfigureAwait(false);
        // A ring that came in the same moment as the cancellation is kept for the next wait.
        await ring.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await rest.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.ThrowIfCancellationRequested();
    }
}
