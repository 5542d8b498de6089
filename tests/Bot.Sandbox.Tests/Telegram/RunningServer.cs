using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Sandbox.Tests.Telegram;

/// <summary>A sandbox server on a free loopback port, and a client that speaks plain JSON to it.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    public const long Rita = 1001;
    public const long German = SandboxWorld.GermanChannel;
    public const long Staging = SandboxWorld.StagingChannel;
    public const long Editors = SandboxWorld.EditorsGroup;

    private readonly WebApplication app;

    private RunningServer(WebApplication app, HttpClient client) => (this.app, Client) = (app, client);

    public HttpClient Client { get; }

    public static async Task<RunningServer> StartAsync(
        BotApiOptions? options = null, TimeProvider? time = null, ILinkPreviews? previews = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        if (time is not null) builder.Services.AddSingleton(time);
        if (previews is not null) builder.Services.AddSingleton(previews);
        builder.Services.AddSandboxBotApi(options ?? new BotApiOptions());
        var app = builder.Build();
        app.MapSandboxBotApi();
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new RunningServer(app, new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(address) });
    }

    public Task<HttpResponseMessage> PostAsync(string method, object parameters, string? token = null) =>
        Client.PostAsJsonAsync($"/bot{token ?? SandboxWorld.DefaultToken}/{method}", parameters);

    /// <summary>Calls a method and gives the whole answer.</summary>
    public async Task<JsonNode> CallAsync(string method, object? parameters = null)
    {
        using var response = await PostAsync(method, parameters ?? new { });
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    /// <summary>Calls a method that must succeed and gives its result.</summary>
    public async Task<JsonNode> ResultAsync(string method, object? parameters = null)
    {
        var answer = await CallAsync(method, parameters);
        Assert.True((bool)answer["ok"]!, answer.ToJsonString());
        return answer["result"]!;
    }

    /// <summary>Calls a method that must fail and gives the error's words.</summary>
    public async Task<string> ErrorAsync(string method, object parameters)
    {
        var answer = await CallAsync(method, parameters);
        Assert.False((bool)answer["ok"]!, answer.ToJsonString());
        return (string)answer["description"]!;
    }

    /// <summary>Sends to the German channel, or to another chat, and gives the id.</summary>
    public async Task<long> SendAsync(string text, long chat = German) =>
        (long)(await ResultAsync("sendMessage", new { chat_id = chat, text }))["message_id"]!;

    /// <summary>Uses one of the control routes.</summary>
    public async Task<JsonNode> ControlAsync(string path, object body)
    {
        using var response = await Client.PostAsJsonAsync("/sandbox/" + path, body);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    public Task<JsonNode> WriteAsync(string text, long person = Rita) =>
        ControlAsync($"chats/{person}/messages", new { from = person, text });

    public async Task<JsonNode> WorldAsync() => JsonNode.Parse(await Client.GetStringAsync("/sandbox/world"))!;

    public Task StopAsync() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
