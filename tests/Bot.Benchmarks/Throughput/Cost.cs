using System.Diagnostics;
using System.Globalization;

namespace Bot.Benchmarks.Throughput;

/// <summary>What so many posts took of this process.</summary>
/// <param name="Count">The posts.</param>
/// <param name="Took">The time.</param>
/// <param name="Cpu">The processor's time.</param>
/// <param name="Allocated">Bytes allocated.</param>
/// <param name="Written">Bytes that went to the disk.</param>
internal sealed record Cost(int Count, TimeSpan Took, TimeSpan Cpu, long Allocated, long Written)
{
    public double PerSecond => Count / Took.TotalSeconds;

    public static async Task<Cost> OfAsync(int count, Func<Task> work)
    {
        var (began, cpu, allocated, written) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(), Writes());
        await work();
        return new Cost(
            count, Stopwatch.GetElapsedTime(began), Environment.CpuUsage.TotalTime - cpu, GC.GetTotalAllocatedBytes() - allocated, Writes() - written);
    }

    /// <summary>Linux tells it in <c>/proc</c>; elsewhere it is not told.</summary>
    private static long Writes() => File.Exists("/proc/self/io")
        ? long.Parse(File.ReadLines("/proc/self/io").First(line => line.StartsWith("write_bytes", StringComparison.Ordinal)).Split(' ')[1], CultureInfo.InvariantCulture)
        : 0;
}
