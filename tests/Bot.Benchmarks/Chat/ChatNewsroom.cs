using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Bot.Benchmarks.Kill;
using Bot.Benchmarks.Speed;
using Bot.Core.Model;
using Bot.Core.Search;
using Bot.Sandbox.Telegram;
using Bot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bot.Benchmarks.Chat;

/// <summary>
/// The program as a process over a database with very many subscribers, nine in ten of whom follow a section, and a stock of
/// articles to ask for.
/// </summary>
internal sealed class ChatNewsroom : IDisposable
{
    /// <summary>The sections of the stock and of the paper.</summary>
    public static readonly IReadOnlyList<string> Sections = ["politik", "wirtschaft", "gesellschaft", "kultur", "sport"];

    private const string Feed = "Feed";
    private const int Vocabulary = 20_000;
    private static readonly string[] Labels = ["Politik", "Wirtschaft", "Gesellschaft", "Kultur", "Sport"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("bot-chat-");

    /// <summary>The program, once it runs.</summary>
    public BotProcess Program { get; private set; } = null!;

    /// <summary>Words that stand in articles, some of them more often than others.</summary>
    public InventedWords Words { get; } = new(Vocabulary);

    private string Connection => $"Data Source={Path.Combine(folder.FullName, "bot.db")}";

    /// <summary>Plants the rows. The first subscribers are the people who talk.</summary>
    public async Task PlantAsync(int subscribers, int articles, long firstPerson)
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System)
            .AddSingleton(Options.Create(new StorageOptions { ConnectionString = Connection })).AddBotStorage().BuildServiceProvider();
        await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
        var setup = new Setup([new Source { Name = Feed, Url = "https://stadtblatt.example/rss.xml" }], [], []);
        await services.GetRequiredService<ISetupStore>().ApplyAsync(setup, DateTimeOffset.UnixEpoch, CancellationToken.None);
        await using (var connection = new SqliteConnection(Connection))
        {
            await connection.OpenAsync();
            await PlantSubscribersAsync(connection, subscribers, firstPerson);
            PlantArticles(connection, articles);
        }
        var stage = new IndexStage(services.GetRequiredService<ISearchIndex>());
        while ((await stage.WorkAsync(CancellationToken.None)).More) { }
    }

    /// <summary>Starts the program, and waits until it knows what stands in the paper.</summary>
    public async Task StartAsync(KillSandbox sandbox, bool limits, bool webhook)
    {
        var settings = Path.Combine(folder.FullName, "newsroom.json");
        await File.WriteAllTextAsync(settings, SettingsJson(sandbox.Address, limits, webhook));
        var met = await MetAsync(sandbox);
        Program = BotProcess.Start(folder.FullName, "run", "--settings", settings);
        while (await MetAsync(sandbox) == met)
        {
            if (Program.HasExited) throw new InvalidOperationException(Program.Log);
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System);
        }
    }

    /// <summary>How often the program asked who it is, which it does when it begins to listen.</summary>
    private static async Task<int> MetAsync(KillSandbox sandbox) => (int?)(await sandbox.CallsAsync())["counts"]?["getMe"] ?? 0;

    /// <summary>How many letters to subscribers have gone out.</summary>
    public async Task<long> LettersSentAsync()
    {
        await using var connection = new SqliteConnection(Connection);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM Letters WHERE Ended IS NOT NULL";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public void Dispose()
    {
        Program?.Dispose();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static async Task PlantSubscribersAsync(SqliteConnection connection, int subscribers, long firstPerson)
    {
        var interests = string.Join(", ", Sections.Select((section, at) => $"({at + 1}, 'Section', 'de', '{section}', NULL)"));
        await using var command = connection.CreateCommand();
        // Nothing from outside is in it.
#pragma warning disable CA2100
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"""
            INSERT INTO Interests (Id, Kind, Language, "Key", Lead) VALUES {interests};
            WITH RECURSIVE n(i) AS (VALUES(0) UNION ALL SELECT i + 1 FROM n WHERE i < {subscribers - 1})
            INSERT INTO Subscribers (Id, Network, ChatId, Topic, DigestIsSilent, FirstSeen, LastSeen)
            SELECT i + 1, 'Telegram', {firstPerson} + i, 0, FALSE, 0, 0 FROM n;
            WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < {subscribers})
            INSERT INTO Subscriptions (SubscriberId, InterestId, Manner, Label, Since)
            SELECT i, 1 + i % {Sections.Count}, 'AtOnce', '', 0 FROM n WHERE i % 10 > 0;
            """);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private void PlantArticles(SqliteConnection connection, int articles)
    {
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = """
            INSERT INTO Articles (Id, "Key", Link, Title, Lead, Text, SummaryRevision, Language, Authors, IsPaywalled, IsBreaking, Gallery, Tags,
                Found, Dated, Revision, Stage, Due, Tries, FoundAt)
            VALUES (@id, 'k' || @id, 'https://stadtblatt.example/' || @id, @title, @title, @text, 0, 'de',
                '[]', FALSE, FALSE, '[]', '[]', @dated, @dated, 1, 'Composed', @dated, 0, 1);
            INSERT INTO ArticleSections (ArticleId, "Key", Label) VALUES (@id, @section, @label);
            """;
        var now = TimeProvider.System.GetUtcNow();
        foreach (var name in new[] { "@id", "@title", "@text", "@dated", "@section", "@label" }) insert.Parameters.Add(new SqliteParameter(name, null));
        for (var at = 1; at <= articles; at++)
        {
            var section = at % Sections.Count;
            var values = new object[]
            {
                at, Words.Text(8), Words.Text(120), now.AddMinutes(-5.0 * (articles - at + 1)).UtcTicks, Sections[section], Labels[section],
            };
            for (var index = 0; index < values.Length; index++) insert.Parameters[index].Value = values[index];
            insert.ExecuteNonQuery();
        }
        transaction.Commit();
    }

    private string SettingsJson(Uri sandbox, bool limits, bool webhook)
    {
        var own = FreeAddress();
        return JsonSerializer.Serialize(new
        {
            Storage = new { ConnectionString = Connection },
            Web = new { Url = own },
            Newsroom = new { Name = "Erlenfurter Bote", Language = "de", TimeZone = "Europe/Berlin" },
            Sources = new[] { new { Name = Feed, Url = new Uri(sandbox, "/paper/de/rss.xml").AbsoluteUri, Language = "de", Every = "00:00:01" } },
            Sections = Labels.Select(label => new { Name = label }),
            Channels = new[]
            {
                new { Name = "Bote", Address = "@erlenfurter_bote" },
                new { Name = "Courier", Address = "@erlenfurt_courier" },
            },
            Telegram = new
            {
                Token = SandboxWorld.DefaultToken,
                ApiUrl = sandbox.GetLeftPart(UriPartial.Authority),
                SettleTime = "00:00:04",
                Updates = webhook ? "Webhook" : "LongPolling",
                WebhookUrl = webhook ? own + "/telegram/updates" : null,
                WebhookSecret = webhook ? "of-the-benchmark" : null,
                Pace = limits
                    ? new { AccountPerSecond = 30, ChatPerMinute = 60, ChatBurst = 3, GroupPerMinute = 20 }
                    : new { AccountPerSecond = 100_000, ChatPerMinute = 6000, ChatBurst = 100, GroupPerMinute = 6000 },
            },
            Watching = new { AllowedPrivateHosts = new[] { sandbox.Authority } },
        });
    }

    private static string FreeAddress()
    {
        using var port = new TcpListener(IPAddress.Loopback, 0);
        port.Start();
        return $"http://{port.LocalEndpoint}";
    }
}
