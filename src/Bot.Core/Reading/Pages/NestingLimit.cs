using System.Collections.Frozen;
using System.Text;

namespace Bot.Core.Reading.Pages;

/// <summary>
/// Takes away the tags that nest a page deeper than any real one. The parser limits the depth of its tree, but searches
/// all open elements for every tag, which takes it minutes where a page opens tens of thousands.
/// </summary>
internal static class NestingLimit
{
    /// <summary>How many elements may be open at once; real pages stay under a hundred.</summary>
    public const int MostOpen = 400;

    /// <summary>
    /// The elements that are not counted, and whether their content is no markup; the others hold nothing or are closed by
    /// the next of their kind.
    /// </summary>
    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Uncounted = FrozenDictionary.ToFrozenDictionary(
    [
        .. Named(isRaw: false, "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
            "p", "li", "tr", "td", "th", "tbody", "thead", "tfoot", "dt", "dd", "option", "optgroup", "colgroup"),
        .. Named(isRaw: true, "script", "style", "textarea", "title", "xmp", "noscript", "iframe"),
    ], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The page without the tags beyond the limit, in one pass; the page itself where it has none.</summary>
    public static string Apply(string html)
    {
        var kept = new StringBuilder();
        int open = 0, dropped = 0, copied = 0;
        for (int at = html.IndexOf('<'); at >= 0 && at < html.Length - 1; at = html.IndexOf('<', at))
        {
            bool isEnd = html[at + 1] == '/';
            ReadOnlySpan<char> name = Name(html, isEnd ? at + 2 : at + 1);
            bool isCounted = !Uncounted.TryGetValue(name, out bool isRaw) && name.Length > 0;
            int end = End(html, at, name, isRaw && !isEnd);
            bool isDropped = false;
            if (isCounted)
            {
                isDropped = isEnd ? dropped > 0 : open >= MostOpen;
                open = Math.Max(0, open + (isDropped ? 0 : isEnd ? -1 : 1));
                dropped += isDropped ? (isEnd ? -1 : 1) : 0;
            }
            if (isDropped)
            {
                kept.Append(html, copied, at - copied);
                copied = end;
            }
            at = end;
            if (at >= html.Length)
                break;
        }
        return copied == 0 ? html : kept.Append(html, copied, html.Length - copied).ToString();
    }

    /// <summary>The name of a tag in its place, empty for what is no tag.</summary>
    private static ReadOnlySpan<char> Name(string html, int start)
    {
        int end = start;
        while (end < html.Length && end - start < 20 && char.IsAsciiLetterOrDigit(html[end]))
            end++;
        return end > start && char.IsAsciiLetter(html[start]) ? html.AsSpan(start, end - start) : [];
    }

    /// <summary>The place after a tag; after its end tag for elements whose content is no markup.</summary>
    private static int End(string html, int at, ReadOnlySpan<char> name, bool isRaw)
    {
        if (name.Length == 0)
            return html.AsSpan(at).StartsWith("<!--") ? After(html, "-->", at + 4) : at + 1;
        int end = html.IndexOf('>', at) is >= 0 and var close ? close + 1 : html.Length;
        return isRaw ? Before(html, $"</{name}", end) : end;
    }

    private static IEnumerable<KeyValuePair<string, bool>> Named(bool isRaw, params string[] names) =>
        names.Select(name => KeyValuePair.Create(name, isRaw));

    private static int After(string html, string mark, int from) =>
        from <= html.Length && html.IndexOf(mark, from, StringComparison.Ordinal) is >= 0 and var found ? found + mark.Length : html.Length;

    private static int Before(string html, string mark, int from) =>
        html.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? found : html.Length;
}
