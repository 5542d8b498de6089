using System.Text;

namespace Bot.Core.Reading.Links;

/// <summary>The link to post: absolute, without the parameters that only track, and otherwise as the publisher wrote it.</summary>
public static class LinkCleaner
{
    /// <summary>Longer addresses are handed back as they are.</summary>
    private const int Longest = 8192;

    /// <summary>Cleans a link.</summary>
    /// <param name="url">The link as it was found.</param>
    /// <param name="base">The page it was found on, or the site; needed if the link is relative.</param>
    /// <param name="feed">The feed it was found in.</param>
    public static string Clean(string url, Uri? @base = null, Uri? feed = null)
    {
        var link = Absolute(url.Trim(), @base ?? feed);
        if (link.Length > Longest || !link.AsSpan().ContainsAny('?', '#'))
            return link;
        string?[] hosts = [HostOf(link), @base?.Host, feed?.Host];
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : link[hash..];
        return WithoutTracking(hash < 0 ? link : link[..hash], hosts) + (IsTracking(fragment, hosts) ? "" : fragment);
    }

    private static string Absolute(string link, Uri? baseAddress)
    {
        if (HasScheme(link) || baseAddress is not { IsAbsoluteUri: true })
            return link;
        return Uri.TryCreate(baseAddress, link, out var absolute) ? absolute.AbsoluteUri : link;
    }

    private static bool HasScheme(string link)
    {
        var colon = link.IndexOf(':', StringComparison.Ordinal);
        return colon > 1 && Uri.CheckSchemeName(link[..colon]);
    }

    private static string WithoutTracking(string link, string?[] hosts)
    {
        var mark = link.IndexOf('?', StringComparison.Ordinal);
        if (mark < 0)
            return link;
        var kept = new StringBuilder();
        var wasTracked = false;
        foreach (var range in link.AsSpan(mark + 1).Split('&'))
        {
            var parameter = link.AsSpan(mark + 1)[range];
            if (TrackingParameters.Contains(parameter, hosts))
                wasTracked = true;
            else
                kept.Append(kept.Length == 0 ? '?' : '&').Append(parameter);
        }
        return !wasTracked ? link : kept.Length > 1 ? string.Concat(link.AsSpan(0, mark), kept.ToString()) : link[..mark];
    }

    // Some analytics put their mark behind the hash, where it spares the server's cache.
    private static bool IsTracking(string fragment, string?[] hosts) =>
        fragment.Contains('=', StringComparison.Ordinal) && TrackingParameters.Contains(fragment.AsSpan(1), hosts);

    private static string? HostOf(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address) ? address.Host : null;
}
