using System.Buffers;
using System.Text;

namespace Bot.Core.Reading.Text;

/// <summary>
/// Takes out of HTML what is no text and could do harm where it is shown: scripts, styles and comments with all they hold.
/// Everything else stays as it is written. This is hygiene, not a sanitizer: who shows HTML still has to allow-list.
/// </summary>
internal static class HtmlScripts
{
    private static readonly SearchValues<string> Unwanted =
        SearchValues.Create(["<!--", "<script", "<style", "</script", "</style"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether there may be something to take out.</summary>
    internal static bool Holds(ReadOnlySpan<char> html) => html.IndexOf('<') is >= 0 and var first && html[first..].ContainsAny(Unwanted);

    internal static string Remove(string html)
    {
        if (!Holds(html))
            return html;
        var kept = new StringBuilder(html.Length);
        var position = 0;
        for (var open = html.IndexOf('<'); open >= 0; open = html.IndexOf('<', Math.Min(position, html.Length)))
        {
            kept.Append(html, position, open - position);
            position = Skip(html, open, kept);
        }
        return kept.Append(html, position, html.Length - position).ToString();
    }

    /// <summary>Keeps or drops what starts at a <c>&lt;</c> and gives the position behind it.</summary>
    private static int Skip(string html, int open, StringBuilder kept)
    {
        var tag = HtmlTag.At(html, open);
        var end = open + Math.Max(tag.Length, 1);
        var name = html.AsSpan(tag.NameStart, tag.NameLength);
        if (IsScript(name))
            return tag.IsEnd ? end : HtmlTag.EndOfElement(html, end, name);
        if (!html.AsSpan(open).StartsWith("<!--"))
            kept.Append(html, open, end - open);
        return end;
    }

    private static bool IsScript(ReadOnlySpan<char> name) =>
        name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase);
}
