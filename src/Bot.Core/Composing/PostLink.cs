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
        if (string.IsNullOrEmpty(text) || text.Length > Longest || !IsFit(text)) return null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return null;
        return text.StartsWith(uri.Scheme + "://", StringComparison.OrdinalIgnoreCase)
            && IsAuthority(text.AsSpan(uri.Scheme.Length + 3)) ? text : null;
    }

    /// <summary>
    /// A host with a dot in it, or an IPv6 address, and perhaps a port. A name before it (<c>user@</c>) is how links deceive.
    /// </summary>
    private static bool IsAuthority(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny('/', '?', '#');
        var authority = end < 0 ? rest : rest[..end];
        var colon = authority.LastIndexOf(':');
        if (colon > authority.LastIndexOf(']'))
        {
            if (!IsPort(authority[(colon + 1)..])) return false;
            authority = authority[..colon];
        }

        if (authority is ['[', .. var address, ']']) return System.Net.IPAddress.TryParse(address, out _) && !address.Contains('%');
        return authority.Contains('.') && authority[0] != '.' && authority[^1] != '.' && AreHostLetters(authority);
    }

    private static bool AreHostLetters(ReadOnlySpan<char> host)
    {
        foreach (var letter in host)
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('.' or '-' or '_') && letter < 0x80) return false;
        return true;
    }

    private static bool IsPort(ReadOnlySpan<char> port) =>
        int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 65535;

    private static bool IsFit(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (IsUnfit(rune)) return false;
        return true;
    }

    /// <summary>White space, controls, direction marks, halves of characters, and what would end a tag.</summary>
    private static bool IsUnfit(Rune rune) => rune.IsAscii
        ? rune.Value is <= ' ' or 0x7F or '\\' or '<' or '>' or '"'
        : Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune == Rune.ReplacementChar
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format;
}
