using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Networks.Telegram.Hearing;

namespace Bot.Tests.Running;

/// <summary>A newsroom to whose program Telegram brings what people say; and whoever pretends to be Telegram.</summary>
public sealed class BroughtNewsroom : IAsyncLifetime
{
    public const string Secret = "what-only-Telegram-knows";
    private const string Path = "/from/telegram";

    private readonly HttpClient client = new(new SocketsHttpHandler { UseProxy = false });
    private readonly string address = ClosedPort.Free();

    internal RunningNewsroom Newsroom { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Newsroom = await RunningNewsroom.StartAsync(Bring);
        await KnownAsync();
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (Newsroom is not null) await Newsroom.DisposeAsync();
    }

    /// <summary>Waits until Telegram knows where to bring what people say.</summary>
    internal Task KnownAsync() => Newsroom.Program.SaysAsync("Telegram brings messages to");

    /// <summary>Waits until the program, which was started again, takes what is brought.</summary>
    internal Task TakesAsync() => Patience.UntilAsync("the program to take what is brought", async () =>
    {
        try
        {
            return await BringAsync("""{"update_id":1}""") == HttpStatusCode.OK ? "taken" : null;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }, () => Newsroom.Program.Log);

    /// <summary>Brings something as Telegram does, or as whoever pretends to be it.</summary>
    internal async Task<HttpStatusCode> BringAsync(string body, string? secret = Secret)
    {
        using var call = new HttpRequestMessage(HttpMethod.Post, address + Path);
        call.Content = new StringContent(body, Encoding.UTF8, "application/json");
        call.Headers.ExpectContinue = true;
        if (secret is not null) call.Headers.Add(TelegramWebhook.SecretHeader, secret);
        using var answer = await client.SendAsync(call, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    /// <summary>How many updates had a fate so far, as the metrics tell.</summary>
    internal async Task<int> FateAsync(string fate)
    {
        var metrics = await client.GetStringAsync(address + "/metrics", TestContext.Current.CancellationToken);
        return metrics.Split('\n').Where(line => line.StartsWith("newsroom_telegram_updates", StringComparison.Ordinal)
                && line.Contains($"fate=\"{fate}\"", StringComparison.Ordinal))
            .Select(line => (int)double.Parse(line.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault();
    }

    /// <summary>A message as Telegram tells of it.</summary>
    internal static string Message(int update, long person, string text) => JsonSerializer.Serialize(new
    {
        update_id = update,
        message = new
        {
            message_id = 1, date = 1_700_000_000, text,
            chat = new { id = person, type = "private", first_name = "R" },
            from = new { id = person, is_bot = false, first_name = "R", language_code = "de" },
        },
    });

    /// <summary>What the Bot API server says of the webhook.</summary>
    internal Task<JsonNode> InfoAsync() => Newsroom.Sandbox.CallAsync("getWebhookInfo");

    private void Bring(SettingsFile settings)
    {
        settings.Set("Web:Url", address);
        settings.Set("Telegram:Updates", "Webhook");
        settings.Set("Telegram:WebhookUrl", address + Path);
        settings.Set("Telegram:WebhookSecret", Secret);
    }
}
