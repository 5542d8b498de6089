namespace Bot.Core.Reading.Links;

/// <summary>The query of an address: sorted, without tracking, session ids, nameless parameters and empty values.</summary>
internal static class UrlQuery
{
    internal static string Normalize(string query, string host)
    {
        if (query.Length == 0)
            return "";
        var kept = PercentEncoding.Normalize(query).Split('&')
            .Select(p => p.TrimEnd('='))
            .Where(p => p.Length > 0 && p[0] != '=' && !TrackingParameters.Contains(p, [host]) && !IsSession(p))
            .Order(StringComparer.Ordinal);
        var joined = string.Join('&', kept);
        return joined.Length == 0 ? "" : "?" + joined;
    }

    private static bool IsSession(string parameter) =>
        parameter.StartsWith("PHPSESSID=", StringComparison.OrdinalIgnoreCase)
        || parameter.StartsWith("jsessionid=", StringComparison.OrdinalIgnoreCase)
        || parameter.StartsWith("ASPSESSIONID", StringComparison.OrdinalIgnoreCase);
}
