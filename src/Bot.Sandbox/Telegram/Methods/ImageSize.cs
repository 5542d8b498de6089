using System.Buffers.Binary;

namespace Bot.Sandbox.Telegram.Methods;

/// <summary>The size of a picture as its header tells it, of PNG and JPEG files.</summary>
internal static class ImageSize
{
    private const int LargestSum = 10_000;
    private const int LargestRatio = 20;

    /// <summary>Whether the server takes a photo of this size: width and height together, and the one to the other.</summary>
    public static bool Fits(int width, int height) => width > 0 && height > 0 && width + height <= LargestSum
        && Math.Max(width, height) <= LargestRatio * Math.Min(width, height);

    /// <summary>The size; null where the header tells none.</summary>
    public static (int Width, int Height)? Of(ReadOnlySpan<byte> file) =>
        file.Length >= 24 && file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])
            ? (BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]))
            : file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? OfJpeg(file) : null;

    // Segments follow one another by their lengths until the frame header (ITU-T T.81, B.2.2).
    private static (int Width, int Height)? OfJpeg(ReadOnlySpan<byte> file)
    {
        for (var at = 2; at + 9 < file.Length && file[at] == 0xFF;)
        {
            if (file[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }
        return null;
    }
}
