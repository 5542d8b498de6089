using System.Net;
using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Core.Tests.Fetching;
using Bot.Core.Watching;
using Bot.Core.Watching.WebSub;
using Bot.Core.Words;
using Bot.Core.Work;
using Bot.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Core.Tests.Watching;

public sealed class WatchStageTests : IDisposable
{
    private const string Feed = "https://stadtblatt.example/feed.xml";

    private readonly FakeTimeProvider clock = new(Some.Noon);
    private readonly ScriptedWeb web = new();
    private Uri? own;

    [Fact]
    public async Task A_first_look_is_a_baseline_and_the_next_is_not()
    {
        web.With(Feed, "<rss version='2.0'><channel><item><title>Markt</title><link>https://stadtblatt.example/markt</link></item></channel></rss>");
        var source = Source(1, Feed);

        var first = Assert.Single(await LookedAsync(source));
        var second = Assert.Single(await LookedAsync(source));

        Assert.Equal((true, "Markt"), (first.Baseline, Assert.Single(first.Entries).Title));
        Assert.False(second.Baseline);
    }

    [Theory]
    [InlineData(HttpStatusCode.Gone, true)]
    [InlineData(HttpStatusCode.NotFound, false)]
    [InlineData(HttpStatusCode.InternalServerError, false)]
    public async Task Only_a_source_that_is_gone_for_good_is_looked_at_no_more(HttpStatusCode status, bool ends)
    {
        web.Answering(Feed, status);

        var look = Assert.Single(await LookedAsync(Source(1, Feed)));

        Assert.Equal((ends, 1), (look.Source.Health == HealthLevel.Gone, look.Source.Failures));
        Assert.Contains($"{(int)status}", look.Source.LastError, StringComparison.Ordinal);
        Assert.Empty(look.Entries);
    }

    [Theory]
    [InlineData(HttpStatusCode.MovedPermanently, HttpStatusCode.PermanentRedirect, true)]
    [InlineData(HttpStatusCode.MovedPermanently, HttpStatusCode.Found, false)]
    [InlineData(HttpStatusCode.TemporaryRedirect, HttpStatusCode.MovedPermanently, false)]
    public async Task A_source_moves_for_good_only_where_every_redirect_on_the_way_is_permanent(HttpStatusCode first, HttpStatusCode second, bool moves)
    {
        const string Half = "https://stadtblatt.example/half.xml", New = "https://stadtblatt.example/new.xml";
        web.Redirecting(Feed, Half, first).Redirecting(Half, New, second).With(New, "<rss><channel><item/></channel></rss>");

        var look = Assert.Single(await LookedAsync(Source(1, Feed)));

        Assert.Equal((moves ? New : Feed, 0), (look.Source.Url, look.Source.Failures));
    }

    [Fact]
    public async Task What_the_feed_asks_for_is_kept_with_its_source()
    {
        web.With(Feed, "<rss><channel><ttl>15</ttl><skipHours><hour>3</hour></skipHours><item/></channel></rss>");

        var look = Assert.Single(await LookedAsync(Source(1, Feed)));

        Assert.Equal((TimeSpan.FromMinutes(15), new SkippedTimes().With(3)), (look.Source.FeedWait, look.Source.SkippedTimes));
        Assert.InRange(look.Source.NextLook, Some.Noon.AddMinutes(15), Some.Noon.AddMinutes(16.5));
    }

    [Fact]
    public async Task Many_sources_at_one_host_are_all_looked_at_a_few_at_a_time()
    {
        var sources = Enumerable.Range(1, 11).Select(id => Source(id, $"https://stadtblatt.example/{id}.xml")).ToArray();

        var looks = await LookedAsync(sources);

        Assert.Equal(sources.Length, looks.Select(look => look.Source.Id).Distinct().Count());
    }

    [Fact]
    public async Task Looks_that_wait_to_be_stored_keep_nobody_from_being_fetched()
    {
        var stored = new TaskCompletionSource();
        var sources = Enumerable.Range(1, 40).Select(id => Source(id, $"https://paper{id}.example/feed.xml")).ToArray();
        var store = new KeptLooks(sources) { Stored = stored.Task };

        var looked = LookedAsync(store, sources.Length);
        while (store.Looks.Count < sources.Length) await Task.Yield();
        stored.SetResult();

        Assert.Equal(sources.Length, (await looked).Count);
    }

    [Fact]
    public async Task What_found_something_keeps_its_place_until_it_is_stored()
    {
        var stored = new TaskCompletionSource();
        var sources = Enumerable.Range(1, 40).Select(id => Source(id, $"https://paper{id}.example/feed.xml")).ToArray();
        foreach (var source in sources)
            web.With(source.Url, $"<rss version='2.0'><channel><item><title>Markt</title><link>{source.Url}/markt</link></item></channel></rss>");
        var store = new KeptLooks(sources) { Stored = stored.Task };

        var looked = LookedAsync(store, sources.Length);
        while (store.Looks.Count < WatchStage.FetchedAtOnce) await Task.Yield();
        for (var turn = 0; turn < 100; turn++) await Task.Yield();
        Assert.Equal(WatchStage.FetchedAtOnce, store.Looks.Count);
        stored.SetResult();

        Assert.Equal(sources.Length, (await looked).Count);
    }

    [Theory]
    [InlineData("https://bot.example/", "https://hub.example/")]
    [InlineData(null, null)]
    public async Task The_hub_that_a_feed_names_is_told_where_it_can_push(string? publicUrl, string? hub)
    {
        own = publicUrl is null ? null : new Uri(publicUrl);
        web.With(Feed, "<rss version='2.0'><channel><atom:link rel='hub' href='https://hub.example/'/></channel></rss>");

        var look = Assert.Single(await LookedAsync(Source(1, Feed)));

        Assert.Equal(hub, look.Hubs?.Hub);
        Assert.Equal(default(DateTimeOffset), look.TakenDue);
    }

    [Fact]
    public async Task A_document_that_is_no_feed_is_a_failure_told_in_words()
    {
        web.With(Feed, "nothing of the kind");

        var look = Assert.Single(await LookedAsync(Source(1, Feed)));

        Assert.Equal(1, look.Source.Failures);
        Assert.NotEmpty(look.Source.LastError!);
        Assert.False(look.Source.Baselined);
    }

    [Fact]
    public async Task A_page_on_which_selectors_find_nothing_is_a_failure_that_names_them()
    {
        web.With(Feed, "<ul><li><a href='/markt'>Der Markt öffnet am Samstag wieder</a></li></ul>");
        var source = Source(1, Feed);
        (source.Kind, source.Selectors) = (SourceKind.Auto, new SectionSelectors { Item = "li.teaser" });

        var look = Assert.Single(await LookedAsync(source));

        Assert.Equal((1, false), (look.Source.Failures, look.Source.Baselined));
        Assert.Equal("No element of the page matches “li.teaser” (Selectors:Item).", ReasonWords.InEnglish(look.Source.LastError!));
    }

    [Fact]
    public async Task The_same_document_again_is_as_good_as_not_modified()
    {
        web.With(Feed, "<rss version='2.0'><channel><item><title>Markt</title><link>https://stadtblatt.example/markt</link></item></channel></rss>");

        var looks = await LookedAsync(new KeptLooks(Source(1, Feed)) { Times = 2 }, count: 2);

        Assert.Equal([(1, false), (0, true)], looks.Select(look => (look.Entries.Count, look.Unchanged)));
    }

    public void Dispose() => web.Dispose();

    /// <summary>Turns the stage until every source was looked at.</summary>
    private Task<IReadOnlyList<Look>> LookedAsync(params Source[] sources) => LookedAsync(new KeptLooks(sources), sources.Length);

    private async Task<IReadOnlyList<Look>> LookedAsync(KeptLooks store, int count)
    {
        var street = new Street(clock, new StageSignal(), new StagePulse(), NullLogger<Street>.Instance);
        var fetcher = web.Fetcher();
        var looks = new SourceLook(
            fetcher, Documents(fetcher), new LookSequel(new NewsroomOptions(), new Random(1)), clock, NullLogger<SourceLook>.Instance);
        var stage = new WatchStage(store, looks, street, NullLogger<WatchStage>.Instance);
        while (store.Looks.Count < count)
        {
            await stage.WorkAsync(TestContext.Current.CancellationToken);
            await street.RestAsync(Stages.Watch, Timeout.InfiniteTimeSpan, TestContext.Current.CancellationToken);
        }
        await stage.DrainAsync();
        return store.Looks;
    }

    private SourceDocument Documents(WebFetcher fetcher) =>
        new(fetcher, new SourceReader(new NewsroomOptions(), new SectionBook([])), new WebSubOptions(own));

    private static Source Source(long id, string url) => new() { Id = new SourceId(id), Name = $"{id}", Url = url, Kind = SourceKind.Feed };
}
