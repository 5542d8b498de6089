using Bot.Core.Chat;
using Bot.Storage.Stores;
using Bot.Storage.Tables;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class InboxContract : StoreContract
{
    private const string Ear = "telegram";

    private readonly Inbox inbox;

    private protected InboxContract(NewsroomDatabase database) : base(database) => inbox = new Inbox(database.Contexts);

    [Fact]
    public async Task What_is_told_again_is_not_taken_again_whether_it_is_answered_or_not()
    {
        Assert.Equal([7, 8], (await TakeAsync(7, 8)).Order());
        await inbox.EndAsync(Ear, 7, Cancel);

        Assert.Equal([9], await TakeAsync(7, 8, 9));
        Assert.Equal([7], await inbox.TakeAsync("other", [new(7, "{}")], null, Some.Noon, Cancel));
    }

    [Fact]
    public async Task What_was_not_answered_is_there_after_a_crash_in_its_order()
    {
        await TakeAsync(9, 7, 8);
        await inbox.EndAsync(Ear, 8, Cancel);

        Assert.Equal([new(7, "{\"of\":7}"), new(9, "{\"of\":9}")], await inbox.ResumeAsync(Ear, 3, Cancel));
    }

    [Fact]
    public async Task What_brings_the_program_down_again_and_again_is_set_aside()
    {
        await TakeAsync(7);
        for (var run = 1; run <= 3; run++) Assert.Single(await inbox.ResumeAsync(Ear, 3, Cancel));

        Assert.Empty(await inbox.ResumeAsync(Ear, 3, Cancel));
        Assert.Empty(await TakeAsync(7));
    }

    [Fact]
    public async Task Words_are_gone_with_their_answer()
    {
        await TakeAsync(7);
        await inbox.EndAsync(Ear, 7, Cancel);

        Assert.Null(Assert.Single(await Database.RowsAsync<InboxEntry>()).Body);
    }

    [Fact]
    public async Task An_ear_that_asks_goes_on_where_it_was()
    {
        Assert.Null(await inbox.CursorAsync(Ear, Cancel));

        await inbox.TakeAsync(Ear, [new(7, "{}")], 7, Some.Noon, Cancel);
        await inbox.TakeAsync("other", [], 1, Some.Noon, Cancel);
        await inbox.TakeAsync(Ear, [new(8, "{}")], 8, Some.Noon, Cancel);
        await TakeAsync(9);

        Assert.Equal(8, await inbox.CursorAsync(Ear, Cancel));
    }

    private Task<IReadOnlySet<long>> TakeAsync(params long[] numbers) =>
        inbox.TakeAsync(Ear, [.. numbers.Select(number => new HeardUpdate(number, $$"""{"of":{{number}}}"""))], null, Some.Noon, Cancel);
}

public sealed class Inbox_on_SQLite() : InboxContract(new SqliteDatabase());
