using Bot.Core.Desk.Alarms;
using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class UnsurePostsContract : StoreContract
{
    private static readonly DateTimeOffset Later = Some.Noon.AddMinutes(5);

    private readonly UnsurePosts store;

    private protected UnsurePostsContract(NewsroomDatabase database) : base(database) => store = new UnsurePosts(database.Contexts);

    [Fact]
    public async Task A_post_that_stands_by_the_word_of_staff_counts_as_sent()
    {
        var alarm = await AskAsync();

        Assert.Equal(new AlarmAnswered(null), await store.StandsAsync(alarm, Some.StaffMember("Jutta"), Later, Cancel));

        var delivery = Assert.Single(await Database.RowsAsync<Delivery>());
        Assert.Equal((DeliveryState.Sent, Later, null), (delivery.State, delivery.Ended, delivery.Asked));
        var post = Assert.Single(await Database.RowsAsync<Post>());
        Assert.Equal((PostState.Standing, Some.Noon), (post.State, post.Published));
    }

    [Fact]
    public async Task A_post_that_does_not_stand_is_due_again_also_when_its_line_went_on_without_it()
    {
        var alarm = await AskAsync(steppedAside: true);

        await store.SendAgainAsync(alarm, Some.StaffMember("Jutta"), Later, Cancel);

        var delivery = Assert.Single(await Database.RowsAsync<Delivery>());
        Assert.Equal((DeliveryState.Due, Later, null), (delivery.State, delivery.Due, delivery.Ended));
    }

    [Fact]
    public async Task A_post_that_was_refused_is_sent_again_when_what_was_in_its_way_is_mended()
    {
        var alarm = await AskAsync(refused: true);

        Assert.Null(await store.StandsAsync(alarm, Some.StaffMember("Jutta"), Later, Cancel));
        Assert.Equal(new AlarmAnswered(null), await store.SendAgainAsync(alarm, Some.StaffMember("Jutta"), Later, Cancel));

        var delivery = Assert.Single(await Database.RowsAsync<Delivery>());
        Assert.Equal((DeliveryState.Due, Later, null), (delivery.State, delivery.Due, delivery.Ended));
    }

    [Fact]
    public async Task What_was_refused_and_then_replaced_by_a_later_wish_stays_set_aside()
    {
        var alarm = await AskAsync(refused: true);
        var later = NewPost.DeliveryOf(Assert.Single(await Database.RowsAsync<Post>()), DeliveryAct.Correct, Later);
        await Database.AddAsync(later);

        Assert.Equal(new AlarmAnswered(null), await store.SendAgainAsync(alarm, Some.StaffMember("Jutta"), Later, Cancel));

        Assert.Equal([DeliveryState.SetAside, DeliveryState.Due], (await Database.RowsAsync<Delivery>()).Select(delivery => delivery.State));
    }

    [Fact]
    public async Task Of_two_answers_the_first_counts()
    {
        var alarm = await AskAsync();
        await store.StandsAsync(alarm, Some.StaffMember("Jutta"), Later, Cancel);

        Assert.Equal(new AlarmAnswered("Jutta"), await store.SendAgainAsync(alarm, Some.StaffMember("Erik"), Later, Cancel));
        Assert.Equal(DeliveryState.Sent, Assert.Single(await Database.RowsAsync<Delivery>()).State);
    }

    [Fact]
    public async Task Another_alarm_is_no_such_question() => Assert.Null(await store.StandsAsync(
        (await Database.AddAsync(new Alarm { Kind = AlarmKind.SourceSilent, About = "Rathaus", Raised = Some.Noon })).Id, Some.StaffMember("Jutta"), Later, Cancel));

    private async Task<AlarmId> AskAsync(bool steppedAside = false, bool refused = false)
    {
        var article = await Database.AddAsync(Some.Article());
        var channel = await Database.AddAsync(Some.Channel());
        var post = await Database.AddAsync(Some.Post(article.Id, channel.Id));
        var delivery = NewPost.DeliveryOf(post, DeliveryAct.Publish, Some.Noon);
        (delivery.State, delivery.ClaimedAt, delivery.Asked) = (DeliveryState.Unknown, Some.Noon, Some.Noon);
        if (refused) (delivery.State, delivery.Asked) = (DeliveryState.SetAside, null);
        if (steppedAside || refused) delivery.Ended = Some.Noon;
        await Database.AddAsync(delivery);
        return (await Database.AddAsync(new Alarm
        {
            Kind = refused ? AlarmKind.PostRefused : AlarmKind.PostUnsure, About = article.Title, DeliveryId = delivery.Id, Raised = Some.Noon,
        })).Id;
    }
}

public sealed class UnsurePosts_on_SQLite() : UnsurePostsContract(new SqliteDatabase());
