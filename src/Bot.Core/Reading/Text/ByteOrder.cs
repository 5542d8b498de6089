using System.Text;

namespace Bot.Core.Reading.Text;

/// <summary>
/// An encoding that shows itself in the first bytes: by a byte order mark, or by the zeros around the first <c>&lt;</c>
/// (XML 1.0, appendix F.1).
/// </summary>
internal readonly record struct ByteOrder(Encoding Encoding, int MarkLength)
{
    private static readonly Encoding Utf32BigEndian = new UTF32Encoding(bigEndian: true, byteOrderMark: true);

    internal static ByteOrder? Find(ReadOnlySpan<byte> body) => body switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new(Encoding.UTF8, 3),
        [0xFF, 0xFE, 0x00, 0x00, ..] => new(Encoding.UTF32, 4),
        [0x00, 0x00, 0xFE, 0xFF, ..] => new(Utf32BigEndian, 4),
        [0xFF, 0xFE, ..] => new(Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => new(Encoding.BigEndianUnicode, 2),
        [(byte)'<', 0x00, 0x00, 0x00, ..] => new(Encoding.UTF32, 0),
        [0x00, 0x00, 0x00, (byte)'<', ..] => new(Utf32BigEndian, 0),
        [(byte)'<', 0x00, _, 0x00, ..] => new(Encoding.Unicode, 0),
        [0x00, (byte)'<', 0x00, _, ..] => new(Encoding.BigEndianUnicode, 0),
        _ => null,
    };
}
