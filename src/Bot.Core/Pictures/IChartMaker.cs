namespace Bot.Core.Pictures;

/// <summary>Draws charts that are readable on a telephone, on a machine without fonts.</summary>
public interface IChartMaker
{
    /// <summary>Draws bars, each with its number above and its label below.</summary>
    /// <param name="bars">1 to 48 bars; labels of digits, <c>.</c>, <c>:</c> and <c>-</c>, empty for none. Numbers below 0 count as 0.</param>
    /// <returns>A PNG of 1280 by 720 points.</returns>
    ReadOnlyMemory<byte> Draw(IReadOnlyList<ChartBar> bars);
}

/// <summary>A bar of a chart.</summary>
/// <param name="Label">What stands below it.</param>
/// <param name="Count">How high it is.</param>
public sealed record ChartBar(string Label, int Count);
