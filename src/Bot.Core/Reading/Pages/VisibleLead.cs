using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>The lead a reader sees: a sentence or two set apart between the headline and the body.</summary>
internal static partial class VisibleLead
{
    private const int Farthest = 14;
    private const int MostPoints = 8;
    private const int ShortestLead = 40;
    private const int LongestDateLine = 100;
    private const int LongHeading = 80;
    private const int LongestLead = 900;

    /// <summary>Finds the lead.</summary>
    /// <param name="text">The page's text.</param>
    /// <param name="heading">The headline's element.</param>
    /// <param name="body">The element that holds the body, null where it was not found.</param>
    /// <param name="elsewhere">Tells what speaks of other things.</param>
    /// <param name="dates">How dates are read.</param>
    public static string? Find(PageText text, IElement? heading, IElement? body, Elsewhere elsewhere, PageDates dates)
    {
        int headline = heading is null ? -1 : text.IndexOf(heading);
        if (headline < 0)
            return null;
        for (int at = headline + 1; at < text.Blocks.Count && at <= headline + Farthest; at++)
        {
            TextBlock block = text.Blocks[at];
            IElement element = text.Regions[block.Region].Element;
            bool isInBody = body is not null && body.Contains(element) && !body.Contains(heading!);
            if (!IsSentence(block) || IsDateLine(block, dates) || elsewhere.Holds(element))
                continue;
            if (IsNamed(element) || (!isInBody && IsSetApart(block, element, body)))
                return WithList(text, at, heading!);
            if (isInBody)
                return null;
        }
        return null;
    }

    private static bool IsDateLine(TextBlock block, PageDates dates) => block.Text.Length <= LongestDateLine && dates.Local(block.Text) is not null;

    private static bool IsSentence(TextBlock block) =>
        block.Weight is >= ShortestLead and <= LongestLead && block.LinkShare < 0.3 && block.Kind is not (BlockKind.Caption or BlockKind.Cell or BlockKind.Item)
        && (block.Kind != BlockKind.Heading || block.Text.Length >= LongHeading || block.Text[^1] is '.' or '!' or '?' or '…')
        && !Furniture.IsPhrase(block.Text) && VisibleByline.InLabel(block.Text) is null;

    /// <summary>The lead with what its own box holds besides: the points that sum up the article.</summary>
    private static string WithList(PageText text, int at, IElement heading)
    {
        PageRegion box = text.Regions[Math.Max(0, text.Regions[text.Blocks[at].Region].Parent)];
        IEnumerable<TextBlock> all = text.Blocks.Skip(at).Take(box.End - at);
        bool isBox = !box.Element.Contains(heading) && box.End - at <= MostPoints && all.Sum(block => block.Weight) <= LongestLead
            && all.All(block => block.Kind is BlockKind.Paragraph or BlockKind.Item && block.LinkShare < 0.5);
        return isBox ? string.Join(' ', all.Select(block => block.Text)) : text.Blocks[at].Text;
    }

    /// <summary>A subheading right below the headline, or text outside of the body's element.</summary>
    private static bool IsSetApart(TextBlock block, IElement element, IElement? body) =>
        Ancestors.Nearest(element, "figure") is null && (block.Kind == BlockKind.Heading || (body is not null && !body.Contains(element)));

    private static bool IsNamed(IElement element) =>
        Name().IsMatch(Furniture.Names(element)) || (element.ParentElement is { } parent && Name().IsMatch(Furniture.Names(parent)))
        || element.GetAttribute("itemprop") is "description" or "alternativeHeadline";

    /// <summary>Class names of leads, alone or as a part: "article__lead", "elementLead", "teaserText".</summary>
    [GeneratedRegex(
        @"(^|[\s_-]|(?<=[a-z])(?=[A-Z]))(?i:bullet-?points|key-?points|lead|lede|intro|introduction|teaser-?text|excerpt|abstract|standfirst|sub-?(head(line)?|heading|title)|dek|deck|summary|epigraph|entradilla|vorspann|ingress|chapeau|strapline|sapo|copete|bajada|anriss)($|[\s_-]|(?=[A-Z0-9]))")]
    private static partial Regex Name();
}
