namespace Bot.Core.Model;

/// <summary>
/// What people read of the bot before they speak to it (settings <c>Newsroom:Profile</c>): its name and descriptions on the network,
/// by language, two letters. Languages that are not named get what the newsroom's own has, else the bot's own words.
/// </summary>
public sealed class ProfileOptions
{
    /// <summary>Telegram takes no longer name (Bot API, setMyName), in characters.</summary>
    public const int LongestName = 64;

    /// <summary>Telegram takes no longer description (Bot API, setMyDescription), in characters.</summary>
    public const int LongestDescription = 512;

    /// <summary>Telegram takes no longer short description (Bot API, setMyShortDescription), in characters.</summary>
    public const int LongestShortDescription = 120;

    /// <summary>
    /// Whether the network is told at all. Default true; false: name and descriptions stay as they were set by hand. Menus of
    /// commands are told in any case.
    /// </summary>
    public bool Register { get; set; } = true;

    /// <summary>The bot's name, at most 64 characters. Default: that of the newsroom (<c>Newsroom:Name</c>) in all languages.</summary>
    public Dictionary<string, string> Names { get; set; } = [];

    /// <summary>What it can do, shown where a chat has not begun, at most 512 characters. Default: words of its own.</summary>
    public Dictionary<string, string> Descriptions { get; set; } = [];

    /// <summary>What it is, shown on its page and with its link, at most 120 characters. Default: words of its own.</summary>
    public Dictionary<string, string> ShortDescriptions { get; set; } = [];
}
