using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>The name of the section an article stands in, as a reader sees it.</summary>
internal static class VisibleSection
{
    private const int LongestLabel = 40;
    private const int LongestLink = 60;
    private static readonly ElementMarks Trail = new("breadcrumb");

    /// <summary>
    /// The label just above the date or the headline. A label is one to four words without digits or a full stop; it is
    /// believed only where a date stands beside the headline too, as on an article's page.
    /// </summary>
    /// <param name="text">The page's text.</param>
    /// <param name="headline">The headline's place in it.</param>
    /// <param name="dated">The date's place, null where there is none.</param>
    public static string? Label(PageText text, int headline, int? dated)
    {
        if (dated is not { } date || Math.Abs(date - headline) > 3)
            return null;
        int at = Math.Min(date, headline) - 1;
        return at >= 0 && IsLabel(text.Blocks[at]) ? text.Blocks[at].Text : null;
    }

    /// <summary>The last link of a breadcrumb that is neither the front page nor the article itself.</summary>
    public static string? Breadcrumb(PageElements page, IElement? heading)
    {
        IElement? trail = page.All.FirstOrDefault(IsTrail);
        return trail?.QuerySelectorAll("a[href]").Skip(1).Select(PageWords.Of)
            .LastOrDefault(label => label is { Length: <= LongestLink } && !PageWords.Same(label, PageWords.Of(heading)));
    }

    private static bool IsTrail(IElement element) => element.Attributes.Length > 0
        && (Trail.IsIn(element.ClassName) || Trail.IsIn(element.Id) || Trail.IsIn(element.GetAttribute("aria-label")) || Trail.IsIn(element.GetAttribute("itemtype")));

    private static bool IsLabel(TextBlock block) =>
        block.Text.Length is >= 3 and <= LongestLabel && block.Kind != BlockKind.Heading && char.IsUpper(block.Text[0])
        && !block.Text.Any(sign => char.IsDigit(sign) || sign is '.' or ':' or '!' or '?' or '|')
        && block.Text.Count(char.IsWhiteSpace) <= 3;
}
