using Bot.Core.Letters;

namespace Bot.Networks.Telegram;

/// <summary>How people's messages reach the bot.</summary>
public enum TelegramUpdateMode
{
    /// <summary>The bot asks for them (Bot API <c>getUpdates</c>).</summary>
    LongPolling,

    /// <summary>Telegram brings them (Bot API <c>setWebhook</c>).</summary>
    Webhook,
}

/// <summary>The bot's account on Telegram (settings <c>Telegram</c>).</summary>
public sealed class TelegramOptions
{
    /// <summary>
    /// The token that BotFather gave. A secret: give it as <c>Telegram__Token</c> or by a file named in
    /// <c>Telegram__TokenFile</c>. Default: none.
    /// </summary>
    public string? Token { get; set; }

    /// <summary>
    /// The Bot API server: scheme, host and port; a path would be ignored. Default: the public one,
    /// <c>https://api.telegram.org</c>.
    /// </summary>
    public string ApiUrl { get; set; } = "https://api.telegram.org";

    /// <summary>How people's messages reach the bot. Default: <see cref="TelegramUpdateMode.LongPolling"/>.</summary>
    public TelegramUpdateMode Updates { get; set; }

    /// <summary>
    /// The https address to which Telegram brings them, with a path that nobody guesses and without the token, on port 443,
    /// 80, 88 or 8443; the program listens for its path at <c>Web:Url</c>. A Bot API server of one's own
    /// (<see cref="ApiUrl"/>) takes http and any port. Default: none; required with
    /// <see cref="TelegramUpdateMode.Webhook"/>.
    /// </summary>
    public string? WebhookUrl { get; set; }

    /// <summary>
    /// What Telegram shows with each of them: 1 to 256 letters, digits, _ or -. A secret: give it as
    /// <c>Telegram__WebhookSecret</c> or by a file named in <c>Telegram__WebhookSecretFile</c>. Default: none; required with
    /// <see cref="TelegramUpdateMode.Webhook"/>.
    /// </summary>
    public string? WebhookSecret { get; set; }

    /// <summary>
    /// The id of a chat where nobody reads and the bot may post: a message whose answer was lost is looked for by forwarding what
    /// stands in its channel there. Default: none, and staff are asked instead.
    /// </summary>
    public long? StagingChat { get; set; }

    /// <summary>
    /// How long until Telegram has surely finished with a message whose answer was lost; only then it is looked for. Default:
    /// 1 min.
    /// </summary>
    public TimeSpan SettleTime { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How long an answer is waited for. A Bot API server waits itself within a call, so a short time makes lost answers.
    /// Default: 90 s.
    /// </summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(90);

    /// <summary>
    /// What is promised to people about a message whose answer was lost: nothing can be looked for in their chats. Default:
    /// <see cref="LetterPromise.AtMostOnce"/>, nobody is bothered twice.
    /// </summary>
    public LetterPromise PrivatePromise { get; set; }

    /// <summary>How much is sent at most. Default: what Telegram grants.</summary>
    public TelegramPaceOptions Pace { get; set; } = new();
}
