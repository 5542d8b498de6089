using Bot.Core.Pictures;
using SkiaSharp;

namespace Bot.Pictures;

/// <summary>What becomes of a picture, decided from what its header says, before anything of it is decoded.</summary>
/// <param name="Width">The photo's width in pixels, upright.</param>
/// <param name="Height">The photo's height in pixels, upright.</param>
/// <param name="Origin">How the picture lies (Exif, Orientation).</param>
/// <param name="Scale">The part of its size that is enough to decode.</param>
/// <param name="Problem">Why no photo is made of it; null where one is.</param>
internal sealed record PicturePlan(int Width, int Height, SKEncodedOrigin Origin, float Scale, string? Problem = null)
{
    /// <summary>A JPEG can be decoded at an eighth of its size; of nothing else is more borne than is decoded.</summary>
    private const long MostClaimed = 64 * PhotoLimits.MostPixels;

    public static PicturePlan Of(int width, int height, SKEncodedOrigin origin)
    {
        if (width <= 0 || height <= 0) return Refused("it has no size");
        if ((long)width * height > MostClaimed) return Refused($"it claims to have {width} × {height} pixels");
        var (shorter, longer) = (Math.Min(width, height), Math.Max(width, height));
        if ((long)shorter * PhotoLimits.MostRatio < longer) return Refused($"a strip of {width} × {height} pixels is no photo");
        var scale = Math.Min(1f, (float)PhotoLimits.LongestSide / longer);
        var (across, down) = (Math.Max(1, (int)(width * scale)), Math.Max(1, (int)(height * scale)));
        return Uprighting.IsSideways(origin) ? new(down, across, origin, scale) : new(across, down, origin, scale);
    }

    private static PicturePlan Refused(string problem) => new(0, 0, SKEncodedOrigin.Default, 1, problem);
}
