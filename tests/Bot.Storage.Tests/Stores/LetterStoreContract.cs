using Bot.Core.Letters;
using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class LetterStoreContract : MailContract
{
    private static readonly string[] Networks = ["Telegram"];

    private readonly LetterStore store;

    private protected LetterStoreContract(NewsroomDatabase database) : base(database) =>
        store = new LetterStore(database.Contexts, new WorkerMark(database.Location));

    [Fact]
    public async Task Breaking_news_goes_before_digests_and_digests_before_stories()
    {
        var reader = await ReaderAsync(1);
        await FollowAsync(reader, All);
        var (story, breaking) = (await StoryAsync("alt"), await StoryAsync("eil", isBreaking: true));
        foreach (var one in new[] { story, breaking }) await MatchAsync(one, [All]);
        await PlanAsync();
        await Database.AddAsync(Some.Digest(reader.Id));

        var due = await store.DueAsync(Networks, Some.Noon, 9, Cancel);

        Assert.Equal([LetterKind.Breaking, LetterKind.Digest, LetterKind.Story], due.Select(one => one.Letter.Kind));
        Assert.Equal(2, (await store.DueAsync(Networks, Some.Noon, 2, Cancel)).Count);
        Assert.Empty(await store.DueAsync(Networks, Some.Noon.AddSeconds(-1), 9, Cancel));
        Assert.Empty(await store.DueAsync([], Some.Noon, 9, Cancel));
    }

    [Fact]
    public async Task A_letter_is_claimed_once_and_counted_when_it_is_sent()
    {
        var (story, letter) = await PlannedAsync();

        Assert.True(await ClaimAsync(letter));
        Assert.False(await ClaimAsync(letter));
        Assert.Empty(await store.DueAsync(Networks, Some.Noon, 9, Cancel));
        await EndAsync(letter, new(DeliveryState.Sent) { MessageRef = "42" });

        var sent = Assert.Single(await Database.RowsAsync<Letter>());
        Assert.Equal(
            (DeliveryState.Sent, "42", 1, Some.Noon.AddSeconds(1), null),
            (sent.State, sent.MessageRef, sent.Tries, sent.Ended, sent.ClaimedUntil));
        var mailing = await MailingAsync(story);
        Assert.Equal((1, 1, 0), (mailing.Planned, mailing.Sent, mailing.Missed));
    }

    [Fact]
    public async Task What_was_refused_is_due_again_as_plain_text()
    {
        var (story, letter) = await PlannedAsync();
        await ClaimAsync(letter);

        await EndAsync(letter, new(DeliveryState.Due) { Due = Some.Noon, Reason = "can't parse entities", Plain = true });

        var again = Assert.Single(await store.DueAsync(Networks, Some.Noon, 9, Cancel)).Letter;
        Assert.Equal((true, 1, "can't parse entities"), (again.Plain, again.Tries, again.Reason));
        Assert.Equal(0, (await MailingAsync(story)).Missed);
    }

    [Fact]
    public async Task Whoever_blocked_the_bot_is_paused_and_their_other_letters_end()
    {
        var (first, letter) = await PlannedAsync(chat: 1);
        var second = await StoryAsync("zweite");
        await FollowAsync(await ReaderAsync(2), All);
        await MatchAsync(second, [All]);
        await PlanAsync();
        await ClaimAsync(letter);

        await EndAsync(letter, new(DeliveryState.Dropped) { Reason = "bot was blocked", Pause = PauseReason.Blocked });

        Assert.Equal([PauseReason.Blocked, null], (await Database.RowsAsync<Subscriber>()).OrderBy(row => row.ChatId).Select(row => row.Paused));
        Assert.Equal([2], (await store.DueAsync(Networks, Some.Noon, 9, Cancel)).Select(one => one.Subscriber.ChatId));
        Assert.Equal((1, 1), ((await MailingAsync(first)).Missed, (await MailingAsync(second)).Missed));
    }

    [Fact]
    public async Task A_pause_that_they_asked_for_does_not_end_the_one_that_the_network_told_of()
    {
        var (_, letter) = await PlannedAsync();
        await Database.ChangeAsync<Subscriber>(_ => true, row => (row.Paused, row.PausedUntil) = (PauseReason.Asked, Some.Noon.AddHours(-1)));
        await ClaimAsync(letter);

        await EndAsync(letter, new(DeliveryState.Dropped) { Pause = PauseReason.Blocked });

        Assert.True((await Database.RowsAsync<Subscriber>())[0].IsPausedAt(Some.Noon));
    }

    [Fact]
    public async Task A_group_that_moved_is_followed_with_its_topics()
    {
        var (_, letter) = await PlannedAsync(chat: -5);
        await Database.AddAsync(Some.Subscriber(-5, topic: 3));
        await ClaimAsync(letter);

        await EndAsync(letter, new(DeliveryState.Due) { Due = Some.Noon, NewAddress = "-1005" });

        Assert.All(await Database.RowsAsync<Subscriber>(), row => Assert.Equal(-1005, row.ChatId));
        Assert.Single(await store.DueAsync(Networks, Some.Noon, 9, Cancel));
    }

    [Fact]
    public async Task A_group_that_moved_to_where_a_subscriber_is_gets_nothing_twice()
    {
        var (_, letter) = await PlannedAsync(chat: -5);
        await Database.AddAsync(Some.Subscriber(-1005));
        await ClaimAsync(letter);

        await EndAsync(letter, new(DeliveryState.Due) { Due = Some.Noon, NewAddress = "-1005" });

        Assert.Single(await store.DueAsync(Networks, Some.Noon, 9, Cancel));
        Assert.Equal(-1005, Assert.Single(await Database.RowsAsync<Subscriber>()).ChatId);
    }

    [Fact]
    public async Task Of_a_locked_account_nothing_is_due_and_staff_are_told_once()
    {
        var (_, letter) = await PlannedAsync();
        await ClaimAsync(letter);

        await EndAsync(letter, new(DeliveryState.Due) { Due = Some.Noon, PauseAccount = "Unauthorized" });

        Assert.Empty(await store.DueAsync(Networks, Some.Noon, 9, Cancel));
        Assert.Equal(AlarmKind.AccountPaused, Assert.Single(await Database.RowsAsync<Alarm>()).Kind);
    }

    [Fact]
    public async Task What_a_dead_program_held_is_found_and_what_a_live_one_holds_is_not()
    {
        var (_, letter) = await PlannedAsync();
        await ClaimAsync(letter);
        using var mark = new WorkerMark(Database.Location);
        using var other = new LetterStore(Database.Contexts, mark);

        Assert.Equal([letter], (await store.OrphansAsync(Some.Noon, Cancel)).Select(one => one.Letter.Id));
        Assert.Empty(await other.OrphansAsync(Some.Noon, Cancel));
        Assert.Single(await other.OrphansAsync(Some.Noon + LetterTry.Lease + TimeSpan.FromSeconds(1), Cancel));
    }

    [Fact]
    public async Task A_letter_is_put_off_or_left_out()
    {
        var (story, letter) = await PlannedAsync();

        await store.SettleAsync([new(letter, Some.Noon.AddHours(7), "quiet")], Some.Noon, Cancel);
        Assert.Empty(await store.DueAsync(Networks, Some.Noon, 9, Cancel));
        Assert.Single(await store.DueAsync(Networks, Some.Noon.AddHours(7), 9, Cancel));
        await store.SettleAsync([new(letter, null, "late")], Some.Noon, Cancel);

        var row = Assert.Single(await Database.RowsAsync<Letter>());
        Assert.Equal((DeliveryState.Dropped, "late", Some.Noon), (row.State, row.Reason, row.Ended));
        Assert.Equal(1, (await MailingAsync(story)).Missed);
    }

    [Fact]
    public async Task The_stories_of_a_digest_that_came_too_late_join_the_next()
    {
        var reader = await ReaderAsync(1, row => row.DigestedUntil = Some.Noon);
        var digest = await Database.AddAsync(Some.Digest(reader.Id));

        await store.SettleAsync([new(digest.Id, null, "late") { IsMadeUp = true }], Some.Noon, Cancel);

        Assert.Equal(Some.Noon.AddDays(-1), (await Database.RowsAsync<Subscriber>())[0].DigestedUntil);
    }

    [Fact]
    public async Task A_letter_tells_the_story_as_it_is_now_and_what_its_reader_still_follows()
    {
        var (story, _) = await PlannedAsync();
        var reader = (await Database.RowsAsync<Subscriber>())[0];
        await FollowAsync(reader, Politics);
        await MatchAsync(story, [All, Politics]);
        await Database.ChangeAsync<Article>(_ => true, row => row.Title = "Nun anders");

        var told = await StoryAsync();
        Assert.Equal(("Nun anders", 2), (told!.Article.Title, told.Followed.Count));
        await FollowAsync(reader, Politics, SubscriptionManner.Muted);
        Assert.Empty((await StoryAsync())!.Followed);
        await Database.ChangeAsync<Article>(_ => true, row => row.Vanished = Some.Noon);
        Assert.Null(await StoryAsync());

        async Task<LetterStory?> StoryAsync() => await store.StoryAsync((await Database.RowsAsync<Letter>())[0], Cancel);
    }

    [Fact]
    public async Task A_story_that_is_taken_back_or_a_reader_who_pauses_is_not_claimed()
    {
        var (_, letter) = await PlannedAsync();

        await Database.ChangeAsync<Article>(_ => true, row => row.Stage = ArticleStage.SetAside);
        Assert.False(await ClaimAsync(letter));
        await Database.ChangeAsync<Article>(_ => true, row => row.Stage = ArticleStage.Composed);
        await Database.ChangeAsync<Subscriber>(_ => true, row => row.Paused = PauseReason.Asked);
        Assert.False(await ClaimAsync(letter));
    }

    [Fact]
    public async Task Whoever_is_forgotten_while_their_letter_is_under_way_leaves_none()
    {
        var (_, letter) = await PlannedAsync();
        await ClaimAsync(letter);
        await Readers.ForgetAsync((await Database.RowsAsync<Subscriber>())[0].Id, Cancel);

        await EndAsync(letter, new(DeliveryState.Sent));

        Assert.Empty(await Database.RowsAsync<Letter>());
    }

    [Fact]
    public async Task A_digest_has_what_its_reader_wants_in_digests_and_has_no_letter_of()
    {
        var reader = await ReaderAsync(1);
        await FollowAsync(reader, Politics, SubscriptionManner.Digest);
        await FollowAsync(reader, Sport);
        await FollowAsync(reader, Words("Ballspiel"), SubscriptionManner.Muted);
        var wanted = await MatchedAsync("wanted", -3, Politics);
        await MatchedAsync("too old", -25, Politics);
        await MatchedAsync("at once", -3, Politics, Sport);
        await MatchedAsync("muted", -3, Politics, Words("Ballspiel"));
        await MatchedAsync("later", 1, Politics);
        await PlanAsync();

        var told = await store.StoriesAsync(await Database.AddAsync(Some.Digest(reader.Id)), 99, Cancel);

        Assert.Equal(wanted.Id, Assert.Single(told.Stories).Id);
        Assert.Equal((1, "politik"), (told.Count, told.Stories[0].Section?.Key));

        static Interest Words(string words) => Interests.Words(words, "de")!;
    }

    [Fact]
    public async Task A_digest_is_not_longer_than_it_may_be_and_counts_the_rest()
    {
        var reader = await ReaderAsync(1);
        await FollowAsync(reader, Politics, SubscriptionManner.Digest);
        for (var hour = 1; hour <= 5; hour++) await MatchedAsync($"{hour}", -hour, Politics);

        var told = await store.StoriesAsync(await Database.AddAsync(Some.Digest(reader.Id)), 2, Cancel);

        Assert.Equal(["1", "2"], told.Stories.Select(story => story.Title).Order());
        Assert.Equal(5, told.Count);
    }

    /// <summary>A story of so many hours before or after noon, with what it was found to be of.</summary>
    private async Task<Article> MatchedAsync(string title, int hours, params Interest[] interests)
    {
        var story = await StoryAsync(title, Some.Noon.AddHours(hours), sections: ["Lokales", "Politik"]);
        await MatchAsync(story, interests);
        return story;
    }

    /// <summary>A story with one letter to one reader.</summary>
    private async Task<(Article Story, LetterId Letter)> PlannedAsync(long chat = 77)
    {
        await FollowAsync(await ReaderAsync(chat), All);
        var story = await StoryAsync();
        await MatchAsync(story, [All]);
        await PlanAsync();
        return (story, Assert.Single(await Database.RowsAsync<Letter>()).Id);
    }

    private Task<bool> ClaimAsync(LetterId letter) => store.ClaimAsync(letter, Some.Noon, LetterTry.Lease, Cancel);

    private Task EndAsync(LetterId letter, LetterFollows follows) =>
        store.RecordAsync(letter, new LetterTryEnded(follows, Some.Noon.AddSeconds(1)), Cancel);
}

public sealed class LetterStore_on_SQLite() : LetterStoreContract(new SqliteDatabase());
