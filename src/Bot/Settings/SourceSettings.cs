using Bot.Core.Model;

namespace Bot.Settings;

/// <summary>A source (settings <c>Sources:N</c>).</summary>
public sealed class SourceSettings
{
    /// <summary>The name by which it is known; unique. Required.</summary>
    public string? Name { get; set; }

    /// <summary>The http(s) address of a feed or of a page that lists articles. Required.</summary>
    public string? Url { get; set; }

    /// <summary>What is read there. Default: told by the first answer.</summary>
    public WatchedKind Kind { get; set; }

    /// <summary>The section of all its articles. Default: told by entries and pages.</summary>
    public string? Section { get; set; }

    /// <summary>The language of its articles. Default: told by the feed, else the newsroom's.</summary>
    public string? Language { get; set; }

    /// <summary>The interval between looks, down to one second. Default: adaptive, 30 s to 30 min.</summary>
    public TimeSpan? Every { get; set; }

    /// <summary>Where a section page's articles stand. Default: found without help.</summary>
    public SelectorSettings? Selectors { get; set; }
}

/// <summary>What is looked at at a source's address (settings <c>Sources:N:Kind</c>).</summary>
public enum WatchedKind
{
    /// <inheritdoc cref="SourceKind.Auto" />
    Auto,

    /// <inheritdoc cref="SourceKind.Feed" />
    Feed,

    /// <inheritdoc cref="SourceKind.SectionPage" />
    SectionPage,

    /// <inheritdoc cref="SourceKind.Sitemap" />
    Sitemap,
}
