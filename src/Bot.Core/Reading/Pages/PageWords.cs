using System.Buffers;
using System.Net;
using AngleSharp.Dom;
using Bot.Core.Reading.Text;

namespace Bot.Core.Reading.Pages;

/// <summary>Text as a reader sees it: white space folded, invisible signs gone.</summary>
internal static class PageWords
{
    /// <summary>Texts up to this length, in characters, are folded without asking for memory.</summary>
    private const int ShortText = 256;

    /// <summary>Signs that vanish, and white space but for the common one.</summary>
    private static readonly SearchValues<char> Unfolded = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(sign => char.IsWhiteSpace(sign) && sign != ' '), '\u200B', '\uFEFF', '\u00AD', '\u2060']);

    /// <summary>The text of an element, or null where it has none.</summary>
    public static string? Of(IElement? element)
    {
        if (element is null)
            return null;
        using var text = new PooledList<char>(256);
        Append(element, text);
        return Fold(text.Span) is { Length: > 0 } folded ? folded : null;
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
    public static string Fold(string text) => IsFolded(text) ? text : Fold(text.AsSpan());

    /// <inheritdoc cref="Fold(string)" />
    public static string Fold(ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace())
            return "";
        if (text.Length <= ShortText)
            return Folded(text, stackalloc char[ShortText]).ToString();
        using var room = new PooledList<char>(text.Length);
        return Folded(text, room.Resize(text.Length)).ToString();
    }

    /// <summary>How long a text is once it is folded.</summary>
    public static int FoldedLength(string text)
    {
        if (IsFolded(text))
            return text.Length;
        using var room = new PooledList<char>(text.Length);
        return Folded(text, room.Resize(text.Length)).Length;
    }

    /// <summary>The length of a text in letters of an alphabet: an ideograph says as much as about three of them.</summary>
    public static int Weight(ReadOnlySpan<char> text)
    {
        int ideographs = 0;
        for (int first = text.IndexOfAnyInRange('\u3040', '\u9FFF'); first >= 0 && first < text.Length; first++)
            ideographs += text[first] is >= '\u3040' and <= '\u9FFF' ? 1 : 0;
        return text.Length + (2 * ideographs);
    }

    /// <summary>Whether two texts say the same apart from case, white space and punctuation.</summary>
    public static bool Same(string? one, string? other) =>
        one is not null && other is not null && string.Equals(Letters(one), Letters(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text says all that another says, apart from case, white space and punctuation.</summary>
    public static bool Contains(string text, string part) => Letters(text).Contains(Letters(part), StringComparison.OrdinalIgnoreCase);

    /// <summary>Style sheets stand even in headings. Recursion is bounded: the parser keeps no element deeper than its limit.</summary>
    private static void Append(IElement element, PooledList<char> text)
    {
        INodeList nodes = element.ChildNodes;
        for (int at = 0; at < nodes.Length; at++)
        {
            INode node = nodes[at];
            if (node is IText { Data: var data })
                text.Add(data.AsSpan());
            else if (node is IElement { LocalName: not ("style" or "script" or "template") } child)
                Append(child, text);
        }
    }

    /// <summary>The letters and digits of a text.</summary>
    public static string Letters(string text)
    {
        using var letters = new PooledList<char>(text.Length);
        foreach (char sign in text)
        {
            if (char.IsLetterOrDigit(sign))
                letters.Add(sign);
        }
        return letters.Span.ToString();
    }

    private static bool IsFolded(ReadOnlySpan<char> text) =>
        !text.ContainsAny(Unfolded) && text is not [' ', ..] && text is not [.., ' '] && text.IndexOf("  ") < 0;

    private static ReadOnlySpan<char> Folded(ReadOnlySpan<char> text, Span<char> room)
    {
        int length = 0;
        foreach (char sign in text)
        {
            if (sign is '\u200B' or '\uFEFF' or '\u00AD' or '\u2060')
                continue;
            if (!char.IsWhiteSpace(sign))
                room[length++] = sign;
            else if (length > 0 && room[length - 1] != ' ')
                room[length++] = ' ';
        }
        return room[..(length > 0 && room[length - 1] == ' ' ? length - 1 : length)];
    }
}
