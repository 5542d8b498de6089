namespace Bot.Core.Model;

/// <summary>The newsroom itself (settings <c>Newsroom</c>).</summary>
public sealed class NewsroomOptions
{
    /// <summary>The name of a newsroom that was given none.</summary>
    public const string Unnamed = "Newsroom";

    /// <summary>Its name, as readers know it. Default: <c>Newsroom</c>.</summary>
    public string Name { get; set; } = Unnamed;

    /// <summary>The language of its staff and of everything that names none: two letters. Default: <c>en</c>.</summary>
    public string Language { get; set; } = "en";

    /// <summary>The IANA time zone of its datelines and clocks. Default: <c>UTC</c>.</summary>
    public string TimeZone { get; set; } = "UTC";

    /// <summary>Where else to follow it, shown in <c>/start</c> and <c>/about</c>. Default: none.</summary>
    public List<FollowLink> FollowLinks { get; set; } = [];

    /// <summary>
    /// Templates of the channels that name none, by network, e.g. <c>Telegram</c>: a built-in one's name, or a Liquid template's
    /// text. Default: <c>card</c> everywhere.
    /// </summary>
    public Dictionary<string, string> Templates { get; set; } = [];

    /// <summary>
    /// Hashtags of labels whose words make no good ones, by the label of a section or tag; <c>-</c> for none at all. Default: all
    /// are made from the words.
    /// </summary>
    public Dictionary<string, string> Hashtags { get; set; } = [];

    /// <summary>What people read of its bot before they speak to it.</summary>
    public ProfileOptions Profile { get; set; } = new();

    /// <summary>The time zone as a rule.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);
}

/// <summary>A place to follow the newsroom.</summary>
public sealed class FollowLink
{
    /// <summary>What it is called.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its http(s) address.</summary>
    public string Url { get; set; } = "";
}
