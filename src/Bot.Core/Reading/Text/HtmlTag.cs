namespace Bot.Core.Reading.Text;

/// <summary>Where a tag, comment or declaration lies in HTML. <see cref="Length"/> 0: what stands there is text.</summary>
internal readonly record struct HtmlTag(int Length, int NameStart, int NameLength, bool IsEnd)
{
    /// <summary>A tag that has not ended by then is no tag: someone wrote "a &lt;b".</summary>
    private const int Longest = 64 * 1024;

    internal static HtmlTag At(ReadOnlySpan<char> html, int open)
    {
        var rest = html[(open + 1)..];
        if (rest.StartsWith("!--"))
            return Until(html, open, "-->");
        if (rest.StartsWith("![CDATA["))
            return new("<![CDATA[".Length, open, 0, false);
        if (rest is ['!' or '?', ..])
            return Declaration(html, open);
        var isEnd = rest is ['/', ..];
        var start = open + (isEnd ? 2 : 1);
        if (start >= html.Length || !char.IsAsciiLetter(html[start]))
            return default;
        var nameEnd = start;
        while (nameEnd < html.Length && (char.IsAsciiLetterOrDigit(html[nameEnd]) || html[nameEnd] is ':' or '-'))
            nameEnd++;
        var end = EndOfTag(html, nameEnd, Math.Min(html.Length, open + Longest));
        return end < 0 ? default : new(end - open, start, nameEnd - start, isEnd);
    }

    /// <summary>The position behind the end tag of an element whose content is not wanted; the end if there is none.</summary>
    internal static int EndOfElement(ReadOnlySpan<char> html, int position, ReadOnlySpan<char> name)
    {
        var end = html[position..].IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        if (end < 0)
            return html.Length;
        var close = html[(position + end)..].IndexOf('>');
        return close < 0 ? html.Length : position + end + close + 1;
    }

    private static HtmlTag Declaration(ReadOnlySpan<char> html, int open)
    {
        var end = html[(open + 1)..].IndexOfAny('<', '>');
        return end >= 0 && html[open + 1 + end] == '>' ? new(end + 2, open, 0, false) : default;
    }

    private static HtmlTag Until(ReadOnlySpan<char> html, int open, string mark)
    {
        var end = html[(open + 1)..].IndexOf(mark);
        return new(end < 0 ? html.Length - open : 1 + end + mark.Length, open, 0, false);
    }

    private static int EndOfTag(ReadOnlySpan<char> html, int position, int limit)
    {
        var quote = '\0';
        for (var i = position; i < limit; i++)
        {
            var c = html[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c == '>')
                return i + 1;
            else if (c is '"' or '\'' && html[i - 1] is '=' or ' ')
                quote = c;
            else if (c == '<')
                return i;
        }
        return -1;
    }
}
