using System.Globalization;

namespace Bot.Benchmarks.Polling;

/// <summary>
/// Looks at sources that have nothing new, by turns with a bare loop of the same requests, and tells the processor's time of each and
/// how many times the other it is: of rounds that follow one another, for a machine's speed changes within seconds, and of these the
/// median. The best rounds are told beside it. The server's time is not counted.
/// </summary>
internal static class PollingSpeed
{
    /// <summary>
    /// Rounds of each before the first one that counts: what runs for the first time runs before its code is made fast, and a look runs
    /// far more code than the bare loop.
    /// </summary>
    private const int WarmUp = 30;

    public static async Task<int> RunAsync(string[] options)
    {
        var sources = (int)CommandOptions.Number(options, "--sources", 1000);
        var rounds = (int)CommandOptions.Number(options, "--rounds", 60);
        using var server = FeedServer.Start();
        using var bare = new BareLoop([.. Enumerable.Range(0, sources).Select(server.Feed)]);
        await using var watch = await WatchRun.StartAsync(server, sources);
        for (var round = 0; round < WarmUp; round++)
        {
            await bare.GetAllAsync();
            await LookAsync(watch);
        }
        var (ours, least) = (new List<TimeSpan>(rounds), new List<TimeSpan>(rounds));
        for (var round = 0; round < rounds; round++)
        {
            least.Add(await CostAsync(bare.GetAllAsync));
            ours.Add(await LookAsync(watch));
        }
        Tell($"{sources} unchanged sources, median round", Median(ours), Median(least), Median(ours.Zip(least, (one, other) => one / other).ToList()));
        Tell("best round", ours.Min(), least.Min(), ours.Min() / least.Min());
        return 0;
    }

    private static void Tell(string what, TimeSpan ours, TimeSpan least, double ratio) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{what}: {ours.TotalMilliseconds:F0} ms of processor time, a bare HttpClient loop {least.TotalMilliseconds:F0} ms; {ratio:F2} times"));

    private static T Median<T>(IReadOnlyCollection<T> all) => all.Order().ElementAt(all.Count / 2);

    /// <summary>The cost of looking alone: that sources become due is the benchmark's doing.</summary>
    private static async Task<TimeSpan> LookAsync(WatchRun watch)
    {
        await watch.MakeDueAsync();
        var cost = await CostAsync(watch.LookAtAllAsync);
        await watch.CheckAsync();
        return cost;
    }

    private static async Task<TimeSpan> CostAsync(Func<Task> work)
    {
        var before = Environment.CpuUsage.TotalTime;
        await work();
        return Environment.CpuUsage.TotalTime - before;
    }
}
