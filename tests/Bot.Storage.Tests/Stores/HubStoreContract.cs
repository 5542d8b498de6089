using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class HubStoreContract : StoreContract
{
    private readonly HubStore store;

    private protected HubStoreContract(NewsroomDatabase database) : base(database) => store = new HubStore(database.Contexts);

    [Fact]
    public async Task Subscriptions_come_when_they_are_due_the_most_overdue_first_without_those_at_work()
    {
        var source = await Database.AddAsync(Some.Source());
        await AddAsync(source, "late", Some.Noon.AddMinutes(-1));
        await AddAsync(source, "later", Some.Noon.AddMinutes(-2));
        await AddAsync(source, "not yet", Some.Noon.AddMinutes(3));
        var busy = await AddAsync(source, "busy", Some.Noon.AddMinutes(-3));

        var due = await store.DueAsync(Some.Noon, [busy.Id], 10, Cancel);

        Assert.Equal(["https://hub.example/later", "https://hub.example/late"], due.Select(row => row.Hub));
        Assert.Equal(Some.Noon.AddMinutes(-2), await store.NextDueAsync([busy.Id], Cancel));
    }

    [Fact]
    public async Task What_was_left_is_never_due()
    {
        var source = await Database.AddAsync(Some.Source());
        await AddAsync(source, "left", due: null, HubSubscriptionState.Left);

        Assert.Empty(await store.DueAsync(Some.Noon, [], 10, Cancel));
        Assert.Null(await store.NextDueAsync([], Cancel));
        Assert.Empty(await store.LiveAsync(Cancel));
    }

    [Fact]
    public async Task That_of_a_retired_source_is_due_until_the_hub_was_told_once()
    {
        var source = Some.Source();
        source.Retired = true;
        await Database.AddAsync(source);
        await AddAsync(source, "active", Some.Noon.AddDays(5), HubSubscriptionState.Active);
        await AddAsync(source, "leaving", Some.Noon.AddDays(5), HubSubscriptionState.Leaving);

        Assert.Equal("https://hub.example/active", Assert.Single(await store.DueAsync(Some.Noon, [], 10, Cancel)).Hub);
    }

    [Fact]
    public async Task A_change_is_stored_with_its_source_or_not_at_all()
    {
        var source = await Database.AddAsync(Some.Source());
        var row = await AddAsync(source, "one", Some.Noon);

        Assert.True(await store.ChangeAsync(row.Id, Change(true), Cancel));
        Assert.False(await store.ChangeAsync(row.Id, Change(false), Cancel));
        Assert.False(await store.ChangeAsync(new HubSubscriptionId(99), Change(true), Cancel));

        var (held, of) = (await store.FindAsync(row.Id, Cancel))!.Value;
        Assert.Equal((1, Some.Noon.AddHours(1)), (held.Tries, of.NextLook));
        Assert.Null(await store.FindAsync(new HubSubscriptionId(99), Cancel));

        static Func<HubSubscription, Source, bool> Change(bool stored) => (row, source) =>
        {
            row.Tries++;
            source.NextLook += TimeSpan.FromHours(1);
            return stored;
        };
    }

    private Task<HubSubscription> AddAsync(
        Source source, string hub, DateTimeOffset? due, HubSubscriptionState state = HubSubscriptionState.Wanted)
    {
        var row = Some.HubSubscription(source.Id, $"https://hub.example/{hub}");
        (row.Due, row.State) = (due, state);
        return Database.AddAsync(row);
    }
}

public sealed class HubStore_on_SQLite() : HubStoreContract(new SqliteDatabase());
