using System.Globalization;
using System.Text.Json;
using Bot.Benchmarks.Kill;
using Bot.Sandbox.Telegram;
using Microsoft.Data.Sqlite;

namespace Bot.Benchmarks.Limits;

/// <summary>
/// One run: articles appear faster than the server takes them, each for every channel, and the first of them is followed by
/// very many people; program and server are processes of their own. The times are those of the program's rows.
/// </summary>
internal sealed class LimitsRun : IDisposable
{
    private const long FirstChannel = -1002000000001;
    private const long FirstPerson = 3_000_000_001;
    private const string FollowedSection = "kultur";

    /// <summary>The feed is looked at each second and shows more entries than appear meanwhile.</summary>
    private static readonly TimeSpan BetweenArticles = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(61);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongForACall = TimeSpan.FromMilliseconds(500);
    private static readonly TimeProvider Time = TimeProvider.System;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("bot-limits-");
    private readonly Dictionary<string, long> channels;
    private readonly int letters;
    private readonly KillSandbox sandbox;

    private LimitsRun(int count, int letters, KillSandbox sandbox)
    {
        this.letters = letters;
        channels = Enumerable.Range(0, count).ToDictionary(number => string.Create(CultureInfo.InvariantCulture, $"Kanal {number + 1}"), number => FirstChannel - number);
        this.sandbox = sandbox;
    }

    private string Database => Path.Combine(folder.FullName, "bot.db");

    public static async Task<LimitsReport> RunAsync(int channels, int articles, int letters, TimeSpan longest)
    {
        var place = Directory.CreateTempSubdirectory("bot-limits-sandbox-");
        try
        {
            using var sandbox = await KillSandbox.StartAsync(place.FullName);
            using var run = new LimitsRun(channels, letters, sandbox);
            return await run.RunAsync(articles, longest);
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private async Task<LimitsReport> RunAsync(int articles, TimeSpan longest)
    {
        var members = new[] { new { user_id = SandboxWorld.Default.Bot.Id, status = "administrator" } };
        foreach (var (name, id) in channels)
            await sandbox.DoAsync("chats", new { id, type = "channel", title = name, members });
        foreach (var person in Enumerable.Range(0, letters))
            await sandbox.DoAsync("people", new { id = FirstPerson + person, first_name = "Leser", language_code = "de", has_started = true });
        await sandbox.DoAsync("limits", new { enforce = true });
        var settings = Path.Combine(folder.FullName, "newsroom.json");
        await File.WriteAllTextAsync(settings, SettingsJson());
        using var program = BotProcess.Start(folder.FullName, "run", "--settings", settings);
        var began = Time.GetTimestamp();
        await UntilAsync(() => program.Log.Contains("first look", StringComparison.Ordinal), program, began, longest);

        Follow();

        // A cold program is slow for some seconds, which says nothing of its pace. After a minute the server has forgotten them.
        var published = new List<string> { "Meldung 00001" };
        await sandbox.PublishAsync(published[0]);
        await UntilAsync(() => HaveGone(channels.Count), program, began, longest);
        await Task.Delay(WarmUp, Time);

        while (published.Count <= articles)
        {
            published.Add(string.Create(CultureInfo.InvariantCulture, $"Meldung {published.Count + 1:D5}"));
            await sandbox.PublishAsync(published[^1], published.Count == 2 ? FollowedSection : "politik");
            await Task.Delay(BetweenArticles, Time);
        }
        await UntilAsync(() => HaveGone(published.Count * channels.Count, letters), program, began, longest);
        return await ReportAsync(published);
    }

    private bool HaveGone(int posts, int letters = 0) =>
        Read("SELECT (SELECT count(*) FROM Posts WHERE Published IS NOT NULL), (SELECT count(*) FROM Letters WHERE Ended IS NOT NULL)")
            is [var sent, var read] && sent >= posts && read >= letters;

    /// <summary>Everybody follows one section at once, as if each had asked for it in the chat.</summary>
    private void Follow() => Execute(string.Create(CultureInfo.InvariantCulture, $"""
        INSERT INTO Interests (Id, Kind, Language, "Key", Lead) VALUES (1, 'Section', 'de', '{FollowedSection}', NULL);
        WITH RECURSIVE n(i) AS (VALUES(0) UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {letters})
        INSERT INTO Subscribers (Id, Network, ChatId, Topic, Language, DigestIsSilent, FirstSeen, LastSeen)
        SELECT i + 1, 'Telegram', {FirstPerson} + i, 0, 'de', FALSE, 0, 0 FROM n WHERE i < {letters};
        INSERT INTO Subscriptions (SubscriberId, InterestId, Manner, Label, Since)
        SELECT Id, 1, 'AtOnce', 'Kultur', 0 FROM Subscribers WHERE ChatId >= {FirstPerson};
        """));

    private async Task<LimitsReport> ReportAsync(List<string> published)
    {
        var standing = await sandbox.StandingAsync(channels);
        var span = Read(string.Create(CultureInfo.InvariantCulture, $"""
            SELECT min(Started), max(Started + Took), count(*) FROM Attempts WHERE Outcome = 'sent'
                AND DeliveryId IN (SELECT Id FROM Deliveries ORDER BY Id LIMIT -1 OFFSET {channels.Count})
            """));
        var mail = Read("SELECT count(*), coalesce(max(Ended), 0), coalesce(sum(Tries - 1), 0) FROM Letters WHERE State = 'Sent'");
        return new LimitsReport(
            (int)span[2],
            (int)mail[0],
            TimeSpan.FromTicks(Math.Max(span[1], mail[1]) - span[0]),
            AllowedTime.Of(channels.Count, published.Count - 1, letters),
            (int)Read("SELECT count(*) FROM Attempts WHERE Outcome = 'later'")[0] + (int)mail[2],
            (int)Read(string.Create(CultureInfo.InvariantCulture, $"SELECT count(*) FROM Attempts WHERE Took > {LongForACall.Ticks}"))[0],
            [
                .. standing.SelectMany(channel => KillVerdict.Faults(channel.Key, published, channel.Value)),
                .. mail[0] == letters ? Array.Empty<string>() : [string.Create(CultureInfo.InvariantCulture, $"{letters - mail[0]} private messages were not sent")],
            ]);
    }

    private static async Task UntilAsync(Func<bool> ask, BotProcess program, long began, TimeSpan longest)
    {
        while (!ask())
        {
            if (program.HasExited || Time.GetElapsedTime(began) > longest) throw new TimeoutException(program.Log);
            await Task.Delay(Pause, Time);
        }
    }

    /// <summary>The numbers of a query's one row.</summary>
    private long[] Read(string query)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        // All queries are written above, out of nothing from outside.
#pragma warning disable CA2100
        command.CommandText = query;
#pragma warning restore CA2100
        using var row = command.ExecuteReader();
        row.Read();
        return [.. Enumerable.Range(0, row.FieldCount).Select(row.GetInt64)];
    }

    private void Execute(string statements)
    {
        using var connection = new SqliteConnection($"Data Source={Database}");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = statements;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private string SettingsJson() => JsonSerializer.Serialize(new
    {
        Storage = new { ConnectionString = $"Data Source={Database}" },
        Web = new { Url = "http://127.0.0.1:0" },
        Newsroom = new { Name = "Erlenfurter Bote", Language = "de" },
        Reading = new { FirstReread = "00:00:00" },
        Sources = new[]
        {
            new { Name = "Feed", Url = new Uri(sandbox.Address, "/paper/de/rss.xml").AbsoluteUri, Kind = "Feed", Language = "de", Every = "00:00:01" },
        },
        Channels = channels.Select(channel => new
        {
            Name = channel.Key, Address = channel.Value.ToString(CultureInfo.InvariantCulture), Template = "headline",
        }),
        Telegram = new { Token = SandboxWorld.DefaultToken, ApiUrl = sandbox.Address.GetLeftPart(UriPartial.Authority) },
        Watching = new { AllowedPrivateHosts = new[] { sandbox.Address.Authority } },
    });
}
