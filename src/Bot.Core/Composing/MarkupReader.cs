using System.Net;

namespace Bot.Core.Composing;

/// <summary>
/// Reads what a template rendered and writes it anew through <see cref="MarkupWriter"/>. Tags that Telegram doesn't
/// know are left out and their text stays; a template of any shape so becomes a text that the server's parser takes.
/// </summary>
internal static class MarkupReader
{
    /// <summary>A tag is no longer than this: its longest part is an address.</summary>
    private const int LongestTag = 4096;

    /// <param name="rendered">The rendered template.</param>
    /// <param name="limits">Where the text is cut at the latest.</param>
    public static Markup Read(string rendered, TextLimits limits)
    {
        var markup = Read(rendered, limits, MarkupBudget.All);
        return markup.Formats.IsWithin ? markup : Read(rendered, limits, markup.Formats.Budget);
    }

    private static Markup Read(string rendered, TextLimits limits, MarkupBudget budget)
    {
        var writer = new MarkupWriter(limits, budget);
        for (var position = 0; position < rendered.Length;)
        {
            var open = rendered.IndexOf('<', position);
            if (open < 0) open = rendered.Length;
            WriteText(writer, rendered.AsSpan(position, open - position));
            position = open < rendered.Length ? ReadTag(writer, rendered, open) : open;
        }

        return writer.Finish();
    }

    private static int ReadTag(MarkupWriter writer, string rendered, int open)
    {
        var length = rendered.AsSpan(open, Math.Min(LongestTag, rendered.Length - open)).IndexOf('>');
        if (length < 0 || !IsTag(rendered, open))
        {
            writer.Write("<");
            return open + 1;
        }

        var isEnd = rendered[open + 1] == '/';
        var inside = rendered.AsSpan(open + (isEnd ? 2 : 1), length - (isEnd ? 2 : 1));
        Apply(writer, isEnd, inside);
        return open + length + 1;
    }

    private static void Apply(MarkupWriter writer, bool isEnd, ReadOnlySpan<char> inside)
    {
        var nameEnd = inside.IndexOfAny(" \t\r\n/");
        var name = nameEnd < 0 ? inside : inside[..nameEnd];
        if (name.Equals("br", StringComparison.OrdinalIgnoreCase)) writer.Write("\n");
        else if (MarkupTag.Canonical(name) is not { } canonical) return;
        else if (isEnd) writer.Close(canonical);
        else writer.Open(canonical, MarkupTag.Read(inside));
    }

    private static bool IsTag(string rendered, int open) =>
        open + 1 < rendered.Length && (char.IsAsciiLetter(rendered[open + 1]) || rendered[open + 1] == '/');

    /// <summary>An editor may write any named character; only the four that Telegram knows are written back as escapes.</summary>
    private static void WriteText(MarkupWriter writer, ReadOnlySpan<char> text)
    {
        if (text.Contains('&')) writer.Write(WebUtility.HtmlDecode(text.ToString()));
        else writer.Write(text);
    }
}
