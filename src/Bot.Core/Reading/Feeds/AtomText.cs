using System.Net;
using System.Text;
using Bot.Core.Reading.Text;

namespace Bot.Core.Reading.Feeds;

/// <summary>Text constructs of Atom: <c>text</c>, <c>html</c> and <c>xhtml</c>, and the <c>mode</c> of Atom 0.3.</summary>
internal static class AtomText
{
    private enum Form { Html, Text, Elements, Base64, Binary }

    /// <summary>The first content among elements of these names as HTML; plain text is escaped.</summary>
    internal static string? Html(XmlElement element, XmlNameList names)
    {
        if (!element.MayHold(names))
            return null;
        foreach (var name in names.Names)
            foreach (var candidate in element.All(name))
                if (FeedMarkup.NullIfEmpty(Html(candidate)) is { } html)
                    return html;
        return null;
    }

    /// <summary>The first content among elements of these names as words on one line.</summary>
    internal static string? Line(XmlElement element, XmlNameList names)
    {
        if (!element.MayHold(names))
            return null;
        foreach (var name in names.Names)
            foreach (var candidate in element.All(name))
                if (FormOf(candidate) is var form && (form is Form.Text or Form.Html && !HtmlScripts.Holds(candidate.Words)))
                {
                    if (!candidate.Words.IsEmpty)
                        return FeedMarkup.NullIfEmpty(form == Form.Text ? PlainText.Line(candidate.Words) : PlainText.LineFromHtml(candidate.Words));
                }
                else if (FeedMarkup.NullIfEmpty(Html(candidate)) is { } html)
                {
                    return FeedMarkup.NullIfEmpty(PlainText.LineFromHtml(html));
                }
        return null;
    }

    private static string Html(XmlElement text) => FormOf(text) switch
    {
        Form.Text => WebUtility.HtmlEncode(text.Text),
        Form.Elements => HtmlScripts.Remove(FeedMarkup.InnerMarkup(Unwrapped(text))),
        Form.Base64 => HtmlScripts.Remove(FromBase64(text.Text)),
        Form.Binary => "",
        _ => HtmlScripts.Remove(text.Text),
    };

    private static Form FormOf(XmlElement text)
    {
        if (text.Attributes.IsEmpty)
            return text.HasElements ? Form.Elements : Form.Html;
        var type = Written(text, "type");
        // Nearly all are one of the three words of RFC 4287, not a media type.
        var isMedia = type.Contains('/');
        if (Written(text, "mode").Equals("base64", StringComparison.OrdinalIgnoreCase)
            || (isMedia && type.Equals("application/octet-stream", StringComparison.OrdinalIgnoreCase)))
            return Form.Base64;
        if (isMedia && IsBinary(type))
            return Form.Binary;
        if (text.HasElements)
            return Form.Elements;
        return type.Equals(isMedia ? "text/plain" : "text", StringComparison.OrdinalIgnoreCase) ? Form.Text : Form.Html;
    }

    private static ReadOnlySpan<char> Written(XmlElement text, string attribute) =>
        text.TryGet(attribute, out var value) ? value.Trim() : default;

    // RFC 4287, section 3.1.1.3: the one div around XHTML is no part of the content.
    private static XmlElement Unwrapped(XmlElement text) =>
        text.Elements.ToList() is [{ Name: "xhtml:div" or "atom:div" or "div" } div] ? div : text;

    private static bool IsBinary(ReadOnlySpan<char> type) =>
        type.StartsWith("image/", StringComparison.OrdinalIgnoreCase) || type.StartsWith("audio/", StringComparison.OrdinalIgnoreCase)
        || type.StartsWith("video/", StringComparison.OrdinalIgnoreCase) || type.Equals("application/pdf", StringComparison.OrdinalIgnoreCase);

    private static string FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : "";
    }
}
