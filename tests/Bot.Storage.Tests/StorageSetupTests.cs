using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Delivering;
using Bot.Core.Desk;
using Bot.Core.Desk.Alarms;
using Bot.Core.Model;
using Bot.Core.Reading;
using Bot.Core.Watching;
using Bot.Core.Watching.WebSub;
using Bot.Core.Work.Housekeeping;
using Bot.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Storage.Tests;

public sealed class StorageSetupTests : IDisposable
{
    private readonly SqliteDatabase database = new(empty: true);
    private readonly ServiceProvider services;

    public StorageSetupTests() => services = new ServiceCollection()
        .Configure<StorageOptions>(options => options.ConnectionString = $"Data Source={database.File}")
        .AddBotStorage()
        .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

    public void Dispose()
    {
        services.Dispose();
        database.Dispose();
    }

    [Theory]
    [InlineData(typeof(ISetupStore))]
    [InlineData(typeof(IWatchStore))]
    [InlineData(typeof(IHubStore))]
    [InlineData(typeof(IReadStore))]
    [InlineData(typeof(IComposeStore))]
    [InlineData(typeof(IOutbox))]
    [InlineData(typeof(IChatStore))]
    [InlineData(typeof(IDeskStore))]
    [InlineData(typeof(IWithdrawals))]
    [InlineData(typeof(IInbox))]
    [InlineData(typeof(IHousekeepingStore))]
    [InlineData(typeof(DatabaseMigrator))]
    public void Every_store_is_there(Type store) => Assert.NotNull(services.GetService(store));

    [Fact]
    public async Task No_save_is_wrapped_in_a_savepoint()
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<BotContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        await using var warm = services.GetRequiredService<WarmContexts>().CreateDbContext();

        Assert.False(context.Database.AutoSavepointsEnabled);
        Assert.False(warm.Database.AutoSavepointsEnabled);
    }

    [Fact]
    public async Task The_program_migrates_and_works_on_the_file_of_its_settings()
    {
        var cancel = TestContext.Current.CancellationToken;

        await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(cancel);
        await services.GetRequiredService<IInbox>().TakeAsync("telegram", [], 7, Some.Noon, cancel);

        Assert.True(File.Exists(database.File));
        Assert.Equal(7, await services.GetRequiredService<IInbox>().CursorAsync("telegram", cancel));
    }

    [Theory]
    [InlineData("SELECT foreign_keys AS Value FROM pragma_foreign_keys", 1)]
    [InlineData("SELECT synchronous AS Value FROM pragma_synchronous", 2)]
    public async Task Every_connection_keeps_the_rules(string question, int value)
    {
        await using var context = await database.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);

        var values = await context.Database.SqlQueryRaw<int>(question).ToListAsync();

        Assert.Equal([value], values);
    }
}
