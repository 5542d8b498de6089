using System.Globalization;
using System.Text;

namespace Bot.Sandbox.Telegram.Html;

/// <summary>The server's check of addresses in links and buttons: what it refuses, and how it rewrites the rest.</summary>
internal static class TelegramLinks
{
    private static readonly string[] OwnSchemes = ["tg", "ton", "tonsite"];

    /// <summary>The address as the server keeps it, or null where it drops the link without an error.</summary>
    public static string? Check(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon < 0 ? "" : url[..colon].ToLowerInvariant();
        if (OwnSchemes.Contains(scheme)) return CheckOwn(scheme, url[(colon + 1)..]);

        var rest = url;
        if (url.Contains("://", StringComparison.Ordinal) && scheme is "http" or "https") rest = url[(colon + 3)..];
        else if (StartsWithForeignScheme(url)) return null;
        else scheme = "http";
        return CheckWeb(scheme is "https" ? "https" : "http", rest);
    }

    /// <summary>The person named by <c>tg://user?id=N</c>, in any case of letters, or null.</summary>
    public static long? UserId(string url)
    {
        const string Prefix = "tg:";
        if (!url.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) return null;
        var rest = url[Prefix.Length..].TrimStart('/');
        const string Query = "user?id=";
        return rest.StartsWith(Query, StringComparison.OrdinalIgnoreCase)
            && long.TryParse(rest.AsSpan(Query.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && id > 0 ? id : null;
    }

    private static bool StartsWithForeignScheme(string url)
    {
        var mark = url.IndexOf("://", StringComparison.Ordinal);
        return mark >= 0 && !url.AsSpan(0, mark).ContainsAny('/', '?', '#');
    }

    private static string? CheckOwn(string scheme, string rest)
    {
        var path = rest.StartsWith("//", StringComparison.Ordinal) ? rest[2..] : rest;
        path = path.TrimEnd();
        return path.Length > 0 && IsHostCharacter(path[0]) ? $"{scheme}://{path}" : null;
    }

    private static string? CheckWeb(string scheme, string rest)
    {
        var pathBegin = rest.AsSpan().IndexOfAny('/', '?', '#');
        var authority = pathBegin < 0 ? rest : rest[..pathBegin];
        var path = pathBegin < 0 ? "/" : rest[pathBegin..];
        var at = authority.LastIndexOf('@');
        var user = authority[..(at + 1)];
        if (!TrySplitPort(authority[(at + 1)..], out var host, out var port) || !IsHost(host)) return null;
        return $"{scheme}://{user}{host.ToLowerInvariant()}{port}{CleanPath(path)}";
    }

    private static bool TrySplitPort(string authority, out string host, out string port)
    {
        var colon = authority.LastIndexOf(':');
        var insideBrackets = authority.LastIndexOf(']') > colon;
        if (colon < 0 || insideBrackets)
        {
            (host, port) = (authority, "");
            return true;
        }

        (host, port) = (authority[..colon], authority[colon..]);
        return int.TryParse(port.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is > 0 and <= 65535;
    }

    private static bool IsHost(string host)
    {
        if (host is ['[', .. var address, ']'])
            return System.Net.IPAddress.TryParse(address, out var ip)
                && ip.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6;
        return host.Contains('.', StringComparison.Ordinal) && host.All(IsHostCharacter)
            && !host.StartsWith('.') && !host.EndsWith('.');
    }

    private static bool IsHostCharacter(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_' or '%' || character >= 0x80;

    private static string CleanPath(string path)
    {
        var kept = path.TrimEnd(' ', '\t', '\r', '\n', '\v', '\0');
        if (kept.Length == 0 || kept[0] != '/') kept = "/" + kept;
        var cleaned = new StringBuilder(kept.Length);
        foreach (var character in kept)
        {
            if (character is <= ' ' or '\x7f')
                cleaned.Append(CultureInfo.InvariantCulture, $"%{(int)character:X2}");
            else
                cleaned.Append(character);
        }

        return cleaned.ToString();
    }
}
