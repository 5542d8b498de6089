using Bot.Core.Pictures;
using SkiaSharp;

namespace Bot.Pictures.Tests;

public class SkiaChartMakerTests
{
    [Fact]
    public void A_chart_is_a_picture_for_a_telephone_whose_bars_are_as_high_as_their_numbers()
    {
        using var chart = SKBitmap.Decode(new SkiaChartMaker().Draw([new("24.11.", 10), new("25.11.", 5), new("26.11.", 0)]).Span);
        Assert.Equal((1280, 720), (chart.Width, chart.Height));
        var heights = new[] { 240, 640, 1040 }.Select(x => Enumerable.Range(80, 558).Count(y => chart.GetPixel(x, y).Blue > chart.GetPixel(x, y).Red + 60)).ToList();
        Assert.InRange(heights[0], 550, 560);
        Assert.InRange(heights[1], 270, 282);
        Assert.Equal(0, heights[2]);
    }

    [Fact]
    public void Every_number_is_drawn_without_a_font_and_nothing_else_is_asked()
    {
        var maker = new SkiaChartMaker();
        var blank = maker.Draw([new("", 0)]);
        foreach (var sign in "0123456789:.-")
            Assert.NotEqual(blank.ToArray(), maker.Draw([new(sign.ToString(), 0)]).ToArray());
        Assert.Equal(blank.ToArray(), maker.Draw([new("<b>日", 0)]).ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => maker.Draw([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => maker.Draw([.. Enumerable.Repeat(new ChartBar("", 1), 49)]));
    }
}
