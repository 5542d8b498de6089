using System.Globalization;
using Bot.Core.Letters;
using Bot.Core.Work;
using Bot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Benchmarks.Mail;

/// <summary>
/// The program's own mail stage over its own database, in a folder that is thrown away: a table of subscribers, of whom each
/// follows one of very many interests, nine in ten a section, and one in a hundred mutes it.
/// </summary>
internal sealed class MailRun : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("bot-mail");
    private readonly ServiceProvider services;
    private readonly MailStage stage;

    private MailRun()
    {
        services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Error))
            .AddSingleton(TimeProvider.System)
            .AddSingleton(Options.Create(new StorageOptions { ConnectionString = Connection }))
            .AddSingleton<StageSignal>()
            .AddSingleton<StagePulse>()
            .AddSingleton<Street>()
            .AddBotStorage()
            .BuildServiceProvider();
        stage = ActivatorUtilities.CreateInstance<MailStage>(services);
    }

    private string Connection => $"Data Source={Path.Combine(folder.FullName, "bot.db")}";

    /// <summary>A database with so many subscribers, who follow one of so many interests each.</summary>
    public static async Task<MailRun> StartAsync(int subscribers, int interests)
    {
        var run = new MailRun();
        await run.services.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
        var now = TimeProvider.System.GetUtcNow();
        await run.ExecuteAsync(string.Create(CultureInfo.InvariantCulture, $"""
            INSERT INTO Interests (Id, Kind, Language, "Key", Lead) VALUES (1, 'Section', 'de', 'politik', NULL);
            WITH RECURSIVE n(i) AS (VALUES(2) UNION ALL SELECT i + 1 FROM n WHERE i < {interests})
            INSERT INTO Interests (Id, Kind, Language, "Key", Lead) SELECT i, 'Words', 'de', 'markthall-' || i, 'markthall' FROM n;
            WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < {subscribers})
            INSERT INTO Subscribers (Id, Network, ChatId, Topic, DigestIsSilent, FirstSeen, LastSeen)
            SELECT i, 'Telegram', i, 0, FALSE, 0, 0 FROM n;
            WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < {subscribers})
            INSERT INTO Subscriptions (SubscriberId, InterestId, Manner, Label, Since)
            SELECT i, CASE WHEN i % 10 = 0 THEN 2 + i / 10 % {interests - 1} ELSE 1 END, CASE WHEN i % 100 = 1 THEN 'Muted' ELSE 'AtOnce' END, '', 0 FROM n;
            INSERT INTO Articles (Id, "Key", Link, Title, Lead, Text, SummaryRevision, Language, Authors, IsPaywalled, IsBreaking, Gallery, Tags,
                Found, Dated, Revision, Stage, Due, Tries)
            VALUES (1, 'markthalle', 'https://stadtblatt.example/markthalle', 'Markthalle öffnet', 'Nach zwei Jahren öffnet sie.', 'Die Markthalle.', 0, 'de',
                '[]', FALSE, FALSE, '[]', '[]', {now.UtcTicks}, {now.UtcTicks}, 1, 'Composed', {now.UtcTicks}, 0);
            INSERT INTO ArticleSections (ArticleId, "Key", Label) VALUES (1, 'politik', 'Politik');
            INSERT INTO Mailings (ArticleId, "After", Planned, Sent, Missed, IsUnsettled, Created) VALUES (1, 0, 0, 0, 0, FALSE, {now.UtcTicks});
            """));
        return run;
    }

    /// <summary>Turns the stage once.</summary>
    /// <returns>Whether there is more to do.</returns>
    public async Task<bool> TurnAsync() => (await stage.WorkAsync(CancellationToken.None)).More;

    /// <summary>Whether all subscribers have been looked at.</summary>
    public async Task<bool> IsPlannedAsync() => await CountAsync("SELECT COUNT(*) FROM Mailings WHERE Done IS NULL") == 0;

    /// <summary>How many letters there are.</summary>
    public Task<long> LettersAsync() => CountAsync("SELECT COUNT(*) FROM Letters");

    /// <summary>All letters so far arrive, as where nothing limits the network.</summary>
    public Task BringAsync() => ExecuteAsync("UPDATE Letters SET State = 'Sent', Ended = Created WHERE Ended IS NULL");

    /// <summary>The letters that the stage for sending reads next.</summary>
    public Task<IReadOnlyList<DueLetter>> DueAsync() => services.GetRequiredService<ILetterStore>()
        .DueAsync(["Telegram"], TimeProvider.System.GetUtcNow(), 256, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private async Task<long> CountAsync(string query)
    {
        await using var connection = new SqliteConnection(Connection);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        // Nothing from outside is in it.
#pragma warning disable CA2100
        command.CommandText = query;
#pragma warning restore CA2100
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task ExecuteAsync(string statements)
    {
        await using var connection = new SqliteConnection(Connection);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statements;
        await command.ExecuteNonQueryAsync();
    }
}
