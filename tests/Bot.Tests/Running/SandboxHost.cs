using Bot.Sandbox;
using Bot.Sandbox.Newsroom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Running;

/// <summary>Where a sandbox runs, and what ends it.</summary>
/// <param name="Address">Where it is served.</param>
/// <param name="End">Ends it.</param>
internal sealed record SandboxHost(Uri Address, Func<ValueTask> End)
{
    /// <summary>A sandbox in the process of the tests, on a free port.</summary>
    public static async Task<SandboxHost> InsideAsync()
    {
        var folder = new TemporaryFolder();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSandbox(new SandboxOptions(folder.Path, new Uri("http://127.0.0.1")));
        var app = builder.Build();
        app.MapSandbox();
        await app.StartAsync();
        var address = new Uri(app.Urls.First());
        app.Services.GetRequiredService<PaperOptions>().Address = address;
        return new(address, async () =>
        {
            await app.DisposeAsync();
            folder.Dispose();
        });
    }

    /// <summary>A sandbox as a process, as <c>sandbox --port 0</c> starts it.</summary>
    public static async Task<SandboxHost> AsProcessAsync()
    {
        var folder = new TemporaryFolder();
        var program = RunningProgram.Start(["sandbox", "--port", "0"], folder.Path);
        var line = await program.SaysAsync("The sandbox runs at");
        return new(new Uri(line.Split(' ')[4]), async () =>
        {
            await program.DisposeAsync();
            folder.Dispose();
        });
    }

    /// <summary>The sandbox that a program serves which runs already.</summary>
    public static SandboxHost Of(string address) => new(new Uri(address), () => ValueTask.CompletedTask);
}
