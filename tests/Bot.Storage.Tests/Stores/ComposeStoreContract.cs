using Bot.Core.Composing;
using Bot.Core.Desk.Reviewing;
using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class ComposeStoreContract : StoreContract
{
    private readonly ComposeStore store;

    private protected ComposeStoreContract(NewsroomDatabase database) : base(database) => store = new ComposeStore(database.Contexts);

    [Fact]
    public async Task Staff_hear_once_that_the_paper_changed_what_an_editor_had_written_anew()
    {
        var channel = await Database.AddAsync(Some.Channel());
        var article = await Database.AddAsync(Some.Article());
        var post = Some.Post(article.Id, channel.Id, PostState.Standing);
        post.Edits = new PostEdits { Title = "Kürzer" };
        await Database.AddAsync(post);
        foreach (var (number, title) in new[] { (1, "Alt"), (2, "Neu") })
            await Database.AddAsync(new Revision { ArticleId = article.Id, Number = number, Title = title, Found = Some.Noon.AddMinutes(number) });
        await Database.ChangeAsync<Article>(_ => true, row => (row.Revision, row.Stage) = (2, ArticleStage.Read));
        article.Revision = 2;

        await store.SaveAsync(article, new Composition([]), Some.Noon.AddMinutes(3), Cancel);
        await store.SaveAsync(article, new Composition([]), Some.Noon.AddMinutes(4), Cancel);

        var alarm = Assert.Single(await Database.RowsAsync<Alarm>());
        Assert.Equal((AlarmKind.EditsKept, "Neu", article.Id), (alarm.Kind, alarm.Reason, alarm.ArticleId));
    }

    [Fact]
    public async Task What_a_channel_asks_about_is_a_candidate_that_a_correction_changes()
    {
        var channel = await Database.AddAsync(Some.Channel());
        var article = await Database.AddAsync(Some.Article());
        var asked = new ComposedPost(channel.Id, 0, Some.Content("one")) { Asks = new ReviewCause("Politik") };
        await store.SaveAsync(article, new Composition([asked]), Some.Noon, Cancel);

        Assert.Equal(PostState.InReview, Assert.Single(await Database.RowsAsync<Post>()).State);
        Assert.Equal(("Politik", 1), Assert.Single(await Database.RowsAsync<Review>()) is { } review ? (review.Cause, review.Version) : default);

        await Database.ChangeAsync<Article>(_ => true, row => (row.Revision, row.Stage) = (2, ArticleStage.Read));
        article.Revision = 2;
        await store.SaveAsync(article, new Composition([new ComposedPost(channel.Id, 0, Some.Content("two"))]), Some.Noon.AddMinutes(1), Cancel);

        Assert.Equal("two", Assert.Single(await Database.RowsAsync<Post>()).Content.Text);
        Assert.Equal((ReviewState.Waiting, 2), Assert.Single(await Database.RowsAsync<Review>()) is { } changed ? (changed.State, changed.Version) : default);
        Assert.Empty(await Database.RowsAsync<Delivery>());
    }

    [Fact]
    public async Task A_correction_of_a_scheduled_post_keeps_its_time()
    {
        var channel = await Database.AddAsync(Some.Channel());
        var article = await Database.AddAsync(Some.Article());
        var post = await Database.AddAsync(Some.Post(article.Id, channel.Id));
        await Database.AddAsync(NewPost.DeliveryOf(post, DeliveryAct.Publish, Some.Noon, Some.Noon.AddHours(2)));
        await Database.ChangeAsync<Article>(_ => true, row => row.Revision = 2);
        article.Revision = 2;

        await store.SaveAsync(article, new Composition([new ComposedPost(channel.Id, 0, Some.Content("two"))]), Some.Noon.AddMinutes(1), Cancel);

        var waits = Assert.Single(await Database.RowsAsync<Delivery>(), row => row.State == DeliveryState.Due);
        Assert.Equal((2, Some.Noon.AddHours(2), Some.Noon.AddHours(2)), (waits.Revision, waits.Due, waits.Scheduled));
    }

    [Fact]
    public async Task Articles_that_were_read_come_in_the_order_of_their_dates()
    {
        await Database.AddAsync(Some.Article("new", published: Some.Noon));
        await Database.AddAsync(Some.Article("old", published: Some.Noon.AddHours(-1)));
        await Database.AddAsync(Some.Article("done", stage: ArticleStage.Composed));

        Assert.Equal(["old", "new"], (await store.ReadyAsync(10, Cancel)).Select(article => article.Key));
        Assert.Equal(["old"], (await store.ReadyAsync(1, Cancel)).Select(article => article.Key));
    }

    [Fact]
    public async Task An_article_waits_for_one_that_was_found_earlier_and_is_being_read_for_the_first_time()
    {
        await Database.AddAsync(Some.Article("before"));
        await Database.AddAsync(Some.Article("reading", stage: ArticleStage.Found));
        await Database.AddAsync(Some.Article("behind"));

        Assert.Equal(["before"], (await store.ReadyAsync(10, Cancel)).Select(article => article.Key));
    }

    [Fact]
    public async Task An_article_whose_page_failed_once_holds_nobody()
    {
        var failing = Some.Article("failing", stage: ArticleStage.Found);
        failing.Tries = 1;
        await Database.AddAsync(failing);
        await Database.AddAsync(Some.Article("behind"));

        Assert.Equal(["behind"], (await store.ReadyAsync(10, Cancel)).Select(article => article.Key));
    }

    [Fact]
    public async Task An_article_that_is_read_again_holds_nobody()
    {
        var channel = await Database.AddAsync(Some.Channel());
        var again = await Database.AddAsync(Some.Article("again", stage: ArticleStage.Found));
        await Database.AddAsync(Some.Post(again.Id, channel.Id));
        await Database.AddAsync(Some.Article("behind"));

        Assert.Equal(["behind"], (await store.ReadyAsync(10, Cancel)).Select(article => article.Key));
    }

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(47, 0, true)]
    [InlineData(49, 0, false)]
    [InlineData(0, 49, false)]
    public async Task A_story_that_is_news_goes_to_subscribers_once_it_is_composed(int foundHoursAgo, int publishedHoursAgo, bool goes)
    {
        var article = await Database.AddAsync(Some.Article(
            found: Some.Noon.AddHours(-foundHoursAgo), published: Some.Noon.AddHours(-publishedHoursAgo)));

        article.Stage = ArticleStage.Composed;
        await store.SaveAsync(article, new Composition([]), Some.Noon, Cancel);

        Assert.Equal(goes ? 1 : 0, (await Database.RowsAsync<Mailing>()).Count);
    }

    [Fact]
    public async Task A_story_that_is_composed_again_is_compared_again()
    {
        var article = await Database.AddAsync(Some.Article());
        await Database.AddAsync(new Mailing { ArticleId = article.Id, Created = Some.Noon, Matched = Some.Noon, Done = Some.Noon, Planned = 7 });

        article.Stage = ArticleStage.Composed;
        await store.SaveAsync(article, new Composition([]), Some.Noon.AddHours(1), Cancel);

        var mailing = Assert.Single(await Database.RowsAsync<Mailing>());
        Assert.Equal((null, 7, Some.Noon), (mailing.Matched, mailing.Planned, mailing.Created));
    }

    [Fact]
    public async Task A_story_that_is_set_aside_goes_to_nobody()
    {
        var article = await Database.AddAsync(Some.Article());

        article.Stage = ArticleStage.SetAside;
        await store.SaveAsync(article, new Composition([]), Some.Noon, Cancel);

        Assert.Empty(await Database.RowsAsync<Mailing>());
    }

    [Fact]
    public async Task Channels_in_use_are_offered_paused_ones_included()
    {
        await Database.AddAsync(Some.Channel("in use"));
        var paused = Some.Channel("paused");
        paused.Paused = "The chat was not found.";
        await Database.AddAsync(paused);
        var retired = Some.Channel("retired");
        retired.Retired = true;
        await Database.AddAsync(retired);

        Assert.Equal(["in use", "paused"], (await store.ChannelsAsync(Cancel)).Select(channel => channel.Name));
    }

    [Fact]
    public async Task A_new_post_gets_its_delivery_and_the_article_is_composed()
    {
        var (article, channel) = await ReadAsync();

        await store.SaveAsync(article, new([Composed(channel)]), Some.Noon, Cancel);

        var post = Assert.Single(await store.PostsAsync(article.Id, Cancel));
        Assert.Equal((channel.Id, 0, 1, PostState.Waiting), (post.ChannelId, post.Turn, post.Revision, post.State));
        var delivery = Assert.Single(await Database.RowsAsync<Delivery>());
        Assert.Equal((post.Id, channel.Id, 1, DeliveryAct.Publish, DeliveryState.Due, Some.Noon),
            (delivery.PostId, delivery.ChannelId, delivery.Revision, delivery.Act, delivery.State, delivery.Due));
        Assert.Equal(ArticleStage.Composed, Assert.Single(await Database.ArticlesAsync()).Stage);
    }

    [Fact]
    public async Task Composing_twice_makes_one_post()
    {
        var (article, channel) = await ReadAsync();

        await store.SaveAsync(article, new([Composed(channel)]), Some.Noon, Cancel);
        await store.SaveAsync(article, new([Composed(channel, "Other words")]), Some.Noon, Cancel);

        Assert.Equal(Some.Content().Text, Assert.Single(await store.PostsAsync(article.Id, Cancel)).Content.Text);
        Assert.Single(await Database.RowsAsync<Delivery>());
    }

    [Fact]
    public async Task A_correction_before_the_publish_went_out_replaces_it()
    {
        var (article, channel) = await ReadAsync();
        await store.SaveAsync(article, new([Composed(channel)]), Some.Noon, Cancel);

        await ReviseAsync(article, channel);

        var post = Assert.Single(await store.PostsAsync(article.Id, Cancel));
        Assert.Equal((2, "Corrected"), (post.Revision, post.Content.Text));
        Assert.Equal(
            [(DeliveryAct.Publish, 1, DeliveryState.Cancelled), (DeliveryAct.Publish, 2, DeliveryState.Due)], await LineAsync());
    }

    [Theory]
    [InlineData(DeliveryState.Claimed)]
    [InlineData(DeliveryState.Sent)]
    [InlineData(DeliveryState.Unknown)]
    public async Task A_correction_of_what_may_stand_follows_it(DeliveryState state)
    {
        var (article, channel) = await ReadAsync();
        await store.SaveAsync(article, new([Composed(channel)]), Some.Noon, Cancel);
        await Database.ChangeAsync<Delivery>(_ => true, delivery => delivery.State = state);

        await ReviseAsync(article, channel);

        Assert.Equal([(DeliveryAct.Publish, 1, state), (DeliveryAct.Correct, 2, DeliveryState.Due)], await LineAsync());
    }

    [Fact]
    public async Task A_withdrawn_post_is_not_corrected()
    {
        var (article, channel) = await ReadAsync();
        await store.SaveAsync(article, new([Composed(channel)]), Some.Noon, Cancel);
        await Database.ChangeAsync<Delivery>(_ => true, delivery => delivery.State = DeliveryState.Cancelled);
        await Database.ChangeAsync<Post>(_ => true, post => post.State = PostState.Withdrawn);

        await ReviseAsync(article, channel);

        Assert.Equal([(DeliveryAct.Publish, 1, DeliveryState.Cancelled)], await LineAsync());
    }

    [Fact]
    public async Task An_article_that_was_sent_back_meanwhile_stays_to_be_read()
    {
        var (article, channel) = await ReadAsync();
        await Database.ChangeAsync<Article>(_ => true, row => row.Stage = ArticleStage.Found);

        await store.SaveAsync(article, new([Composed(channel)]), Some.Noon, Cancel);

        Assert.Equal(ArticleStage.Found, Assert.Single(await Database.ArticlesAsync()).Stage);
    }

    [Fact]
    public async Task An_article_that_got_a_section_meanwhile_is_composed_once_more()
    {
        var (article, channel) = await ReadAsync();
        await Database.ChangeAsync<Article>(_ => true, row => row.Sections.Add(Some.Section("Kultur")));

        await store.SaveAsync(article, new([Composed(channel)]), Some.Noon, Cancel);

        var again = Assert.Single(await store.ReadyAsync(10, Cancel));
        await store.SaveAsync(again, new([Composed(channel)]), Some.Noon, Cancel);
        Assert.Empty(await store.ReadyAsync(10, Cancel));
        Assert.Single(await Database.RowsAsync<Delivery>());
    }

    [Fact]
    public async Task An_article_that_cannot_be_composed_is_set_aside_with_its_reason()
    {
        var (article, _) = await ReadAsync();
        article.Stage = ArticleStage.SetAside;
        article.Reason = "The template of the channel names no such value.";

        await store.SaveAsync(article, new([]), Some.Noon, Cancel);

        var row = Assert.Single(await Database.ArticlesAsync());
        Assert.Equal((ArticleStage.SetAside, article.Reason), (row.Stage, row.Reason));
    }

    [Fact]
    public async Task Why_a_channel_does_not_take_an_article_is_kept_once_and_ends_with_a_post()
    {
        var (article, channel) = await ReadAsync();

        await store.SaveAsync(article, Refused(channel, RefusalReason.Section, "Sport"), Some.Noon, Cancel);
        await store.SaveAsync(article, Refused(channel, RefusalReason.NoSection), Some.Noon.AddMinutes(1), Cancel);

        var kept = Assert.Single(await store.RefusalsAsync(article.Id, Cancel));
        Assert.Equal((channel.Id, RefusalReason.NoSection, null, Some.Noon.AddMinutes(1)), (kept.ChannelId, kept.Reason, kept.Argument, kept.Decided));
        await store.SaveAsync(article, new([Composed(channel)]), Some.Noon, Cancel);
        Assert.Empty(await store.RefusalsAsync(article.Id, Cancel));
    }

    [Fact]
    public async Task Staff_are_asked_once_about_an_article_that_is_held()
    {
        var (article, channel) = await ReadAsync();
        var other = await Database.AddAsync(Some.Channel("other"));
        var held = new Verdict(RefusalReason.HeldForStaff, "Halle offen");
        var composition = new Composition([]) { Refusals = [new(channel.Id, held), new(other.Id, held)] };

        await store.SaveAsync(article, composition, Some.Noon, Cancel);
        await store.SaveAsync(article, composition, Some.Noon, Cancel);

        var alarm = Assert.Single(await Database.RowsAsync<Alarm>());
        Assert.Equal((AlarmKind.StoryHeld, article.Title, "Halle offen", article.Id), (alarm.Kind, alarm.About, alarm.Reason, alarm.ArticleId!.Value));
    }

    [Fact]
    public async Task Posted_articles_of_two_days_that_share_a_band_are_alike_those_with_most_first()
    {
        var channel = await Database.AddAsync(Some.Channel());
        var some = await SharingAsync("some", channel, Some.Noon, 1, 7, 8);
        var most = await SharingAsync("most", channel, Some.Noon, 1, 2, 9);
        await SharingAsync("none", channel, Some.Noon, 7, 8, 9);
        await SharingAsync("old", channel, Some.Noon.AddDays(-3), 1, 2, 3);
        await SharingAsync("unposted", null, Some.Noon, 1, 2, 3);
        var article = await SharingAsync("itself", channel, Some.Noon, 1, 2, 3);

        var alike = await store.AlikeAsync(article, [1, 2, 3], Some.Noon.AddDays(-2), 10, Cancel);

        Assert.Equal([most.Id, some.Id], alike.Select(story => story.Article.Id));
        Assert.All(alike, story => Assert.Equal([channel.Id], story.Channels));
        Assert.Single(await store.AlikeAsync(article, [1, 2, 3], Some.Noon.AddDays(-2), 1, Cancel));
    }

    private async Task<Article> SharingAsync(string key, Channel? channel, DateTimeOffset at, params long[] bands)
    {
        await Database.AddAsync(Some.Article(key));
        var article = Assert.Single(await store.ReadyAsync(10, Cancel), one => one.Key == key);
        await store.SaveAsync(article, new Composition(channel is null ? [] : [Composed(channel)]) { Bands = bands }, at, Cancel);
        return article;
    }

    private static Composition Refused(Channel channel, RefusalReason reason, string? argument = null) =>
        new([]) { Refusals = [new(channel.Id, new Verdict(reason, argument))] };

    private static ComposedPost Composed(Channel channel, string text = "Markthalle öffnet wieder") =>
        new(channel.Id, Turn: 0, Some.Content(text));

    private async Task<(Article Article, Channel Channel)> ReadAsync()
    {
        var channel = await Database.AddAsync(Some.Channel());
        await Database.AddAsync(Some.Article());
        return (Assert.Single(await store.ReadyAsync(1, Cancel)), channel);
    }

    /// <summary>The article at its next revision, composed again.</summary>
    private async Task ReviseAsync(Article article, Channel channel)
    {
        await Database.ChangeAsync<Article>(_ => true, row => (row.Stage, row.Revision) = (ArticleStage.Read, 2));
        article.Revision = 2;
        await store.SaveAsync(article, new([Composed(channel, "Corrected")]), Some.Noon.AddMinutes(1), Cancel);
    }

    private async Task<(DeliveryAct Act, int Revision, DeliveryState State)[]> LineAsync() =>
        [.. (await Database.RowsAsync<Delivery>()).Select(delivery => (delivery.Act, delivery.Revision, delivery.State))];
}

public sealed class ComposeStore_on_SQLite() : ComposeStoreContract(new SqliteDatabase());
