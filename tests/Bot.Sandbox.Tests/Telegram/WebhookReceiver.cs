using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Sandbox.Tests.Telegram;

/// <summary>A bot that is told: it notes what is brought, and answers as the test has it.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string? Secret, string Text)> heard = new();
    private TaskCompletionSource arrived = new();

    private WebhookReceiver(WebApplication app) => this.app = app;

    public string Url => $"{app.Urls.First()}/told";

    /// <summary>What is answered to the text of a message; by default 200.</summary>
    public Func<string, Task<int>> Answer { get; set; } = _ => Task.FromResult(200);

    public IEnumerable<string> Texts => heard.Select(one => one.Text);

    public IEnumerable<string?> Secrets => heard.Select(one => one.Secret);

    public static async Task<WebhookReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var receiver = new WebhookReceiver(app);
        app.MapPost("/told", receiver.TakeAsync);
        await app.StartAsync();
        return receiver;
    }

    /// <summary>Waits until so much was brought.</summary>
    public async Task HearsAsync(int many)
    {
        while (heard.Count < many)
        {
            var next = arrived.Task;
            if (heard.Count >= many) return;
            await next.WaitAsync(TestContext.Current.CancellationToken);
        }
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        var told = await JsonNode.ParseAsync(http.Request.Body);
        var text = (string)told!["message"]!["text"]!;
        heard.Enqueue((http.Request.Headers["X-Telegram-Bot-Api-Secret-Token"], text));
        Interlocked.Exchange(ref arrived, new()).SetResult();
        http.Response.StatusCode = await Answer(text);
    }
}
