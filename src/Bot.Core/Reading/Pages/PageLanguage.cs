using Bot.Core.Reading.Feeds;
using Bot.Core.Reading.Text;

namespace Bot.Core.Reading.Pages;

/// <summary>The language that a page states of itself (HTML, section 3.2.6.2), found without reading the page.</summary>
internal static class PageLanguage
{
    /// <summary>The element that states it is the first one; what may stand before it fits, in characters.</summary>
    private const int Beginning = 16 * 1024;

    /// <summary>The tag as it is written, for example <c>de-AT</c>; null where the page states none.</summary>
    internal static string? Stated(string html)
    {
        using var beginning = TextBuffer.Of(html.AsSpan(0, Math.Min(html.Length, Beginning)));
        var tags = new XmlScanner(beginning.Span);
        for (var token = tags.Read(); token != XmlToken.End; token = tags.Read())
            if (token == XmlToken.StartTag)
                return tags[tags.Value].Equals("html", StringComparison.OrdinalIgnoreCase) ? Attribute(tags, "lang") ?? Attribute(tags, "xml:lang") : null;
        return null;
    }

    private static string? Attribute(XmlScanner tag, string name)
    {
        foreach (var attribute in tag.Attributes)
            if (tag[attribute.Name].Equals(name, StringComparison.OrdinalIgnoreCase))
                return PageWords.Known(tag[attribute.Value].ToString());
        return null;
    }
}
