using System.Net;
using System.Text;

namespace Bot.Tests.Running;

/// <summary>A newsroom whose sources are looked at once a day, and whose paper's hub pushes what is new.</summary>
public sealed class PushedNewsroom : IAsyncLifetime
{
    private readonly HttpClient client = new(new SocketsHttpHandler { UseProxy = false });

    internal RunningNewsroom Newsroom { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Newsroom = await RunningNewsroom.StartAsync(settings =>
    {
        var address = ClosedPort.Free();
        settings.Set("Web:Url", address);
        settings.Set("Web:PublicUrl", address);
        for (var source = 0; source < 3; source++) settings.Set($"Sources:{source}:Every", "1.00:00:00");
    });

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (Newsroom is not null) await Newsroom.DisposeAsync();
    }

    /// <summary>Waits until the hub pushes the German feed and the program knows it.</summary>
    /// <param name="like">What the subscription must be like.</param>
    internal Task<Subscriber> SubscribedAsync(Func<Subscriber, bool>? like = null) => Patience.UntilAsync(
        "a subscription to the German feed",
        async () => Newsroom.Database.HubOf("Feed")?.State == "Active"
            ? (await SubscribersAsync()).FirstOrDefault(one => like?.Invoke(one) != false)
            : null,
        () => Newsroom.Program.Log);

    /// <summary>Waits until the hub pushes the German feed to nobody: it strikes a subscriber out after it has heard the answer.</summary>
    internal Task NobodySubscribedAsync() => Patience.UntilAsync(
        "a hub without subscribers to the German feed",
        async () => (await SubscribersAsync()).Any() ? null : "nobody",
        () => Newsroom.Program.Log);

    /// <summary>Whom the hub pushes the German feed to.</summary>
    private async Task<IEnumerable<Subscriber>> SubscribersAsync() =>
        (await Newsroom.Sandbox.SubscribersAsync()).Where(one => one.Topic.AbsolutePath == "/paper/de/rss.xml");

    /// <summary>Pushes to the program, as a hub does or whoever pretends to be one.</summary>
    internal async Task<HttpStatusCode> PushAsync(Uri callback, string feed, string? signature = null)
    {
        using var push = new HttpRequestMessage(HttpMethod.Post, callback);
        push.Content = new StringContent(feed, Encoding.UTF8, "application/rss+xml");
        push.Headers.ExpectContinue = true;
        if (signature is not null) push.Headers.Add("X-Hub-Signature", signature);
        using var answer = await client.SendAsync(push, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    /// <summary>Asks the program whether it asked.</summary>
    internal async Task<HttpStatusCode> VerifyAsync(Uri callback, string mode, Uri topic)
    {
        var written = Uri.EscapeDataString(topic.AbsoluteUri);
        var question = $"?hub.mode={mode}&hub.topic={written}&hub.challenge=abc&hub.lease_seconds=60";
        using var answer = await client.GetAsync(new Uri(callback, question), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    /// <summary>Starts the killed program again, and waits until it listens.</summary>
    internal async Task StartLaterAsync(TimeSpan later)
    {
        Newsroom.StartLater(later);
        var address = new Uri(Newsroom.Settings.Value("Web:Url"));
        await Patience.UntilAsync("the program's web server", () => LivesAsync(address), () => Newsroom.Program.Log);
    }

    private async Task<string?> LivesAsync(Uri address)
    {
        try
        {
            return await client.GetStringAsync(new Uri(address, "/health/live"), TestContext.Current.CancellationToken);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
