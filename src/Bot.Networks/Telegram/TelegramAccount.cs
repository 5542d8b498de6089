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

    private static TelegramBotClient Client(TelegramOptions options, HttpClient http)
    {
        // They are to be settled before the client uses them.
        _ = TelegramJson.Options;
        // A send is repeated by the outbox alone, never within the call.
        return new(new TelegramBotClientOptions(options.Token!, options.ApiUrl) { RetryThreshold = 0, RetryCount = 0 }, http);
    }
}
