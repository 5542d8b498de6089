using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class OversightContract : StoreContract
{
    private static readonly DateTimeOffset Now = Some.Noon.AddHours(1);

    private readonly QueueBook queue;
    private readonly ChannelBoard board;
    private readonly Outbox outbox;
    private readonly StaffMember jutta;
    private readonly Channel channel;
    private readonly Article article;

    private protected OversightContract(NewsroomDatabase database) : base(database)
    {
        (queue, board) = (new QueueBook(database.Contexts), new ChannelBoard(database.Contexts));
        outbox = new Outbox(database.Contexts, new WorkerMark(database.Location));
        jutta = database.AddAsync(Some.StaffMember()).GetAwaiter().GetResult();
        channel = database.AddAsync(Some.Channel()).GetAwaiter().GetResult();
        article = database.AddAsync(Some.Article(stage: ArticleStage.Composed)).GetAwaiter().GetResult();
    }

    [Fact]
    public async Task What_is_held_is_in_no_line_until_it_is_let_go_and_those_behind_it_go_on()
    {
        var (first, second) = (await WaitAsync(0), await WaitAsync(1));
        Assert.True(await queue.HoldAsync(first.Id, jutta, Now, Cancel));

        Assert.Equal(second.Id, Assert.Single(await outbox.HeadsAsync(Now, Cancel)).Delivery.Id);
        Assert.Equal([(jutta.Name, 0), (null, 0)], (await queue.WaitingAsync(0, 9, Cancel)).Select(item => (item.Delivery.HeldBy, item.Before)));
        Assert.Empty(await queue.ScheduledAsync(0, 9, Cancel));

        // Of two the first acts, and the other can be told who did.
        var karl = Some.StaffMember("Karl", 5);
        Assert.False(await queue.HoldAsync(first.Id, karl, Now, Cancel));
        Assert.Equal(jutta.Name, await queue.ActedByAsync(first.Id, Now, Cancel));
        Assert.Null(await queue.ActedByAsync(first.Id, Now.AddSeconds(1), Cancel));
        Assert.Null(await queue.ActedByAsync(second.Id, Now, Cancel));

        Assert.True(await queue.ReleaseAsync(first.Id, jutta, Now, Cancel));
        Assert.False(await queue.ReleaseAsync(first.Id, karl, Now, Cancel));
        Assert.Equal(first.Id, Assert.Single(await outbox.HeadsAsync(Now, Cancel)).Delivery.Id);
        Assert.Equal([ActKind.Held, ActKind.Released], (await Database.RowsAsync<Act>()).Select(act => act.Kind));
    }

    [Fact]
    public async Task What_is_hastened_goes_before_all_that_nobody_has_begun_and_the_others_keep_their_order()
    {
        Delivery[] line = [await WaitAsync(0), await WaitAsync(1), await WaitAsync(2), await WaitAsync(3)];
        Assert.True(await queue.HastenAsync(line[2].Id, jutta, Now, Cancel));

        var waiting = await queue.WaitingAsync(0, 9, Cancel);
        Assert.Equal([2, 0, 1, 3], waiting.Select(item => Array.FindIndex(line, held => held.PostId == item.Delivery.PostId)));
        Assert.Equal(line[2].Id, waiting[0].Delivery.Id);
        Assert.Equal([0, 1, 2, 3], waiting.Select(item => item.Before));
    }

    [Fact]
    public async Task What_a_worker_has_in_hand_is_not_overtaken_and_not_touched()
    {
        var (first, second) = (await WaitAsync(0), await WaitAsync(1));
        Assert.NotNull(await outbox.ClaimAsync(first.Id, Now, TimeSpan.FromMinutes(1), Cancel));
        foreach (var act in new[] { queue.HoldAsync(first.Id, jutta, Now, Cancel), queue.DropAsync(first.Id, jutta, Now, Cancel), queue.HastenAsync(first.Id, jutta, Now, Cancel) })
            Assert.False(await act);
        Assert.True(await queue.HastenAsync(second.Id, jutta, Now, Cancel));
        Assert.Equal([first.Id, second.Id], (await queue.WaitingAsync(0, 9, Cancel)).Select(item => item.Delivery.Id));
    }

    [Fact]
    public async Task What_is_dropped_never_goes_out_and_of_two_the_first_acts()
    {
        var first = await WaitAsync(0);
        var acts = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => queue.DropAsync(first.Id, jutta, Now, Cancel))));
        Assert.Single(acts, acted => acted);
        Assert.Empty(await outbox.HeadsAsync(Now, Cancel));
        Assert.Equal(PostState.Withdrawn, Assert.Single(await Database.RowsAsync<Post>()).State);
        Assert.Single(await Database.RowsAsync<Act>());
        Assert.Null(await queue.FindAsync(first.Id, Cancel));
    }

    [Fact]
    public async Task A_timed_post_gets_another_time_and_goes_at_that()
    {
        var first = await WaitAsync(0);
        Assert.True(await queue.RescheduleAsync(first.Id, Now.AddHours(2), jutta, Now, Cancel));
        Assert.Empty(await outbox.HeadsAsync(Now, Cancel));
        Assert.Equal(Now.AddHours(2), await outbox.NextScheduledAsync(Now, Cancel));
        Assert.Equal(first.Id, Assert.Single(await queue.ScheduledAsync(0, 9, Cancel)).Delivery.Id);
        Assert.Single(await outbox.HeadsAsync(Now.AddHours(2), Cancel));
        Assert.NotNull(await outbox.ClaimAsync(first.Id, Now.AddHours(2), TimeSpan.FromMinutes(1), Cancel));
    }

    [Fact]
    public async Task A_time_that_staff_set_is_kept_by_neither_hour_nor_drip_and_now_is_such_a_time()
    {
        await Database.ChangeAsync<Channel>(_ => true, row => row.QuietHours = QuietHours.Parse("00:00-23:59"));
        var (first, second) = (await WaitAsync(0), await WaitAsync(1));
        await outbox.ExplainAsync(second.Id, "Drip 1", Cancel);
        Assert.True(await queue.RescheduleAsync(second.Id, Now.AddHours(2), jutta, Now, Cancel));
        Assert.Null((await queue.FindAsync(second.Id, Cancel))!.Delivery.Reason);
        Assert.Empty(await outbox.OvertakersAsync([channel.Id], Now, Cancel));

        Assert.True(await queue.ReleaseAsync(second.Id, jutta, Now, Cancel));
        Assert.False(await queue.ReleaseAsync(second.Id, jutta, Now, Cancel));
        var overtaker = Assert.Single(await outbox.OvertakersAsync([channel.Id], Now, Cancel));
        Assert.Equal((second.Id, true), (overtaker.Delivery.Id, overtaker.Time.Passes));
        Assert.False(Assert.Single(await outbox.HeadsAsync(Now, Cancel), head => head.Delivery.Id == first.Id).Time.Passes);
    }

    [Fact]
    public async Task A_paused_channel_sends_nothing_until_it_goes_on()
    {
        await WaitAsync(0);
        Assert.True(await board.PauseAsync(channel.Id, jutta, Now, Cancel));
        Assert.False(await board.PauseAsync(channel.Id, jutta, Now, Cancel));
        Assert.Empty(await outbox.HeadsAsync(Now, Cancel));
        Assert.True(await board.ResumeAsync(channel.Id, jutta, Now, Cancel));
        Assert.False(await board.ResumeAsync(channel.Id, jutta, Now, Cancel));
        Assert.Single(await outbox.HeadsAsync(Now, Cancel));
        Assert.Equal([ActKind.ChannelPaused, ActKind.ChannelResumed], (await Database.RowsAsync<Act>()).Select(act => act.Kind));
    }

    [Fact]
    public async Task A_channel_that_its_network_keeps_closed_is_asked_at_once()
    {
        await Database.ChangeAsync<Channel>(_ => true, held => (held.Paused, held.NextCheck) = ("blocked", Now.AddHours(9)));
        Assert.True(await board.ResumeAsync(channel.Id, jutta, Now, Cancel));
        var held = Assert.Single(await Database.RowsAsync<Channel>());
        Assert.Equal(("blocked", Now), (held.Paused, held.NextCheck));
    }

    [Fact]
    public async Task A_channel_tells_its_pace_its_last_post_and_its_last_trouble()
    {
        var delivery = await WaitAsync(0);
        await Database.ChangeAsync<Post>(_ => true, post => post.Published = Now.AddMinutes(-90));
        await Database.AddAsync(new Attempt { DeliveryId = delivery.Id, Started = Now, Outcome = "later", Said = "Too Many Requests" });
        await Database.AddAsync(new Attempt { DeliveryId = delivery.Id, Started = Now, Outcome = "sent" });

        var look = (await board.FindAsync(channel.Id, Now, Cancel))!;
        Assert.Equal((0, 1, 1, Now.AddMinutes(-90), "Too Many Requests"), (look.LastHour, look.LastDay, look.Waiting, look.LastPost!.Value, look.Trouble!.Said));
        Assert.Equal(channel.Id, Assert.Single(await board.ListAsync(0, 9, Now, Cancel)).Channel.Id);
        Assert.Equal(article.Id, (await board.NewestAsync(channel, Cancel))!.Id);
        var stats = await new StatsBook(Database.Contexts).SinceAsync(Now.AddHours(-2), Cancel);
        Assert.Equal((1, 1, 0), (stats.Posts.Count, stats.FailedTries, stats.SetAside));
    }

    [Fact]
    public async Task Breaking_news_is_posted_once_to_each_channel_and_hastens_what_waits()
    {
        var other = await Database.AddAsync(Some.Channel("Sport", "@sport"));
        var waiting = await WaitAsync(0);
        await queue.HoldAsync(waiting.Id, jutta, Now, Cancel);
        var breaking = new BreakingBook(Database.Contexts);
        (Channel, PostContent)[] posts = [(channel, Some.Content("Eil")), (other, Some.Content("Eil"))];

        Assert.Equal(2, (await breaking.BreakAsync(article.Id, posts, jutta, Now, Cancel)).Count);

        var rows = await Database.RowsAsync<Post>();
        Assert.All(rows, post => Assert.Equal((true, "Eil"), (post.IsBreaking, post.Content.Text)));
        Assert.Equal(2, (await outbox.HeadsAsync(Now, Cancel)).Count);
        Assert.All(await outbox.HeadsAsync(Now, Cancel), head => Assert.True(head.Time.IsBreaking));
        Assert.Equal(2, (await new PostedStories(Database.Contexts).UndoAsync(jutta, Now.AddDays(-1), Now, Cancel))!.Posts.Count);
        await Database.ChangeAsync<Post>(_ => true, post => post.State = PostState.Standing);
        Assert.Empty(await breaking.BreakAsync(article.Id, posts, jutta, Now, Cancel));
    }

    [Theory]
    [InlineData(ReviewState.Waiting)]
    [InlineData(ReviewState.Held)]
    public async Task Who_breaks_a_candidate_as_news_has_approved_it(ReviewState before)
    {
        var post = await Database.AddAsync(Some.Post(article.Id, channel.Id));
        await Database.ChangeAsync<Post>(_ => true, held => held.State = PostState.InReview);
        await Database.AddAsync(new Review { PostId = post.Id, State = before, Created = Some.Noon, Shown = 1, MessageRef = "7" });

        await new BreakingBook(Database.Contexts).BreakAsync(article.Id, [(channel, Some.Content("Eil"))], jutta, Now, Cancel);

        var review = Assert.Single(await Database.RowsAsync<Review>());
        Assert.Equal((ReviewState.Approved, "Jutta Brandt", Now, 2), (review.State, review.By, review.Decided!.Value, review.Version));
        Assert.Equal(Now, Assert.Single(await Database.RowsAsync<Post>()).Approved);
        Assert.Single(await outbox.HeadsAsync(Now, Cancel));
    }

    [Fact]
    public async Task A_paused_source_is_not_looked_at()
    {
        var source = await Database.AddAsync(Some.Source());
        var (shelf, watch) = (new SourceShelf(Database.Contexts), new WatchStore(Database.Contexts));
        Assert.True(await shelf.PauseAsync(source.Id, jutta, Now, Cancel));
        Assert.False(await shelf.PauseAsync(source.Id, Some.StaffMember("Karl"), Now, Cancel));
        Assert.Empty(await watch.DueAsync(Now, new([], []), 9, Cancel));
        Assert.True(await shelf.ResumeAsync(source.Id, jutta, Now, Cancel));
        Assert.False(await shelf.ResumeAsync(source.Id, jutta, Now, Cancel));
        Assert.Single(await watch.DueAsync(Now, new([], []), 9, Cancel));
    }

    private async Task<Delivery> WaitAsync(int turn)
    {
        var post = await Database.AddAsync(Some.Post(article.Id, channel.Id, turn: turn));
        return await Database.AddAsync(new Delivery
        {
            PostId = post.Id, ChannelId = channel.Id, Revision = 1, Act = DeliveryAct.Publish, State = DeliveryState.Due, Due = Some.Noon, Created = Some.Noon,
        });
    }
}

public sealed class Oversight_on_SQLite() : OversightContract(new SqliteDatabase());
