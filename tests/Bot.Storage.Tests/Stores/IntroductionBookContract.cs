using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class IntroductionBookContract : StoreContract
{
    private readonly IntroductionBook book;

    private protected IntroductionBookContract(NewsroomDatabase database) : base(database) => book = new IntroductionBook(database.Contexts);

    [Fact]
    public async Task What_an_account_was_told_last_is_known_of_it_alone()
    {
        Assert.Empty(await book.ToldAsync("Telegram:1", Cancel));

        await book.TellAsync("Telegram:1", "name:*", "a", Some.Noon, Cancel);
        await book.TellAsync("Telegram:1", "name:de", "b", Some.Noon, Cancel);
        await book.TellAsync("Telegram:2", "name:*", "c", Some.Noon, Cancel);
        await book.TellAsync("Telegram:1", "name:*", "d", Some.Noon.AddDays(1), Cancel);

        Assert.Equal(
            [("name:*", "d"), ("name:de", "b")],
            (await book.ToldAsync("Telegram:1", Cancel)).Select(told => (told.Key, told.Value)).Order());
    }
}

public sealed class IntroductionBook_on_SQLite() : IntroductionBookContract(new SqliteDatabase());
