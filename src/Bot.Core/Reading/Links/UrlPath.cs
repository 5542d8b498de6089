using System.Text.RegularExpressions;

namespace Bot.Core.Reading.Links;

/// <summary>The path of an address: dot segments resolved (RFC 3986, section 5.2.4), empty segments and session ids left out.</summary>
internal static partial class UrlPath
{
    internal static string Normalize(string path)
    {
        var segments = new List<string>();
        var encoded = SessionId().Replace(PercentEncoding.Normalize(path), "");
        var parts = encoded.Split('/', StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts)
        {
            if (part == "..")
                segments.RemoveRange(Math.Max(segments.Count - 1, 0), Math.Min(segments.Count, 1));
            else if (part != ".")
                segments.Add(part);
        }
        var isFolder = encoded.EndsWith('/') || parts is [.., "." or ".."];
        return segments.Count == 0 ? "/" : "/" + string.Join('/', segments) + (isFolder ? "/" : "");
    }

    [GeneratedRegex(""";jsessionid=[^/;]*""", RegexOptions.IgnoreCase)]
    private static partial Regex SessionId();
}
