using Bot.Core.Pictures;
using SkiaSharp;

namespace Bot.Pictures;

/// <summary>
/// Makes photos with Skia. No field or constructor names it, so that its library is loaded only when a picture is to be made.
/// </summary>
public sealed class SkiaPictureMaker : IPictureMaker, IDisposable
{
    private const int Quality = 87;

    private readonly SemaphoreSlim turn = new(1, 1);

    /// <inheritdoc />
    public async Task<MadePicture> MakeAsync(ReadOnlyMemory<byte> picture, CancellationToken cancel)
    {
        await turn.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => Make(picture.Span), CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();

    private static MadePicture Make(ReadOnlySpan<byte> picture)
    {
        using var data = SKData.CreateCopy(picture);
        using var codec = SKCodec.Create(data);
        if (codec is null) return new MadePicture.Unfit("it is no picture of a kind that can be read");
        var plan = PicturePlan.Of(codec.Info.Width, codec.Info.Height, codec.EncodedOrigin);
        if (plan.Problem is { } problem) return new MadePicture.Unfit(problem);
        using var decoded = Decode(codec, plan);
        if (decoded is null) return new MadePicture.Unfit("it is broken off or damaged");
        using var photo = Draw(decoded, plan);
        using var jpeg = photo.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return new MadePicture.Photo(jpeg.ToArray(), plan.Width, plan.Height);
    }

    /// <summary>JPEGs are decoded at an eighth, a quarter or half of their size where that is enough.</summary>
    private static SKBitmap? Decode(SKCodec codec, PicturePlan plan)
    {
        var size = codec.GetScaledDimensions(plan.Scale);
        if ((long)size.Width * size.Height > PhotoLimits.MostPixels) return null;
        var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success) return bitmap;
        bitmap.Dispose();
        return null;
    }

    private static SKImage Draw(SKBitmap decoded, PicturePlan plan)
    {
        using var surface = SKSurface.Create(new SKImageInfo(plan.Width, plan.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var image = SKImage.FromBitmap(decoded);
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.SetMatrix(Uprighting.Of(plan.Origin, plan.Width, plan.Height));
        var across = Uprighting.IsSideways(plan.Origin) ? new SKRect(0, 0, plan.Height, plan.Width) : new SKRect(0, 0, plan.Width, plan.Height);
        surface.Canvas.DrawImage(image, across, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return surface.Snapshot();
    }
}
