using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace Bot.Core.Reading.Text;

/// <summary>
/// Replaces <c>&amp;name;</c>, <c>&amp;#8211;</c> and <c>&amp;#x2013;</c> by their characters, once: what a replacement
/// contains is never looked at again, so nothing can grow. What is no reference stays as it is written.
/// </summary>
internal static class CharacterReferences
{
    /// <summary>The longest name HTML defines has 31 letters.</summary>
    private const int LongestName = 32;

    internal static string Decode(string text)
    {
        if (!text.Contains('&'))
            return text;
        var decoded = new StringBuilder(text.Length);
        AppendDecoded(decoded, text);
        return decoded.ToString();
    }

    internal static void AppendDecoded(StringBuilder target, ReadOnlySpan<char> text)
    {
        for (var start = text.IndexOf('&'); start >= 0; start = text.IndexOf('&'))
        {
            target.Append(text[..start]);
            text = text[start..];
            var length = AppendOne(target, text);
            if (length == 0)
            {
                target.Append('&');
                length = 1;
            }
            text = text[length..];
        }
        target.Append(text);
    }

    /// <summary>Appends the character of the reference that the text starts with; gives the reference's length, or 0.</summary>
    private static int AppendOne(StringBuilder target, ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestName + 2)].IndexOf(';');
        if (end < 2)
            return 0;
        var name = text[1..end];
        var known = name[0] == '#' ? FromNumber(name[1..]) : FromName(text[1..(end + 1)]);
        if (known is null)
            return 0;
        target.Append(known);
        return end + 1;
    }

    private static string? FromName(ReadOnlySpan<char> nameAndSemicolon) => nameAndSemicolon switch
    {
        "amp;" => "&",
        "lt;" => "<",
        "gt;" => ">",
        "quot;" => "\"",
        "apos;" => "'",
        _ when nameAndSemicolon[..^1].ContainsAnyExcept(AsciiLettersAndDigits) => null,
        _ => HtmlEntityProvider.Resolver.GetSymbol(nameAndSemicolon.ToString()),
    };

    private static readonly System.Buffers.SearchValues<char> AsciiLettersAndDigits =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    private static string? FromNumber(ReadOnlySpan<char> digits)
    {
        var isHex = digits is ['x' or 'X', ..];
        if (!int.TryParse(isHex ? digits[1..] : digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
                CultureInfo.InvariantCulture, out var point))
            return null;
        // HTML 13.2.5.80: numbers of the C1 controls mean the letters windows-1252 has there.
        if (point is >= 0x80 and <= 0x9F)
            return CharsetNames.Western.GetString([(byte)point]);
        if (point < ' ' && point is not ('\t' or '\n' or '\r'))
            return "";
        return Rune.IsValid(point) && point is not (0xFFFE or 0xFFFF) ? new Rune(point).ToString() : "\uFFFD";
    }
}
