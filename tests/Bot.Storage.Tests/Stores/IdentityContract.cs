using Bot.Core.Model;
using Bot.Core.Watching;
using Bot.Storage.Stores;
using Bot.Testing;
using FsCheck.Xunit;

namespace Bot.Storage.Tests.Stores;

/// <summary>Sequences of looks at sources that change in every way that sources do: nothing twice, nothing missed.</summary>
public abstract class IdentityContract : StoreContract
{
    private readonly WatchStore store;
    private DateTimeOffset now = Some.Noon;

    private protected IdentityContract(NewsroomDatabase database) : base(database) => store = new WatchStore(database.Contexts);

    [Fact]
    public async Task When_all_ids_change_and_the_links_stay_no_story_is_new()
    {
        var source = await SourceAsync();
        await LookAsync(source, Entry(1), Entry(2));

        var saved = await LookAsync(source, Entry(1) with { EntryKey = "tag:new,1" }, Entry(2) with { EntryKey = "tag:new,2" });

        Assert.Equal(new LookSaved(0, 0), saved);
        Assert.Equal(["tag:new,1", "tag:new,2"], (await Database.RowsAsync<Sighting>()).Select(sighting => sighting.EntryKey).Order());
    }

    [Fact]
    public async Task When_ids_change_a_correction_is_still_noticed()
    {
        var source = await SourceAsync();
        await LookAsync(source, Entry(1));

        Assert.Equal(new LookSaved(0, 1), await LookAsync(source, Entry(1) with { EntryKey = "tag:new,1", Fingerprint = "corrected" }));
    }

    [Fact]
    public async Task When_all_links_change_and_the_ids_stay_no_story_is_new_nor_for_another_source()
    {
        var (feed, page) = (await SourceAsync("Feed"), await SourceAsync("Page"));
        await LookAsync(feed, Entry(1), Entry(2));

        Assert.Equal(0, (await LookAsync(feed, Moved(1), Moved(2))).New);
        Assert.Equal(0, (await LookAsync(page, Moved(1) with { EntryKey = "page 1" }, Entry(2) with { EntryKey = "page 2" })).New);
    }

    [Fact]
    public async Task An_id_that_stands_for_a_place_in_the_list_hides_no_story()
    {
        var source = await SourceAsync();
        await LookAsync(source, Entry(1) with { EntryKey = "top" }, Entry(2) with { EntryKey = "second" });

        var saved = await LookAsync(source, Entry(3) with { EntryKey = "top" }, Entry(1) with { EntryKey = "second" });

        Assert.Equal(1, saved.New);
        Assert.Equal(3, (await Database.ArticlesAsync()).Count);
        Assert.Equal(0, (await LookAsync(source, Entry(1) with { EntryKey = "top" }, Entry(2) with { EntryKey = "second" })).New);
    }

    [Theory]
    [InlineData("http://paper.example/1")]
    [InlineData("https://www.paper.example/1")]
    [InlineData("https://paper.example/1/")]
    public async Task A_twin_of_a_link_is_the_same_story(string twin)
    {
        await LookAsync(await SourceAsync("Feed"), Entry(1));

        Assert.Equal(0, (await LookAsync(await SourceAsync("Page"), Entry(1) with { EntryKey = "x", ArticleKey = twin })).New);
    }

    [Fact]
    public async Task Twins_in_one_look_are_one_story()
    {
        var saved = await LookAsync(await SourceAsync(), Entry(1), Entry(1) with { EntryKey = "x", ArticleKey = "http://www.paper.example/1/" });

        Assert.Equal(1, saved.New);
    }

    [Fact]
    public async Task A_story_is_known_by_the_address_that_its_page_calls_its_own()
    {
        var source = await SourceAsync();
        await LookAsync(source, Entry(1) with { ArticleKey = "https://m.paper.example/1" });
        await Database.ChangeAsync<Article>(_ => true, row => row.Canonical = "https://paper.example/1");

        Assert.Equal(0, (await LookAsync(await SourceAsync("Page"), Entry(1) with { EntryKey = "x" })).New);
    }

    [Fact]
    public async Task What_is_told_of_a_story_that_was_set_aside_for_another_is_told_of_the_other()
    {
        var source = await SourceAsync();
        await LookAsync(source, Entry(1), Entry(2));
        var first = (await Database.ArticlesAsync())[0].Id;
        await Database.ChangeAsync<Article>(row => row.Id != first, row => (row.Stage, row.SameAs) = (ArticleStage.SetAside, first));

        await LookAsync(await SourceAsync("Page"), Entry(2) with { EntryKey = "x", Sections = [Some.Section("Kultur")] });

        Assert.Equal(["Kultur"], (await Database.ArticlesAsync())[0].Sections.Select(section => section.Label));
        Assert.Equal(ArticleStage.SetAside, (await Database.ArticlesAsync())[1].Stage);
    }

    [Fact]
    public async Task An_id_that_changes_with_every_look_leaves_one_row()
    {
        var source = await SourceAsync();
        for (var look = 0; look < 5; look++) await LookAsync(source, Entry(1) with { EntryKey = $"session {look}" });

        Assert.Equal("session 4", Assert.Single(await Database.RowsAsync<Sighting>()).EntryKey);
        Assert.Single(await Database.ArticlesAsync());
    }

    [Fact]
    public async Task A_feed_that_was_empty_and_is_full_again_tells_nothing_new()
    {
        var source = await SourceAsync();
        await LookAsync(source, Entry(1), Entry(2));
        await LookAsync(source);

        Assert.Equal(new LookSaved(0, 0), await LookAsync(source, Entry(1), Entry(2)));
    }

    [Fact]
    public async Task A_withdrawn_story_is_not_read_again_whatever_its_feed_says()
    {
        var source = await SourceAsync();
        await LookAsync(source, Entry(1));
        await Database.ChangeAsync<Article>(_ => true, row => (row.Stage, row.WithdrawnBy) = (ArticleStage.SetAside, "Jutta"));

        Assert.Equal(new LookSaved(0, 0), await LookAsync(source, Entry(1) with { Fingerprint = "corrected" }));
    }

    /// <summary>
    /// A feed grows from look to look, and what it shows is cut, turned round, dated anew, given other ids or other links.
    /// Every story that it showed is one article.
    /// </summary>
    [Property(MaxTest = 40)]
    public async Task<bool> However_a_growing_feed_is_served_every_story_is_one_article(byte[] looks)
    {
        var source = await SourceAsync($"Feed {(await Database.RowsAsync<Source>()).Count}");
        var (before, newest, ids, links) = ((await Database.ArticlesAsync()).Count, 0, 0, 0);
        var shown = new HashSet<int>();
        foreach (var turn in looks)
        {
            newest += turn % 3;
            // Never both behind a story's back: then only its headline would tell it.
            if (turn % 7 == 0) ids++;
            else if (turn % 5 == 0) links++;
            var isWhole = turn % 7 == 0 || turn % 5 == 0;
            var window = Enumerable.Range(1, newest).TakeLast(isWhole ? newest : turn >> 4).ToArray();
            if (turn % 2 == 0) Array.Reverse(window);
            shown.UnionWith(window);
            await LookAsync(source, [.. window.Select(story => Served(source.Id.Value, story, ids, links, turn))]);
        }
        return (await Database.ArticlesAsync()).Count - before == shown.Count;
    }

    private static SeenEntry Served(long feed, int story, int ids, int links, int turn) => Entry(story) with
    {
        EntryKey = $"scheme {ids}, {story}",
        ArticleKey = $"https://paper{feed}.example/v{links}/{story}",
        Published = turn % 4 == 0 ? null : Some.Noon.AddMinutes(turn * 7 + story),
        Fingerprint = $"{turn % 8}",
    };

    private static SeenEntry Entry(int story) => Some.Entry($"https://paper.example/{story}", entryKey: $"id {story}", title: Title(story));

    private static SeenEntry Moved(int story) => Entry(story) with { ArticleKey = $"https://paper.example/neu/{story}-lang" };

    /// <summary>No two have a word in common.</summary>
    private static string Title(int story) => $"Nachricht{story} Erlenfurt{story} Rat{story}";

    private async Task<Source> SourceAsync(string name = "Feed") => await Database.AddAsync(Some.Source(name, $"https://{name.Replace(' ', '-')}.example/"));

    private Task<LookSaved> LookAsync(Source source, params SeenEntry[] entries) =>
        store.SaveAsync(new Look(source, now = now.AddMinutes(1), entries), Cancel);
}

public sealed class Identity_on_SQLite() : IdentityContract(new SqliteDatabase());
