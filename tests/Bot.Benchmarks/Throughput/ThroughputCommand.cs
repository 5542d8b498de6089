using System.Globalization;

namespace Bot.Benchmarks.Throughput;

/// <summary>How many deliveries a second go out where nothing limits them: well above 1,000, and at least 30 per cent of a bare loop.</summary>
internal static class ThroughputCommand
{
    private const double Least = 1_000;
    private const double LeastShare = 0.3;

    public static async Task<int> RunAsync(string[] options)
    {
        var channels = (int)CommandOptions.Number(options, "--channels", 40);
        var posts = (int)CommandOptions.Number(options, "--posts", 20_000);
        using var server = BotApiServer.Start();
        await using var run = await DeliveryRun.StartAsync(server, channels, Math.Max(posts / channels, 1));
        var (delivered, bare) = (await run.DeliverAsync(), await BarePosts.RunAsync(server, posts, channels));
        var share = delivered.PerSecond / bare.PerSecond;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"""
            {delivered.Count} deliveries: {delivered.PerSecond:F0} a second; bare loop: {bare.PerSecond:F0} a second; share {share:P0}
            of a delivery: CPU {delivered.Cpu.TotalMilliseconds * 1000 / delivered.Count:F0} µs (bare {bare.Cpu.TotalMilliseconds * 1000 / bare.Count:F0} µs), allocated {delivered.Allocated / delivered.Count / 1024.0:F1} KiB (bare {bare.Allocated / bare.Count / 1024.0:F1} KiB), written to disk {delivered.Written / delivered.Count / 1024.0:F1} KiB
            """));
        return delivered.PerSecond > Least && share >= LeastShare ? 0 : 1;
    }
}
