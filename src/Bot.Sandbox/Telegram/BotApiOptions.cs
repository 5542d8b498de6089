namespace Bot.Sandbox.Telegram;

/// <summary>How a sandbox Bot API server is set up.</summary>
public sealed class BotApiOptions
{
    /// <summary>
    /// The folder that keeps the state (<c>telegram.jsonl</c>), so that it goes on after a restart. Default null:
    /// nothing is kept.
    /// </summary>
    public string? Folder { get; set; }

    /// <summary>The token that opens the server, in Telegram's shape. Default <see cref="SandboxWorld.DefaultToken"/>.</summary>
    public string Token { get; set; } = SandboxWorld.DefaultToken;

    /// <summary>The accounts and chats at the first start; kept state goes before it. Default: Erlenfurt.</summary>
    public SandboxWorld World { get; set; } = SandboxWorld.Default;

    /// <summary>Whether sending too fast is slowed down and then refused with 429. Default false.</summary>
    public bool EnforceLimits { get; set; }

    /// <summary>The faults that wait for calls from the start. Default none.</summary>
    public IReadOnlyList<Faults.Fault> Faults { get; set; } = [];

    /// <summary>How many messages are kept per chat; the oldest go first. Default 1,000.</summary>
    public int MessagesPerChat { get; set; } = 1000;
}
