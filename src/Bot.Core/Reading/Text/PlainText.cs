using System.Text;

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

    /// <summary>
    /// Tags off, references decoded, scripts and styles left out, white space folded. Block elements and line breaks
    /// become one line break each, table cells a space.
    /// </summary>
    public static string FromHtml(string html) => Read(html, lineBreak: '\n');

    /// <summary>The same on one line, as a headline or a name is written.</summary>
    public static string LineFromHtml(string html) => Read(html, lineBreak: ' ');

    /// <summary>Folds white space of text that is already plain, on one line.</summary>
    public static string Line(string text)
    {
        var line = new FoldedText(text.Length, ' ');
        line.Append(text);
        return line.ToString();
    }

    private static string Read(string html, char lineBreak)
    {
        if (IsPlain(html))
            return html;
        var text = new FoldedText(html.Length, lineBreak);
        var position = 0;
        while (position < html.Length)
        {
            var open = html.IndexOf('<', position);
            if (open < 0)
                open = html.Length;
            AppendDecoded(text, html.AsSpan(position, open - position));
            position = open < html.Length ? ReadTag(html, open, text) : open;
        }
        return text.ToString();
    }

    /// <summary>Whether the text has nothing to take off, to decode or to fold.</summary>
    private static bool IsPlain(string html)
    {
        for (var i = 0; i < html.Length; i++)
        {
            var c = html[i];
            var isPlain = c == ' ' ? i > 0 && i < html.Length - 1 && html[i - 1] != ' '
                : c > ' ' && c is not ('<' or '&' or '\uFEFF') && (c < '\u007F' || !(char.IsWhiteSpace(c) || char.IsControl(c)));
            if (!isPlain)
                return false;
        }
        return true;
    }

    /// <summary>Handles what starts with <c>&lt;</c> and gives the position behind it.</summary>
    private static int ReadTag(string html, int open, FoldedText text)
    {
        var tag = HtmlTag.At(html, open);
        if (tag.Length == 0)
        {
            text.Append("<");
            return open + 1;
        }
        var end = open + tag.Length;
        var name = html.AsSpan(tag.NameStart, tag.NameLength);
        if (BlockNames.Contains(name))
            text.BreakLine();
        else if (name is "td" or "th" or "TD" or "TH")
            text.BreakWord();
        return !tag.IsEnd && UnseenNames.Contains(name) ? HtmlTag.EndOfElement(html, end, name) : end;
    }

    private static void AppendDecoded(FoldedText text, ReadOnlySpan<char> source)
    {
        if (!source.Contains('&'))
        {
            text.Append(source);
            return;
        }
        var decoded = new StringBuilder(source.Length);
        CharacterReferences.AppendDecoded(decoded, source);
        text.Append(decoded.ToString());
    }
}
