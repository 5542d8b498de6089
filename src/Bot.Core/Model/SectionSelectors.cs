namespace Bot.Core.Model;

/// <summary>
/// Where the articles of a section page stand, in CSS selectors (W3C Selectors Level 4, as far as they need no layout).
/// All but <see cref="Item"/> are sought within an item.
/// </summary>
public sealed record SectionSelectors
{
    /// <summary>The elements that each hold one article.</summary>
    public required string Item { get; init; }

    /// <summary>The link to the article, or an element within or around it; null: the item itself, else its first link.</summary>
    public string? Link { get; init; }

    /// <summary>The headline; null: the link's words.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published; null: found in the item and in the day heading above it.</summary>
    public string? Time { get; init; }

    /// <summary>The abstract; null: none.</summary>
    public string? Summary { get; init; }

    /// <summary>The section; null: none.</summary>
    public string? Section { get; init; }
}
