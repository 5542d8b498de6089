namespace Bot.Settings;

/// <summary>Where a section page's articles stand (settings <c>Sources:N:Selectors</c>), in CSS selectors.</summary>
public sealed class SelectorSettings
{
    /// <summary>The elements that each hold one article. Required where any of these is given.</summary>
    public string? Item { get; set; }

    /// <summary>Within an item the link. Default: the item itself, else its first link.</summary>
    public string? Link { get; set; }

    /// <summary>Within an item the headline. Default: the link's words.</summary>
    public string? Title { get; set; }

    /// <summary>Within an item the time. Default: found in it and in the day heading above it.</summary>
    public string? Time { get; set; }

    /// <summary>Within an item the abstract. Default: none.</summary>
    public string? Summary { get; set; }

    /// <summary>Within an item the section. Default: none.</summary>
    public string? Section { get; set; }

    /// <summary>The selectors that are given, with their keys.</summary>
    internal IEnumerable<(string Key, string Selector)> Given() =>
        new (string Key, string? Selector)[]
        {
            (nameof(Item), Item), (nameof(Link), Link), (nameof(Title), Title), (nameof(Time), Time), (nameof(Summary), Summary),
            (nameof(Section), Section),
        }
        .Where(one => one.Selector is not null).Select(one => (one.Key, one.Selector!));
}
