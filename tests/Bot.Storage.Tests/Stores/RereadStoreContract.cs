using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class RereadStoreContract : StoreContract
{
    private static readonly DateTimeOffset Later = Some.Noon.AddMinutes(10);

    private readonly ReadStore store;

    private protected RereadStoreContract(NewsroomDatabase database) : base(database) => store = new ReadStore(database.Contexts);

    [Fact]
    public async Task Composed_articles_are_read_again_when_they_are_due_the_most_overdue_first()
    {
        await ComposedAsync("a.example/1", Some.Noon);
        await ComposedAsync("b.example/1", Some.Noon.AddMinutes(-1));
        await ComposedAsync("c.example/1", Later);
        await ComposedAsync("d.example/1", Some.Noon, ArticleStage.Found);
        await ComposedAsync("e.example/1", reread: null);

        Assert.Equal(["b.example/1", "a.example/1"], (await store.RereadsAsync(Some.Noon, [], 10, Cancel)).Select(article => article.Key));
        Assert.Equal("b.example/1", Assert.Single(await store.RereadsAsync(Some.Noon, [], 1, Cancel)).Key);
    }

    [Fact]
    public async Task A_host_that_is_asked_already_waits_and_holds_up_no_other()
    {
        await ComposedAsync("a.example/1", Some.Noon);
        await ComposedAsync("b.example/1", Later);

        Assert.Empty(await store.RereadsAsync(Some.Noon, ["https://a.example/"], 10, Cancel));
        Assert.Equal(Later, await store.NextRereadAsync(["https://a.example/"], Cancel));
        Assert.Equal(Some.Noon, await store.NextRereadAsync([], Cancel));
    }

    [Fact]
    public async Task Every_revision_is_kept_the_first_included()
    {
        await Database.AddAsync(Some.Article(stage: ArticleStage.Found));
        var article = Assert.Single(await Database.ArticlesAsync());
        (article.Stage, article.PageTitle) = (ArticleStage.Read, article.Title);
        await store.SaveAsync(article, Some.Noon, Some.Noon, Cancel);
        await ChangeAsync(row => (row.Stage, row.Reread) = (ArticleStage.Composed, Later));
        article = Assert.Single(await Database.ArticlesAsync());
        (article.Title, article.Revision, article.Stage) = ("Markthalle öffnet später", 2, ArticleStage.Read);

        Assert.True(await store.SaveRereadAsync(article, Later, Later, Cancel));

        var history = await store.HistoryAsync(article.Id, Cancel);
        Assert.Equal(
            [(1, "Markthalle öffnet wieder", Some.Noon), (2, "Markthalle öffnet später", Later)],
            history.Select(revision => (revision.Number, revision.Title, revision.Found)));
        Assert.All(history, revision => Assert.Equal(RevisionOrigin.Page, revision.By));
        Assert.Equal(history[0].BodyDigest, history[1].BodyDigest);
    }

    [Fact]
    public async Task What_was_posted_before_revisions_were_kept_becomes_the_first_one()
    {
        var article = await ComposedAsync("a.example/1", Later);
        (article.Title, article.Revision, article.Stage) = ("Markthalle öffnet später", 2, ArticleStage.Read);

        await store.SaveRereadAsync(article, Later, Later, Cancel);

        Assert.Equal(
            ["Markthalle öffnet wieder", "Markthalle öffnet später"],
            (await store.HistoryAsync(article.Id, Cancel)).Select(revision => revision.Title));
    }

    [Fact]
    public async Task An_article_that_went_on_meanwhile_is_not_overwritten()
    {
        var article = await ComposedAsync("a.example/1", Later);
        await ChangeAsync(row => row.Stage = ArticleStage.Found);

        Assert.False(await store.SaveRereadAsync(article, Later, Later, Cancel));

        await ChangeAsync(row => (row.Stage, row.Reread) = (ArticleStage.Composed, Later.AddMinutes(1)));
        Assert.False(await store.SaveRereadAsync(article, Later, Later, Cancel));
    }

    [Fact]
    public async Task A_vanished_article_that_stands_raises_one_alarm_and_stays()
    {
        var article = await ComposedAsync("a.example/1", Later);
        await PostAsync(article, PostState.Standing, DeliveryState.Sent);

        await VanishAsync(article);
        await VanishAsync(Assert.Single(await Database.ArticlesAsync()));

        var alarm = Assert.Single(await Database.RowsAsync<Alarm>());
        Assert.Equal(
            (AlarmKind.ArticleVanished, article.Title, article.Link, article.Id, "The page is no longer there."),
            (alarm.Kind, alarm.About, alarm.Link, alarm.ArticleId, alarm.Reason));
        Assert.Equal(PostState.Standing, Assert.Single(await Database.RowsAsync<Post>()).State);
        Assert.Single(await Database.RowsAsync<Delivery>());
    }

    [Fact]
    public async Task A_vanished_article_that_is_not_out_yet_stays_in()
    {
        var article = await ComposedAsync("a.example/1", Later);
        await PostAsync(article, PostState.Waiting, DeliveryState.Due);

        await VanishAsync(article);

        Assert.Empty(await Database.RowsAsync<Alarm>());
        Assert.Equal(PostState.Withdrawn, Assert.Single(await Database.RowsAsync<Post>()).State);
        Assert.Equal(DeliveryState.Cancelled, Assert.Single(await Database.RowsAsync<Delivery>()).State);
        var row = Assert.Single(await Database.ArticlesAsync());
        Assert.Equal((ArticleStage.SetAside, "The page is no longer there."), (row.Stage, row.Reason));
    }

    [Fact]
    public async Task An_article_that_comes_back_answers_the_question_and_asks_anew_when_it_vanishes_again()
    {
        var article = await ComposedAsync("a.example/1", Later);
        await PostAsync(article, PostState.Standing, DeliveryState.Sent);
        await VanishAsync(article);

        await ComeBackAsync();

        var alarm = Assert.Single(await Database.RowsAsync<Alarm>());
        Assert.Equal((Vanishing.CameBack, Later), (alarm.AnsweredBy, alarm.Answered));

        await VanishAsync(Assert.Single(await Database.ArticlesAsync()));
        Assert.Single(await Database.RowsAsync<Alarm>(), open => open.AnsweredBy is null);
    }

    [Fact]
    public async Task What_was_held_back_goes_out_when_the_article_comes_back()
    {
        var article = await ComposedAsync("a.example/1", Later);
        await PostAsync(article, PostState.Waiting, DeliveryState.Due);
        await VanishAsync(article);

        await ComeBackAsync();

        Assert.Equal(PostState.Waiting, Assert.Single(await Database.RowsAsync<Post>()).State);
        Assert.Single(await Database.RowsAsync<Delivery>(), delivery => delivery is { State: DeliveryState.Due, Act: DeliveryAct.Publish });
    }

    [Theory]
    [InlineData(ReviewState.Waiting, PostState.InReview, ReviewState.Waiting)]
    [InlineData(ReviewState.Held, PostState.InReview, ReviewState.Waiting)]
    [InlineData(ReviewState.Rejected, PostState.Withdrawn, ReviewState.Rejected)]
    public async Task A_candidate_whose_article_vanished_and_came_back_waits_for_its_editor_unless_one_said_no(
        ReviewState before, PostState post, ReviewState after)
    {
        var article = await ComposedAsync("a.example/1", Later);
        var channel = await Database.AddAsync(Some.Channel());
        var candidate = await Database.AddAsync(Some.Post(
            article.Id, channel.Id, before == ReviewState.Rejected ? PostState.Withdrawn : PostState.InReview));
        await Database.AddAsync(new Review { PostId = candidate.Id, State = before, Created = Some.Noon });

        await VanishAsync(article);
        Assert.Equal(PostState.Withdrawn, Assert.Single(await Database.RowsAsync<Post>()).State);
        await ComeBackAsync();

        Assert.Equal(post, Assert.Single(await Database.RowsAsync<Post>()).State);
        Assert.Equal(after, Assert.Single(await Database.RowsAsync<Review>()).State);
        Assert.Empty(await Database.RowsAsync<Delivery>());
    }

    [Fact]
    public async Task A_newsroom_withdraws_an_article_by_its_link_once()
    {
        var article = await ComposedAsync("https://a.example/1", Later);
        await PostAsync(article, PostState.Standing, DeliveryState.Sent);

        Assert.True(await store.VanishAsync("https://www.a.example/1/", "CMS says that it is withdrawn.", Later, Cancel));
        Assert.False(await store.VanishAsync("https://a.example/1", "CMS says that it is withdrawn.", Later, Cancel));
        Assert.False(await store.VanishAsync("https://a.example/2", "CMS says that it is withdrawn.", Later, Cancel));

        Assert.Equal("CMS says that it is withdrawn.", Assert.Single(await Database.RowsAsync<Alarm>()).Reason);
        Assert.Null(Assert.Single(await Database.ArticlesAsync()).Reread);
    }

    [Fact]
    public async Task Two_articles_that_turn_out_to_be_one_are_posted_once()
    {
        var source = await Database.AddAsync(Some.Source());
        var first = await ComposedAsync("https://a.example/halle", reread: null);
        await PostAsync(first, PostState.Standing, DeliveryState.Sent);
        var copy = await Database.AddAsync(Some.Article("https://m.a.example/halle", stage: ArticleStage.Found, sections: "Kultur"));
        await Database.AddAsync(new Sighting { SourceId = source.Id, EntryKey = "m", ArticleId = copy.Id, Fingerprint = "a" });
        copy = (await Database.ArticlesAsync())[1];
        (copy.Stage, copy.Canonical) = (ArticleStage.Read, "https://a.example/halle");

        await store.SaveAsync(copy, Some.Noon, Some.Noon, Cancel);

        var (kept, aside) = ((await Database.ArticlesAsync())[0], (await Database.ArticlesAsync())[1]);
        Assert.Equal((ArticleStage.SetAside, first.Id, new Reason(ReasonKind.SameStory, $"{first.Id.Value}").Stored), (aside.Stage, aside.SameAs, aside.Reason));
        Assert.Equal(["Kultur"], kept.Sections.Select(section => section.Label));
        Assert.Equal(ArticleStage.Read, kept.Stage);
        Assert.Equal(first.Id, Assert.Single(await Database.RowsAsync<Sighting>()).ArticleId);
    }

    [Fact]
    public async Task A_copy_that_was_found_first_gives_way_to_the_article_unless_it_is_posted()
    {
        var copy = await Database.AddAsync(Some.Article("https://m.a.example/halle", stage: ArticleStage.Found));
        await Database.AddAsync(Some.Article("https://a.example/halle", stage: ArticleStage.Found));
        copy = (await Database.ArticlesAsync())[0];
        (copy.Stage, copy.Canonical) = (ArticleStage.Read, "https://a.example/halle");

        await store.SaveAsync(copy, Some.Noon, Some.Noon, Cancel);

        Assert.Equal([ArticleStage.SetAside, ArticleStage.Found], (await Database.ArticlesAsync()).Select(article => article.Stage));
    }

    [Fact]
    public async Task An_address_that_a_careless_template_gives_to_every_page_merges_nothing()
    {
        await ComposedAsync("https://a.example/news", reread: null);
        var other = await Database.AddAsync(Some.Article("https://a.example/zug", "Zug fährt nach Süden", stage: ArticleStage.Found));
        other = (await Database.ArticlesAsync())[1];
        (other.Stage, other.Canonical) = (ArticleStage.Read, "https://a.example/news");

        await store.SaveAsync(other, Some.Noon, Some.Noon, Cancel);

        Assert.Equal(ArticleStage.Read, (await Database.ArticlesAsync())[1].Stage);
    }

    private Task ChangeAsync(Action<Article> change) => Database.ChangeAsync<Article>(_ => true, change);

    private async Task VanishAsync(Article article)
    {
        (article.Vanished, article.Reason) = (Later, "The page is no longer there.");
        Assert.True(await store.SaveRereadAsync(article, Later, Later, Cancel));
    }

    private async Task ComeBackAsync()
    {
        var article = Assert.Single(await Database.ArticlesAsync());
        (article.Vanished, article.Missing) = (null, null);
        Assert.True(await store.SaveRereadAsync(article, Later, Later, Cancel));
    }

    private async Task<Article> ComposedAsync(string key, DateTimeOffset? reread, ArticleStage stage = ArticleStage.Composed)
    {
        var article = Some.Article(key, stage: stage);
        article.Reread = reread;
        await Database.AddAsync(article);
        return (await Database.ArticlesAsync())[^1];
    }

    private async Task PostAsync(Article article, PostState state, DeliveryState delivery)
    {
        var channel = await Database.AddAsync(Some.Channel());
        var post = await Database.AddAsync(Some.Post(article.Id, channel.Id, state));
        await Database.AddAsync(new Delivery
        {
            PostId = post.Id,
            ChannelId = channel.Id,
            Revision = 1,
            Act = DeliveryAct.Publish,
            State = delivery,
            Due = Some.Noon,
            Created = Some.Noon,
        });
    }
}

public sealed class RereadStore_on_SQLite() : RereadStoreContract(new SqliteDatabase());
