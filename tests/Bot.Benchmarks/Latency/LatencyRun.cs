using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Benchmarks.Kill;
using Bot.Sandbox.Telegram;
using Microsoft.Data.Sqlite;

namespace Bot.Benchmarks.Latency;

/// <summary>What a run came to.</summary>
/// <param name="Spans">From first sight to post, by rows, shortest first.</param>
/// <param name="Parts">Until the post is composed, from there to the call, and the call itself.</param>
/// <param name="Memory">The program's resident memory, in bytes.</param>
/// <param name="Metric">The sum and count that <c>/metrics</c> tells.</param>
internal sealed record LatencyReport(IReadOnlyList<TimeSpan> Spans, IReadOnlyList<(TimeSpan Median, TimeSpan Most)> Parts, long Memory, string Metric)
{
    public TimeSpan At(double quantile) => Spans[(int)Math.Round(quantile * (Spans.Count - 1))];
}

/// <summary>
/// Articles are pushed one after another, each for one of the channels, so that none gets two within two seconds nor more than
/// twenty a minute. Program and sandbox are processes of their own.
/// </summary>
internal static class LatencyRun
{
    private const int Channels = 12;
    private const long FirstChannel = -1002000000001;
    private const string Token = "push-token-of-the-benchmark";
    private static readonly TimeSpan BetweenArticles = TimeSpan.FromMilliseconds(270);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private static readonly TimeProvider Time = TimeProvider.System;

    public static async Task<LatencyReport> RunAsync(int articles)
    {
        var folder = Directory.CreateTempSubdirectory("bot-latency-");
        try
        {
            using var sandbox = await KillSandbox.StartAsync(folder.FullName);
            var members = new[] { new { user_id = SandboxWorld.Default.Bot.Id, status = "administrator" } };
            for (var channel = 0; channel < Channels; channel++)
                await sandbox.DoAsync("chats", new { id = FirstChannel - channel, type = "channel", title = Name(channel), members });
            await sandbox.DoAsync("limits", new { enforce = true });
            return await RunAsync(sandbox, folder.FullName, articles);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<LatencyReport> RunAsync(KillSandbox sandbox, string folder, int articles)
    {
        var database = Path.Combine(folder, "bot.db");
        var settings = Path.Combine(folder, "newsroom.json");
        var address = FreeAddress();
        await File.WriteAllTextAsync(settings, SettingsJson(sandbox, database, address));
        using var program = BotProcess.Start(folder, "run", "--settings", settings);
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        await UntilAsync(() => program.Log.Contains("first look", StringComparison.Ordinal), program);

        // The first ones find a cold program, which is another matter.
        var warmUp = Channels;
        for (var number = 0; number < warmUp + articles; number++)
        {
            var began = Time.GetTimestamp();
            await PushAsync(client, sandbox, address, $"{Name(number % Channels)} Meldung {number:D5}");
            var rest = BetweenArticles - Time.GetElapsedTime(began);
            if (rest > TimeSpan.Zero) await Task.Delay(rest, Time);
        }
        await UntilAsync(() => Read(database, "SELECT count(*) FROM Posts WHERE Published IS NOT NULL")[0][0] >= warmUp + articles, program);
        var rows = Read(database, string.Create(CultureInfo.InvariantCulture, $"""
            SELECT Posts.Published - Articles.Found, Posts.Composed - Articles.Found, Attempts.Started - Posts.Composed, Attempts.Took FROM Posts JOIN Articles ON Articles.Id = ArticleId
            JOIN Deliveries ON PostId = Posts.Id JOIN Attempts ON DeliveryId = Deliveries.Id WHERE Outcome = 'sent' ORDER BY Posts.Id LIMIT -1 OFFSET {warmUp}
            """));
        var metrics = (await client.GetStringAsync(new Uri(address, "/metrics"))).Split('\n')
            .Where(line => line.StartsWith("newsroom_publish_latency", StringComparison.Ordinal) && line.Contains("_count", StringComparison.Ordinal));
        return new LatencyReport(
            [.. rows.Select(row => TimeSpan.FromTicks(row[0])).Order()],
            [.. Enumerable.Range(1, 3).Select(part => (Median(rows.Select(row => row[part])), TimeSpan.FromTicks(rows.Max(row => row[part]))))], program.Memory, metrics.FirstOrDefault() ?? "no metric");
    }

    private static TimeSpan Median(IEnumerable<long> ticks) => TimeSpan.FromTicks(ticks.Order().ToList() is var all ? all[all.Count / 2] : 0);

    private static async Task PushAsync(HttpClient client, KillSandbox sandbox, Uri address, string title)
    {
        using var printed = await client.PostAsJsonAsync(new Uri(sandbox.Address, "/sandbox/paper/articles"), new { title, section = "politik", edition = "de" });
        var link = (string)JsonNode.Parse(await printed.Content.ReadAsStringAsync())!["links"]!["de"]!;
        using var push = new HttpRequestMessage(HttpMethod.Post, new Uri(address, "/api/articles")) { Content = JsonContent.Create(new { link }) };
        push.Headers.Authorization = new("Bearer", Token);
        using var answer = await client.SendAsync(push);
        if (answer.StatusCode != HttpStatusCode.Accepted) throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
    }

    private static async Task UntilAsync(Func<bool> ask, BotProcess program)
    {
        var began = Time.GetTimestamp();
        while (!ask())
        {
            if (program.HasExited || Time.GetElapsedTime(began) > Longest) throw new TimeoutException(program.Log);
            await Task.Delay(TimeSpan.FromMilliseconds(200), Time);
        }
    }

    private static List<long[]> Read(string database, string query)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        // All queries are written above, out of nothing from outside.
#pragma warning disable CA2100
        command.CommandText = query;
#pragma warning restore CA2100
        using var row = command.ExecuteReader();
        var rows = new List<long[]>();
        while (row.Read()) rows.Add([.. Enumerable.Range(0, row.FieldCount).Select(row.GetInt64)]);
        return rows;
    }

    private static string Name(int channel) => string.Create(CultureInfo.InvariantCulture, $"Kanal{channel + 1}");

    private static Uri FreeAddress()
    {
        using var port = new TcpListener(IPAddress.Loopback, 0);
        port.Start();
        return new Uri($"http://{port.LocalEndpoint}");
    }

    private static string SettingsJson(KillSandbox sandbox, string database, Uri address) => JsonSerializer.Serialize(new
    {
        Storage = new { ConnectionString = $"Data Source={database}" },
        Web = new { Url = address.GetLeftPart(UriPartial.Authority), PushTokens = new[] { new { Name = "CMS", Token } } },
        Newsroom = new { Name = "Erlenfurter Bote", Language = "de" },
        Reading = new { FirstReread = "00:00:00" },
        Sources = new[]
        {
            new { Name = "Feed", Url = new Uri(sandbox.Address, "/paper/de/rss.xml").AbsoluteUri, Kind = "Feed", Language = "de", Every = "1.00:00:00" },
        },
        Channels = Enumerable.Range(0, Channels).Select(channel => new
        {
            Name = Name(channel),
            Address = (FirstChannel - channel).ToString(CultureInfo.InvariantCulture),
            Filter = new { Any = new[] { new { Words = Name(channel) } } },
        }),
        Telegram = new { Token = SandboxWorld.DefaultToken, ApiUrl = sandbox.Address.GetLeftPart(UriPartial.Authority) },
        Watching = new { AllowedPrivateHosts = new[] { sandbox.Address.Authority } },
    });
}
