using System.Globalization;
using Bot.Core;
using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Core.Watching;
using Bot.Core.Watching.WebSub;
using Bot.Core.Work;
using Bot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Benchmarks.Polling;

/// <summary>The program's own watch stage over its own database, in a folder that is thrown away.</summary>
internal sealed class WatchRun : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("bot-polling");
    private readonly ServiceProvider services;
    private readonly WatchStage stage;
    private readonly Street street;

    private WatchRun(FeedServer server)
    {
        services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Error))
            .AddSingleton(TimeProvider.System)
            .AddSingleton(new Random(1))
            .AddSingleton(new NewsroomOptions())
            .AddSingleton(new SectionBook([]))
            .AddSingleton(new WebSubOptions(PublicUrl: null))
            .AddSingleton(Options.Create(new FetchOptions { AllowedPrivateHosts = server.AllHosts }))
            .AddSingleton(Options.Create(new StorageOptions { ConnectionString = Connection }))
            .AddBotStorage()
            .AddStreet()
            .BuildServiceProvider();
        stage = ActivatorUtilities.CreateInstance<WatchStage>(services);
        street = services.GetRequiredService<Street>();
    }

    private string Connection => $"Data Source={Path.Combine(folder.FullName, "bot.db")}";

    /// <summary>A database with so many sources, all of them due.</summary>
    public static async Task<WatchRun> StartAsync(FeedServer server, int sources)
    {
        var run = new WatchRun(server);
        await run.services.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
        var setup = new Setup(
            [.. Enumerable.Range(0, sources).Select(number => new Source
            {
                Name = number.ToString(CultureInfo.InvariantCulture),
                Url = server.Feed(number).AbsoluteUri,
                Kind = SourceKind.Feed,
                Every = TimeSpan.FromHours(12),
            })],
            [], []);
        await run.services.GetRequiredService<ISetupStore>().ApplyAsync(setup, run.street.Now, CancellationToken.None);
        return run;
    }

    /// <summary>Makes every source due.</summary>
    public Task MakeDueAsync() => ExecuteAsync("UPDATE Sources SET NextLook = 0");

    /// <summary>Looks at every source that is due.</summary>
    public async Task LookAtAllAsync()
    {
        for (var turn = await stage.WorkAsync(CancellationToken.None); !(turn.NextDue > street.Now); turn = await stage.WorkAsync(CancellationToken.None))
            await street.RestAsync(stage.Name, StageLoop.Poll, CancellationToken.None);
        await stage.DrainAsync();
    }

    /// <summary>Throws where a source was not looked at, or could not be read.</summary>
    public async Task CheckAsync()
    {
        if (await ExecuteAsync("SELECT count(*) FROM Sources WHERE NextLook = 0 OR Failures > 0") is not 0L)
            throw new InvalidOperationException("A source was not looked at, or could not be read.");
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private async Task<object?> ExecuteAsync(string statement)
    {
        await using var connection = new SqliteConnection(Connection);
        await connection.OpenAsync();
        await using var command = new SqliteCommand(statement, connection);
        return await command.ExecuteScalarAsync();
    }
}
