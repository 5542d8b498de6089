namespace Bot.Core.Chat.Introducing;

/// <summary>A network's menu of commands.</summary>
/// <param name="Language">Two letters; null for everybody whose language has no menu.</param>
/// <param name="Commands">Commands without the slash, with descriptions.</param>
public sealed record CommandMenu(string? Language, IReadOnlyList<(string Command, string Description)> Commands)
{
    /// <summary>Whom it is for. Default: people in private.</summary>
    public MenuScope Scope { get; init; }
}

/// <summary>Whom a menu of commands is for (Bot API, <c>BotCommandScope</c>).</summary>
public enum MenuScope
{
    /// <summary>People in their chat with the bot.</summary>
    Private,

    /// <summary>Groups.</summary>
    Groups,

    /// <summary>The administrators of groups.</summary>
    GroupAdmins,

    /// <summary>Whoever has no other.</summary>
    Default,
}
