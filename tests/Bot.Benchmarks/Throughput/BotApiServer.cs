using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Benchmarks.Throughput;

/// <summary>
/// A server that takes every <c>sendMessage</c> at once, in a process of its own so that its work is not counted. It keeps the first
/// bodies, for the bare loop to post them again.
/// </summary>
internal sealed class BotApiServer : IDisposable
{
    private const int KeptBodies = 1000;

    private readonly Process process;

    private BotApiServer(Process process, int port) => (this.process, Address) = (process, new Uri($"http://127.0.0.1:{port}"));

    public Uri Address { get; }

    public static BotApiServer Start()
    {
        var start = OwnProcess.Beside("bot-api-server");
        (start.RedirectStandardInput, start.RedirectStandardOutput) = (true, true);
        var process = Process.Start(start)!;
        return new BotApiServer(process, int.Parse(process.StandardOutput.ReadLine()!, CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    /// <summary>The process itself: tells its port, and serves until its input ends.</summary>
    public static async Task<int> RunAsync()
    {
        var (bodies, last) = (new ConcurrentQueue<string>(), 0);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        await using var app = builder.Build();
        app.MapGet("/bodies", () => Results.Json(bodies));
        app.MapPost("/{token}/sendMessage", async (HttpContext http) =>
        {
            using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
            var body = await reader.ReadToEndAsync();
            if (bodies.Count < KeptBodies) bodies.Enqueue(body);
            http.Response.ContentType = "application/json";
            var id = Interlocked.Increment(ref last);
            await http.Response.WriteAsync(
                "{\"ok\":true,\"result\":{\"message_id\":" + id.ToString(CultureInfo.InvariantCulture)
                + ",\"date\":1700000000,\"chat\":{\"id\":-1001,\"type\":\"channel\",\"title\":\"K\"},\"text\":\"x\"}}");
        });
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Console.WriteLine(new Uri(address).Port);
        await Console.In.ReadToEndAsync();
        return 0;
    }
}
