using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Bot.Core.Composing;
using Bot.Core.Delivering;
using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Networks.Telegram;
using Bot.Pictures;
using Bot.Sandbox.Telegram;
using Bot.Sandbox.Telegram.Faults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Networks.Tests.Telegram;

/// <summary>The sandbox's Bot API server with a newsroom's pictures beside it, and the network that sends to it over HTTP.</summary>
internal sealed class RunningTelegram : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ServiceProvider program;
    private readonly Dictionary<string, byte[]> pictures;

    private RunningTelegram(WebApplication app, Dictionary<string, byte[]> pictures)
    {
        (this.app, this.pictures) = (app, pictures);
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = Address };
        program = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IOptions<FetchOptions>>(Options.Create(new FetchOptions { AllowedPrivateHosts = [Address.Authority] }))
            .AddSingleton<IOptions<TelegramOptions>>(Options.Create(new TelegramOptions
            {
                Token = SandboxWorld.DefaultToken,
                ApiUrl = Address.GetLeftPart(UriPartial.Authority),
            }))
            .AddFetching().AddPictures().AddTelegram()
            .BuildServiceProvider();
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public INetwork Network => program.GetRequiredService<INetwork>();

    public TelegramVoice Voice => program.GetRequiredService<TelegramVoice>();

    public Channel Channel { get; } = new() { Name = "Bote", Network = "Telegram", Address = "@erlenfurter_bote" };

    public static async Task<RunningTelegram> StartAsync(params Fault[] faults)
    {
        var pictures = new Dictionary<string, byte[]>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSandboxBotApi(new BotApiOptions { Faults = faults });
        var app = builder.Build();
        app.MapSandboxBotApi();
        app.MapGet("/pictures/{name}", (string name) =>
            pictures.TryGetValue(name, out var bytes) ? Results.Bytes(bytes, "image/jpeg") : Results.NotFound());
        await app.StartAsync();
        return new RunningTelegram(app, pictures);
    }

    /// <summary>Puts a picture on the newsroom's site.</summary>
    public string Picture(string name, byte[] bytes)
    {
        pictures[name] = bytes;
        return new Uri(Address, $"/pictures/{name}").AbsoluteUri;
    }

    public PostContent Post(string text, params string[] pictures) => new()
    {
        Text = $"<b>{text}</b>",
        PlainText = text,
        LinkPreview = new("https://bote.example/1", PreferLarge: true),
        Pictures = [.. pictures.Select(url => new ArticlePicture(url))],
    };

    public Task<DeliveryOutcome> PublishAsync(PostContent content) =>
        Network.PublishAsync(Dispatch(content), TestContext.Current.CancellationToken);

    public Task<DeliveryOutcome> CorrectAsync(string message, PostContent content) =>
        Network.CorrectAsync(Dispatch(content), message, TestContext.Current.CancellationToken);

    public Task<DeliveryOutcome> RetractAsync(string message) =>
        Network.RetractAsync(Dispatch(Post("")), message, TestContext.Current.CancellationToken);

    /// <summary>The messages that stand in the channel.</summary>
    public async Task<JsonNode[]> StandingAsync(long chat = SandboxWorld.GermanChannel)
    {
        var world = JsonNode.Parse(await Client.GetStringAsync("/sandbox/world"))!;
        return [.. world["chats"]!.AsArray().Single(one => (long)one!["id"]! == chat)!["messages"]!.AsArray().Select(message => message!)];
    }

    /// <summary>The methods that were called, in order.</summary>
    public async Task<string[]> CallsAsync()
    {
        var calls = JsonNode.Parse(await Client.GetStringAsync("/sandbox/calls"))!;
        return [.. calls["last"]!.AsArray().Select(call => (string)call!["method"]!)];
    }

    public async Task<int> SizeOfFileAsync(JsonNode message) =>
        (await Client.GetByteArrayAsync((string)message["photo_url"]!)).Length;

    public async Task FailAsync(params Fault[] faults)
    {
        using var answer = await Client.PostAsJsonAsync("/sandbox/faults", faults.Select(fault => new
        {
            kind = System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(fault.Kind.ToString()),
            method = fault.Method,
            words = fault.Words,
            count = fault.Count,
        }));
        answer.EnsureSuccessStatusCode();
    }

    private Dispatch Dispatch(PostContent content) => new(Channel, content, "delivery-1-1");

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await program.DisposeAsync();
        await app.DisposeAsync();
    }
}
