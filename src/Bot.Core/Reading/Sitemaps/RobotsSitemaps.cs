using Bot.Core.Fetching;
using Bot.Core.Reading.Feeds;

namespace Bot.Core.Reading.Sitemaps;

/// <summary>The sitemaps that a site names in its robots.txt (sitemaps.org, "Specifying the Sitemap location"; RFC 9309, section 2.2.4).</summary>
public static class RobotsSitemaps
{
    /// <summary>Sitemaps told of one file; a large paper names a dozen.</summary>
    public const int Most = 100;

    /// <summary>How much of a file is read, in characters: what RFC 9309, section 2.5, asks of readers at least.</summary>
    private const int Longest = 500 * 1024;

    /// <summary>The addresses, each once, those that speak of news first.</summary>
    /// <param name="robots">The file's text.</param>
    /// <param name="address">Where it came from; some sites write relative addresses.</param>
    public static IReadOnlyList<Uri> Read(string robots, Uri address)
    {
        ArgumentNullException.ThrowIfNull(robots);
        return [.. Values(robots.Length > Longest ? robots[..Longest] : robots)
            .Select(value => FeedAddress.Resolve(value, address)).OfType<Uri>().Where(AddressGuard.IsWeb)
            .Distinct().Take(Most).OrderByDescending(url => IsOfNews(url.AbsoluteUri))];
    }

    /// <summary>Whether a sitemap's address says that it is one for news.</summary>
    internal static bool IsOfNews(string url) => url.Contains("news", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Values(string robots)
    {
        using var lines = new StringReader(robots);
        while (lines.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && line.AsSpan(0, colon).Trim(" \t\uFEFF").Equals("sitemap", StringComparison.OrdinalIgnoreCase))
                yield return WithoutComment(line[(colon + 1)..]);
        }
    }

    private static string WithoutComment(string value)
    {
        var comment = value.IndexOf('#', StringComparison.Ordinal);
        return (comment < 0 ? value : value[..comment]).Trim();
    }
}
