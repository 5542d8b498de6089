using Bot.Core.Desk.Alarms;
using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class WithdrawalsContract : StoreContract
{
    private static readonly DateTimeOffset Later = Some.Noon.AddMinutes(30);

    private readonly Withdrawals store;

    private protected WithdrawalsContract(NewsroomDatabase database) : base(database) => store = new Withdrawals(database.Contexts);

    [Fact]
    public async Task Taking_an_article_back_deletes_what_stands_and_keeps_in_what_is_not_out()
    {
        var article = await Database.AddAsync(Some.Article(stage: ArticleStage.Composed));
        var standing = await PostAsync(article, "eins", PostState.Standing, DeliveryState.Sent);
        var doubtful = await PostAsync(article, "zwei", PostState.Waiting, DeliveryState.Unknown);
        var waiting = await PostAsync(article, "drei", PostState.Waiting, DeliveryState.Due);

        var result = await TakeBackAsync(article, "Jutta");

        Assert.Equal(new WithdrawResult(Retracted: 2, Cancelled: 1, Before: null), result);
        var retractions = (await Database.RowsAsync<Delivery>()).Where(delivery => delivery.Act == DeliveryAct.Retract).ToList();
        Assert.Equal([standing.Id, doubtful.Id], retractions.Select(delivery => delivery.PostId));
        Assert.All(retractions, delivery => Assert.Equal((DeliveryState.Due, Later), (delivery.State, delivery.Due)));
        Assert.Equal(
            [DeliveryState.Cancelled],
            (await Database.RowsAsync<Delivery>()).Where(delivery => delivery.PostId == waiting.Id).Select(delivery => delivery.State));
        Assert.Equal(
            [PostState.Standing, PostState.Waiting, PostState.Withdrawn],
            (await Database.RowsAsync<Post>()).OrderBy(post => post.Id.Value).Select(post => post.State));
        var kept = Assert.Single(await Database.ArticlesAsync());
        Assert.Equal((ArticleStage.SetAside, new Reason(ReasonKind.WithdrawnBy, "Jutta").Stored, "Jutta"), (kept.Stage, kept.Reason, kept.WithdrawnBy));
    }

    [Fact]
    public async Task A_second_press_takes_nothing_back_twice_and_tells_who_did()
    {
        var article = await Database.AddAsync(Some.Article(stage: ArticleStage.Composed));
        await PostAsync(article, "eins", PostState.Standing, DeliveryState.Sent);
        await TakeBackAsync(article, "Jutta");

        Assert.Equal(new WithdrawResult(0, 0, "Jutta"), await TakeBackAsync(article, "Karl"));
        Assert.Single(await Database.RowsAsync<Delivery>(), delivery => delivery.Act == DeliveryAct.Retract);
    }

    [Fact]
    public async Task Of_many_answers_to_one_alarm_at_once_the_first_counts()
    {
        var article = await Database.AddAsync(Some.Article(stage: ArticleStage.Composed));
        await PostAsync(article, "eins", PostState.Standing, DeliveryState.Sent);
        var alarm = await AlarmAsync(article);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(editor =>
            Task.Run(() => store.WithdrawAsync(alarm.Id, Some.StaffMember($"Editor {editor}"), Later, Cancel))));

        var acted = Assert.Single(answers, answer => answer!.Before is null);
        Assert.Equal(1, acted!.Retracted);
        var answered = Assert.Single(await Database.RowsAsync<Alarm>());
        Assert.All(answers.Where(answer => answer!.Before is not null), answer => Assert.Equal(answered.AnsweredBy, answer!.Before));
        Assert.Single(await Database.RowsAsync<Delivery>(), delivery => delivery.Act == DeliveryAct.Retract);
    }

    [Fact]
    public async Task An_alarm_answered_with_keep_leaves_everything_as_it_stands()
    {
        var article = await Database.AddAsync(Some.Article(stage: ArticleStage.Composed));
        await PostAsync(article, "eins", PostState.Standing, DeliveryState.Sent);
        var alarm = await AlarmAsync(article);

        Assert.Equal(new AlarmAnswered(null), await store.KeepAsync(alarm.Id, Some.StaffMember("Jutta"), Later, Cancel));

        Assert.Equal(new AlarmAnswered("Jutta"), await store.KeepAsync(alarm.Id, Some.StaffMember("Karl"), Later, Cancel));
        Assert.Equal(new WithdrawResult(0, 0, "Jutta"), await store.WithdrawAsync(alarm.Id, Some.StaffMember("Karl"), Later, Cancel));
        var answered = Assert.Single(await Database.RowsAsync<Alarm>());
        Assert.Equal(("Jutta", Later), (answered.AnsweredBy, answered.Answered));
        Assert.Single(await Database.RowsAsync<Delivery>());
        Assert.Equal(ArticleStage.Composed, Assert.Single(await Database.ArticlesAsync()).Stage);
    }

    [Fact]
    public async Task Taking_an_article_back_answers_every_alarm_about_it()
    {
        var article = await Database.AddAsync(Some.Article(stage: ArticleStage.Composed));
        await AlarmAsync(article);

        await TakeBackAsync(article, "Jutta");

        Assert.Equal(["Jutta", "Jutta"], (await Database.RowsAsync<Alarm>()).Select(alarm => alarm.AnsweredBy));
    }

    [Fact]
    public async Task What_staff_posted_since_is_taken_back_as_well()
    {
        var article = await Database.AddAsync(Some.Article(stage: ArticleStage.Composed));
        await TakeBackAsync(article, "Jutta");
        await PostAsync(article, "eins", PostState.Standing, DeliveryState.Sent);

        Assert.Equal(new WithdrawResult(1, 0, null), await TakeBackAsync(article, "Karl"));
    }

    [Fact]
    public async Task What_is_not_there_is_not_answered()
    {
        Assert.Null(await store.WithdrawAsync(new AlarmId(99), Some.StaffMember(), Later, Cancel));
        Assert.Null(await store.KeepAsync(new AlarmId(99), Some.StaffMember(), Later, Cancel));
    }

    private async Task<WithdrawResult?> TakeBackAsync(Article article, string name) =>
        await store.WithdrawAsync((await AlarmAsync(article)).Id, Some.StaffMember(name), Later, Cancel);

    private Task<Alarm> AlarmAsync(Article article) => Database.AddAsync(new Alarm
    {
        Kind = AlarmKind.ArticleVanished,
        About = article.Title,
        Link = article.Link,
        ArticleId = article.Id,
        Raised = Some.Noon,
    });

    private async Task<Post> PostAsync(Article article, string channel, PostState state, DeliveryState delivery)
    {
        var place = await Database.AddAsync(Some.Channel(channel, $"@{channel}"));
        var post = await Database.AddAsync(Some.Post(article.Id, place.Id, state));
        await Database.AddAsync(new Delivery
        {
            PostId = post.Id,
            ChannelId = place.Id,
            Revision = post.Revision,
            Act = DeliveryAct.Publish,
            State = delivery,
            Due = Some.Noon,
            Created = Some.Noon,
        });
        return post;
    }
}

public sealed class Withdrawals_on_SQLite() : WithdrawalsContract(new SqliteDatabase());
