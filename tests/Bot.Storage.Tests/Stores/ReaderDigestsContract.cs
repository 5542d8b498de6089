using Bot.Core.Letters.Digests;
using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class ReaderDigestsContract : MailContract
{
    private static readonly DigestPlan AtNoon = new(new(12, 0), Weekdays.All);

    private readonly ReaderDigests store;

    private protected ReaderDigestsContract(NewsroomDatabase database) : base(database) => store = new ReaderDigests(database.Contexts);

    [Fact]
    public async Task Digests_are_due_at_their_hour_the_longest_waiting_first()
    {
        await ReaderAsync(1, row => (row.Digest, row.NextDigest) = (AtNoon, Some.Noon));
        await ReaderAsync(2, row => (row.Digest, row.NextDigest) = (AtNoon, Some.Noon.AddHours(-1)));
        await ReaderAsync(3, row => (row.Digest, row.NextDigest) = (AtNoon, Some.Noon.AddHours(1)));
        await ReaderAsync(4);

        Assert.Equal([2, 1], (await store.DueAsync(Some.Noon, 9, Cancel)).Select(row => row.ChatId));
        Assert.Equal([2], (await store.DueAsync(Some.Noon, 1, Cancel)).Select(row => row.ChatId));
        Assert.Equal(Some.Noon.AddHours(-1), await store.NextDueAsync(Cancel));
    }

    [Fact]
    public async Task A_digest_is_planned_together_with_the_next_hour()
    {
        var reader = await ReaderAsync(1, row => (row.Digest, row.NextDigest) = (AtNoon, Some.Noon));

        await store.SaveAsync([Planned(reader)], Some.Noon, Cancel);
        await store.SaveAsync([Planned(reader)], Some.Noon, Cancel);

        var letter = Assert.Single(await Database.RowsAsync<Letter>());
        Assert.Equal((LetterKind.Digest, Some.Noon.AddDays(-1), Some.Noon), (letter.Kind, letter.DigestFrom, letter.DigestOf));
        var row = Assert.Single(await Database.RowsAsync<Subscriber>());
        Assert.Equal((Some.Noon.AddDays(1), Some.Noon), (row.NextDigest, row.DigestedUntil));
        Assert.Empty(await store.DueAsync(Some.Noon, 9, Cancel));
    }

    [Fact]
    public async Task Whoever_changed_their_plan_meanwhile_gets_none()
    {
        var read = await ReaderAsync(1, row => (row.Digest, row.NextDigest) = (AtNoon, Some.Noon));
        await ReaderAsync(1, row => (row.Digest, row.NextDigest) = (null, null));

        await store.SaveAsync([Planned(read)], Some.Noon, Cancel);

        Assert.Empty(await Database.RowsAsync<Letter>());
        Assert.Null((await Database.RowsAsync<Subscriber>())[0].NextDigest);
    }

    private static PlannedDigest Planned(Subscriber reader) => new(reader, DigestHour.Of(reader, Some.Noon, TimeZoneInfo.Utc));
}

public sealed class ReaderDigests_on_SQLite() : ReaderDigestsContract(new SqliteDatabase());
