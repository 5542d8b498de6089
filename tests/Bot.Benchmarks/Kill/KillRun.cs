using System.Globalization;
using System.Text.Json;
using Bot.Sandbox.Telegram;
using Microsoft.Data.Sqlite;

namespace Bot.Benchmarks.Kill;

/// <summary>
/// One run: articles appear all the time, the Bot API server takes calls and loses the answers, and the program is killed
/// at random instants and started again. In the end each post stands exactly once in each channel, in order.
/// </summary>
internal sealed class KillRun : IDisposable
{
    /// <summary>So many articles may be on their way: a feed shows no more, and what it no longer shows cannot be found.</summary>
    private const int MostUnderWay = 8;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);
    private static readonly TimeProvider Time = TimeProvider.System;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("bot-kill-");
    private readonly List<string> published = [];
    private readonly KillPlan plan;
    private readonly KillSandbox sandbox;
    private readonly Action<string> tell;
    private readonly CancellationToken cancel;
    private BotProcess? program;

    private KillRun(KillPlan plan, KillSandbox sandbox, Action<string> tell, CancellationToken cancel) =>
        (this.plan, this.sandbox, this.tell, this.cancel) = (plan, sandbox, tell, cancel);

    private string Database => Path.Combine(folder.FullName, "bot.db");

    private string Settings => Path.Combine(folder.FullName, "newsroom.json");

    public static async Task<KillReport> RunAsync(KillPlan plan, Action<string> tell, CancellationToken cancel)
    {
        var place = Directory.CreateTempSubdirectory("bot-kill-sandbox-");
        try
        {
            using var sandbox = await KillSandbox.StartAsync(place.FullName);
            using var run = new KillRun(plan, sandbox, tell, cancel);
            return await run.RunAsync();
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

    public void Dispose()
    {
        program?.Dispose();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private async Task<KillReport> RunAsync()
    {
        await File.WriteAllTextAsync(Settings, SettingsJson(), cancel);
        var began = Time.GetTimestamp();
        program = BotProcess.Start(folder.FullName, "run", "--settings", Settings);
        await UntilAsync("the first looks", () => SaysAsync("first look"));
        await PublishAsync();
        // Of a channel in which no message is known yet only staff could say whether one stands.
        await UntilAsync("the first posts", () => SaysAsync("Publish done in"));

        var kills = 0;
        for (; kills < plan.Kills && Time.GetElapsedTime(began) < plan.Longest; kills++)
        {
            await sandbox.FailAsync(plan.NextFaults([.. KillSandbox.Channels.Values]));
            await PublishUntilTheInstantAsync();
            await program.KillAsync();
            program.Dispose();
            program = BotProcess.Start(folder.FullName, "run", "--settings", Settings);
            if ((kills + 1) % 10 == 0)
                tell(string.Create(CultureInfo.InvariantCulture, $"{kills + 1} kills, {published.Count} articles, {Time.GetElapsedTime(began).TotalSeconds:F0} s"));
        }

        await sandbox.FailAsync([]);
        var faults = new List<string>();
        if (!await IsSoAsync(AllStandAsync)) faults.Add($"Not all stand after {LongestWait.TotalMinutes:F0} minutes.\n{program.Log}");
        var standing = await sandbox.StandingAsync();
        faults.AddRange(standing.SelectMany(channel => KillVerdict.Faults(channel.Key, published, channel.Value)));
        return new KillReport(kills, published.Count, standing.Sum(channel => channel.Value.Count), Tries(), Time.GetElapsedTime(began), faults);
    }

    /// <summary>Publishes until the program has posted something, or is just starting, and the random wait is over.</summary>
    private async Task PublishUntilTheInstantAsync()
    {
        var (afterAPost, wait) = plan.NextInstant();
        var before = await CountAsync();
        if (afterAPost) await IsSoAsync(async () =>
        {
            await PublishIfRoomAsync();
            return await CountAsync() > before;
        });
        await PublishIfRoomAsync();
        await Task.Delay(wait, Time, cancel);
    }

    private async Task PublishIfRoomAsync()
    {
        var standing = await sandbox.StandingAsync();
        if (published.Count - standing.Min(channel => channel.Value.Distinct().Count()) < MostUnderWay) await PublishAsync();
    }

    private async Task PublishAsync()
    {
        var title = string.Create(CultureInfo.InvariantCulture, $"Meldung {published.Count + 1:D5}");
        await sandbox.PublishAsync(title);
        published.Add(title);
    }

    /// <summary>Whether the program has said it once for each channel.</summary>
    private Task<bool> SaysAsync(string words) => Task.FromResult(program!.Log.Split(words).Length > KillSandbox.Channels.Count);

    private async Task<int> CountAsync() => (await sandbox.StandingAsync()).Sum(channel => channel.Value.Count);

    private async Task<bool> AllStandAsync() => (await sandbox.StandingAsync()).All(channel => !published.Except(channel.Value).Any());

    private async Task UntilAsync(string what, Func<Task<bool>> ask)
    {
        if (!await IsSoAsync(ask)) throw new TimeoutException($"Waited in vain for {what}.\n{program?.Log}");
    }

    private async Task<bool> IsSoAsync(Func<Task<bool>> ask)
    {
        var began = Time.GetTimestamp();
        while (!await ask())
        {
            if (Time.GetElapsedTime(began) > LongestWait) return false;
            await Task.Delay(Pause, Time, cancel);
        }
        return true;
    }

    /// <summary>How the tries ended, by the rows of attempts.</summary>
    private Dictionary<string, int> Tries()
    {
        using var connection = new SqliteConnection($"Data Source={Database};Mode=ReadOnly");
        connection.Open();
        using var command = new SqliteCommand("SELECT Outcome, count(*) FROM Attempts GROUP BY Outcome", connection);
        using var rows = command.ExecuteReader();
        var tries = new Dictionary<string, int>();
        while (rows.Read()) tries[rows.GetString(0)] = rows.GetInt32(1);
        return tries;
    }

    private string SettingsJson() => JsonSerializer.Serialize(new
    {
        Storage = new { ConnectionString = $"Data Source={Database}" },
        Web = new { Url = "http://127.0.0.1:0" },
        Newsroom = new { Name = "Erlenfurter Bote", Language = "de" },
        Reading = new { FirstReread = "00:00:00" },
        Sources = new[] { Source("Feed", "/paper/de/rss.xml", "de"), Source("Courier", "/paper/en/rss.xml", "en") },
        Channels = new[]
        {
            new { Name = "Bote", Address = "@erlenfurter_bote", Language = "de" },
            new { Name = "Courier", Address = "@erlenfurt_courier", Language = "en" },
        },
        Telegram = new
        {
            Token = SandboxWorld.DefaultToken,
            ApiUrl = sandbox.Address.GetLeftPart(UriPartial.Authority),
            StagingChat = SandboxWorld.StagingChannel,
            // The sandbox carries a call out at once, or never.
            SettleTime = "00:00:01",
            // More is posted here in a minute than a newsroom posts, and this Telegram sets no limits.
            Pace = new { GroupPerMinute = 600 },
        },
        Watching = new { AllowedPrivateHosts = new[] { sandbox.Address.Authority } },
    });

    private object Source(string name, string path, string language) =>
        new { Name = name, Url = new Uri(sandbox.Address, path).AbsoluteUri, Kind = "Feed", Language = language, Every = "00:00:01" };
}
