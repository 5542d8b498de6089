using Bot.Core.Composing;
using Bot.Core.Desk.Alarms;
using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class HeldStoriesContract : StoreContract
{
    private readonly HeldStories store;
    private readonly ComposeStore composing;

    private protected HeldStoriesContract(NewsroomDatabase database) : base(database)
    {
        store = new HeldStories(database.Contexts);
        composing = new ComposeStore(database.Contexts);
    }

    [Fact]
    public async Task A_released_article_is_composed_once_more_and_staff_are_not_asked_again()
    {
        var (article, alarm) = await HeldAsync();

        Assert.Equal(new AlarmAnswered(null), await store.ReleaseAsync(alarm.Id, Some.StaffMember("Jutta"), Some.Noon, Cancel));

        Assert.Equal(article.Id, Assert.Single(await composing.ReadyAsync(10, Cancel)).Id);
        Assert.Equal("Jutta", Assert.Single(await composing.RefusalsAsync(article.Id, Cancel)).ReleasedBy);
        Assert.Equal("Jutta", Assert.Single(await Database.RowsAsync<Alarm>()).AnsweredBy);
    }

    [Fact]
    public async Task A_dropped_article_stays_out_and_tells_by_whom()
    {
        var (article, alarm) = await HeldAsync();

        Assert.Equal(new AlarmAnswered(null), await store.DropAsync(alarm.Id, Some.StaffMember("Jutta"), Some.Noon, Cancel));

        Assert.Empty(await composing.ReadyAsync(10, Cancel));
        var refusal = Assert.Single(await composing.RefusalsAsync(article.Id, Cancel));
        Assert.Equal((RefusalReason.DroppedByStaff, "Jutta"), (refusal.Reason, refusal.Argument));
    }

    [Fact]
    public async Task Of_two_answers_the_first_counts()
    {
        var (article, alarm) = await HeldAsync();
        await store.DropAsync(alarm.Id, Some.StaffMember("Jutta"), Some.Noon, Cancel);

        Assert.Equal(new AlarmAnswered("Jutta"), await store.ReleaseAsync(alarm.Id, Some.StaffMember("Karl"), Some.Noon, Cancel));

        Assert.Equal(RefusalReason.DroppedByStaff, Assert.Single(await composing.RefusalsAsync(article.Id, Cancel)).Reason);
    }

    [Fact]
    public async Task An_article_that_was_withdrawn_meanwhile_is_not_composed()
    {
        var (_, alarm) = await HeldAsync();
        await Database.ChangeAsync<Article>(_ => true, row => row.Stage = ArticleStage.SetAside);

        await store.ReleaseAsync(alarm.Id, Some.StaffMember("Jutta"), Some.Noon, Cancel);

        Assert.Empty(await composing.ReadyAsync(10, Cancel));
    }

    [Fact]
    public async Task There_is_nothing_to_answer_where_nothing_was_asked() =>
        Assert.Null(await store.ReleaseAsync(new AlarmId(7), Some.StaffMember("Jutta"), Some.Noon, Cancel));

    private async Task<(Article Article, Alarm Alarm)> HeldAsync()
    {
        var channel = await Database.AddAsync(Some.Channel());
        await Database.AddAsync(Some.Article());
        var article = Assert.Single(await composing.ReadyAsync(1, Cancel));
        var held = new RefusedPost(channel.Id, new Verdict(RefusalReason.HeldForStaff, "Halle offen"));
        await composing.SaveAsync(article, new([]) { Refusals = [held] }, Some.Noon, Cancel);
        return (article, Assert.Single(await Database.RowsAsync<Alarm>()));
    }
}

public sealed class HeldStories_on_SQLite() : HeldStoriesContract(new SqliteDatabase());
