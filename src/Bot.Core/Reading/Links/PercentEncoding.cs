using System.Buffers;
using System.Globalization;
using System.Text;

namespace Bot.Core.Reading.Links;

/// <summary>
/// One spelling for each character of a path or query (RFC 3986, section 6.2.2): unreserved characters bare, percent signs
/// followed by capitals, everything that may not stand there encoded as UTF-8, reserved characters as the author left them.
/// </summary>
internal static class PercentEncoding
{
    private static readonly SearchValues<byte> Unreserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"u8);

    private static readonly SearchValues<byte> Reserved = SearchValues.Create("!$&'()*+,;=:@/?[]"u8);

    internal static string Normalize(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var normal = new StringBuilder(bytes.Length + 16);
        for (var i = 0; i < bytes.Length; i++)
        {
            var isEncoded = TryDecode(bytes, i, out var value);
            var isBare = Unreserved.Contains(value) || (!isEncoded && Reserved.Contains(value));
            if (isBare)
                normal.Append((char)value);
            else
                normal.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
            i += isEncoded ? 2 : 0;
        }
        return normal.ToString();
    }

    /// <summary>The byte at a position, or the one encoded there.</summary>
    private static bool TryDecode(byte[] bytes, int at, out byte value)
    {
        if (bytes[at] == '%' && at + 2 < bytes.Length
            && byte.TryParse(bytes.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value))
            return true;
        value = bytes[at];
        return false;
    }
}
