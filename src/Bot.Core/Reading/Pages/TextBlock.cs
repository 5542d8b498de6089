using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>What kind of element a block of text stands in.</summary>
internal enum BlockKind
{
    Other,
    Paragraph,
    Heading,
    Item,
    Caption,
    Cell,
}

/// <summary>A run of visible text without a line break of the layout in it: a paragraph, a heading, a label.</summary>
/// <param name="Text">The text, white space folded.</param>
/// <param name="LinkLength">How many of its characters are in links.</param>
/// <param name="Kind">The kind of the innermost block element around it.</param>
/// <param name="Region">The index of that element among the page's regions.</param>
internal sealed record TextBlock(string Text, int LinkLength, BlockKind Kind, int Region)
{
    /// <summary>The share of the text that is in links, 0 to 1.</summary>
    public double LinkShare => Math.Min(1, (double)LinkLength / Text.Length);

    /// <summary>The length in letters of an alphabet: an ideograph says as much as about three of them.</summary>
    public int Weight { get; } = PageWords.Weight(Text);
}

/// <summary>A block element and the stretch of text blocks inside it.</summary>
/// <param name="Element">The element.</param>
/// <param name="Parent">The index of the region around it, -1 for the root.</param>
/// <param name="Start">The first block inside.</param>
/// <param name="End">The block after the last one inside.</param>
internal sealed record PageRegion(IElement Element, int Parent, int Start, int End);
