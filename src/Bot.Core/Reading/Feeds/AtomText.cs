using System.Net;
using System.Text;
using Bot.Core.Reading.Text;

namespace Bot.Core.Reading.Feeds;

/// <summary>Text constructs of Atom: <c>text</c>, <c>html</c> and <c>xhtml</c>, and the <c>mode</c> of Atom 0.3.</summary>
internal static class AtomText
{
    /// <summary>The first content among elements of these names as HTML; plain text is escaped.</summary>
    internal static string? Html(XmlElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            for (int at = -1; element.Next(name, ref at) is { } candidate;)
                if (FeedMarkup.NullIfEmpty(Html(candidate)) is { } html)
                    return html;
        return null;
    }

    /// <summary>The first content among elements of this name as words on one line.</summary>
    internal static string? Line(XmlElement element, string name) =>
        Html(element, name) is { } html ? FeedMarkup.NullIfEmpty(PlainText.LineFromHtml(html)) : null;

    private static string Html(XmlElement text)
    {
        var type = text["type"]?.Trim().ToLowerInvariant() ?? "";
        if (text["mode"]?.Trim().ToLowerInvariant() == "base64" || type == "application/octet-stream")
            return HtmlScripts.Remove(FromBase64(text.Text));
        if (IsBinary(type))
            return "";
        if (text.HasElements)
            return HtmlScripts.Remove(FeedMarkup.InnerMarkup(Unwrapped(text)));
        return type is "text" or "text/plain" ? WebUtility.HtmlEncode(text.Text) : HtmlScripts.Remove(text.Text);
    }

    // RFC 4287, section 3.1.1.3: the one div around XHTML is no part of the content.
    private static XmlElement Unwrapped(XmlElement text) =>
        text.Elements.ToList() is [{ Name: "xhtml:div" or "atom:div" or "div" } div] ? div : text;

    private static bool IsBinary(string type) =>
        type.StartsWith("image/", StringComparison.Ordinal) || type.StartsWith("audio/", StringComparison.Ordinal)
        || type.StartsWith("video/", StringComparison.Ordinal) || type == "application/pdf";

    private static string FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : "";
    }
}
