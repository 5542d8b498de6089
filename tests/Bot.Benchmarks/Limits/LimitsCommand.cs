namespace Bot.Benchmarks.Limits;

/// <summary>Sends a backlog to a server that enforces Telegram's limits: at least 98 per cent of them are to be used, without a 429.</summary>
internal static class LimitsCommand
{
    private const double Goal = 0.98;

    public static async Task<int> RunAsync(string[] options)
    {
        var channels = (int)CommandOptions.Number(options, "--channels", 40);
        var posts = (int)CommandOptions.Number(options, "--posts", 2000);
        var longest = TimeSpan.FromMinutes(CommandOptions.Number(options, "--minutes", 10));
        var letters = (int)CommandOptions.Number(options, "--letters", 5000);
        var report = await LimitsRun.RunAsync(channels, Math.Max(posts / channels, 1), letters, longest);
        Console.WriteLine(report);
        return report is { Faults.Count: 0, Refused: 0, Used: >= Goal } ? 0 : 1;
    }
}
