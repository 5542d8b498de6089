using System.Diagnostics;
using System.Globalization;

namespace Bot.Benchmarks.Mail;

/// <summary>
/// Plans one story's letters for very many subscribers, and tells how long that took, how long the longest turn took, in which the
/// database is held but for moments, and how much memory the process held before and at most.
/// </summary>
internal static class MailCommand
{
    public static async Task<int> RunAsync(string[] options)
    {
        var subscribers = (int)CommandOptions.Number(options, "--subscribers", 1_000_000);
        var interests = (int)CommandOptions.Number(options, "--interests", 2_000);
        await using var run = await MailRun.StartAsync(subscribers, interests);
        var before = Resident();
        var (most, turns, longest, all, processor) = (before, 0, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero);
        while (true)
        {
            var (turn, spent) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            var hasMore = await run.TurnAsync();
            var took = Stopwatch.GetElapsedTime(turn);
            (turns, all, processor) = (turns + 1, all + took, processor + Environment.CpuUsage.TotalTime - spent);
            if (took > longest) longest = took;
            most = Math.Max(most, Resident());
            if (hasMore) continue;
            if (await run.IsPlannedAsync()) break;
            await run.BringAsync();
        }
        var read = Stopwatch.GetTimestamp();
        var due = (await run.DueAsync()).Count;
        var reading = Stopwatch.GetElapsedTime(read);
        var letters = await run.LettersAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {letters} letters planned for {subscribers} subscribers of {interests} interests
            in {all.TotalSeconds:F1} s ({processor.TotalSeconds:F1} s of processor time) and {turns} turns, the longest {longest.TotalMilliseconds:F0} ms
            {before / 1048576} MiB resident before, {most / 1048576} MiB at most
            {due} of them read for sending in {reading.TotalMilliseconds:F0} ms
            """));
        return 0;
    }

    private static long Resident()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
