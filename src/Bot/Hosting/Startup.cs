namespace Bot.Hosting;

/// <summary>The moment at which the program is up.</summary>
internal static class Startup
{
    /// <summary>Completes when everything has started and the web server listens.</summary>
    public static async Task StartedAsync(this IHostApplicationLifetime life, CancellationToken stopping)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var up = life.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stopping).ConfigureAwait(false);
    }
}
