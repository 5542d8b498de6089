using System.Diagnostics;
using System.Globalization;

namespace Bot.Core.Tests.Reading.Text;

/// <summary>Measures how the cost of an action grows with its input, in a way that a busy machine cannot make a test fail.</summary>
internal static class Cost
{
    private const int Few = 5_000;
    private const int Factor = 10;

    /// <summary>Linear work costs ten times as much for ten times the input, quadratic work a hundred times.</summary>
    private const int MostGrowth = 50;

    private static readonly TimeSpan Unmeasurable = TimeSpan.FromMilliseconds(2);

    /// <summary>Asserts that the action's cost grows with the number of parts and not with its square.</summary>
    internal static void IsLinear(string part, Action<string> action)
    {
        var small = Repeat(part, Few);
        var large = Repeat(part, Few * Factor);
        action(small);
        var one = Best(small, action);
        var many = Best(large, action);
        Assert.True(many <= one * MostGrowth, $"{part}: {one.TotalMilliseconds} ms grew to {many.TotalMilliseconds} ms");
    }

    internal static string Repeat(string part, int count) => string.Concat(Enumerable.Repeat(part, count));

    private static TimeSpan Best(string input, Action<string> action)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var start = Spent();
            action(input);
            var cost = Spent() - start;
            best = cost < best ? cost : best;
        }
        return best > Unmeasurable ? best : Unmeasurable;
    }

    /// <summary>The time this thread has had a processor, where the system tells (Linux, in nanoseconds), else the time that went by.</summary>
    private static TimeSpan Spent()
    {
        const string Accounts = "/proc/thread-self/schedstat";
        return File.Exists(Accounts)
            ? TimeSpan.FromMicroseconds(long.Parse(File.ReadAllText(Accounts).Split(' ')[0], CultureInfo.InvariantCulture) / 1000.0)
            : Stopwatch.GetElapsedTime(0);
    }
}
