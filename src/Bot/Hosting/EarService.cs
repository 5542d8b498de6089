using Bot.Networks.Telegram.Hearing;

namespace Bot.Hosting;

/// <summary>Listens to what people say on Telegram for as long as the program runs.</summary>
internal sealed class EarService(TelegramEar ear, IHostApplicationLifetime life) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // What the program serves itself ends with ApplicationStopping, so its own work must know by then, too.
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, life.ApplicationStopping);
        if (!await life.StartedAsync(stopping.Token).ConfigureAwait(false)) return;
        await ear.RunAsync(stopping.Token).ConfigureAwait(false);
    }
}
