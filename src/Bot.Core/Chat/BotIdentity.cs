namespace Bot.Core.Chat;

/// <summary>Who the bot is on its network. The ear fills it in as soon as the network has said so.</summary>
public sealed class BotIdentity
{
    private volatile string? username;

    /// <summary>
    /// The bot's user name without <c>@</c> (Bot API, getMe). Null until it is known; until then every command counts as
    /// meant for this bot.
    /// </summary>
    public string? Username
    {
        get => username;
        set => username = value?.TrimStart('@');
    }

    /// <summary>Whether this bot is called so; not before its name is known.</summary>
    public bool IsCalled(string name) => name.Equals(Username, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a command with this addressee is meant for this bot.</summary>
    /// <param name="addressee">The name behind the command's <c>@</c>; null where there is none.</param>
    public bool IsMeant(string? addressee) =>
        addressee is null || Username is not { } own || own.Equals(addressee, StringComparison.OrdinalIgnoreCase);
}
