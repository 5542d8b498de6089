using System.Globalization;
using Bot.Benchmarks.Kill;

namespace Bot.Benchmarks.Chat;

/// <summary>
/// Thousands of people talk to the program, which has very many subscribers: first as fast as they can without limits and pace, then
/// at Telegram's limits while posts and letters go out. Program and sandbox are processes of their own.
/// </summary>
internal static class ChatCommand
{
    private const long FirstPerson = 500_000_001;
    private const double Longest = 250;
    private static readonly TimeProvider Time = TimeProvider.System;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan BetweenArticles = TimeSpan.FromSeconds(8);

    public static async Task<int> RunAsync(string[] options)
    {
        var (subscribers, articles, people) = ((int)CommandOptions.Number(options, "--subscribers", 1_000_000),
            (int)CommandOptions.Number(options, "--articles", 20_000), (int)CommandOptions.Number(options, "--people", 3_000));
        var time = TimeSpan.FromSeconds(CommandOptions.Number(options, "--seconds", 60));
        var webhook = CommandOptions.Number(options, "--webhook", 0) > 0;
        var place = Directory.CreateTempSubdirectory("bot-chat-sandbox-");
        try
        {
            using var newsroom = new ChatNewsroom();
            Console.WriteLine($"Planting {subscribers} subscribers and {articles} articles …");
            await newsroom.PlantAsync(subscribers, articles, FirstPerson);
            using var sandbox = await KillSandbox.StartAsync(place.FullName);
            var talking = new TalkingPeople(sandbox, newsroom, FirstPerson, people);
            await talking.ComeAsync();
            using var end = new CancellationTokenSource();
            var watching = talking.WatchAsync(end.Token);

            await newsroom.StartAsync(sandbox, limits: false, webhook);
            var free = await RunAsync(newsroom, sandbox, talking, 200, time);
            Console.WriteLine($"200 a second without limits\n{free}");

            await newsroom.Program.KillAsync();
            await sandbox.DoAsync("limits", new { enforce = true });
            await newsroom.StartAsync(sandbox, limits: true, webhook);
            using var printed = new CancellationTokenSource();
            var printing = PrintAsync(sandbox, printed.Token);
            var limited = await RunAsync(newsroom, sandbox, talking, 20, time);
            await printed.CancelAsync();
            Console.WriteLine($"20 a second with limits, while posts and letters go out\n{limited}");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{talking.Untaken} presses came too late for their button"));
            await end.CancelAsync();
            await Task.WhenAll(printing, watching).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Warn(newsroom.Program.Log);
            return free.At(0.99) <= Longest && limited.At(0.99) <= Longest && limited.Refused == 0 ? 0 : 1;
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

    /// <summary>The first ones find a cold program, which is another matter.</summary>
    private static async Task<ChatReport> RunAsync(ChatNewsroom newsroom, KillSandbox sandbox, TalkingPeople people, double perSecond, TimeSpan time)
    {
        await people.TalkAsync(perSecond, WarmUp);
        await Task.Delay(Settling, Time);
        await sandbox.DoAsync("answers", new { });
        var (began, spent, letters, refused) = (Time.GetTimestamp(), newsroom.Program.Processor, await newsroom.LettersSentAsync(), await RefusedAsync(sandbox));
        var memory = new List<long> { newsroom.Program.Memory };
        for (var half = 0; half < 2; half++)
        {
            await people.TalkAsync(perSecond, time / 2);
            memory.Add(newsroom.Program.Memory);
        }
        var processor = (newsroom.Program.Processor - spent) / Time.GetElapsedTime(began);
        await Task.Delay(Settling, Time);
        var answers = (await sandbox.DoAsync("answers", new { }))!;
        return new ChatReport(
            [.. answers["milliseconds"]!.AsArray().Select(one => (double)one!).Order()], (int)answers["unanswered"]!,
            await RefusedAsync(sandbox) - refused, memory, processor, await newsroom.LettersSentAsync() - letters);
    }

    /// <summary>The paper prints for as long as people talk; each article is news for one subscriber in five.</summary>
    private static async Task PrintAsync(KillSandbox sandbox, CancellationToken end)
    {
        for (var number = 1; !end.IsCancellationRequested; number++)
        {
            await sandbox.PublishAsync(string.Create(CultureInfo.InvariantCulture, $"Meldung {number:D5}"));
            await Task.Delay(BetweenArticles, Time, end);
        }
    }

    private static async Task<int> RefusedAsync(KillSandbox sandbox) => (int?)(await sandbox.CallsAsync())["statuses"]?["429"] ?? 0;

    private static void Warn(string log)
    {
        var lines = log.Split('\n').Where(line => line.Contains(" WARN ", StringComparison.Ordinal) || line.Contains(" ERROR ", StringComparison.Ordinal)).ToList();
        Console.WriteLine($"{lines.Count} warnings and errors in the program's log");
        foreach (var line in lines.Take(10)) Console.WriteLine(line);
    }
}
