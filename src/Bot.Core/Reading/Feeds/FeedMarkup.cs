using System.Text;
using Bot.Core.Reading.Text;

namespace Bot.Core.Reading.Feeds;

/// <summary>Takes text and HTML out of feed elements.</summary>
internal static class FeedMarkup
{
    private static readonly HashSet<string> Voids =
        new(StringComparer.OrdinalIgnoreCase) { "area", "br", "col", "hr", "img", "input", "source", "track", "wbr" };

    /// <summary>HTML that is escaped, in a CDATA section, or (against the rules) written as elements; null if empty.</summary>
    internal static string? Html(XmlElement element) =>
        element.HasElements ? NullIfEmpty(HtmlScripts.Remove(InnerMarkup(element)))
        : element.Words.IsEmpty ? null
        : NullIfEmpty(HtmlScripts.Remove(element.Text));

    /// <summary>The words of an element that holds text or HTML, on one line; null if there are none.</summary>
    internal static string? Line(XmlElement element) =>
        !element.HasElements && !HtmlScripts.Holds(element.Words) ? NullIfEmpty(PlainText.LineFromHtml(element.Words))
        : Html(element) is { } html ? NullIfEmpty(PlainText.LineFromHtml(html))
        : null;

    /// <inheritdoc cref="Line(XmlElement)"/>
    internal static string? Line(XmlElement? element) => element is { } known ? Line(known) : null;

    /// <summary>The words of an element that holds the name of a person or a subject, on one line; null if there are none.</summary>
    internal static string? Name(XmlElement element) =>
        !element.HasElements && element.Tree.Repeated.Plain(element.Words) is { } name ? NullIfEmpty(name) : Line(element);

    /// <inheritdoc cref="Name(XmlElement)"/>
    internal static string? Name(XmlElement? element) => element is { } known ? Name(known) : null;

    /// <summary>A name that an attribute tells; null if it doesn't.</summary>
    internal static string? Name(XmlElement element, string attribute) =>
        element.TryGet(attribute, out var value) ? NullIfEmpty(element.Tree.Repeated.Plain(value) ?? value.ToString()) : null;

    /// <summary>The content as markup again, with elements of HTML under their own names.</summary>
    internal static string InnerMarkup(XmlElement element)
    {
        var html = new StringBuilder();
        AppendInner(html, element);
        return html.ToString().Trim();
    }

    /// <summary>A language tag; programs that know locales write <c>de_AT</c> where the standard says <c>de-AT</c>.</summary>
    internal static string? Language(string? written) => NullIfEmpty(written)?.Replace('_', '-');

    internal static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static void AppendInner(StringBuilder html, XmlElement element)
    {
        var nodes = element.Tree.Nodes;
        for (var at = element.Index + 1; at < element.Node.Next; at = nodes[at].Next)
        {
            if (nodes[at].IsWords) html.Append(Escape(element.Tree[nodes[at].Slice].ToString()));
            else AppendOuter(html, new XmlElement(element.Tree, at));
        }
    }

    private static void AppendOuter(StringBuilder html, XmlElement element)
    {
        var name = element.Name.StartsWith("xhtml:", StringComparison.Ordinal) ? element.Name[6..] : element.Tag;
        html.Append('<').Append(name);
        foreach (var (attribute, value) in element.Attributes)
            if (!element.Tree[attribute].StartsWith("xmlns", StringComparison.OrdinalIgnoreCase))
                html.Append(' ').Append(element.Tree[attribute]).Append("=\"")
                    .Append(Escape(element.Tree[value].ToString()).Replace("\"", "&quot;")).Append('"');
        html.Append('>');
        if (Voids.Contains(name) && element.IsEmpty)
            return;
        AppendInner(html, element);
        html.Append("</").Append(name).Append('>');
    }

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
}
