using System.Globalization;
using System.Text;

namespace Bot.Core.Composing;

/// <summary>
/// Says whether Telegram would keep a link (Bot API server, <c>LinkManager::check_link</c>): it drops others without a
/// word.
/// </summary>
internal static class PostLink
{
    private const int Longest = 2048;

    /// <summary>The link as it may be sent, or null where Telegram would drop or change its meaning.</summary>
    public static string? Accepted(string? link)
    {
        var text = link?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > Longest || text.EnumerateRunes().Any(IsUnfit)) return null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return null;
        if (!text.StartsWith(uri.Scheme + "://", StringComparison.OrdinalIgnoreCase) || uri.Port is <= 0 or > 65535) return null;
        if (uri.HostNameType == UriHostNameType.IPv6) return text;
        var host = uri.Host.TrimEnd('.');
        return host.Contains('.') && !uri.Host.StartsWith('.') && uri.UserInfo.Length == 0 ? text : null;
    }

    /// <summary>White space, controls, direction marks, halves of characters, and what would end a tag.</summary>
    private static bool IsUnfit(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune == Rune.ReplacementChar
        || rune.Value is '\\' or '<' or '>' or '"' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format;
}
