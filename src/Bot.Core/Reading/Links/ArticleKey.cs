namespace Bot.Core.Reading.Links;

/// <summary>
/// What makes two links the same article. The key is the link without tracking and fragment, normalized as far as RFC 3986,
/// section 6, goes (case, percent-encoding, dot segments, default port), and as publishers go: empty path segments, the dot
/// behind a host, session ids and the order of parameters mean nothing.
/// </summary>
public static class ArticleKey
{
    /// <summary>The key of a link. What is no address of the web is its own key. <c>Of(Of(x))</c> is <c>Of(x)</c>.</summary>
    public static string Of(string url)
    {
        var link = Tidy(url);
        var colon = link.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon < 0 ? "" : link[..colon].ToLowerInvariant();
        if (scheme is not ("http" or "https") || !link.AsSpan(colon).StartsWith("://"))
            return link;

        var rest = link[(colon + 3)..];
        var authorityEnd = EndBefore(rest, "/\\?#");
        var pathEnd = EndBefore(rest, "?#");
        var queryEnd = EndBefore(rest, "#");
        var host = UrlHost.Normalize(rest[..authorityEnd], scheme);
        if (host.Length == 0)
            return link;
        var path = UrlPath.Normalize(rest[authorityEnd..pathEnd]);
        var query = UrlQuery.Normalize(pathEnd < queryEnd ? rest[(pathEnd + 1)..queryEnd] : "", host);
        return $"{scheme}://{host}{path}{query}";
    }

    private static int EndBefore(string text, string marks)
    {
        var end = text.AsSpan().IndexOfAny(marks);
        return end < 0 ? text.Length : end;
    }

    private static string Tidy(string url)
    {
        var link = url.Trim(' ', '\t', '\r', '\n', '\u00A0');
        return link.AsSpan().ContainsAny('\t', '\r', '\n') ? string.Concat(link.Where(c => c is not ('\t' or '\r' or '\n'))) : link;
    }
}
