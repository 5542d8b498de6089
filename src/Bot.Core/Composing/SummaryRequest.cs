namespace Bot.Core.Composing;

/// <summary>What a summary is made from.</summary>
/// <param name="Lead">The standfirst, or null where the article has none.</param>
/// <param name="Text">The body text, paragraphs set apart by line breaks, or null.</param>
/// <param name="Headline">The headline, which the summary doesn't repeat, or null.</param>
/// <param name="Language">The article's language tag, or null where it isn't known.</param>
/// <param name="Dateline">Place, date and agency that may stand before the first sentence and are taken off, or
/// null.</param>
/// <param name="Limit">The most code points of the summary.</param>
/// <param name="Opening">What is set before the first sentence, a dateline that the channel keeps, or null.</param>
public sealed record SummaryRequest(
    string? Lead,
    string? Text,
    string? Headline = null,
    string? Language = null,
    PostDateline? Dateline = null,
    int Limit = 4096,
    string? Opening = null);
