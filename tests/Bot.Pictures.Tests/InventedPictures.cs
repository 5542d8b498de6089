using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using SkiaSharp;

namespace Bot.Pictures.Tests;

/// <summary>Pictures made for tests: a red upper half over a blue lower one, and files that are not what they say.</summary>
internal static class InventedPictures
{
    public static byte[] Jpeg(int width = 640, int height = 360) => Encoded(width, height, SKEncodedImageFormat.Jpeg);

    public static byte[] Png(int width = 640, int height = 360) => Encoded(width, height, SKEncodedImageFormat.Png);

    public static byte[] Webp(int width = 640, int height = 360) => Encoded(width, height, SKEncodedImageFormat.Webp);

    /// <summary>A PNG without anything on it.</summary>
    public static byte[] Transparent()
    {
        using var bitmap = new SKBitmap(new SKImageInfo(64, 64, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        bitmap.Erase(SKColors.Transparent);
        return bitmap.Encode(SKEncodedImageFormat.Png, 100).ToArray();
    }

    /// <summary>A JPEG whose camera lay on its side (Exif, Orientation 6: turn right to see it upright).</summary>
    public static byte[] OnItsSide()
    {
        var jpeg = Jpeg();
        byte[] exif =
        [
            0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0,
        ];
        return [.. jpeg[..2], .. exif, .. jpeg[2..]];
    }

    /// <summary>A JPEG in four colours, as printers want it: 64 × 64 pixels, every coefficient zero.</summary>
    public static byte[] CmykJpeg()
    {
        byte[] quantization = [0xFF, 0xDB, 0, 67, 0, .. Enumerable.Repeat((byte)1, 64)];
        byte[] adobe = [0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, 0];
        byte[] frame = [0xFF, 0xC0, 0, 20, 8, 0, 64, 0, 64, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0];
        // One code of one bit in each table: a difference of zero, and the end of the block (ITU-T T.81, annex F).
        byte[] codes = [0xFF, 0xC4, 0, 20, 0, 1, .. new byte[15], 0, 0xFF, 0xC4, 0, 20, 0x10, 1, .. new byte[15], 0];
        byte[] scan = [0xFF, 0xDA, 0, 14, 4, 1, 0, 2, 0, 3, 0, 4, 0, 0, 63, 0];
        return [0xFF, 0xD8, .. adobe, .. quantization, .. frame, .. codes, .. scan, .. new byte[64], 0xFF, 0xD9];
    }

    /// <summary>A PNG of a few bytes that claims to be a wall: decoded it would take 14 gigabytes.</summary>
    public static byte[] Bomb() => Claiming(60_000, 60_000);

    /// <summary>A PNG that claims a size and holds almost nothing of it.</summary>
    public static byte[] Claiming(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 6);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(new byte[1024]);
        return [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, packed.ToArray()), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, byte[] data)
    {
        byte[] body = [.. name, .. data];
        var chunk = new byte[8 + body.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        body.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(4 + body.Length), Crc32.HashToUInt32(body));
        return chunk;
    }

    private static byte[] Encoded(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        using var blue = new SKPaint { Color = SKColors.Blue };
        canvas.Clear(SKColors.Red);
        canvas.DrawRect(0, height / 2f, width, height, blue);
        return bitmap.Encode(format, 90).ToArray();
    }
}
