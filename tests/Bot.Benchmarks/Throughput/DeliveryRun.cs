using System.Globalization;
using Bot.Core;
using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Delivering;
using Bot.Core.Desk;
using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Core.Watching.WebSub;
using Bot.Core.Work;
using Bot.Networks.Telegram;
using Bot.Pictures;
using Bot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Benchmarks.Throughput;

/// <summary>The program's own deliver stage over its own database with all its durability, in a folder that is thrown away.</summary>
internal sealed class DeliveryRun : IAsyncDisposable
{
    private const int NoLimit = 100_000;

    /// <summary>
    /// Backlogs before the one that counts: the first of them take a quarter longer, for their code is compiled meanwhile, which a
    /// program that runs for days has long behind it.
    /// </summary>
    public const int WarmUp = 5;

    private static readonly TimeProvider Time = TimeProvider.System;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("bot-throughput-");
    private readonly ServiceProvider services;
    private readonly int channels;
    private readonly int articles;

    private DeliveryRun(BotApiServer server, int channels, int articles)
    {
        (this.channels, this.articles) = (channels, articles);
        var telegram = new TelegramOptions { Token = "1:x", ApiUrl = server.Address.GetLeftPart(UriPartial.Authority) };
        telegram.Pace = new TelegramPaceOptions { AccountPerSecond = NoLimit, ChatPerMinute = NoLimit, ChatBurst = NoLimit, GroupPerMinute = NoLimit };
        services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Error))
            .AddSingleton(Time)
            .AddSingleton(new Random(1))
            .AddSingleton(new NewsroomOptions())
            .AddSingleton(new DeskOptions())
            .AddSingleton(new SectionBook([]))
            .AddSingleton(new WebSubOptions(PublicUrl: null))
            .AddSingleton(Options.Create(new FetchOptions()))
            .AddSingleton(Options.Create(telegram))
            .AddSingleton(Options.Create(new StorageOptions { ConnectionString = Connection }))
            .AddBotStorage()
            .AddStreet()
            .AddChat()
            .AddPictures()
            .AddTelegram()
            .BuildServiceProvider();
    }

    private string Connection => $"Data Source={Path.Combine(folder.FullName, "bot.db")}";

    /// <summary>A database with so many channels.</summary>
    /// <param name="server">Where their posts go.</param>
    /// <param name="channels">How many.</param>
    /// <param name="articles">How many articles each backlog has.</param>
    public static async Task<DeliveryRun> StartAsync(BotApiServer server, int channels, int articles)
    {
        var run = new DeliveryRun(server, channels, articles);
        await run.services.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
        var setup = new Setup(
            [],
            [.. Enumerable.Range(0, channels).Select(number => new Channel
            {
                Name = $"Kanal {number}",
                Network = TelegramNetwork.NetworkName,
                Address = (-1002000000001 - number).ToString(CultureInfo.InvariantCulture),
            })],
            []);
        await run.services.GetRequiredService<ISetupStore>().ApplyAsync(setup, Time.GetUtcNow(), CancellationToken.None);
        return run;
    }

    /// <summary>Delivers a backlog, so many articles for all channels, again and again until the code that it runs is compiled, and once more.</summary>
    /// <returns>The cost of the last time alone.</returns>
    public async Task<Cost> DeliverAsync()
    {
        var stage = ActivatorUtilities.CreateInstance<DeliverStage>(services);
        for (var round = 1; round <= WarmUp; round++) await DeliverAsync(stage, $"warm-{round}");
        await Console.Error.WriteLineAsync("measuring");
        return await DeliverAsync(stage, "news");
    }

    private async Task<Cost> DeliverAsync(DeliverStage stage, string name)
    {
        await FillAsync(articles, name);
        using var stop = new CancellationTokenSource();
        var running = Task.CompletedTask;
        var cost = await Cost.OfAsync(articles * channels, async () =>
        {
            running = new StageLoop(stage, services.GetRequiredService<Street>()).RunAsync(stop.Token);
            await UntilSentAsync();
        });
        await stop.CancelAsync();
        await running;
        return cost;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private async Task FillAsync(int count, string name)
    {
        var compose = services.GetRequiredService<IComposeStore>();
        var writer = services.GetRequiredService<IPostWriter>();
        var places = await compose.ChannelsAsync(CancellationToken.None);
        for (var number = 0; number < count; number++)
        {
            var article = await services.GetRequiredService<IDeskStore>().AddArticleAsync(ArticleOf(name, number), CancellationToken.None);
            var posts = places.Select(place => new ComposedPost(place.Id, 0, writer.Write(article, place))).ToList();
            await compose.SaveAsync(article, new Composition(posts), Time.GetUtcNow(), CancellationToken.None);
        }
    }

    private static Article ArticleOf(string name, int number) => new()
    {
        Key = $"https://blatt.example/{name}/{number}",
        Link = $"https://blatt.example/{name}/{number}",
        Title = $"Die {number}. Brücke ist offen",
        Lead = "Die neue Brücke über den Fluss ist seit heute offen. Am 3. März folgt das Fest, zu dem der Rat alle einlädt.",
        Language = "de",
        Found = Time.GetUtcNow(),
        Dated = Time.GetUtcNow(),
        Due = Time.GetUtcNow(),
        Stage = ArticleStage.Read,
    };

    private async Task UntilSentAsync()
    {
        await using var connection = new SqliteConnection(Connection);
        await connection.OpenAsync();
        // Asked for one of them only, so that it may be asked often: what is waited for too long would count as the stage's time.
        await using var command = new SqliteCommand("SELECT EXISTS (SELECT 1 FROM Deliveries WHERE Ended IS NULL)", connection);
        while (await command.ExecuteScalarAsync() is not 0L) await Task.Delay(TimeSpan.FromMilliseconds(20), Time);
    }
}
