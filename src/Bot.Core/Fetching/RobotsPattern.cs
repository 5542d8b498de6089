using System.Globalization;
using System.Text;

namespace Bot.Core.Fetching;

/// <summary>
/// A path in a robots.txt: <c>*</c> stands for anything, and a last <c>$</c> for the end (RFC 9309, section 2.2.3).
/// </summary>
/// <param name="pattern">As it is written.</param>
internal sealed class RobotsPattern(string pattern)
{
    private readonly string written = OneSpelling(pattern);

    /// <summary>How much it says: of several patterns that fit, the longest decides (section 2.2.2).</summary>
    public int Length => written.Length;

    /// <summary>Whether it fits the beginning of a path.</summary>
    /// <param name="path">The path, in <see cref="OneSpelling"/>.</param>
    public bool Fits(string path)
    {
        var toEnd = written.EndsWith('$');
        var parts = (toEnd ? written[..^1] : written).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        for (var part = 1; part < parts.Length; part++)
        {
            if (toEnd && part == parts.Length - 1)
                return path.Length - parts[part].Length >= at && path.EndsWith(parts[part], StringComparison.Ordinal);
            var found = path.IndexOf(parts[part], at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + parts[part].Length;
        }
        return !toEnd || at == path.Length;
    }

    /// <summary>
    /// One spelling for paths and patterns: signs beyond ASCII escaped, escapes in capitals, unreserved signs plain (section 2.2.2).
    /// </summary>
    public static string OneSpelling(string path)
    {
        var spelled = new StringBuilder(path.Length);
        for (var at = 0; at < path.Length; at++)
        {
            if (path[at] == '%' && at + 2 < path.Length
                && byte.TryParse(
                    path.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                Append(spelled, value);
                at += 2;
            }
            else if (char.IsAscii(path[at]))
            {
                spelled.Append(path[at]);
            }
            else
            {
                var length = char.IsSurrogatePair(path, at) ? 2 : 1;
                spelled.Append(Uri.EscapeDataString(path.AsSpan(at, length)));
                at += length - 1;
            }
        }
        return spelled.ToString();
    }

    private static void Append(StringBuilder spelled, byte value)
    {
        var sign = (char)value;
        if (char.IsAsciiLetterOrDigit(sign) || sign is '-' or '.' or '_' or '~') spelled.Append(sign);
        else spelled.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
    }
}
