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

namespace Bot.Benchmarks.Polling;

/// <summary>
/// Thousands of feeds that never change, in a process of their own so that the server's work is not counted. Nine of ten
/// answer a conditional GET with 304; the tenth has no validators and sends its feed again.
/// </summary>
internal sealed class FeedServer : IDisposable
{
    private const string Tag = "\"1\"";

    /// <summary>How many hosts the feeds are spread over; each is an address of its own on loopback.</summary>
    private const int Hosts = 250;

    private readonly Process process;
    private readonly int port;

    private FeedServer(Process process, int port) => (this.process, this.port) = (process, port);

    /// <summary>Starts the process.</summary>
    public static FeedServer Start()
    {
        var start = OwnProcess.Beside("feed-server");
        (start.RedirectStandardInput, start.RedirectStandardOutput) = (true, true);
        var process = Process.Start(start)!;
        return new FeedServer(process, int.Parse(process.StandardOutput.ReadLine()!, CultureInfo.InvariantCulture));
    }

    /// <summary>The address of a feed.</summary>
    public Uri Feed(int number) => new($"http://{Host(number)}/{number}");

    /// <summary>All hosts with their port.</summary>
    public List<string> AllHosts => [.. Enumerable.Range(0, Hosts).Select(Host)];

    /// <summary>Ends the process, which runs until its input ends.</summary>
    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    /// <summary>The process itself: tells its port, and serves until its input ends.</summary>
    public static async Task<int> RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Any, 0));
        await using var app = builder.Build();
        app.MapGet("/{number:int}", Answer);
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Console.WriteLine(new Uri(address).Port);
        await Console.In.ReadToEndAsync();
        return 0;
    }

    private string Host(int number) => string.Create(CultureInfo.InvariantCulture, $"127.1.0.{number % Hosts + 1}:{port}");

    private static IResult Answer(int number, HttpContext context)
    {
        if (number % 10 != 0)
        {
            context.Response.Headers.ETag = Tag;
            if (context.Request.Headers.IfNoneMatch == Tag) return Results.StatusCode(StatusCodes.Status304NotModified);
        }
        return Results.Bytes(Encoding.UTF8.GetBytes(Document(number)), "application/rss+xml; charset=utf-8");
    }

    private static string Document(int number) =>
        $"<rss version=\"2.0\"><channel><title>Blatt {number}</title><link>https://blatt{number}.example/</link>"
        + string.Concat(Enumerable.Range(1, 10).Select(i =>
            $"<item><title>Die {i}. Brücke ist offen</title><link>https://blatt{number}.example/ort/{i}</link><pubDate>Mon, 10 Jan 2022 14:{i:00}:09 +0100</pubDate>"
            + "<description>Die neue Brücke über den Fluss ist seit heute offen. Am 3. März folgt das Fest.</description></item>"))
        + "</channel></rss>";
}
