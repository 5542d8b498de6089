using System.Globalization;
using System.Text;

namespace Bot.Core.Composing;

/// <summary>
/// A whole article as a rich message (Bot API 10.1, "Rich HTML style"): headline, standfirst, picture, paragraphs, and the
/// link at the foot. Within the limits of rich messages: 32,768 characters and 500 blocks; what is beyond is left to the link.
/// </summary>
internal static class RichPost
{
    /// <summary>Room is left for headline, picture and foot.</summary>
    private const int MostCharacters = 30_000;

    private const int MostParagraphs = 480;

    /// <summary>So much of a standfirst that begins the body as well tells the two apart.</summary>
    private const int LeadStart = 60;

    public static string Of(PostFacts facts)
    {
        var html = new StringBuilder();
        Block(html, "h1", facts.Title);
        if (!IsInBody(facts)) Block(html, "p", facts.Lead.ReplaceLineEndings(" "), "b");
        foreach (var picture in facts.Pictures.Take(1)) Figure(html, picture.Url, picture.Alt);
        foreach (var paragraph in Paragraphs(facts.Text)) Block(html, "p", paragraph);
        Foot(html, facts);
        return html.ToString();
    }

    private static IEnumerable<string> Paragraphs(string text)
    {
        var room = MostCharacters;
        foreach (var paragraph in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostParagraphs))
        {
            room -= CodePoints.Count(paragraph);
            if (room < 0) yield break;
            yield return paragraph;
        }
    }

    private static bool IsInBody(PostFacts facts) =>
        facts.Lead.Length == 0 || facts.Text.Contains(facts.Lead[..Math.Min(LeadStart, facts.Lead.Length)], StringComparison.Ordinal);

    private static void Block(StringBuilder html, string tag, string text, string? format = null)
    {
        if (text.Length == 0) return;
        var (open, close) = format is null ? ("", "") : ($"<{format}>", $"</{format}>");
        html.Append(CultureInfo.InvariantCulture, $"<{tag}>{open}{Escaped(text)}{close}</{tag}>");
    }

    private static void Figure(StringBuilder html, string url, string? alt) => html.Append(alt is null
        ? $"<img src=\"{Escaped(url)}\"/>"
        : $"<figure><img src=\"{Escaped(url)}\"/><figcaption>{Escaped(alt)}</figcaption></figure>");

    private static void Foot(StringBuilder html, PostFacts facts)
    {
        var link = facts.Link is { } address
            ? $"<a href=\"{Escaped(address)}\">{Escaped(facts.Wording[Words.PhraseKeys.ReadOn])}</a>"
            : Escaped(facts.Address);
        string[] parts = [.. new[] { Escaped(facts.Hashtag), link }.Where(part => part.Length > 0)];
        if (parts.Length > 0) html.Append(CultureInfo.InvariantCulture, $"<footer>{string.Join(" · ", parts)}</footer>");
    }

    /// <summary>Named entities are few there; these four are among them.</summary>
    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
