using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>The authors a reader sees: in a line that begins with "By", or in what is marked as a byline.</summary>
internal static partial class VisibleByline
{
    private const int MostElements = 30;
    private const int LongestName = 80;

    private static readonly ElementMarks Marks = new("author", "byline", "autor", "writer");
    private static readonly ElementMarks TestMarks = new("author", "byline");

    /// <summary>The names in a label as "Von Anna Beispiel" or "25.04.24 | 14:07 Uhr | Von Anna Beispiel"; null where it has none.</summary>
    public static string? InLabel(string label)
    {
        foreach (string part in label.Split(['|', '•', '·'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Beginning().IsMatch(part) && Name(part) is { } name)
                return name;
        }
        return null;
    }

    /// <summary>The names in the first element that is marked as a byline and belongs to the article.</summary>
    public static string? InMarks(IDocument page, PageElements elements, IElement? heading, Elsewhere elsewhere)
    {
        IElement around = (heading is null ? null : Ancestors.Nearest(heading, "article", "main")) ?? page.DocumentElement;
        foreach (IElement mark in elements.Below(around).Where(IsMarked).Where(mark => mark.TextContent.Length <= 4 * LongestName).Take(MostElements))
        {
            if (PageWords.Of(mark) is { } text && Name(text) is { } name && AuthorNames.IsPerson(name)
                && !Furniture.IsInvisible(mark) && !elsewhere.Holds(mark))
                return name;
        }
        return null;
    }

    private static bool IsMarked(IElement element) => element.Attributes.Length > 0 && (
        Marks.IsIn(element.ClassName) || TestMarks.IsIn(element.GetAttribute("data-testid"))
        || (element.GetAttribute("rel") is { } relation && relation.Split(' ').Contains("author", StringComparer.Ordinal)));

    private static string? Name(string text)
    {
        string name = AuthorNames.WithoutPreposition(text);
        return name.Length is > 2 and < LongestName && !name.Any(char.IsDigit) ? name : null;
    }

    [GeneratedRegex(@"^(by|von|por|written by|posted by|автор|аўтар|autor|oprac\.|作者|记者)(\s*[:：]\s*|\s+)\p{L}|^(作者|记者)", RegexOptions.IgnoreCase)]
    private static partial Regex Beginning();
}
