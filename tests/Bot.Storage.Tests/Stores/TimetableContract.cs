using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Delivering;
using Bot.Core.Delivering.Digests;
using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Storage.Tests.Stores;

/// <summary>The wishes of channels about time, carried out on the rows of the outbox.</summary>
public abstract class TimetableContract : StoreContract
{
    private readonly Outbox outbox;
    private readonly Timetable timetable;

    private protected TimetableContract(NewsroomDatabase database) : base(database)
    {
        outbox = new Outbox(database.Contexts, new WorkerMark(database.Location));
        var newsroom = new NewsroomOptions();
        var writer = new PostWriter(newsroom, new SectionBook([]), new BotIdentity(), [], TimeProvider.System);
        var digests = new DigestDesk(new DigestStore(database.Contexts), writer, newsroom, NullLogger<DigestDesk>.Instance);
        timetable = new Timetable(outbox, digests, newsroom);
    }

    [Fact]
    public async Task After_an_outage_old_news_is_left_out_and_fresh_news_goes()
    {
        var channel = await ChannelAsync(channel => channel.MaxAge = TimeSpan.FromHours(6));
        await PublishAsync(channel, Some.Noon.AddHours(-9));
        await PublishAsync(channel, Some.Noon.AddHours(-7));
        var fresh = await PublishAsync(channel, Some.Noon.AddHours(-1));

        var turns = new List<TimedHeads> { await SortAsync(), await SortAsync(), await SortAsync() };

        Assert.Equal([true, true, false], turns.Select(turn => turn.HasMore));
        Assert.Equal(fresh.Id, Assert.Single(turns[2].Ready).Delivery.Id);
        Assert.Equal(
            [DeliveryState.Dropped, DeliveryState.Dropped, DeliveryState.Due],
            (await Database.RowsAsync<Delivery>()).Select(row => row.State));
    }

    [Fact]
    public async Task In_quiet_hours_a_post_waits_with_its_reason_and_a_correction_overtakes_it()
    {
        var channel = await ChannelAsync(channel => channel.QuietHours = QuietHours.Parse("11:00-13:30"));
        await PublishAsync(channel, Some.Noon);
        var correction = await PublishAsync(channel, Some.Noon, DeliveryAct.Correct);

        var timed = await SortAsync();

        Assert.Equal(correction.Id, Assert.Single(timed.Ready).Delivery.Id);
        Assert.Equal(Some.Noon.AddMinutes(90), timed.Next);
        Assert.Equal(new Reason(ReasonKind.Quiet, Reason.Value(Some.Noon.AddMinutes(90))).Stored, (await Database.RowsAsync<Delivery>())[0].Reason);
    }

    [Fact]
    public async Task Where_quiet_hours_take_the_sound_a_post_goes_without_it()
    {
        var channel = await ChannelAsync(channel => (channel.QuietHours, channel.InQuietHours) = (QuietHours.Parse("11:00-13:30"), QuietUse.Silent));
        await PublishAsync(channel, Some.Noon);
        Assert.True(Assert.Single((await SortAsync()).Ready).IsSilent);
    }

    [Fact]
    public async Task One_channel_that_waits_holds_no_other()
    {
        var drips = await ChannelAsync(channel => channel.Drip = 1);
        var out_ = await PublishAsync(drips, Some.Noon);
        Assert.NotNull(await outbox.ClaimAsync(out_.Id, Some.Noon, TimeSpan.FromMinutes(1), Cancel));
        await outbox.RecordAsync(Some.Sent(out_.Id), Cancel);
        await PublishAsync(drips, Some.Noon);
        var other = await PublishAsync(await Database.AddAsync(Some.Channel("other")), Some.Noon);

        var timed = await SortAsync();

        Assert.Equal(other.Id, Assert.Single(timed.Ready).Delivery.Id);
        // The first went out a second after noon.
        Assert.Equal(Some.Noon.AddHours(1).AddSeconds(1), timed.Next);
    }

    private async Task<TimedHeads> SortAsync() => await timetable.SortAsync(await outbox.HeadsAsync(Some.Noon.AddSeconds(2), Cancel), Some.Noon.AddSeconds(2), Cancel);

    private async Task<Channel> ChannelAsync(Action<Channel> wish)
    {
        var channel = Some.Channel();
        wish(channel);
        return await Database.AddAsync(channel);
    }

    private async Task<Delivery> PublishAsync(Channel channel, DateTimeOffset dated, DeliveryAct act = DeliveryAct.Publish)
    {
        var number = (await Database.RowsAsync<Article>()).Count;
        var article = await Database.AddAsync(Some.Article($"stadtblatt.example/{number}", published: dated));
        var post = await Database.AddAsync(Some.Post(article.Id, channel.Id));
        return await Database.AddAsync(NewPost.DeliveryOf(post, act, Some.Noon));
    }
}

public sealed class Timetable_on_SQLite() : TimetableContract(new SqliteDatabase());
