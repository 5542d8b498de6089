using System.Globalization;

namespace Bot.Benchmarks.Latency;

/// <summary>How long it takes from a push of an article to its post: 100 ms at the median and 250 ms at p99 are the bar.</summary>
internal static class LatencyCommand
{
    private static readonly TimeSpan Median = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan P99 = TimeSpan.FromMilliseconds(250);

    public static async Task<int> RunAsync(string[] options)
    {
        var articles = (int)CommandOptions.Number(options, "--articles", 150);
        var report = await LatencyRun.RunAsync(articles);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"""
            {report.Spans.Count} articles pushed, from first sight to the post: median {report.At(0.5).TotalMilliseconds:F0} ms, p90 {report.At(0.9).TotalMilliseconds:F0} ms, p99 {report.At(0.99).TotalMilliseconds:F0} ms, most {report.At(1).TotalMilliseconds:F0} ms
            read and composed: {Words(report.Parts[0])}; until it is sent: {Words(report.Parts[1])}; the call: {Words(report.Parts[2])}
            memory of the program: {report.Memory / 1e6:F0} MB
            {report.Metric}
            """));
        return report.At(0.5) <= Median && report.At(0.99) <= P99 ? 0 : 1;
    }

    private static string Words((TimeSpan Median, TimeSpan Most) part) =>
        string.Create(CultureInfo.InvariantCulture, $"median {part.Median.TotalMilliseconds:F0} ms, most {part.Most.TotalMilliseconds:F0} ms");
}
