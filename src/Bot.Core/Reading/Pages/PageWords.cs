using System.Net;
using System.Text;
using AngleSharp.Dom;

namespace Bot.Core.Reading.Pages;

/// <summary>Text as a reader sees it: white space folded, invisible signs gone.</summary>
internal static class PageWords
{
    /// <summary>The text of an element, or null where it has none.</summary>
    public static string? Of(IElement? element)
    {
        if (element is null)
            return null;
        var text = new StringBuilder();
        Append(element, text);
        return Known(text.ToString());
    }

    /// <summary>A text with its white space folded, or null where nothing is left.</summary>
    public static string? Known(string? text) => text is null || Fold(text) is not { Length: > 0 } folded ? null : folded;

    /// <summary>Like <see cref="Known"/>, for values of metadata, which many pages escape twice and some fill with markup.</summary>
    public static string? Unescaped(string? text)
    {
        if (text is null)
            return null;
        string plain = text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(WebUtility.HtmlDecode(text)) : text;
        if (plain.Contains("</", StringComparison.Ordinal) || plain.Contains("<br", StringComparison.OrdinalIgnoreCase))
            plain = PageDocument.Parse(plain).Body?.TextContent ?? "";
        return Known(plain);
    }

    /// <summary>Runs of white space become one blank, zero-width signs and soft hyphens vanish, the ends are trimmed.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char sign in text)
        {
            if (sign is '\u200B' or '\uFEFF' or '\u00AD' or '\u2060')
                continue;
            if (!char.IsWhiteSpace(sign))
                folded.Append(sign);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>Whether two texts say the same apart from case, white space and punctuation.</summary>
    public static bool Same(string? one, string? other) =>
        one is not null && other is not null && string.Equals(Letters(one), Letters(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text says all that another says, apart from case, white space and punctuation.</summary>
    public static bool Contains(string text, string part) => Letters(text).Contains(Letters(part), StringComparison.OrdinalIgnoreCase);

    /// <summary>Style sheets stand even in headings. Recursion is bounded: the parser keeps no element deeper than its limit.</summary>
    private static void Append(IElement element, StringBuilder text)
    {
        foreach (INode node in element.ChildNodes)
        {
            if (node is IText { Data: var data })
                text.Append(data);
            else if (node is IElement { LocalName: not ("style" or "script" or "template") } child)
                Append(child, text);
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
