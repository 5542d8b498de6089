using Bot.Core.Chat;
using Bot.Core.Chat.Introducing;
using Bot.Core.Composing;
using Bot.Core.Delivering;
using Bot.Core.Delivering.Digests;
using Bot.Core.Desk;
using Bot.Core.Desk.Acts;
using Bot.Core.Desk.Alarms;
using Bot.Core.Desk.Corrections;
using Bot.Core.Desk.Mailings;
using Bot.Core.Desk.Oversight;
using Bot.Core.Desk.Reviewing;
using Bot.Core.Desk.Sources;
using Bot.Core.Desk.Staff;
using Bot.Core.Desk.Stories;
using Bot.Core.Letters;
using Bot.Core.Letters.Digests;
using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Core.Reading;
using Bot.Core.Search;
using Bot.Core.Watching;
using Bot.Core.Watching.WebSub;
using Bot.Core.Work;
using Bot.Core.Work.Housekeeping;
using Bot.Storage.Stores;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Storage;

/// <summary>Puts the storage into the program.</summary>
public static class StorageSetup
{
    /// <summary>
    /// Adds the stores and the <see cref="DatabaseMigrator"/>. The options come from the caller, without faults by
    /// <see cref="StorageRules"/>; the database is first touched by the migrator or a store.
    /// </summary>
    public static IServiceCollection AddBotStorage(this IServiceCollection services)
    {
        services.AddPooledDbContextFactory<BotContext>((provider, context) =>
            Use(context, provider.GetRequiredService<IOptions<StorageOptions>>().Value.ConnectionString));
        services.AddSingleton(provider => new DatabaseMigrator(provider.GetRequiredService<IDbContextFactory<BotContext>>()));
        services.AddSingleton<ISetupStore, SetupStore>();
        services.AddSingleton<IWatchStore, WatchStore>();
        services.AddSingleton<IHubStore, HubStore>();
        services.AddSingleton<IReadStore, ReadStore>();
        services.AddSingleton<IComposeStore, ComposeStore>();
        services.AddSingleton(provider => new WorkerMark(
            new SqliteConnectionStringBuilder(provider.GetRequiredService<IOptions<StorageOptions>>().Value.ConnectionString).DataSource));
        services.AddSingleton<GroupCommit>();
        services.AddSingleton<WarmContexts>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<IOutbox>(provider => provider.GetRequiredService<Outbox>());
        services.AddSingleton<ISeenMessages>(provider => provider.GetRequiredService<Outbox>());
        services.AddSingleton<IPauseBook, PauseBook>();
        services.AddSingleton<IDigestStore, DigestStore>();
        services.AddSingleton<IClockStore, ClockStore>();
        services.AddSingleton<IUnsurePosts, UnsurePosts>();
        services.AddSingleton<IChatStore>(provider => new ChatStore(provider.GetRequiredService<WarmContexts>()));
        services.AddSingleton<IIntroductionBook, IntroductionBook>();
        services.AddSingleton<IInbox, Inbox>();
        services.AddSingleton<IReaderStore>(provider => new ReaderStore(
            provider.GetRequiredService<WarmContexts>(), provider.GetRequiredService<GroupCommit>()));
        services.AddSingleton<IMailStore, MailStore>();
        services.AddSingleton<IReaderDigests, ReaderDigests>();
        services.AddSingleton<ILetterStore, LetterStore>();
        services.AddSingleton<ILetterSections, LetterSections>();
        services.AddSingleton<IMailings, Mailings>();
        services.AddSingleton<IDeskStore, DeskStore>();
        services.AddSingleton<IReviewStore, ReviewStore>();
        services.AddSingleton<IAlarmStore, AlarmStore>();
        services.AddSingleton<IActBook, ActBook>();
        services.AddSingleton<IPostedStories, PostedStories>();
        services.AddSingleton<IDeskReports, DeskReports>();
        services.AddSingleton<IStaffQuestions, StaffQuestions>();
        services.AddSingleton<IStaffList, StaffList>();
        services.AddSingleton<IDiskSpace>(provider => new DiskSpace(
            new SqliteConnectionStringBuilder(provider.GetRequiredService<IOptions<StorageOptions>>().Value.ConnectionString).DataSource));
        services.AddSingleton<IStatsBook, StatsBook>();
        services.AddSingleton<IQueueBook, QueueBook>();
        services.AddSingleton<IChannelBoard, ChannelBoard>();
        services.AddSingleton<IBreakingBook, BreakingBook>();
        services.AddSingleton<ISourceShelf, SourceShelf>();
        services.AddSingleton<IWithdrawals, Withdrawals>();
        services.AddSingleton<IHeldStories, HeldStories>();
        services.AddSingleton<IStoryLives, StoryLives>();
        services.AddSingleton<ISearchIndex>(provider => new SearchIndex(provider.GetRequiredService<WarmContexts>()));
        services.AddSingleton<IHousekeepingStore, HousekeepingStore>();
        return services;
    }

    /// <summary>Every statement in the log would bury what matters; it can still be had at the level Debug.</summary>
    internal static void Use(DbContextOptionsBuilder context, string connection) => context
        .UseSqlite(SqliteConnections.Complete(connection), sqlite =>
            sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
        .AddInterceptors(new SqliteConnections())
        .ConfigureWarnings(warnings => warnings.Log((RelationalEventId.CommandExecuted, LogLevel.Debug)));
}
