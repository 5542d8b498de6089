using System.Globalization;

namespace Bot.Benchmarks.Kill;

/// <summary>Kills the program again and again while it works and the network fails, and tells what stands in the channels afterwards.</summary>
internal static class KillCommand
{
    public static async Task<int> RunAsync(string[] options)
    {
        var seed = (int)CommandOptions.Number(options, "--seed", Environment.TickCount & 0xFFFFF);
        var kills = (int)CommandOptions.Number(options, "--kills", 200);
        var longest = TimeSpan.FromMinutes(CommandOptions.Number(options, "--minutes", 60));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}, {kills} kills, {longest.TotalMinutes:F0} minutes at most"));
        var report = await KillRun.RunAsync(new KillPlan(seed, kills, longest), Console.WriteLine, CancellationToken.None);
        Console.WriteLine(report);
        return report.Faults.Count == 0 ? 0 : 1;
    }
}
