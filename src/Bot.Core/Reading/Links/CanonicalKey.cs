namespace Bot.Core.Reading.Links;

/// <summary>
/// The identity that a page gives itself with <c>rel=canonical</c> (RFC 6596). An AMP page or one for telephones so names
/// the article that it is a copy of. Only an address of the same site counts, or any for a copy in an AMP cache; the home
/// page is nobody's canonical address, though careless templates say so.
/// </summary>
public static class CanonicalKey
{
    private static readonly string[] Caches = [".cdn.ampproject.org", ".ampproject.net", ".bing-amp.com"];
    private static readonly string[] Devices = ["m.", "mobile.", "mobil.", "amp.", "touch."];

    /// <summary>The key of the canonical address; null where none is told, none can be believed, or it is the link's own.</summary>
    /// <param name="canonical">The address that the page names.</param>
    /// <param name="link">The address under which the page was read.</param>
    public static string? Of(string? canonical, string link)
    {
        if (canonical is null || !Uri.TryCreate(canonical, UriKind.Absolute, out var named) || !Uri.TryCreate(link, UriKind.Absolute, out var read))
            return null;
        if (named.Scheme is not ("http" or "https") || named is { AbsolutePath: "/" or "", Query: "" }) return null;
        if (!IsSameSite(named.Host, read.Host) && !IsCache(read.Host)) return null;
        var key = ArticleKey.Of(LinkCleaner.Clean(canonical));
        return ArticleTwins.Form(key) == ArticleTwins.Form(ArticleKey.Of(link)) ? null : key;
    }

    /// <summary>Whether an address is, by its own look, an AMP copy of an article or one for telephones.</summary>
    public static bool IsCopy(Uri address)
    {
        var host = address.Host.ToLowerInvariant();
        return IsCache(host) || Array.Exists(Devices, prefix => host.StartsWith(prefix, StringComparison.Ordinal))
            || Array.Exists(address.AbsolutePath.Split('/'), part => part is "amp" or "amp.html" || part.EndsWith(".amp", StringComparison.Ordinal)
                || part.EndsWith(".amp.html", StringComparison.Ordinal))
            || address.Query.TrimStart('?').Split('&').Any(pair => pair is "amp" or "amp=1" or "amp=true" or "outputType=amp");
    }

    /// <summary>One is the other, or below it, once the names of editions for devices are taken off.</summary>
    private static bool IsSameSite(string one, string other)
    {
        var (a, b) = (Bare(one), Bare(other));
        return a == b || a.EndsWith("." + b, StringComparison.Ordinal) || b.EndsWith("." + a, StringComparison.Ordinal);
    }

    private static string Bare(string host)
    {
        var name = host.ToLowerInvariant();
        if (name.StartsWith("www.", StringComparison.Ordinal)) return name[4..];
        return Array.Find(Devices, prefix => name.StartsWith(prefix, StringComparison.Ordinal)) is { } edition ? name[edition.Length..] : name;
    }

    private static bool IsCache(string host) => Array.Exists(Caches, cache => host.EndsWith(cache, StringComparison.OrdinalIgnoreCase));
}
