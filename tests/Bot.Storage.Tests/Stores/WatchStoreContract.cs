using Bot.Core.Model;
using Bot.Core.Watching;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class WatchStoreContract : StoreContract
{
    private readonly WatchStore store;

    private protected WatchStoreContract(NewsroomDatabase database) : base(database) => store = new WatchStore(database.Contexts);

    [Fact]
    public async Task Sources_come_when_their_look_is_due_the_most_overdue_first()
    {
        await Database.AddAsync(Some.Source("late", nextLook: Some.Noon.AddMinutes(-1)));
        await Database.AddAsync(Some.Source("later", nextLook: Some.Noon.AddMinutes(-2)));
        await Database.AddAsync(Some.Source("not yet", nextLook: Some.Noon.AddTicks(1)));
        await Database.AddAsync(Some.Source("now", nextLook: Some.Noon));

        var due = await store.DueAsync(Some.Noon, SourcesAtWork.None, 2, Cancel);

        Assert.Equal(["later", "late"], due.Select(source => source.Name));
    }

    [Fact]
    public async Task A_busy_or_retired_source_is_not_due()
    {
        var busy = await Database.AddAsync(Some.Source("busy"));
        var retired = Some.Source("retired");
        retired.Retired = true;
        await Database.AddAsync(retired);
        await Database.AddAsync(Some.Source("free", nextLook: Some.Noon.AddMinutes(3)));

        Assert.Empty(await store.DueAsync(Some.Noon, new([busy.Id], []), 10, Cancel));
        Assert.Equal(Some.Noon.AddMinutes(3), await store.NextDueAsync(new([busy.Id], []), Cancel));
    }

    [Fact]
    public async Task A_source_at_a_full_host_waits_and_holds_up_no_other()
    {
        await Database.AddAsync(Some.Source("sport", "https://paper.example/sport.xml"));
        await Database.AddAsync(Some.Source("other port", "https://paper.example:8443/sport.xml", nextLook: Some.Noon.AddMinutes(1)));
        await Database.AddAsync(Some.Source("other host", "https://paper.example.org/sport.xml", nextLook: Some.Noon.AddMinutes(2)));
        var full = new SourcesAtWork([], ["https://paper.example/", "https://town.example/"]);

        Assert.Equal(
            ["other port", "other host"], (await store.DueAsync(Some.Noon.AddHours(1), full, 10, Cancel)).Select(source => source.Name));
        Assert.Equal(Some.Noon.AddMinutes(1), await store.NextDueAsync(full, Cancel));
    }

    [Fact]
    public async Task Who_pushes_is_never_looked_at_and_is_found_by_name()
    {
        var pusher = await Database.AddAsync(Some.Source("Redaktion", kind: SourceKind.Push));
        await Database.AddAsync(Some.Source("Feed", nextLook: Some.Noon.AddDays(1)));

        Assert.Empty(await store.DueAsync(Some.Noon, SourcesAtWork.None, 10, Cancel));
        Assert.Equal(Some.Noon.AddDays(1), await store.NextDueAsync(SourcesAtWork.None, Cancel));
        Assert.Equal(pusher.Id, (await store.PusherAsync("REDAKTION", Cancel))?.Id);
        Assert.Null(await store.PusherAsync("Feed", Cancel));
    }

    [Fact]
    public async Task Without_sources_no_look_is_due() => Assert.Null(await store.NextDueAsync(SourcesAtWork.None, Cancel));

    [Fact]
    public async Task A_first_look_is_a_baseline_old_news_with_nothing_to_do()
    {
        var source = await Database.AddAsync(Some.Source());

        var saved = await store.SaveAsync(new Look(source, Some.Noon, [Some.Entry()]) { Baseline = true }, Cancel);

        Assert.Equal(new LookSaved(New: 1, Changed: 0), saved);
        Assert.Equal(ArticleStage.Known, (await ArticleAsync()).Stage);
    }

    [Fact]
    public async Task A_later_look_finds_articles_to_read()
    {
        var source = await Database.AddAsync(Some.Source());
        var entry = Some.Entry(published: Some.Noon.AddHours(-1), sections: ["Stadtrat", "Märkte"]);

        var saved = await store.SaveAsync(new Look(source, Some.Noon, [entry]), Cancel);

        var article = await ArticleAsync();
        Assert.Equal(new LookSaved(New: 1, Changed: 0), saved);
        Assert.Equal(ArticleStage.Found, article.Stage);
        Assert.Equal(Some.Noon, article.Due);
        Assert.Equal(Some.Noon, article.Found);
        Assert.Equal(Some.Noon.AddHours(-1), article.Dated);
        Assert.Equal(source.Id, article.FoundAt);
        Assert.Equal(["stadtrat", "markte"], article.Sections.Select(section => section.Key));
    }

    [Fact]
    public async Task A_look_stores_what_it_learned_and_nothing_that_staff_may_have_changed_meanwhile()
    {
        var source = await Database.AddAsync(Some.Source());
        await Database.ChangeAsync<Source>(_ => true, row => row.Section = "Politik");
        source.NextLook = Some.Noon.AddMinutes(5);
        source.ETag = "\"1\"";
        source.Failures = 3;
        source.LastError = "The server answered 503.";

        await store.SaveAsync(new Look(source, Some.Noon, []), Cancel);

        var row = Assert.Single(await Database.RowsAsync<Source>());
        Assert.Equal("Politik", row.Section);
        Assert.Equal(Some.Noon.AddMinutes(5), row.NextLook);
        Assert.Equal(("\"1\"", 3, "The server answered 503."), (row.ETag, row.Failures, row.LastError));
    }

    [Fact]
    public async Task What_a_look_brings_of_a_source_that_was_removed_meanwhile_is_not_taken()
    {
        var source = await Database.AddAsync(Some.Source());
        await Database.ChangeAsync<Source>(_ => true, row => row.Retired = true);

        Assert.Equal(default, await store.SaveAsync(new Look(source, Some.Noon, [Some.Entry("a")]), Cancel));

        Assert.Empty(await Database.RowsAsync<Article>());
        Assert.Empty(await Database.RowsAsync<Sighting>());
    }

    [Fact]
    public async Task What_is_pushed_whole_is_kept_to_be_taken_and_a_change_brings_its_other_facts_along()
    {
        var source = await Database.AddAsync(Some.Source("CMS", kind: SourceKind.Push));
        var entry = Some.Entry("a") with { Text = "Vierzig Stände." };
        await store.SaveAsync(new Look(source, Some.Noon, [entry]), Cancel);
        Assert.Equal(("Vierzig Stände.", null), await ToldAsync());

        await store.SaveAsync(new Look(source, Some.Noon, [entry with { Text = "Fünfzig Stände.", Image = "https://a.example/b.jpg" }]), Cancel);
        Assert.Equal(("Vierzig Stände.", null), await ToldAsync());   // by its fingerprint it says the same

        var changed = entry with { Fingerprint = "b", Text = "Fünfzig Stände.", Image = "https://a.example/b.jpg" };
        Assert.Equal(new LookSaved(0, 1), await store.SaveAsync(new Look(source, Some.Noon, [changed]), Cancel));
        Assert.Equal(("Fünfzig Stände.", "https://a.example/b.jpg"), await ToldAsync());

        async Task<(string?, string?)> ToldAsync()
        {
            var row = Assert.Single(await Database.RowsAsync<Article>());
            return (row.ToldText, row.Image);
        }
    }

    [Fact]
    public async Task A_look_concludes_from_what_its_source_never_told_before()
    {
        var source = await Database.AddAsync(Some.Source());
        var other = await Database.AddAsync(Some.Source("other"));
        var told = new List<string>();
        Look Look(Source at, params string[] keys) => new(at, Some.Noon, [.. keys.Select(key => Some.Entry(key))])
        {
            Conclude = news =>
            {
                told.Add(string.Join(' ', news.Select(entry => entry.EntryKey)));
                return [];
            },
        };

        await store.SaveAsync(Look(source, "a", "b"), Cancel);
        await store.SaveAsync(Look(source, "b", "c"), Cancel);
        await store.SaveAsync(Look(source, "b", "c"), Cancel);
        await store.SaveAsync(Look(other, "c"), Cancel);

        Assert.Equal(["a b", "c", "", "c"], told);
    }

    [Fact]
    public async Task What_a_look_concludes_is_stored_with_it()
    {
        var source = await Database.AddAsync(Some.Source());
        var rhythm = Rhythm.Begin(Some.Noon.AddDays(-9)).With([Some.Noon], 3, Some.Noon, TimeZoneInfo.Utc);
        var look = new Look(source, Some.Noon, [])
        {
            Conclude = _ =>
            {
                source.Rhythm = rhythm;
                source.SkippedTimes = new SkippedTimes().With(DayOfWeek.Saturday);
                source.FeedWait = TimeSpan.FromMinutes(15);
                (source.Health, source.FailingSince, source.FailureTold) = (HealthLevel.Failing, Some.Noon, Some.Noon.AddMinutes(1));
                (source.Recovered, source.SilenceTold) = (Some.Noon.AddMinutes(2), Some.Noon.AddMinutes(3));
                return [new Alarm { Kind = AlarmKind.SourceFailing, About = source.Name, SourceId = source.Id, Raised = Some.Noon }];
            },
        };

        await store.SaveAsync(look, Cancel);

        var row = Assert.Single(await Database.RowsAsync<Source>());
        Assert.Equal(rhythm.ToBytes(), row.Rhythm?.ToBytes());
        Assert.Equal((source.SkippedTimes, source.FeedWait), (row.SkippedTimes, row.FeedWait));
        Assert.Equal((HealthLevel.Failing, source.FailingSince, source.FailureTold), (row.Health, row.FailingSince, row.FailureTold));
        Assert.Equal((source.Recovered, source.SilenceTold), (row.Recovered, row.SilenceTold));
        Assert.Equal(AlarmKind.SourceFailing, Assert.Single(await Database.RowsAsync<Alarm>()).Kind);
    }

    [Fact]
    public async Task Looks_that_found_nothing_are_each_stored_however_many_come_together()
    {
        var sources = new List<Source>();
        for (var i = 0; i < 20; i++) sources.Add(await Database.AddAsync(Some.Source($"source {i}")));
        foreach (var source in sources)
        {
            source.LastLook = Some.Noon.AddSeconds(source.Id.Value);
            source.NextLook = Some.Noon.AddMinutes(source.Id.Value);
            source.ETag = "\"1\"";
        }

        var faults = await store.SaveQuietAsync([.. sources.Select((source, i) => new Look(source, Some.Noon, []) { Unchanged = i % 2 == 0 })]);

        Assert.Empty(faults);
        foreach (var row in await Database.RowsAsync<Source>())
        {
            Assert.Equal((Some.Noon.AddSeconds(row.Id.Value), Some.Noon.AddMinutes(row.Id.Value)), (row.LastLook, row.NextLook));
            Assert.Equal(row.Id.Value % 2 == 0 ? "\"1\"" : null, row.ETag);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_look_that_cannot_be_stored_does_not_stop_those_that_come_with_it(bool unchanged)
    {
        var (well, gone) = (await Database.AddAsync(Some.Source("well")), Some.Source("gone"));
        well.NextLook = Some.Noon.AddMinutes(5);

        var faults = await store.SaveQuietAsync(
        [
            new Look(gone, Some.Noon, []) { Unchanged = unchanged, Conclude = _ => throw new InvalidOperationException("odd") },
            new Look(well, Some.Noon, []) { Unchanged = unchanged },
        ]);

        Assert.Equal("odd", faults[gone.Id].Message);
        Assert.Equal(Some.Noon.AddMinutes(5), Assert.Single(await Database.RowsAsync<Source>()).NextLook);
    }

    [Fact]
    public async Task A_look_whose_row_is_not_there_does_not_stop_those_that_come_with_it()
    {
        var (well, gone) = (await Database.AddAsync(Some.Source("well")), Some.Source("gone"));
        well.NextLook = Some.Noon.AddMinutes(5);

        var faults = await store.SaveQuietAsync([new Look(gone, Some.Noon, []), new Look(well, Some.Noon, [])]);

        Assert.Equal([gone.Id], faults.Keys);
        Assert.Equal(Some.Noon.AddMinutes(5), Assert.Single(await Database.RowsAsync<Source>()).NextLook);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Looks_are_stored_again_as_soon_as_the_database_takes_them(bool unchanged)
    {
        Look[] looks = [await LookAsync("one", 5), await LookAsync("other", 10)];
        Assert.Empty(await store.SaveQuietAsync(looks));

        await Database.RefuseAsync<Source>(changed: true);
        foreach (var look in looks) look.Source.NextLook += TimeSpan.FromHours(1);
        Assert.Equal(2, (await store.SaveQuietAsync(looks)).Count);
        await Database.RefuseAsync<Source>(refuses: false);
        Assert.Empty(await store.SaveQuietAsync(looks));

        Assert.Equal(looks.Select(look => look.Source.NextLook), (await Database.RowsAsync<Source>()).Select(row => row.NextLook).Order());

        async Task<Look> LookAsync(string name, int minutes)
        {
            var source = await Database.AddAsync(Some.Source(name));
            source.NextLook = Some.Noon.AddMinutes(minutes);
            return new Look(source, Some.Noon, []) { Unchanged = unchanged };
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_look_that_found_nothing_is_stored_though_the_program_stops(bool unchanged)
    {
        var source = await Database.AddAsync(Some.Source());
        source.NextLook = Some.Noon.AddMinutes(5);

        await store.SaveAsync(new Look(source, Some.Noon, []) { Unchanged = unchanged }, new CancellationToken(canceled: true));

        Assert.Equal(Some.Noon.AddMinutes(5), Assert.Single(await Database.RowsAsync<Source>()).NextLook);
    }

    [Fact]
    public async Task The_same_entries_again_change_nothing_but_when_they_were_seen()
    {
        var source = await Database.AddAsync(Some.Source());
        await store.SaveAsync(new Look(source, Some.Noon, [Some.Entry()]), Cancel);

        var saved = await store.SaveAsync(new Look(source, Some.Noon.AddMinutes(1), [Some.Entry()]), Cancel);

        Assert.Equal(default, saved);
        Assert.Equal(Some.Noon, (await ArticleAsync()).Due);
        Assert.Equal(Some.Noon.AddMinutes(1), Assert.Single(await Database.RowsAsync<Sighting>()).Seen);
    }

    [Fact]
    public async Task Two_sources_with_one_story_make_one_article_with_the_sections_of_both()
    {
        var feed = await Database.AddAsync(Some.Source("feed"));
        var page = await Database.AddAsync(Some.Source("page"));
        await store.SaveAsync(new Look(feed, Some.Noon, [Some.Entry(entryKey: "guid-1", sections: "Politik")]), Cancel);

        var saved = await store.SaveAsync(
            new Look(page, Some.Noon.AddMinutes(1), [Some.Entry(sections: ["Politik", "Stadtrat"])]), Cancel);

        Assert.Equal(default, saved);
        Assert.Equal(["Politik", "Stadtrat"], (await ArticleAsync()).Sections.Select(section => section.Label));
        Assert.Equal(2, (await Database.RowsAsync<Sighting>()).Count);
    }

    [Fact]
    public async Task Two_entries_of_one_look_with_one_story_make_one_article()
    {
        var source = await Database.AddAsync(Some.Source());

        var saved = await store.SaveAsync(
            new Look(source, Some.Noon, [Some.Entry(entryKey: "1"), Some.Entry(entryKey: "2"), Some.Entry(entryKey: "1")]), Cancel);

        Assert.Equal(new LookSaved(New: 1, Changed: 0), saved);
        await ArticleAsync();
        Assert.Equal(2, (await Database.RowsAsync<Sighting>()).Count);
    }

    [Fact]
    public async Task An_entry_whose_link_changed_still_tells_its_story()
    {
        var source = await Database.AddAsync(Some.Source());
        await store.SaveAsync(new Look(source, Some.Noon, [Some.Entry(entryKey: "guid-1")]), Cancel);

        var saved = await store.SaveAsync(
            new Look(source, Some.Noon, [Some.Entry("stadtblatt.example/markthalle-2", "guid-1")]), Cancel);

        Assert.Equal(default, saved);
        Assert.Equal("stadtblatt.example/markthalle", (await ArticleAsync()).Key);
    }

    [Theory]
    [InlineData(ArticleStage.Found)]
    [InlineData(ArticleStage.Read)]
    [InlineData(ArticleStage.Composed)]
    [InlineData(ArticleStage.SetAside)]
    public async Task A_changed_entry_sends_its_story_back_to_be_read(ArticleStage stage)
    {
        var source = await SeenAsync(stage);

        var saved = await store.SaveAsync(
            new Look(source, Some.Noon.AddMinutes(1), [Some.Entry(fingerprint: "b")]), Cancel);

        var article = await ArticleAsync();
        Assert.Equal(new LookSaved(New: 0, Changed: 1), saved);
        Assert.Equal((ArticleStage.Found, Some.Noon.AddMinutes(1), 0), (article.Stage, article.Due, article.Tries));
    }

    [Fact]
    public async Task A_changed_entry_leaves_a_story_that_is_only_known()
    {
        var source = await SeenAsync(ArticleStage.Known);

        var saved = await store.SaveAsync(new Look(source, Some.Noon, [Some.Entry(fingerprint: "b")]), Cancel);

        Assert.Equal(default, saved);
        Assert.Equal(ArticleStage.Known, (await ArticleAsync()).Stage);
    }

    [Theory]
    [InlineData(ArticleStage.Composed, ArticleStage.Found)]
    [InlineData(ArticleStage.Read, ArticleStage.Read)]
    [InlineData(ArticleStage.Known, ArticleStage.Known)]
    public async Task A_new_section_sends_only_a_composed_story_back(ArticleStage stage, ArticleStage then)
    {
        await SeenAsync(stage);
        var other = await Database.AddAsync(Some.Source("other"));

        await store.SaveAsync(new Look(other, Some.Noon, [Some.Entry(sections: "Kultur")]), Cancel);

        var article = await ArticleAsync();
        Assert.Equal(then, article.Stage);
        Assert.Equal("Kultur", Assert.Single(article.Sections).Label);
    }

    [Fact]
    public async Task A_source_that_is_looked_at_for_the_first_time_sends_nothing_back()
    {
        await SeenAsync(ArticleStage.Composed);
        var other = await Database.AddAsync(Some.Source("other"));

        await store.SaveAsync(new Look(other, Some.Noon, [Some.Entry(sections: "Kultur")]) { Baseline = true }, Cancel);

        Assert.Equal(ArticleStage.Composed, (await ArticleAsync()).Stage);
    }

    [Fact]
    public async Task Looks_at_the_same_time_lose_and_double_nothing()
    {
        var sources = new List<Source>();
        for (var i = 0; i < 8; i++) sources.Add(await Database.AddAsync(Some.Source($"source {i}")));

        var saved = await Task.WhenAll(sources.Select((source, i) => Task.Run(() =>
            store.SaveAsync(new Look(source, Some.Noon, [Some.Entry(), Some.Entry($"stadtblatt.example/{i}")]), Cancel))));

        Assert.Equal(9, saved.Sum(look => look.New));
        Assert.Equal(9, (await Database.ArticlesAsync()).Count);
        Assert.Equal(16, (await Database.RowsAsync<Sighting>()).Count);
    }

    [Fact]
    public async Task The_hub_that_a_document_names_is_wanted_once_and_left_when_it_is_named_no_more()
    {
        var source = await Database.AddAsync(Some.Source());

        await NamedAsync(source, "https://hub.example/");
        await NamedAsync(source, "https://hub.example/");
        var first = Assert.Single(await HubsAsync());
        await NamedAsync(source, "https://second.example/");
        await NamedAsync(source, hub: null);

        Assert.Equal(("https://hub.example/", HubSubscriptionState.Wanted), (first.Hub, first.State));
        Assert.Equal(Some.Noon, first.Due);
        Assert.All(await HubsAsync(), row => Assert.Equal(HubSubscriptionState.Left, row.State));
    }

    [Fact]
    public async Task A_hub_that_knows_of_a_subscription_is_told_that_it_is_left_and_looks_come_as_before()
    {
        var source = await Database.AddAsync(Some.Source());
        await NamedAsync(source, "https://hub.example/");
        await Database.ChangeAsync<HubSubscription>(
            _ => true, row => (row.State, row.Asked) = (HubSubscriptionState.Active, Some.Noon));
        await Database.ChangeAsync<Source>(_ => true, row => row.PushedUntil = Some.Noon.AddDays(1));

        await NamedAsync(source, hub: null);

        Assert.Equal(HubSubscriptionState.Leaving, Assert.Single(await HubsAsync()).State);
        Assert.Null(Assert.Single(await Database.RowsAsync<Source>()).PushedUntil);
    }

    [Fact]
    public async Task A_document_that_names_another_hub_each_time_fills_no_database()
    {
        var source = await Database.AddAsync(Some.Source());

        for (var i = 0; i < NamedHubs.Most + 3; i++) await NamedAsync(source, $"https://hub.example/{i}");

        var rows = await HubsAsync();
        Assert.Equal(NamedHubs.Most, rows.Count);
        var wanted = Assert.Single(rows, row => row.State == HubSubscriptionState.Wanted);
        Assert.Equal($"https://hub.example/{NamedHubs.Most + 2}", wanted.Hub);
    }

    [Fact]
    public async Task A_push_stores_its_stories_and_leaves_what_looks_learned_alone()
    {
        var source = await Database.AddAsync(Some.Source(nextLook: Some.Noon.AddHours(1)));
        var hub = Some.HubSubscription(source.Id);
        hub.ActiveUntil = Some.Noon.AddDays(1);
        await Database.AddAsync(hub);
        await Database.ChangeAsync<Source>(_ => true, row => row.ETag = "\"newer\"");

        var saved = await store.SaveAsync(new Look(source, Some.Noon, [Some.Entry()]) { PushedBy = hub.Id }, Cancel);

        var row = Assert.Single(await Database.RowsAsync<Source>());
        Assert.Equal(1, saved.New);
        Assert.Equal(("\"newer\"", null, Some.Noon.AddDays(1)), (row.ETag, row.LastLook, row.PushedUntil));
        Assert.Equal(Some.Noon, Assert.Single(await HubsAsync()).LastPush);
    }

    [Fact]
    public async Task A_look_after_a_push_finds_nothing_new_in_it()
    {
        var source = await Database.AddAsync(Some.Source());
        var hub = await Database.AddAsync(Some.HubSubscription(source.Id));
        await store.SaveAsync(new Look(source, Some.Noon, [Some.Entry()]) { PushedBy = hub.Id }, Cancel);

        Assert.Equal(new LookSaved(0, 0), await store.SaveAsync(new Look(source, Some.Noon, [Some.Entry()]), Cancel));
    }

    [Fact]
    public async Task A_look_that_was_asked_for_while_another_was_under_way_stays_due()
    {
        var source = await Database.AddAsync(Some.Source());
        await Database.ChangeAsync<Source>(_ => true, row => row.NextLook = Some.Noon.AddSeconds(1));
        source.NextLook = Some.Noon.AddHours(1);

        await store.SaveAsync(new Look(source, Some.Noon, []) { TakenDue = Some.Noon }, Cancel);

        Assert.Equal(Some.Noon.AddSeconds(1), Assert.Single(await Database.RowsAsync<Source>()).NextLook);
    }

    private Task<LookSaved> NamedAsync(Source source, string? hub) =>
        store.SaveAsync(new Look(source, Some.Noon, []) { Hubs = new(hub, "https://stadtblatt.example/feed.xml") }, Cancel);

    private Task<List<HubSubscription>> HubsAsync() => Database.RowsAsync<HubSubscription>();

    /// <summary>A source with one story that has got to the stage.</summary>
    private async Task<Source> SeenAsync(ArticleStage stage)
    {
        var source = await Database.AddAsync(Some.Source());
        await store.SaveAsync(new Look(source, Some.Noon, [Some.Entry()]), Cancel);
        await Database.ChangeAsync<Article>(_ => true, article => (article.Stage, article.Tries) = (stage, 2));
        return source;
    }

    private async Task<Article> ArticleAsync() => Assert.Single(await Database.ArticlesAsync());
}

public sealed class WatchStore_on_SQLite() : WatchStoreContract(new SqliteDatabase());
