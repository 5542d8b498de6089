using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>The article's own paragraphs, without the furniture around and between them.</summary>
/// <param name="Blocks">In reading order, subheadings included.</param>
/// <param name="Element">The element that holds them, null where none was found.</param>
internal sealed record BodyText(IReadOnlyList<TextBlock> Blocks, IElement? Element)
{
    private const int ShortestSentence = 25;
    private const int ShortestOpening = 160;
    private const int FewestTeasers = 3;
    private static readonly BodyText None = new([], null);

    /// <summary>The first paragraph that is neither a subheading nor a label, null where there is none.</summary>
    public string? FirstParagraph =>
        (Blocks.FirstOrDefault(block => block.Kind != BlockKind.Heading && block.Weight >= ShortestSentence)
            ?? Blocks.FirstOrDefault(block => block.Kind != BlockKind.Heading))?.Text;

    /// <summary>
    /// The paragraphs separated by blank lines, after a lead that stands apart from them. A lead as long as a paragraph opens
    /// the text; a shorter one is a second line of the headline.
    /// </summary>
    public string TextAfter(string? lead)
    {
        IEnumerable<string> paragraphs = Blocks.Select(block => block.Text);
        bool isApart = lead is { Length: >= ShortestOpening } && Blocks.Count > 0 && !Blocks.Any(block =>
            block.Text.Contains(lead, StringComparison.Ordinal) || lead.StartsWith(block.Text, StringComparison.Ordinal));
        return string.Join("\n\n", isApart ? paragraphs.Prepend(lead!) : paragraphs);
    }

    /// <summary>Finds the body of a page.</summary>
    /// <param name="body">The page's body element.</param>
    /// <param name="headline">The article's headline, which is no part of its text.</param>
    public static BodyText Find(IElement? body, string? headline)
    {
        if (body is null)
            return None;
        PageText text = PageText.Read(body, Furniture.Within(body));
        int region = BodyRegion.Find(text);
        if (region < 0)
            return None;
        PageRegion found = text.Regions[region];
        var blocks = text.Blocks.Skip(found.Start).Take(found.End - found.Start).Where(block => IsKept(block, headline)).ToList();
        int teasers = blocks.AsEnumerable().Reverse().TakeWhile(block => block.Kind == BlockKind.Item && block.LinkShare > 0.25).Count();
        if (teasers >= FewestTeasers)
            blocks.RemoveRange(blocks.Count - teasers, teasers);
        while (blocks.Count > 0 && blocks[^1].Kind == BlockKind.Heading)
            blocks.RemoveAt(blocks.Count - 1);
        return new BodyText(blocks, found.Element);
    }

    private static bool IsKept(TextBlock block, string? headline) =>
        block.Kind != BlockKind.Caption
        && !(block.LinkShare > 0.6 && block.Weight < 200)
        && !(block.Kind == BlockKind.Other && block.Weight < 30)
        && !Furniture.IsPhrase(block.Text)
        && !(block.Kind == BlockKind.Heading && PageWords.Same(block.Text, headline));
}
