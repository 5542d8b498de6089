namespace Bot.Settings;

/// <summary>A section (settings <c>Sections:N</c>).</summary>
public sealed class SectionSettings
{
    /// <summary>The name. Required.</summary>
    public string? Name { get; set; }

    /// <summary>Titles by language. Default: the name in every language.</summary>
    public Dictionary<string, string> Titles { get; set; } = [];

    /// <summary>Labels that mean this section, e.g. of other editions. Default: none.</summary>
    public List<string> Aliases { get; set; } = [];

    /// <summary>The hashtag. Default: made from the title.</summary>
    public string? Hashtag { get; set; }

    /// <summary>An emoji before its headlines. Default: none.</summary>
    public string? Emoji { get; set; }

    /// <summary>A label before its headlines, e.g. <c>Comment</c>: 30 characters at most. Default: none.</summary>
    public string? Flair { get; set; }
}
