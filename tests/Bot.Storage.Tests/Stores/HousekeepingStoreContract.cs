using Bot.Core.Model;
using Bot.Core.Readers;
using Bot.Storage.Stores;
using Bot.Storage.Tables;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class HousekeepingStoreContract : StoreContract
{
    private static readonly DateTimeOffset Before = Some.Noon.AddDays(-90);

    private readonly HousekeepingStore store;

    private protected HousekeepingStoreContract(NewsroomDatabase database) : base(database) =>
        store = new HousekeepingStore(database.Contexts);

    [Fact]
    public async Task What_was_not_seen_for_long_is_forgotten_beyond_the_newest_and_its_article_stays()
    {
        await SightingsAsync("Feed", 0, 89, 91, 100, 200);

        Assert.Equal(2, await store.ForgetSightingsAsync(Before, newest: 3, most: 10, Cancel));

        Assert.Equal(["0", "89", "91"], (await Database.RowsAsync<Sighting>()).Select(sighting => sighting.EntryKey).Order());
        Assert.Single(await Database.ArticlesAsync());
    }

    [Fact]
    public async Task What_was_seen_lately_is_kept_however_much_it_is()
    {
        await SightingsAsync("Feed", 0, 1, 2, 3, 89);

        Assert.Equal(0, await store.ForgetSightingsAsync(Before, newest: 2, most: 10, Cancel));
    }

    [Fact]
    public async Task A_source_that_was_away_for_long_forgets_nothing_of_its_newest()
    {
        await SightingsAsync("Feed", 300, 301, 302);
        await SightingsAsync("Other", 0, 1, 2, 3);

        Assert.Equal(0, await store.ForgetSightingsAsync(Before, newest: 3, most: 10, Cancel));
    }

    [Fact]
    public async Task It_is_done_a_little_at_a_time_the_oldest_first()
    {
        await SightingsAsync("Feed", 0, 100, 200, 300);

        Assert.Equal(2, await store.ForgetSightingsAsync(Before, newest: 1, most: 2, Cancel));

        Assert.Equal(["0", "100"], (await Database.RowsAsync<Sighting>()).Select(sighting => sighting.EntryKey).Order());
    }

    [Fact]
    public async Task What_staff_did_and_reports_that_have_ended_are_forgotten_when_they_are_old_a_little_at_a_time()
    {
        var article = await Database.AddAsync(Some.Article());
        for (var day = 4; day >= 0; day--)
        {
            await Database.AddAsync(new Act { Kind = ActKind.Posted, By = "Jutta", About = $"{day}", Done = Some.Noon.AddDays(-day) });
            await Database.AddAsync(new DeskReport
            {
                Kind = ActKind.Edited, ArticleId = article.Id, Language = "de", Shown = $"{day}", Created = Some.Noon.AddDays(-9),
                Ended = day == 4 ? null : Some.Noon.AddDays(-day),
            });
        }

        Assert.Equal(2, await store.ForgetActsAsync(Some.Noon.AddDays(-1), most: 2, Cancel));
        Assert.Equal(1, await store.ForgetActsAsync(Some.Noon.AddDays(-1), most: 9, Cancel));
        Assert.Equal(1, await store.ForgetReportsAsync(Some.Noon.AddDays(-1), most: 1, Cancel));
        Assert.Equal(1, await store.ForgetReportsAsync(Some.Noon.AddDays(-1), most: 9, Cancel));
        Assert.Equal(["0", "1"], (await Database.RowsAsync<Act>()).Select(act => act.About).Order());
        Assert.Equal(["0", "1", "4"], (await Database.RowsAsync<DeskReport>()).Select(report => report.Shown).Order());
    }

    [Fact]
    public async Task Refusals_and_bands_are_forgotten_when_they_are_old_a_little_at_a_time()
    {
        var article = await Database.AddAsync(Some.Article());
        for (var day = 0; day < 4; day++)
        {
            var channel = await Database.AddAsync(Some.Channel($"{day}"));
            await Database.AddAsync(new Refusal { ArticleId = article.Id, ChannelId = channel.Id, Decided = Some.Noon.AddDays(-day) });
            await Database.AddAsync(new StoryBand { ArticleId = article.Id, Hash = day, Composed = Some.Noon.AddDays(-day) });
        }

        Assert.Equal(1, await store.ForgetRefusalsAsync(Some.Noon.AddDays(-1), most: 1, Cancel));
        Assert.Equal(1, await store.ForgetRefusalsAsync(Some.Noon.AddDays(-1), most: 5, Cancel));
        Assert.Equal(2, await store.ForgetBandsAsync(Some.Noon.AddDays(-1), most: 5, Cancel));
        Assert.Equal(2, (await Database.RowsAsync<Refusal>()).Count);
        Assert.Equal([0, 1], (await Database.RowsAsync<StoryBand>()).Select(band => band.Hash).Order());
    }

    [Fact]
    public async Task The_tries_of_what_ended_long_ago_are_forgotten_and_the_post_can_still_be_corrected()
    {
        var post = await PostAsync("alt");
        var publish = await DeliveryAsync(post, DeliveryAct.Publish, DeliveryState.Sent, ended: 100);
        var correct = await DeliveryAsync(post, DeliveryAct.Correct, DeliveryState.Sent, ended: 95);
        var young = await DeliveryAsync(await PostAsync("neu"), DeliveryAct.Publish, DeliveryState.Sent, ended: 10);
        var unsure = await DeliveryAsync(await PostAsync("unklar"), DeliveryAct.Publish, DeliveryState.Unknown, ended: 100);

        Assert.Equal(2, await store.ForgetTriesAsync(Before, 10, Cancel));
        Assert.Equal(0, await store.ForgetTriesAsync(Before, 10, Cancel));

        Assert.Equal([correct.Id, young.Id, unsure.Id], (await Database.RowsAsync<Delivery>()).Select(delivery => delivery.Id));
        Assert.Equal([young.Id, unsure.Id], (await Database.RowsAsync<Attempt>()).Select(attempt => attempt.DeliveryId));
        Assert.Equal(publish.Id, Assert.Single(await Database.RowsAsync<Alarm>()).DeliveryId);
        Assert.Equal(3, (await Database.RowsAsync<Post>()).Count);
    }

    [Fact]
    public async Task Old_alarms_are_forgotten_except_questions_that_nobody_answered()
    {
        await Database.AddAsync(new Alarm { Kind = AlarmKind.SourceSilent, About = "Rathaus", Raised = Some.Noon.AddDays(-100) });
        await Database.AddAsync(new Alarm { Kind = AlarmKind.PostUnsure, About = "offen", Raised = Some.Noon.AddDays(-100) });
        await Database.AddAsync(new Alarm { Kind = AlarmKind.PostUnsure, About = "beantwortet", Raised = Some.Noon.AddDays(-100), Answered = Some.Noon });
        await Database.AddAsync(new Alarm { Kind = AlarmKind.SourceSilent, About = "neu", Raised = Some.Noon });

        Assert.Equal(2, await store.ForgetAlarmsAsync(Before, 10, Cancel));

        Assert.Equal(["offen", "neu"], (await Database.RowsAsync<Alarm>()).Select(alarm => alarm.About));
    }

    [Fact]
    public async Task Letters_are_forgotten_once_they_have_ended_long_ago_and_their_mailing_with_the_last()
    {
        var reader = await Database.AddAsync(Some.Subscriber());
        foreach (var (title, ended) in new[] { ("alt", 100), ("neu", 10), ("offen", (int?)null) })
        {
            var story = await Database.AddAsync(Some.Article($"stadtblatt.example/{title}"));
            await Database.AddAsync(new Mailing { ArticleId = story.Id, Created = Some.Noon.AddDays(-100), Done = Some.Noon.AddDays(-100) });
            var letter = Some.Letter(reader.Id, story.Id);
            (letter.State, letter.Ended) = (ended is null ? DeliveryState.Due : DeliveryState.Sent, ended is { } days ? Some.Noon.AddDays(-days) : null);
            await Database.AddAsync(letter);
        }

        Assert.Equal((1, 2), (await store.ForgetLettersAsync(Before, 10, Cancel), await store.ForgetMailingsAsync(Before, 10, Cancel)));

        Assert.Equal(2, (await Database.RowsAsync<Letter>()).Count);
        var left = Assert.Single(await Database.RowsAsync<Mailing>());
        Assert.EndsWith("offen", (await Database.ArticlesAsync()).Single(story => story.Id == left.ArticleId).Key, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_story_was_of_is_forgotten_when_no_digest_asks_any_more()
    {
        var interest = await Database.AddAsync(Interests.Everything("de"));
        foreach (var days in new[] { 100, 1 })
        {
            var story = await Database.AddAsync(Some.Article($"stadtblatt.example/{days}"));
            await Database.AddAsync(new StoryMatch { ArticleId = story.Id, InterestId = interest.Id, Matched = Some.Noon.AddDays(-days) });
        }

        Assert.Equal(1, await store.ForgetMatchesAsync(Before, 10, Cancel));
        Assert.Equal(Some.Noon.AddDays(-1), Assert.Single(await Database.RowsAsync<StoryMatch>()).Matched);
    }

    [Fact]
    public async Task That_something_was_said_is_forgotten_when_it_is_old_and_answered()
    {
        foreach (var (number, days, body) in new[] { (1, 100, "{}"), (2, 100, null), (3, 1, null) })
            await Database.AddAsync(new InboxEntry { Ear = "telegram", Number = number, Body = body, Taken = Some.Noon.AddDays(-days) });

        Assert.Equal(1, await store.ForgetAnsweredAsync(Before, 10, Cancel));
        Assert.Equal([1, 3], (await Database.RowsAsync<InboxEntry>()).Select(entry => entry.Number));
    }

    private async Task<Post> PostAsync(string title)
    {
        var channel = (await Database.RowsAsync<Channel>()).FirstOrDefault() ?? await Database.AddAsync(Some.Channel());
        var article = await Database.AddAsync(Some.Article($"stadtblatt.example/{title}"));
        return await Database.AddAsync(Some.Post(article.Id, channel.Id));
    }

    private async Task<Delivery> DeliveryAsync(Post post, DeliveryAct act, DeliveryState state, int ended)
    {
        var delivery = NewPost.DeliveryOf(post, act, Some.Noon);
        (delivery.State, delivery.Ended) = (state, Some.Noon.AddDays(-ended));
        await Database.AddAsync(delivery);
        await Database.AddAsync(new Attempt { DeliveryId = delivery.Id, Started = Some.Noon.AddDays(-ended), Outcome = "sent" });
        if (act == DeliveryAct.Publish && ended == 100 && state == DeliveryState.Sent)
            await Database.AddAsync(new Alarm { Kind = AlarmKind.PostRefused, About = "alt", DeliveryId = delivery.Id, Raised = Some.Noon });
        return delivery;
    }

    private async Task SightingsAsync(string name, params int[] daysAgo)
    {
        var source = await Database.AddAsync(Some.Source(name));
        var article = (await Database.ArticlesAsync()).FirstOrDefault() ?? await Database.AddAsync(Some.Article());
        foreach (var days in daysAgo)
            await Database.AddAsync(new Sighting
            {
                SourceId = source.Id,
                EntryKey = $"{days}",
                ArticleId = article.Id,
                Fingerprint = "a",
                Seen = Some.Noon.AddDays(-days),
            });
    }
}

public sealed class HousekeepingStore_on_SQLite() : HousekeepingStoreContract(new SqliteDatabase());
