using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class PauseBookContract : StoreContract
{
    private readonly PauseBook store;

    private protected PauseBookContract(NewsroomDatabase database) : base(database) => store = new PauseBook(database.Contexts);

    [Fact]
    public async Task Paused_channels_in_use_are_known_and_resume()
    {
        await Database.AddAsync(Some.Channel("well"));
        var paused = await PausedAsync("paused");
        var retired = await PausedAsync("retired");
        await Database.ChangeAsync<Channel>(channel => channel.Id == retired.Id, channel => channel.Retired = true);

        Assert.Equal(["paused"], (await store.PausedAsync(Cancel)).Channels.Select(channel => channel.Name));
        await store.AskedAsync(paused.Id, null, Some.Noon, Cancel);
        Assert.Empty((await store.PausedAsync(Cancel)).Channels);
    }

    [Fact]
    public async Task While_the_account_is_locked_its_channels_are_not_asked()
    {
        await PausedAsync("paused");
        var account = new Account { Network = "Telegram" };
        PauseRule.Close(account, "Unauthorized", Some.Noon);
        await Database.AddAsync(account);

        var paused = await store.PausedAsync(Cancel);
        Assert.Equal((0, "Unauthorized"), (paused.Channels.Count, Assert.Single(paused.Accounts).Paused));
        await store.AskedAsync("Telegram", "Unauthorized", Some.Noon, Cancel);
        Assert.Equal(1, Assert.Single((await store.PausedAsync(Cancel)).Accounts).Checks);
        await store.AskedAsync("Telegram", null, Some.Noon, Cancel);
        Assert.Single((await store.PausedAsync(Cancel)).Channels);
    }

    private async Task<Channel> PausedAsync(string name)
    {
        var channel = Some.Channel(name);
        PauseRule.Close(channel, "kicked", Some.Noon);
        return await Database.AddAsync(channel);
    }
}

public sealed class PauseBook_on_SQLite() : PauseBookContract(new SqliteDatabase());
