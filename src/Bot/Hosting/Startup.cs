namespace Bot.Hosting;

/// <summary>The moment at which the program is up.</summary>
internal static class Startup
{
    /// <summary>Completes when everything has started and the web server listens, or when that will not be.</summary>
    /// <returns>Whether it is up.</returns>
    public static async Task<bool> StartedAsync(this IHostApplicationLifetime life, CancellationToken stopping)
    {
        var started = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var up = life.ApplicationStarted.Register(() => started.TrySetResult(true));
        using var stop = stopping.Register(() => started.TrySetResult(false));
        return await started.Task.ConfigureAwait(false);
    }
}
