using Bot.Core.Desk.Acts;
using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class ActBookContract : StoreContract
{
    private readonly ActBook book;

    private protected ActBookContract(NewsroomDatabase database) : base(database) => book = new ActBook(database.Contexts);

    [Fact]
    public async Task Acts_come_newest_first_page_by_page_and_of_one_person()
    {
        var jutta = await Database.AddAsync(Some.StaffMember());
        var otto = await Database.AddAsync(Some.StaffMember("Otto", 5));
        foreach (var by in new[] { jutta, otto, jutta })
            await Database.AddAsync(StaffActs.OnChannel(ActKind.ChannelPaused, by, Some.Noon, Some.Channel($"by {by.Name}"), "on", "off"));

        var acts = await book.ListAsync(null, 0, 2, Cancel);
        Assert.Equal(["by Jutta Brandt", "by Otto"], acts.Select(act => act.About));
        Assert.Equal((Some.Noon, "on", "off", jutta.Id), (acts[0].Done, acts[0].Before, acts[0].After, acts[0].StaffId));
        Assert.Single(await book.ListAsync(null, 2, 2, Cancel));
        Assert.Equal(["by Otto"], (await book.ListAsync(otto.Id, 0, 9, Cancel)).Select(act => act.About));
    }

    [Fact]
    public async Task Who_left_is_found_by_their_name()
    {
        var jutta = Some.StaffMember();
        jutta.Retired = true;
        await Database.AddAsync(jutta);
        Assert.Equal(jutta.Id, (await book.PersonAsync(" JUTTA brandt", Cancel))!.Id);
        Assert.Null(await book.PersonAsync("Otto", Cancel));
    }
}

public sealed class ActBook_on_SQLite() : ActBookContract(new SqliteDatabase());
