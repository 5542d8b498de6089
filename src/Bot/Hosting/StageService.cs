using Bot.Core.Work;

namespace Bot.Hosting;

/// <summary>Drives one stage for as long as the program runs.</summary>
/// <param name="stage">The stage.</param>
/// <param name="street">What it shares with the others.</param>
/// <param name="life">Tells when the program is up: in the sandbox the world that stages look at is served by the program itself.</param>
internal sealed class StageService(IStage stage, Street street, IHostApplicationLifetime life) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // What the program serves itself ends with ApplicationStopping, so its own work must know by then, too.
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, life.ApplicationStopping);
        if (!await life.StartedAsync(stopping.Token).ConfigureAwait(false)) return;
        await new StageLoop(stage, street).RunAsync(stopping.Token).ConfigureAwait(false);
    }
}
