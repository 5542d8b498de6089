using System.Diagnostics;
using System.Globalization;

namespace Bot.Benchmarks.Polling;

/// <summary>Looks at very many sources again and again, and tells how much memory the process holds then.</summary>
internal static class SourcesMemory
{
    public static async Task<int> RunAsync(string[] options)
    {
        var sources = (int)CommandOptions.Number(options, "--sources", 10_000);
        var rounds = (int)CommandOptions.Number(options, "--rounds", 3);
        using var server = FeedServer.Start();
        await using var watch = await WatchRun.StartAsync(server, sources);
        for (var round = 1; round <= rounds; round++)
        {
            await watch.MakeDueAsync();
            await watch.LookAtAllAsync();
            await watch.CheckAsync();
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{sources} sources looked at {round} times: {process.WorkingSet64 / 1048576} MiB resident, {process.PeakWorkingSet64 / 1048576} MiB at most, {GC.GetTotalMemory(forceFullCollection: false) / 1048576} MiB of it managed"));
        }
        return 0;
    }
}
