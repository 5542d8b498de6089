namespace Bot.Core.Pictures;

/// <summary>What is asked of a photo, and what is borne of a picture that is to become one.</summary>
public static class PhotoLimits
{
    /// <summary>The largest file that is fetched to be made smaller: 20 MiB.</summary>
    public const int MostFetched = 20 * 1024 * 1024;

    /// <summary>The largest photo that is uploaded: 10 MB (Bot API, <c>sendPhoto</c>).</summary>
    public const int MostUploaded = 10 * 1024 * 1024;

    /// <summary>The longer side of a photo that was made; Telegram's apps show no more.</summary>
    public const int LongestSide = 2560;

    /// <summary>How many times as long as the other a side may be (Bot API, <c>sendPhoto</c>).</summary>
    public const int MostRatio = 20;

    /// <summary>The most pixels that are decoded, four bytes each: a small file may claim to be a wall.</summary>
    public const long MostPixels = 40_000_000;

    /// <summary>Whether the bytes begin as a kind that Telegram takes as a photo: JPEG, PNG, GIF, BMP or TIFF.</summary>
    public static bool IsTaken(ReadOnlySpan<byte> picture) =>
        picture.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || picture.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])
        || picture.StartsWith("GIF8"u8) || picture.StartsWith("BM"u8)
        || picture.StartsWith("II*\0"u8) || picture.StartsWith("MM\0*"u8);
}
