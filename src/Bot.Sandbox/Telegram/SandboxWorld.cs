namespace Bot.Sandbox.Telegram;

/// <summary>The accounts and chats a sandbox server begins with.</summary>
/// <param name="Bot">The one bot of the server.</param>
/// <param name="People">The persons; each has a private chat with the bot.</param>
/// <param name="Chats">The groups and channels.</param>
public sealed record SandboxWorld(User Bot, IReadOnlyList<SandboxPerson> People, IReadOnlyList<SandboxChat> Chats)
{
    /// <summary>The token of the default world's bot; it opens nothing but a sandbox.</summary>
    public const string DefaultToken = "7000000001:SANDBOX-sandbox-SANDBOX-sandbox-000";

    /// <summary>The channel of the German edition.</summary>
    public const long GermanChannel = -1001000000001;

    /// <summary>The channel of the English edition.</summary>
    public const long EnglishChannel = -1001000000002;

    /// <summary>The group where editors meet the bot.</summary>
    public const long EditorsGroup = -1001000000003;

    /// <summary>The channel without readers where posts can be tried.</summary>
    public const long StagingChannel = -1001000000004;

    /// <summary>Erik, to whom the newsroom belongs.</summary>
    public const long Owner = 2001;

    /// <summary>Anna, who edits.</summary>
    public const long Editor = 2002;

    private const long BotId = 7000000001;

    /// <summary>The Erlenfurt newsroom: two channels, a staging channel, the editors' group, two readers, its owner and an editor.</summary>
    public static SandboxWorld Default { get; } = new(
        new User(BotId, true, "Erlenfurter Bote") { Username = "erlenfurt_bot" },
        [
            new SandboxPerson(1001, "Rita", "de"),
            new SandboxPerson(1002, "Emma", "en"),
            new SandboxPerson(Owner, "Erik", "de", "owner"),
            new SandboxPerson(Editor, "Anna", "de", "editor"),
        ],
        [
            Channel(GermanChannel, "Erlenfurter Bote", "erlenfurter_bote"),
            Channel(EnglishChannel, "Erlenfurt Courier", "erlenfurt_courier"),
            new SandboxChat(EditorsGroup, "supergroup", "Redaktion Erlenfurt")
            {
                Members = [new(Owner, "creator"), new(Editor, "administrator"), new(BotId, "member")],
            },
            Channel(StagingChannel, "Probebühne", null),
        ]);

    private static SandboxChat Channel(long id, string title, string? username) => new(id, "channel", title)
    {
        Username = username,
        Members = [new(Owner, "creator"), new(Editor, "administrator"), new(BotId, "administrator")],
    };
}
