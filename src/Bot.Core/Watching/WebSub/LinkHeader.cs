namespace Bot.Core.Watching.WebSub;

/// <summary>Reads Link headers (RFC 8288, section 3), as far as relations go.</summary>
internal static class LinkHeader
{
    /// <summary>Links read of one answer; real ones have a handful.</summary>
    private const int Most = 50;

    /// <summary>The targets with their relations, in order. What cannot be understood is passed over.</summary>
    internal static IEnumerable<(string Target, string Relations)> Read(string? header)
    {
        var rest = header ?? "";
        for (var count = 0; count < Most && rest.IndexOf('<', StringComparison.Ordinal) is >= 0 and var open; count++)
        {
            var close = rest.IndexOf('>', open);
            if (close < 0) yield break;
            var target = rest[(open + 1)..close].Trim();
            var end = EndOf(rest, close + 1);
            if (Relations(rest[(close + 1)..end]) is { } relations) yield return (target, relations);
            rest = rest[end..];
        }
    }

    /// <summary>Where the link's parameters end: at a comma outside of quotes.</summary>
    private static int EndOf(string header, int start)
    {
        var quoted = false;
        for (var at = start; at < header.Length; at++)
        {
            if (header[at] == '"') quoted = !quoted;
            else if (quoted && header[at] == '\\') at++;
            else if (header[at] == ',' && !quoted) return at;
        }
        return header.Length;
    }

    /// <summary>The first <c>rel</c> counts (section 3.3); one with an <c>anchor</c> is about another document.</summary>
    private static string? Relations(string parameters)
    {
        string? relations = null;
        foreach (var parameter in parameters.Split(';'))
        {
            var parts = parameter.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts.Length < 2) continue;
            if (parts[0].Equals("anchor", StringComparison.OrdinalIgnoreCase)) return null;
            if (parts[0].Equals("rel", StringComparison.OrdinalIgnoreCase)) relations ??= parts[1].Trim('"');
        }
        return relations;
    }
}
