using System.Text.Json.Serialization.Metadata;
using Bot.Core.Delivering;
using Microsoft.Extensions.Options;
using Telegram.Bot;

namespace Bot.Networks.Telegram;

/// <summary>The bot's account: its client, and the pace that everything it sends shares.</summary>
public sealed class TelegramAccount
{
    /// <summary>
    /// The name of the HTTP client for sends. Its time-out is far above the waits that a Bot API server takes within a call.
    /// </summary>
    public const string SendClient = "telegram";

    /// <summary>The name of the HTTP client for long polls.</summary>
    public const string PollClient = "telegram-poll";

    private readonly Lazy<TelegramBotClient> sender;
    private readonly Lazy<TelegramBotClient> poller;

    /// <summary>An account by its settings.</summary>
    public TelegramAccount(IOptions<TelegramOptions> options, IHttpClientFactory clients, TimeProvider time)
    {
        sender = new(() => Client(options.Value, clients.CreateClient(SendClient)));
        poller = new(() => Client(options.Value, clients.CreateClient(PollClient)));
        Pace = new AccountPace(options.Value.Pace.Limits(), time);
    }

    /// <summary>The client for sends.</summary>
    public ITelegramBotClient Sender => sender.Value;

    /// <summary>The client for long polls.</summary>
    public ITelegramBotClient Poller => poller.Value;

    /// <summary>What Telegram grants, see <see cref="TelegramPaceOptions"/>.</summary>
    public AccountPace Pace { get; }

    // The library ships serializers that its compiler wrote, and by default writes others at run time: 0.2 s and megabytes of
    // each start.
    static TelegramAccount() => JsonBotAPI.Options.TypeInfoResolver = JsonTypeInfoResolver.Combine(JsonBotSerializerContext.Default, new DefaultJsonTypeInfoResolver());

    private static TelegramBotClient Client(TelegramOptions options, HttpClient http) =>
        // A send is repeated by the outbox alone, never within the call.
        new(new TelegramBotClientOptions(options.Token!, options.ApiUrl) { RetryThreshold = 0, RetryCount = 0 }, http);
}
