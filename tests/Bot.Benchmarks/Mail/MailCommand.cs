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
        var (before, began, spent) = (Resident(), Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var (most, longest, turns, more) = (before, TimeSpan.Zero, 0, true);
        while (more)
        {
            var turn = Stopwatch.GetTimestamp();
            more = await run.TurnAsync();
            turns++;
            if (Stopwatch.GetElapsedTime(turn) is var took && took > longest) longest = took;
            most = Math.Max(most, Resident());
        }
        var (all, processor) = (Stopwatch.GetElapsedTime(began), Environment.CpuUsage.TotalTime - spent);
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
