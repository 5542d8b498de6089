using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Storage.Stores;
using Bot.Testing;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Tests.Stores;

public abstract class ReaderStoreContract : StoreContract
{
    private static readonly ReaderPlace Vera = new("Telegram", 77);

    private readonly ReaderStore store;

    private protected ReaderStoreContract(NewsroomDatabase database) : base(database) =>
        store = new ReaderStore(database.Contexts);

    [Fact]
    public async Task A_place_gets_its_subscriber_with_the_first_change_and_keeps_it()
    {
        Assert.Null((await store.FindAsync(Vera, 77, Cancel)).Subscriber);

        await store.ChangeAsync(Vera, row => row.Language = "be", Some.Noon, Cancel);
        await store.ChangeAsync(Vera, Settings, Some.Noon.AddDays(1), Cancel);

        var kept = (await store.FindAsync(Vera, 77, Cancel)).Subscriber!;
        Assert.Equal(("be", "Europe/Minsk", "22:00-07:00", "07:30 31"), (kept.Language, kept.TimeZone, kept.QuietHours!.ToString(), kept.Digest!.ToString()));
        Assert.Equal((Some.Noon, Some.Noon.AddDays(1), PauseReason.Asked), (kept.FirstSeen, kept.LastSeen, kept.Paused));
        Assert.Single(await Database.RowsAsync<Subscriber>());

        static void Settings(Subscriber row)
        {
            (row.TimeZone, row.QuietHours, row.Digest) = ("Europe/Minsk", QuietHours.Parse("22:00-07:00"), new(new(7, 30), Weekdays.Workdays));
            (row.Paused, row.PausedUntil) = (PauseReason.Asked, Some.Noon.AddDays(7));
        }
    }

    [Fact]
    public async Task A_topic_of_a_group_is_a_subscriber_of_its_own()
    {
        var whole = await store.ChangeAsync(new("Telegram", -100), _ => { }, Some.Noon, Cancel);
        var topic = await store.ChangeAsync(new("Telegram", -100, 4), _ => { }, Some.Noon, Cancel);
        var elsewhere = await store.ChangeAsync(new("Other", -100), _ => { }, Some.Noon, Cancel);

        Assert.Equal(3, new[] { whole.Id, topic.Id, elsewhere.Id }.Distinct().Count());
    }

    [Fact]
    public async Task Staff_are_known_whether_they_subscribe_or_not()
    {
        await Database.AddAsync(Some.StaffMember("Jutta", telegramId: 77));
        var gone = Some.StaffMember("Karl", telegramId: 78);
        gone.Retired = true;
        await Database.AddAsync(gone);

        Assert.Equal((null, "Jutta"), await WhoAsync(77));
        Assert.Equal((null, null), await WhoAsync(78));
        await SubscriberAsync();
        Assert.Equal((77L, "Jutta"), await WhoAsync(77));

        async Task<(long?, string?)> WhoAsync(long person)
        {
            var known = await store.FindAsync(new("Telegram", person), person, Cancel);
            return (known.Subscriber?.ChatId, known.Staff?.Name);
        }
    }

    [Fact]
    public async Task What_is_followed_comes_in_the_order_in_which_it_began()
    {
        var vera = await SubscriberAsync();

        Assert.Equal(FollowEnding.Followed, await FollowAsync(vera, Interests.Section("politik", "de"), "Politik"));
        Assert.Equal(FollowEnding.Followed, await FollowAsync(vera, Interests.Words("Häfen", "de")!, "Häfen"));
        Assert.Equal(FollowEnding.Already, await FollowAsync(vera, Interests.Words("Hafen", "de")!, "Hafen"));

        var followed = await store.FollowedAsync(vera, Cancel);
        Assert.Equal(["Politik", "Häfen"], followed.Select(one => one.Subscription.Label));
        Assert.Equal([InterestKind.Section, InterestKind.Words], followed.Select(one => one.Interest.Kind));
    }

    [Fact]
    public async Task Nobody_follows_more_than_the_limit()
    {
        var vera = await SubscriberAsync();
        foreach (var key in new[] { "a", "b" }) await FollowAsync(vera, Interests.Section(key, "de"), key, most: 2);

        Assert.Equal(FollowEnding.TooMany, await FollowAsync(vera, Interests.Section("c", "de"), "c", most: 2));
        Assert.Equal(FollowEnding.Already, await FollowAsync(vera, Interests.Section("a", "de"), "a", most: 2));
    }

    [Fact]
    public async Task Following_ends_a_mute_and_muting_a_following()
    {
        var vera = await SubscriberAsync();
        var sport = Interests.Section("sport", "de");
        await FollowAsync(vera, sport, "Sport", SubscriptionManner.Muted);

        Assert.Equal(FollowEnding.Followed, await FollowAsync(vera, sport, "Sport", SubscriptionManner.Digest));
        Assert.Equal(FollowEnding.Already, await FollowAsync(vera, sport, "Sport"));
        Assert.Equal([SubscriptionManner.Digest], await MannersAsync(vera));
        Assert.Equal(FollowEnding.Followed, await FollowAsync(vera, sport, "Sport", SubscriptionManner.Muted));
        Assert.Equal([SubscriptionManner.Muted], await MannersAsync(vera));
    }

    [Fact]
    public async Task Manners_change_one_by_one_or_together()
    {
        var vera = await SubscriberAsync();
        await FollowAsync(vera, Interests.Section("a", "de"), "a");
        await FollowAsync(vera, Interests.Section("b", "de"), "b", SubscriptionManner.Muted);
        var (first, stranger) = ((await store.FollowedAsync(vera, Cancel))[0].Subscription.Id, await SubscriberAsync(78));

        await store.SetMannersAsync(vera, SubscriptionManner.AtOnce, SubscriptionManner.Digest, Cancel);
        Assert.Equal([SubscriptionManner.Digest, SubscriptionManner.Muted], await MannersAsync(vera));
        Assert.True(await store.SetMannerAsync(vera, first, SubscriptionManner.AtOnce, Cancel));
        Assert.False(await store.SetMannerAsync(stranger, first, SubscriptionManner.Muted, Cancel));
        Assert.Equal([SubscriptionManner.AtOnce, SubscriptionManner.Muted], await MannersAsync(vera));
    }

    [Fact]
    public async Task A_subscription_ends_for_its_own_subscriber_only()
    {
        var (vera, stranger) = (await SubscriberAsync(), await SubscriberAsync(78));
        await FollowAsync(vera, Interests.Section("politik", "de"), "Politik");
        await FollowAsync(vera, Interests.Section("sport", "de"), "Sport");
        var politics = (await store.FollowedAsync(vera, Cancel))[0].Subscription.Id;

        Assert.False(await store.UnfollowAsync(stranger, politics, Cancel));
        Assert.True(await store.UnfollowAsync(vera, politics, Cancel));
        Assert.False(await store.UnfollowAsync(vera, politics, Cancel));
        Assert.Equal(["Sport"], (await store.FollowedAsync(vera, Cancel)).Select(one => one.Subscription.Label));
        await store.UnfollowAllAsync(vera, Cancel);
        Assert.Empty(await store.FollowedAsync(vera, Cancel));
    }

    [Fact]
    public async Task Another_language_keeps_what_is_followed_and_looks_for_words_in_its_own_forms()
    {
        var vera = await SubscriberAsync();
        await FollowAsync(vera, Interests.Section("politik", "de"), "Politik");
        await FollowAsync(vera, Interests.Words("campus parties", "de")!, "campus parties");
        await FollowAsync(vera, Interests.Section("politik", "en"), "Politics");

        await store.TranslateAsync(vera, "en", Cancel);

        var followed = await store.FollowedAsync(vera, Cancel);
        Assert.Equal([("campus party", "en"), ("politik", "en")], followed.Select(one => (one.Interest.Key, one.Interest.Language)));
        Assert.All(await Database.RowsAsync<Interest>(), interest => Assert.Equal("en", interest.Language));
    }

    [Fact]
    public async Task Who_is_forgotten_leaves_nothing_and_takes_nothing_from_others()
    {
        var (vera, other) = (await SubscriberAsync(), await SubscriberAsync(78));
        await FollowAsync(vera, Interests.Words("Krankenhaus", "de")!, "Krankenhaus");
        foreach (var one in new[] { vera, other }) await FollowAsync(one, Interests.Section("politik", "de"), "Politik");
        await LetterAsync(vera);
        await LetterAsync(other);

        await store.ForgetAsync(vera, Cancel);

        Assert.Equal([other], (await Database.RowsAsync<Subscriber>()).Select(row => row.Id));
        Assert.Equal([other], (await Database.RowsAsync<Subscription>()).Select(row => row.SubscriberId));
        Assert.Equal([other], (await Database.RowsAsync<Letter>()).Select(row => row.SubscriberId));
        Assert.Equal(["politik"], (await Database.RowsAsync<Interest>()).Select(row => row.Key));
        Assert.NotEqual(vera, await SubscriberAsync());
    }

    [Fact]
    public async Task Nobody_gets_a_story_or_a_digest_twice()
    {
        var vera = await SubscriberAsync();
        await LetterAsync(vera);
        await Assert.ThrowsAsync<DbUpdateException>(() => LetterAsync(vera));

        await Database.AddAsync(new Letter { SubscriberId = vera, DigestOf = Some.Noon, Due = Some.Noon, Created = Some.Noon });
        await Database.AddAsync(new Letter { SubscriberId = vera, DigestOf = Some.Noon.AddDays(1), Due = Some.Noon, Created = Some.Noon });
        await Assert.ThrowsAsync<DbUpdateException>(() =>
            Database.AddAsync(new Letter { SubscriberId = vera, DigestOf = Some.Noon, Due = Some.Noon, Created = Some.Noon }));
    }

    [Fact]
    public async Task What_happens_in_a_chat_changes_all_of_its_places_and_makes_none()
    {
        Assert.False(await store.ChangeAllAsync("Telegram", -100, Silence, Cancel));
        Assert.Empty(await Database.RowsAsync<Subscriber>());
        foreach (var topic in new[] { 0, 4 }) await SubscriberAsync(-100, topic);
        await SubscriberAsync(-101);

        Assert.True(await store.ChangeAllAsync("Telegram", -100, Silence, Cancel));

        Assert.Equal(
            [PauseReason.Silenced, PauseReason.Silenced, null],
            (await Database.RowsAsync<Subscriber>()).OrderBy(row => row.Id.Value).Select(row => row.Paused));

        static void Silence(Subscriber row) => row.Paused = PauseReason.Silenced;
    }

    [Fact]
    public async Task A_group_that_moves_takes_its_topics_settings_and_subscriptions_along()
    {
        var (whole, topic) = (await SubscriberAsync(-5), await SubscriberAsync(-5, 4));
        await store.ChangeAsync(new("Telegram", -5), row => (row.Language, row.Paused) = ("pl", PauseReason.Blocked), Some.Noon, Cancel);
        await store.ChangeAsync(new("Telegram", -5, 4), row => row.Paused = PauseReason.Asked, Some.Noon, Cancel);
        await FollowAsync(topic, Interests.Section("sport", "de"), "Sport");

        await store.MoveAsync("Telegram", -5, -1005, Cancel);
        await store.MoveAsync("Telegram", -5, -1005, Cancel);

        var moved = (await store.FindAsync(new("Telegram", -1005), 0, Cancel)).Subscriber!;
        Assert.Equal((whole, "pl", null), (moved.Id, moved.Language, moved.Paused));
        Assert.Equal(PauseReason.Asked, (await store.FindAsync(new("Telegram", -1005, 4), 0, Cancel)).Subscriber!.Paused);
        Assert.Equal(["Sport"], (await store.FollowedAsync(topic, Cancel)).Select(one => one.Subscription.Label));
        Assert.Null((await store.FindAsync(new("Telegram", -5), 0, Cancel)).Subscriber);
    }

    [Fact]
    public async Task Two_that_meet_where_a_group_moves_to_become_one_that_lost_nothing_and_gets_nothing_twice()
    {
        var (old, fresh) = (await SubscriberAsync(-5), await SubscriberAsync(-1005));
        foreach (var one in new[] { old, fresh }) await FollowAsync(one, Interests.Section("politik", "de"), "Politik");
        await FollowAsync(fresh, Interests.Section("sport", "de"), "Sport");
        await LetterAsync(fresh);

        await store.MoveAsync("Telegram", -5, -1005, Cancel);

        Assert.Equal((old, -1005), (Assert.Single(await Database.RowsAsync<Subscriber>()).Id, (await Database.RowsAsync<Subscriber>())[0].ChatId));
        Assert.Equal(["Politik", "Sport"], (await store.FollowedAsync(old, Cancel)).Select(one => one.Subscription.Label).Order());
        Assert.Equal(old, Assert.Single(await Database.RowsAsync<Letter>()).SubscriberId);
    }

    private async Task<SubscriberId> SubscriberAsync(long chat = 77, int topic = 0) =>
        (await store.ChangeAsync(new("Telegram", chat, topic), _ => { }, Some.Noon, Cancel)).Id;

    private Task<FollowEnding> FollowAsync(
        SubscriberId subscriber, Interest interest, string label, SubscriptionManner manner = SubscriptionManner.AtOnce, int most = 9) =>
        store.FollowAsync(subscriber, interest, label, manner, most, Some.Noon, Cancel);

    private async Task<IEnumerable<SubscriptionManner>> MannersAsync(SubscriberId subscriber) =>
        (await store.FollowedAsync(subscriber, Cancel)).Select(one => one.Subscription.Manner);

    private async Task<Letter> LetterAsync(SubscriberId subscriber)
    {
        var story = (await Database.ArticlesAsync()).FirstOrDefault() ?? await Database.AddAsync(Some.Article());
        return await Database.AddAsync(new Letter { SubscriberId = subscriber, ArticleId = story.Id, Due = Some.Noon, Created = Some.Noon });
    }
}

public sealed class ReaderStore_on_SQLite() : ReaderStoreContract(new SqliteDatabase());
