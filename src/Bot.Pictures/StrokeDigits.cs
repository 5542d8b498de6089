using SkiaSharp;

namespace Bot.Pictures;

/// <summary>Digits drawn with a pen: a server has no fonts, and numbers are all that a chart has to say.</summary>
internal static class StrokeDigits
{
    /// <summary>The width of a sign, as a part of its height, with the room after it.</summary>
    private const float Advance = 0.68f;

    /// <summary>Strokes in a box that is 0.5 wide and 1 high, the top at 0: points of one stroke, x and y in turn.</summary>
    private static readonly Dictionary<char, float[][]> Strokes = new()
    {
        ['0'] = [[0, .2f, .12f, 0, .38f, 0, .5f, .2f, .5f, .8f, .38f, 1, .12f, 1, 0, .8f, 0, .2f]],
        ['1'] = [[.08f, .22f, .3f, 0, .3f, 1]],
        ['2'] = [[0, .2f, .12f, 0, .38f, 0, .5f, .2f, .5f, .38f, 0, 1, .5f, 1]],
        ['3'] = [[0, 0, .5f, 0, .22f, .4f, .38f, .42f, .5f, .6f, .5f, .82f, .38f, 1, .12f, 1, 0, .85f]],
        ['4'] = [[.38f, 1, .38f, 0, 0, .7f, .5f, .7f]],
        ['5'] = [[.48f, 0, .05f, 0, .02f, .45f, .36f, .42f, .5f, .6f, .5f, .82f, .36f, 1, .12f, 1, 0, .86f]],
        ['6'] = [[.42f, 0, .12f, .3f, 0, .62f, 0, .82f, .12f, 1, .38f, 1, .5f, .82f, .5f, .64f, .38f, .48f, .12f, .48f, 0, .64f]],
        ['7'] = [[0, 0, .5f, 0, .18f, 1]],
        ['8'] = [[.14f, .46f, .02f, .32f, .02f, .14f, .14f, 0, .36f, 0, .48f, .14f, .48f, .32f, .36f, .46f, .14f, .46f, 0, .64f, 0, .84f, .12f, 1, .38f, 1, .5f, .84f, .5f, .64f, .36f, .46f]],
        ['9'] = [[.08f, 1, .38f, .7f, .5f, .38f, .5f, .18f, .38f, 0, .12f, 0, 0, .18f, 0, .36f, .12f, .52f, .38f, .52f, .5f, .36f]],
        [':'] = [[.25f, .3f, .25f, .34f], [.25f, .74f, .25f, .78f]],
        ['.'] = [[.25f, .96f, .25f, 1]],
        ['-'] = [[.08f, .52f, .42f, .52f]],
    };

    /// <summary>How wide a text is.</summary>
    public static float Width(string text, float height) => text.Length == 0 ? 0 : ((text.Length - 1) * Advance + .5f) * height;

    /// <summary>Draws a text, its middle at <paramref name="middle"/> and its top at <paramref name="top"/>; other signs are left out.</summary>
    public static void Draw(SKCanvas canvas, string text, float middle, float top, float height, SKColor color)
    {
        using var pen = new SKPaint
        {
            Color = color, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = height * .11f, StrokeCap = SKStrokeCap.Round, StrokeJoin = SKStrokeJoin.Round,
        };
        var left = middle - Width(text, height) / 2;
        foreach (var sign in text)
        {
            foreach (var stroke in Strokes.GetValueOrDefault(sign) ?? [])
                for (var place = 0; place + 3 < stroke.Length; place += 2)
                    canvas.DrawLine(
                        left + stroke[place] * height, top + stroke[place + 1] * height, left + stroke[place + 2] * height, top + stroke[place + 3] * height, pen);
            left += Advance * height;
        }
    }
}
