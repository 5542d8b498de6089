using Bot.Core.Pictures;
using SkiaSharp;

namespace Bot.Pictures.Tests;

public sealed class SkiaPictureMakerTests : IDisposable
{
    private readonly SkiaPictureMaker maker = new();

    public static TheoryData<string, int, int> Photos => new()
    {
        { "jpeg", 640, 360 }, { "png", 640, 360 }, { "webp", 640, 360 }, { "cmyk", 64, 64 }, { "transparent", 64, 64 },
        { "huge png", 2560, 2133 }, { "tall", 128, 2560 }, { "on its side", 360, 640 },
    };

    public static TheoryData<string, string> NoPhotos => new()
    {
        { "strip", "a strip of 1 × 20000 pixels is no photo" },
        { "truncated", "broken off" }, { "bomb", "claims to have 60000 × 60000" }, { "wall", "broken off" },
        { "svg", "no picture of a kind" }, { "page", "no picture of a kind" }, { "avif", "no picture of a kind" }, { "nothing", "no picture of a kind" },
    };

    [Theory, MemberData(nameof(Photos))]
    public async Task A_picture_becomes_a_jpeg_within_the_limits(string picture, int width, int height)
    {
        var photo = Assert.IsType<MadePicture.Photo>(await MakeAsync(picture));
        Assert.Equal((width, height), (photo.Width, photo.Height));
        Assert.True(photo.Jpeg.Length < PhotoLimits.MostUploaded);
        using var codec = SKCodec.Create(new MemoryStream(photo.Jpeg.ToArray()));
        Assert.Equal(SKEncodedImageFormat.Jpeg, codec.EncodedFormat);
        Assert.Equal((width, height), (codec.Info.Width, codec.Info.Height));
    }

    [Theory, MemberData(nameof(NoPhotos))]
    public async Task What_is_no_photo_is_refused_with_the_reason(string picture, string reason) =>
        Assert.Contains(reason, Assert.IsType<MadePicture.Unfit>(await MakeAsync(picture)).Reason);

    [Fact]
    public async Task What_is_transparent_stands_on_white()
    {
        using var photo = await PixelsAsync("transparent");
        Assert.True(Near(photo.GetPixel(32, 32), SKColors.White));
    }

    [Theory] // Turned to the right, what was above is on the right.
    [InlineData("jpeg", 0.5, 0.1, 0xFFFF0000)]
    [InlineData("jpeg", 0.5, 0.9, 0xFF0000FF)]
    [InlineData("on its side", 0.9, 0.5, 0xFFFF0000)]
    [InlineData("on its side", 0.1, 0.5, 0xFF0000FF)]
    public async Task A_photo_is_upright_as_its_camera_noted(string picture, double across, double down, uint color)
    {
        using var photo = await PixelsAsync(picture);
        Assert.True(Near(photo.GetPixel((int)(photo.Width * across), (int)(photo.Height * down)), new SKColor(color)));
    }

    [Fact]
    public void A_bomb_is_refused_by_what_its_header_says() =>
        Assert.NotNull(PicturePlan.Of(60_000, 60_000, SKEncodedOrigin.TopLeft).Problem);

    public void Dispose() => maker.Dispose();

    private Task<MadePicture> MakeAsync(string picture) => maker.MakeAsync(Picture(picture), TestContext.Current.CancellationToken);

    private async Task<SKBitmap> PixelsAsync(string picture) =>
        SKBitmap.Decode(Assert.IsType<MadePicture.Photo>(await MakeAsync(picture)).Jpeg.ToArray());

    private static bool Near(SKColor one, SKColor other) =>
        Math.Abs(one.Red - other.Red) < 12 && Math.Abs(one.Green - other.Green) < 12 && Math.Abs(one.Blue - other.Blue) < 12;

    private static byte[] Picture(string name) => name switch
    {
        "jpeg" => InventedPictures.Jpeg(),
        "png" => InventedPictures.Png(),
        "webp" => InventedPictures.Webp(),
        "cmyk" => InventedPictures.CmykJpeg(),
        "transparent" => InventedPictures.Transparent(),
        "huge png" => InventedPictures.Png(6000, 5000),
        "tall" => InventedPictures.Png(200, 4000),
        "on its side" => InventedPictures.OnItsSide(),
        "strip" => InventedPictures.Png(1, 20_000),
        "truncated" => InventedPictures.Png()[..400],
        "bomb" => InventedPictures.Bomb(),
        "wall" => InventedPictures.Claiming(12_000, 12_000),
        "svg" => "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"u8.ToArray(),
        "page" => "<!doctype html><title>Not found</title>"u8.ToArray(),
        "avif" => [0, 0, 0, 28, .. "ftypavif"u8, .. new byte[200]],
        _ => [],
    };
}
