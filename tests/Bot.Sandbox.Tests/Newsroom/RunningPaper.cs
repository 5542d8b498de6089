using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Bot.Sandbox.Newsroom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Sandbox.Tests.Newsroom;

/// <summary>The paper on a free port of this machine, with a clock that stands still until a test moves it.</summary>
internal sealed class RunningPaper : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly bool ownsFolder;

    private RunningPaper(WebApplication app, FakeTimeProvider time, PaperOptions options, bool ownsFolder)
    {
        this.ownsFolder = ownsFolder;
        this.app = app;
        Time = time;
        Options = options;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = options.Address };
    }

    public FakeTimeProvider Time { get; }

    public PaperOptions Options { get; }

    public HttpClient Client { get; }

    public Paper Paper => app.Services.GetRequiredService<Paper>();

    public NewsroomPreviews Previews => app.Services.GetRequiredService<NewsroomPreviews>();

    /// <summary>Starts a paper at noon in Berlin on Wednesday, 10 January 2024. A folder of its own is deleted at the end.</summary>
    public static async Task<RunningPaper> Start(string? folder = null)
    {
        var options = new PaperOptions { Folder = folder ?? NewFolder() };
        var time = new FakeTimeProvider(new DateTimeOffset(2024, 1, 10, 11, 0, 0, TimeSpan.Zero));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSandboxNewsroom(options);
        var app = builder.Build();
        app.MapSandboxNewsroom();
        await app.StartAsync();
        options.Address = new Uri(app.Urls.First());
        return new RunningPaper(app, time, options, ownsFolder: folder is null);
    }

    public static string NewFolder() => Directory.CreateTempSubdirectory("paper-").FullName;

    /// <summary>Lets time pass second by second: the paper's timer is armed again from the moment it fires.</summary>
    public void Wait(TimeSpan span)
    {
        for (var second = 0; second < span.TotalSeconds; second++)
            Time.Advance(TimeSpan.FromSeconds(1));
    }

    public Task<string> Get(string path) => Client.GetStringAsync(path);

    public async Task<JsonElement> Post(string path, object body)
    {
        using var answer = await Client.PostAsJsonAsync(path, body);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        if (ownsFolder)
            Directory.Delete(Options.Folder, recursive: true);
    }
}
