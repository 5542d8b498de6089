using System.Globalization;
using Bot.Sandbox.Telegram.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Bot.Sandbox.Telegram.Control;

/// <summary>
/// Server-sent events: what happened after the id the page knows, then everything new at once. Ends with the host, so
/// that a page left open does not hold the process.
/// </summary>
internal sealed class EventStream(EventBuffer buffer, IHostApplicationLifetime lifetime, TimeProvider time)
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    public async Task WriteAsync(HttpContext http)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(
            http.RequestAborted, lifetime.ApplicationStopping);
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        try
        {
            await http.Response.WriteAsync("retry: 1000\n\n", ended.Token);
            await FollowAsync(http, After(http.Request) ?? buffer.Last, ended.Token);
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the host stops: both are the normal end of a stream.
        }
    }

    private async Task FollowAsync(HttpContext http, long last, CancellationToken ended)
    {
        while (true)
        {
            var (events, changed) = buffer.After(last);
            foreach (var happened in events)
            {
                await http.Response.WriteAsync(Frame(happened), ended);
                last = happened.Id;
            }

            await http.Response.Body.FlushAsync(ended);
            var pause = Task.Delay(KeepAlive, time, ended);
            if (await Task.WhenAny(changed, pause) != pause) continue;
            await pause;
            await http.Response.WriteAsync(": still here\n\n", ended);
        }
    }

    private static string Frame(SandboxEvent happened) => string.Create(CultureInfo.InvariantCulture,
        $"id: {happened.Id}\nevent: {happened.Kind}\ndata: {happened.Data.ToJsonString(ApiJson.Options)}\n\n");

    private static long? After(HttpRequest request) =>
        long.TryParse(request.Headers["Last-Event-ID"], CultureInfo.InvariantCulture, out var last) ? last
        : long.TryParse(request.Query["after"], CultureInfo.InvariantCulture, out var after) ? after : null;
}
