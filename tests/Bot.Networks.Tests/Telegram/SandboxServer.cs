using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Bot.Networks.Telegram;
using Bot.Sandbox.Telegram;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Networks.Tests.Telegram;

/// <summary>The sandbox's Bot API server on a free port, and the network's own classes that speak to it over HTTP.</summary>
internal sealed class SandboxServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient client;
    private readonly ServiceProvider services;

    private SandboxServer(WebApplication app, TelegramOptions options)
    {
        this.app = app;
        client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(options.ApiUrl) };
        services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IOptions<TelegramOptions>>(Options.Create(options))
            .AddLogging()
            .AddTelegram()
            .BuildServiceProvider();
    }

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public static async Task<SandboxServer> StartAsync(Action<TelegramOptions>? change = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSandboxBotApi(new BotApiOptions());
        var app = builder.Build();
        app.MapSandboxBotApi();
        await app.StartAsync();
        var options = new TelegramOptions
        {
            Token = SandboxWorld.DefaultToken,
            ApiUrl = app.Urls.First(),
            StagingChat = SandboxWorld.StagingChannel,
        };
        change?.Invoke(options);
        return new SandboxServer(app, options);
    }

    /// <summary>Calls a method of the Bot API as somebody else would, and gives its result.</summary>
    public async Task<JsonNode> CallAsync(string method, object parameters)
    {
        using var answer = await client.PostAsJsonAsync($"/bot{SandboxWorld.DefaultToken}/{method}", parameters);
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        return body["result"] ?? throw new InvalidOperationException(body.ToJsonString());
    }

    /// <summary>Makes the next calls that fit fail.</summary>
    public async Task FailAsync(params object[] faults)
    {
        using var answer = await client.PostAsJsonAsync("/sandbox/faults", faults);
        answer.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await services.DisposeAsync();
        await app.DisposeAsync();
    }
}
