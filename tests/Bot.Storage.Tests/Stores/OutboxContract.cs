using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Tests.Stores;

public abstract class OutboxContract : StoreContract
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private readonly Outbox store;

    private protected OutboxContract(NewsroomDatabase database) : base(database) => store = new Outbox(database.Contexts);

    [Fact]
    public async Task Each_channel_has_one_head_the_first_in_its_line()
    {
        var one = await Database.AddAsync(Some.Channel("one"));
        var two = await Database.AddAsync(Some.Channel("two"));
        var first = await DeliveryAsync(one);
        await DeliveryAsync(one);
        var other = await DeliveryAsync(two);

        var heads = await store.HeadsAsync([], Cancel);

        Assert.Equal([first.Id, other.Id], heads.Select(head => head.Delivery.Id));
        Assert.Equal([other.Id], (await store.HeadsAsync([one.Id], Cancel)).Select(head => head.Delivery.Id));
    }

    [Theory]
    [InlineData(DeliveryState.Sent)]
    [InlineData(DeliveryState.Unknown)]
    [InlineData(DeliveryState.SetAside)]
    [InlineData(DeliveryState.Cancelled)]
    public async Task What_has_ended_holds_nobody(DeliveryState ended)
    {
        var channel = await Database.AddAsync(Some.Channel());
        await DeliveryAsync(channel, ended);
        var next = await DeliveryAsync(channel);

        Assert.Equal(next.Id, Assert.Single(await store.HeadsAsync([], Cancel)).Delivery.Id);
    }

    [Fact]
    public async Task A_claimed_head_holds_those_behind_it()
    {
        var channel = await Database.AddAsync(Some.Channel());
        var first = await DeliveryAsync(channel);
        await DeliveryAsync(channel);

        Assert.NotNull(await store.ClaimAsync(first.Id, Some.Noon, Lease, Cancel));

        Assert.Empty(await store.HeadsAsync([], Cancel));
    }

    [Fact]
    public async Task A_head_whose_time_is_yet_to_come_holds_those_behind_it()
    {
        var channel = await Database.AddAsync(Some.Channel());
        var first = await DeliveryAsync(channel, due: Some.Noon.AddHours(1));
        await DeliveryAsync(channel);

        Assert.Equal(first.Id, Assert.Single(await store.HeadsAsync([], Cancel)).Delivery.Id);
        Assert.Null(await store.ClaimAsync(first.Id, Some.Noon, Lease, Cancel));
    }

    [Fact]
    public async Task A_paused_or_retired_channel_has_no_head()
    {
        var paused = Some.Channel("paused");
        paused.Paused = "The bot was removed from the channel.";
        var retired = Some.Channel("retired");
        retired.Retired = true;
        await DeliveryAsync(await Database.AddAsync(paused));
        await DeliveryAsync(await Database.AddAsync(retired));

        Assert.Empty(await store.HeadsAsync([], Cancel));
    }

    [Fact]
    public async Task A_claim_brings_the_delivery_its_post_and_its_channel()
    {
        var channel = await Database.AddAsync(Some.Channel());
        var delivery = await DeliveryAsync(channel);

        var claimed = await store.ClaimAsync(delivery.Id, Some.Noon, Lease, Cancel);

        Assert.NotNull(claimed);
        Assert.Equal(DeliveryState.Claimed, claimed.Delivery.State);
        Assert.Equal(Some.Noon + Lease, claimed.Delivery.ClaimedUntil);
        Assert.Equal(delivery.PostId, claimed.Post.Id);
        Assert.Equal(Some.Content().Text, claimed.Post.Content.Text);
        Assert.Equal("@erlenfurt", claimed.Channel.Address);
    }

    [Fact]
    public async Task Of_many_workers_that_claim_together_one_wins()
    {
        var delivery = await DeliveryAsync(await Database.AddAsync(Some.Channel()));

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            Task.Run(() => store.ClaimAsync(delivery.Id, Some.Noon, Lease, Cancel))));

        Assert.Single(claims, claim => claim is not null);
    }

    [Fact]
    public async Task A_post_that_was_sent_stands_with_its_reference()
    {
        var delivery = await ClaimedAsync();

        await store.RecordAsync(Some.Sent(delivery.Id, "42"), Cancel);

        var post = Assert.Single(await Database.RowsAsync<Post>());
        Assert.Equal((PostState.Standing, "42", Some.Noon.AddSeconds(1)), (post.State, post.MessageRef, post.Published));
        var row = Assert.Single(await Database.RowsAsync<Delivery>());
        Assert.Equal((DeliveryState.Sent, 1, Some.Noon.AddSeconds(1)), (row.State, row.Tries, row.Ended));
        Assert.Null(row.ClaimedUntil);
        var attempt = Assert.Single(await Database.RowsAsync<Attempt>());
        Assert.Equal((delivery.Id, "sent"), (attempt.DeliveryId, attempt.Outcome));
    }

    [Fact]
    public async Task A_retraction_that_was_done_withdraws_the_post()
    {
        var delivery = await ClaimedAsync(DeliveryAct.Retract);

        await store.RecordAsync(Some.Sent(delivery.Id, null), Cancel);

        Assert.Equal(PostState.Withdrawn, Assert.Single(await Database.RowsAsync<Post>()).State);
    }

    [Fact]
    public async Task A_try_to_be_repeated_waits_for_its_time_with_its_reason()
    {
        var delivery = await ClaimedAsync();
        var again = Some.Noon.AddSeconds(30);

        await store.RecordAsync(Some.Ended(delivery.Id, new WhatFollows(DeliveryState.Due) { Due = again, Reason = "Too many requests." }), Cancel);

        var row = Assert.Single(await Database.RowsAsync<Delivery>());
        Assert.Equal((DeliveryState.Due, again, "Too many requests.", 1), (row.State, row.Due, row.Reason, row.Tries));
        Assert.Null(row.Ended);
        Assert.Equal(PostState.Waiting, Assert.Single(await Database.RowsAsync<Post>()).State);
        Assert.NotNull(await store.ClaimAsync(delivery.Id, again, Lease, Cancel));
    }

    [Fact]
    public async Task A_channel_that_is_gone_is_paused_with_the_reason()
    {
        var delivery = await ClaimedAsync();

        await store.RecordAsync(Some.Ended(delivery.Id, new WhatFollows(DeliveryState.Due) { PauseChannel = "The chat was not found." }), Cancel);

        Assert.Equal("The chat was not found.", Assert.Single(await Database.RowsAsync<Channel>()).Paused);
    }

    [Fact]
    public async Task A_channel_that_moved_has_its_new_address()
    {
        var delivery = await ClaimedAsync();

        await store.RecordAsync(Some.Ended(delivery.Id, new WhatFollows(DeliveryState.Due) { NewAddress = "-1001" }), Cancel);

        Assert.Equal("-1001", Assert.Single(await Database.RowsAsync<Channel>()).Address);
    }

    [Fact]
    public async Task A_worker_that_died_leaves_an_unknown_delivery_once_its_lease_is_over()
    {
        await ClaimedAsync();

        Assert.Equal(0, await store.SetAsideOrphansAsync(Some.Noon + Lease, "The program stopped.", Cancel));
        Assert.Equal(1, await store.SetAsideOrphansAsync(Some.Noon + Lease + TimeSpan.FromTicks(1), "The program stopped.", Cancel));

        var row = Assert.Single(await Database.RowsAsync<Delivery>());
        Assert.Equal((DeliveryState.Unknown, "The program stopped."), (row.State, row.Reason));
        var attempt = Assert.Single(await Database.RowsAsync<Attempt>());
        Assert.Equal((Some.Noon, Lease, "unknown"), (attempt.Started, attempt.Took, attempt.Outcome));
    }

    [Fact]
    public async Task A_worker_that_comes_back_late_still_tells_that_it_sent()
    {
        var delivery = await ClaimedAsync();
        await store.SetAsideOrphansAsync(Some.Noon + Lease + Lease, "The program stopped.", Cancel);

        await store.RecordAsync(Some.Sent(delivery.Id), Cancel);

        Assert.Equal(DeliveryState.Sent, Assert.Single(await Database.RowsAsync<Delivery>()).State);
        Assert.Equal(2, (await Database.RowsAsync<Attempt>()).Count);
    }

    [Fact]
    public async Task The_same_act_at_the_same_revision_cannot_be_stored_twice()
    {
        var delivery = await DeliveryAsync(await Database.AddAsync(Some.Channel()));

        var post = Assert.Single(await Database.RowsAsync<Post>());

        var twin = NewPost.DeliveryOf(post, delivery.Act, Some.Noon.AddHours(1));

        await Assert.ThrowsAsync<DbUpdateException>(() => Database.AddAsync(twin));
    }

    private async Task<Delivery> ClaimedAsync(DeliveryAct act = DeliveryAct.Publish)
    {
        var delivery = await DeliveryAsync(await Database.AddAsync(Some.Channel()), act: act);
        Assert.NotNull(await store.ClaimAsync(delivery.Id, Some.Noon, Lease, Cancel));
        return delivery;
    }

    /// <summary>One more post in the channel's line, with its delivery.</summary>
    private async Task<Delivery> DeliveryAsync(
        Channel channel, DeliveryState state = DeliveryState.Due, DateTimeOffset? due = null, DeliveryAct act = DeliveryAct.Publish)
    {
        var number = (await Database.RowsAsync<Article>()).Count;
        var article = await Database.AddAsync(Some.Article($"stadtblatt.example/{number}"));
        var post = await Database.AddAsync(Some.Post(article.Id, channel.Id));
        var delivery = NewPost.DeliveryOf(post, act, due ?? Some.Noon);
        delivery.State = state;
        return await Database.AddAsync(delivery);
    }
}

public sealed class Outbox_on_SQLite() : OutboxContract(new SqliteDatabase());
