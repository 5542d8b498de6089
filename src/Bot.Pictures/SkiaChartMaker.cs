using System.Globalization;
using Bot.Core.Pictures;
using SkiaSharp;

namespace Bot.Pictures;

/// <inheritdoc cref="IChartMaker"/>
public sealed class SkiaChartMaker : IChartMaker
{
    private const int Width = 1280;
    private const int Height = 720;
    private const int MostBars = 48;
    private const float Margin = 40;
    private const float Foot = 80;
    private const float Head = 80;

    private static readonly SKColor Paper = SKColors.White;
    private static readonly SKColor Ink = new(0x33, 0x3D, 0x47);
    private static readonly SKColor Line = new(0xD5, 0xDB, 0xE1);
    private static readonly SKColor Bar = new(0x2A, 0x7D, 0xE1);

    /// <inheritdoc />
    public ReadOnlyMemory<byte> Draw(IReadOnlyList<ChartBar> bars)
    {
        ArgumentNullException.ThrowIfNull(bars);
        if (bars.Count is 0 or > MostBars) throw new ArgumentOutOfRangeException(nameof(bars), bars.Count, "A chart has 1 to 48 bars.");
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height));
        var canvas = surface.Canvas;
        canvas.Clear(Paper);
        var most = Math.Max(1, bars.Max(bar => bar.Count));
        var (step, room) = ((Width - 2 * Margin) / bars.Count, Height - Head - Foot);
        using (var line = new SKPaint { Color = Line, StrokeWidth = 3 }) canvas.DrawLine(Margin, Height - Foot, Width - Margin, Height - Foot, line);
        using var fill = new SKPaint { Color = Bar, IsAntialias = true };
        foreach (var (place, bar) in bars.Index())
        {
            var (middle, high) = (Margin + (place + .5f) * step, room * Math.Max(0, bar.Count) / most);
            var top = Height - Foot - high;
            if (high > 0) canvas.DrawRoundRect(middle - step * .38f, top, step * .76f, high, 6, 6, fill);
            if (bar.Count > 0) Write(canvas, bar.Count.ToString(CultureInfo.InvariantCulture), middle, top - 46, 34, step);
            Write(canvas, bar.Label, middle, Height - Foot + 24, 34, step * (bars.Count > 12 ? 3 : 1));
        }
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    /// <summary>Words that are wider than their room are set smaller.</summary>
    private static void Write(SKCanvas canvas, string text, float middle, float top, float height, float room)
    {
        var wide = StrokeDigits.Width(text, height);
        var size = wide > room * .94f ? height * room * .94f / wide : height;
        StrokeDigits.Draw(canvas, text, middle, top + height - size, size, Ink);
    }
}
