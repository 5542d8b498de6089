using Bot.Sandbox;
using Bot.Sandbox.Newsroom;
using Bot.Settings;

namespace Bot.Hosting;

/// <summary>The sandbox as a process of its own.</summary>
internal static class SandboxHost
{
    /// <summary>Runs until Ctrl-C, SIGTERM or <paramref name="cancel"/>.</summary>
    public static async Task RunAsync(SandboxOptions options, WebAddress address, CancellationToken cancel)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(address.Url);
        builder.Services.AddRoutingCore().AddSingleton(TimeProvider.System);
        BotServices.AddLog(builder.Logging);
        builder.Services.AddSandbox(options);
        await using var app = builder.Build();
        app.UseRouting();
        app.MapSandbox();
        await ListeningAt.StartAsync(app, "--port", address.Url, cancel).ConfigureAwait(false);
        var place = app.Urls.First();
        // A free port is known only now; the paper's links begin with it.
        app.Services.GetRequiredService<PaperOptions>().Address = new Uri(place);
        Console.WriteLine($"The sandbox runs at {place} (paper at {place}/paper/de/, Bot API at {place}/bot<token>/). End with Ctrl-C.");
        await app.WaitForShutdownAsync(cancel).ConfigureAwait(false);
    }
}
