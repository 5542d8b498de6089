using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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
        var decoded = text.ToCharArray();
        return new string(decoded, 0, Decode(decoded));
    }

    /// <summary>Decodes in place, which is possible because no reference is shorter than what it stands for.</summary>
    /// <returns>The length that is left.</returns>
    internal static int Decode(Span<char> text)
    {
        var written = text.IndexOf('&');
        if (written < 0)
            return text.Length;
        for (var read = written; read < text.Length;)
        {
            var known = One(text[read..], out var length);
            if (known is null)
                text[written++] = '&';
            else
                known.CopyTo(text[written..]);
            written += known?.Length ?? 0;
            read += length;
            var plain = text[read..].IndexOf('&');
            plain = plain < 0 ? text.Length - read : plain;
            MoveUp(text.Slice(read, plain), text[written..]);
            written += plain;
            read += plain;
        }
        return written;
    }

    /// <summary>Copies to a place before that overlaps: the runtime leaves its own fast way where spans overlap.</summary>
    private static void MoveUp(ReadOnlySpan<char> from, Span<char> to)
    {
        var units = MemoryMarshal.Cast<char, ushort>(from);
        var places = MemoryMarshal.Cast<char, ushort>(to);
        for (; units.Length >= Vector128<ushort>.Count; units = units[Vector128<ushort>.Count..], places = places[Vector128<ushort>.Count..])
            Vector128.Create(units).CopyTo(places);
        for (var i = 0; i < units.Length; i++)
            places[i] = units[i];
    }

    /// <summary>The characters of the reference that the text starts with, and its length; null and 1 if it is only an ampersand.</summary>
    private static string? One(ReadOnlySpan<char> text, out int length)
    {
        // XML's own five are nearly all there are.
        if (OfXml(text, out length) is { } common)
            return common;
        var end = text[..Math.Min(text.Length, LongestName + 2)].IndexOf(';');
        var known = end < 2 ? null : text[1] == '#' ? FromNumber(text[2..end]) : FromName(text[1..(end + 1)]);
        length = known is null ? 1 : end + 1;
        return known;
    }

    private static string? OfXml(ReadOnlySpan<char> text, out int length)
    {
        (var known, length) = text switch
        {
            ['&', 'l', 't', ';', ..] => ("<", 4),
            ['&', 'g', 't', ';', ..] => (">", 4),
            ['&', 'a', 'm', 'p', ';', ..] => ("&", 5),
            ['&', 'q', 'u', 'o', 't', ';', ..] => ("\"", 6),
            ['&', 'a', 'p', 'o', 's', ';', ..] => ("'", 6),
            _ => (null, 0),
        };
        return known;
    }

    private static string? FromName(ReadOnlySpan<char> nameAndSemicolon) =>
        nameAndSemicolon[..^1].ContainsAnyExcept(AsciiLettersAndDigits)
            ? null
            : HtmlEntityProvider.Resolver.GetSymbol(nameAndSemicolon.ToString());

    private static readonly SearchValues<char> AsciiLettersAndDigits =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

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
