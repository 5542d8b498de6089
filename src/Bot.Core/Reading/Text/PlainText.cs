namespace Bot.Core.Reading.Text;

/// <summary>The words of a piece of HTML, as a reader would see them. Linear in the length of the input.</summary>
public static class PlainText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "br", "caption", "dd", "details", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main",
        "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "thead", "tr", "ul",
    };

    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "iframe", "svg", "title", "head",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BlockNames =
        Blocks.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> UnseenNames =
        Unseen.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Texts up to this length, in characters, are worked on without asking for memory.</summary>
    private const int ShortText = 256;

    /// <summary>
    /// Tags off, references decoded, scripts and styles left out, white space folded. Block elements and line breaks
    /// become one line break each, table cells a space.
    /// </summary>
    public static string FromHtml(ReadOnlySpan<char> html) => Read(html, lineBreak: '\n');

    /// <summary>The same on one line, as a headline or a name is written.</summary>
    public static string LineFromHtml(ReadOnlySpan<char> html) => Read(html, lineBreak: ' ');

    /// <summary>Folds white space of text that is already plain, on one line.</summary>
    public static string Line(ReadOnlySpan<char> text)
    {
        if (IsTidy(text))
            return text.ToString();
        using var room = new PooledList<char>(text.Length);
        var line = new FoldedText(room.Resize(text.Length), ' ');
        line.Append(text);
        return line.ToString();
    }

    private static string Read(ReadOnlySpan<char> html, char lineBreak)
    {
        if (!html.Contains('<'))
            return ReadWords(html);
        if (html.Length <= ShortText)
            return Read(html, new FoldedText(stackalloc char[ShortText], lineBreak));
        using var room = new PooledList<char>(html.Length);
        return Read(html, new FoldedText(room.Resize(html.Length), lineBreak));
    }

    /// <summary>Words without tags, of which most are tidy once they are decoded.</summary>
    private static string ReadWords(ReadOnlySpan<char> words)
    {
        if (!words.Contains('&'))
            return Line(words);
        using var longer = words.Length > ShortText ? new PooledList<char>(words.Length) : null;
        var decoded = longer is null ? stackalloc char[words.Length] : longer.Resize(words.Length);
        words.CopyTo(decoded);
        return Line(decoded[..CharacterReferences.Decode(decoded)]);
    }

    private static string Read(ReadOnlySpan<char> html, FoldedText text)
    {
        var position = 0;
        while (position < html.Length)
        {
            var length = html[position..].IndexOf('<');
            var open = length < 0 ? html.Length : position + length;
            AppendDecoded(ref text, html[position..open]);
            position = open < html.Length ? ReadTag(html, open, ref text) : open;
        }
        return text.ToString();
    }

    /// <summary>Whether the text has nothing to take off, to decode or to fold.</summary>
    internal static bool IsPlain(ReadOnlySpan<char> html) => !html.ContainsAny('<', '&') && IsTidy(html);

    /// <summary>Whether the words have nothing to fold.</summary>
    private static bool IsTidy(ReadOnlySpan<char> words) =>
        !OddSpace.IsIn(words) && words is not [' ', ..] && words is not [.., ' '] && words.IndexOf("  ") < 0;

    /// <summary>Handles what starts with <c>&lt;</c> and gives the position behind it.</summary>
    private static int ReadTag(ReadOnlySpan<char> html, int open, ref FoldedText text)
    {
        var tag = HtmlTag.At(html, open);
        if (tag.Length == 0)
        {
            text.Append("<");
            return open + 1;
        }
        var end = open + tag.Length;
        var name = html.Slice(tag.NameStart, tag.NameLength);
        if (BlockNames.Contains(name))
            text.BreakLine();
        else if (name is "td" or "th" or "TD" or "TH")
            text.BreakWord();
        return !tag.IsEnd && UnseenNames.Contains(name) ? HtmlTag.EndOfElement(html, end, name) : end;
    }

    private static void AppendDecoded(ref FoldedText text, ReadOnlySpan<char> source)
    {
        if (!source.Contains('&'))
        {
            text.Append(source);
            return;
        }
        using var longer = source.Length > ShortText ? new PooledList<char>(source.Length) : null;
        var decoded = longer is null ? stackalloc char[source.Length] : longer.Resize(source.Length);
        source.CopyTo(decoded);
        text.Append(decoded[..CharacterReferences.Decode(decoded)]);
    }
}
