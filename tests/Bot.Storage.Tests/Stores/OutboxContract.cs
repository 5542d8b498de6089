using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;
using Microsoft.EntityFrameworkCore;

namespace Bot.Storage.Tests.Stores;

public abstract class OutboxContract : StoreContract
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private readonly WorkerMark worker;
    private readonly Outbox store;

    private protected OutboxContract(NewsroomDatabase database) : base(database)
    {
        worker = new WorkerMark(database.Location);
        store = new Outbox(database.Contexts, worker);
    }

    [Fact]
    public async Task Each_channel_has_one_head_the_first_in_its_line()
    {
        var one = await Database.AddAsync(Some.Channel("one"));
        var two = await Database.AddAsync(Some.Channel("two"));
        var first = await DeliveryAsync(one);
        await DeliveryAsync(one);
        var other = await DeliveryAsync(two);

        var heads = await store.HeadsAsync(Some.Noon.AddDays(1), Cancel);

        Assert.Equal([first.Id, other.Id], heads.Select(head => head.Delivery.Id));
    }

    [Fact]
    public async Task One_of_unknown_outcome_holds_those_behind_it_until_it_steps_aside()
    {
        var channel = await Database.AddAsync(Some.Channel());
        var unsure = await DeliveryAsync(channel, DeliveryState.Unknown);
        var next = await DeliveryAsync(channel);

        Assert.Equal(unsure.Id, Assert.Single(await store.HeadsAsync(Some.Noon.AddDays(1), Cancel)).Delivery.Id);
        await store.ClaimAsync(unsure.Id, Some.Noon, Lease, Cancel);
        Assert.Empty(await store.HeadsAsync(Some.Noon.AddDays(1), Cancel));
        await store.RecordAsync(Searched(unsure.Id, new WhatFollows(DeliveryState.Unknown) { Due = Some.Noon, StepsAside = true }), Cancel);

        Assert.Equal(next.Id, Assert.Single(await store.HeadsAsync(Some.Noon.AddDays(1), Cancel)).Delivery.Id);
    }

    [Fact]
    public async Task On_a_network_that_locked_the_bot_out_nothing_has_a_head()
    {
        var delivery = await ClaimedAsync();
        await store.RecordAsync(Some.Ended(delivery.Id, new WhatFollows(DeliveryState.Due) { Due = Some.Noon, PauseAccount = "Unauthorized" }), Cancel);

        Assert.Empty(await store.HeadsAsync(Some.Noon.AddDays(1), Cancel));
        Assert.Equal("Unauthorized", Assert.Single(await Database.RowsAsync<Account>()).Paused);
        Assert.Equal(AlarmKind.AccountPaused, Assert.Single(await Database.RowsAsync<Alarm>()).Kind);
    }

    [Theory]
    [InlineData(DeliveryState.Sent)]
    [InlineData(DeliveryState.SetAside)]
    [InlineData(DeliveryState.Cancelled)]
    [InlineData(DeliveryState.Dropped)]
    public async Task What_has_ended_holds_nobody(DeliveryState ended)
    {
        var channel = await Database.AddAsync(Some.Channel());
        await DeliveryAsync(channel, ended, ended: Some.Noon);
        var next = await DeliveryAsync(channel);

        Assert.Equal(next.Id, Assert.Single(await store.HeadsAsync(Some.Noon.AddDays(1), Cancel)).Delivery.Id);
    }

    [Fact]
    public async Task A_claimed_head_holds_those_behind_it()
    {
        var channel = await Database.AddAsync(Some.Channel());
        var first = await DeliveryAsync(channel);
        await DeliveryAsync(channel);

        Assert.NotNull(await store.ClaimAsync(first.Id, Some.Noon, Lease, Cancel));

        Assert.Empty(await store.HeadsAsync(Some.Noon.AddDays(1), Cancel));
    }

    [Fact]
    public async Task A_head_whose_time_is_yet_to_come_holds_those_behind_it()
    {
        var channel = await Database.AddAsync(Some.Channel());
        var first = await DeliveryAsync(channel, due: Some.Noon.AddHours(1));
        await DeliveryAsync(channel);

        Assert.Equal(first.Id, Assert.Single(await store.HeadsAsync(Some.Noon.AddDays(1), Cancel)).Delivery.Id);
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

        Assert.Empty(await store.HeadsAsync(Some.Noon.AddDays(1), Cancel));
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
    public async Task Trouble_with_a_channel_is_told_once_and_again_only_when_a_delivery_got_through()
    {
        var delivery = await ClaimedAsync();
        var closed = Some.Ended(delivery.Id, new WhatFollows(DeliveryState.Due) { Due = Some.Noon, PauseChannel = "kicked" });
        await store.RecordAsync(closed, Cancel);
        await Database.ChangeAsync<Channel>(_ => true, channel => PauseRule.Asked(channel, null, Some.Noon));
        await store.ClaimAsync(delivery.Id, Some.Noon, Lease, Cancel);
        await store.RecordAsync(closed, Cancel);
        await Database.ChangeAsync<Channel>(_ => true, channel => PauseRule.Asked(channel, null, Some.Noon));
        await store.ClaimAsync(delivery.Id, Some.Noon, Lease, Cancel);
        await store.RecordAsync(Some.Sent(delivery.Id), Cancel);

        Assert.Equal([AlarmKind.ChannelPaused, AlarmKind.ChannelRecovered], (await Database.RowsAsync<Alarm>()).Select(alarm => alarm.Kind));
        var channel = Assert.Single(await Database.RowsAsync<Channel>());
        Assert.Equal((null, null, 0), (channel.Paused, channel.Troubled, channel.Checks));
    }

    [Fact]
    public async Task The_newest_message_is_known_in_every_topic_of_a_chat_and_forgotten_when_the_chat_moves()
    {
        var topic = Some.Channel("topic");
        topic.Topic = 7;
        await Database.AddAsync(topic);
        var delivery = await ClaimedAsync();

        await store.RecordAsync(Some.Sent(delivery.Id, "42"), Cancel);
        Assert.All(await Database.RowsAsync<Channel>(), channel => Assert.Equal("42", channel.Newest));
        await store.RecordAsync(Some.Ended(delivery.Id, new WhatFollows(DeliveryState.Due) { NewAddress = "-1001" }), Cancel);
        Assert.All(await Database.RowsAsync<Channel>(), channel => Assert.Equal(("-1001", null), (channel.Address, channel.Newest)));
    }

    [Fact]
    public async Task What_a_dead_worker_held_is_an_orphan_at_once_and_what_a_living_one_holds_when_its_lease_is_over()
    {
        var delivery = await ClaimedAsync();
        using var other = new WorkerMark(Database.Location);
        using var beside = new Outbox(Database.Contexts, other);

        Assert.Empty(await beside.OrphansAsync(Some.Noon + Lease, Cancel));
        Assert.Single(await beside.OrphansAsync(Some.Noon + Lease + TimeSpan.FromTicks(1), Cancel));
        worker.Dispose();
        Assert.Equal(delivery.Id, Assert.Single(await beside.OrphansAsync(Some.Noon, Cancel)).Delivery.Id);
    }

    [Fact]
    public async Task What_a_worker_held_for_a_search_is_let_go_of_and_searched_for_by_another()
    {
        var unsure = await DeliveryAsync(await Database.AddAsync(Some.Channel()), DeliveryState.Unknown);
        Assert.NotNull(await store.ClaimAsync(unsure.Id, Some.Noon, Lease, Cancel));
        Assert.Null(await store.ClaimAsync(unsure.Id, Some.Noon, Lease, Cancel));

        await store.ReleaseAsync(unsure.Id, Cancel);

        var again = await store.ClaimAsync(unsure.Id, Some.Noon, Lease, Cancel);
        Assert.Equal(DeliveryState.Unknown, again!.Delivery.State);
    }

    [Fact]
    public async Task A_worker_that_comes_back_late_still_tells_that_it_sent()
    {
        var delivery = await ClaimedAsync();
        await store.RecordAsync(Some.Ended(delivery.Id, new WhatFollows(DeliveryState.Unknown) { Due = Some.Noon }), Cancel);

        await store.RecordAsync(Some.Sent(delivery.Id), Cancel);
        await store.RecordAsync(Searched(delivery.Id, new WhatFollows(DeliveryState.Due) { Due = Some.Noon }), Cancel);

        Assert.Equal(DeliveryState.Sent, Assert.Single(await Database.RowsAsync<Delivery>()).State);
        Assert.Equal(3, (await Database.RowsAsync<Attempt>()).Count);
    }

    [Fact]
    public async Task A_message_that_was_found_stands_since_it_was_sent()
    {
        var delivery = await UnsureAsync();

        await store.RecordAsync(Searched(delivery.Id, new WhatFollows(DeliveryState.Sent) { MessageRef = "43", Newest = "43" }), Cancel);

        var post = Assert.Single(await Database.RowsAsync<Post>());
        Assert.Equal((PostState.Standing, "43", Some.Noon), (post.State, post.MessageRef, post.Published));
        Assert.Equal(1, Assert.Single(await Database.RowsAsync<Delivery>()).Tries);
    }

    [Fact]
    public async Task Staff_are_asked_what_nobody_else_can_say_and_no_longer_when_it_is_found_out()
    {
        var delivery = await UnsureAsync();
        await store.RecordAsync(Searched(delivery.Id, new WhatFollows(DeliveryState.Unknown) { Due = Some.Noon, AskStaff = true, Reason = "no staging chat" }), Cancel);

        var asked = Assert.Single(await Database.RowsAsync<Alarm>());
        Assert.Equal((AlarmKind.PostUnsure, "Markthalle öffnet wieder", "Stadtnachrichten: no staging chat", null), (asked.Kind, asked.About, asked.Reason, asked.AnsweredBy));
        await store.ClaimAsync(delivery.Id, Some.Noon, Lease, Cancel);
        await store.RecordAsync(Searched(delivery.Id, new WhatFollows(DeliveryState.Sent) { MessageRef = "43" }), Cancel);
        Assert.Equal(UnsurePosts.FoundOut, Assert.Single(await Database.RowsAsync<Alarm>()).AnsweredBy);
    }

    [Fact]
    public async Task What_is_to_be_taken_back_and_turns_out_not_to_stand_is_not_sent_first()
    {
        var delivery = await UnsureAsync();
        var post = Assert.Single(await Database.RowsAsync<Post>());
        await Database.AddAsync(NewPost.DeliveryOf(post, DeliveryAct.Retract, Some.Noon));

        await store.RecordAsync(Searched(delivery.Id, new WhatFollows(DeliveryState.Due) { Due = Some.Noon }), Cancel);

        Assert.All(await Database.RowsAsync<Delivery>(), row => Assert.Equal(DeliveryState.Cancelled, row.State));
        Assert.Equal(PostState.Withdrawn, Assert.Single(await Database.RowsAsync<Post>()).State);
    }

    [Fact]
    public async Task A_wait_that_the_network_asked_for_holds_every_channel_of_the_chat_across_restarts()
    {
        var delivery = await ClaimedAsync();
        var topic = Some.Channel("topic");
        (topic.Topic, topic.Address) = (7, (await Database.RowsAsync<Channel>())[0].Address);
        await Database.AddAsync(topic);
        var until = Some.Noon.AddSeconds(43_838);

        await store.RecordAsync(Some.Ended(delivery.Id, new WhatFollows(DeliveryState.Due) { Due = until, HoldsChat = until }), Cancel);

        Assert.All(await Database.RowsAsync<Channel>(), channel => Assert.Equal(until, channel.HeldUntil));
        Assert.Equal(until, Assert.Single(await store.HeadsAsync(Some.Noon.AddDays(1), Cancel)).Delivery.Due);
    }

    [Fact]
    public async Task A_head_tells_how_old_its_news_is_and_whether_staff_posted_it()
    {
        var channel = await Database.AddAsync(Some.Channel());
        var article = await Database.AddAsync(Some.Article(published: Some.Noon.AddHours(-3)));
        var post = await Database.AddAsync(new Post
        {
            ArticleId = article.Id, ChannelId = channel.Id, Revision = 1, Content = Some.Content(), Composed = Some.Noon, By = "Erika",
        });
        await Database.AddAsync(NewPost.DeliveryOf(post, DeliveryAct.Publish, Some.Noon));

        Assert.Equal(new PostTime(Some.Noon.AddHours(-3), Passes: true) { Found = Some.Noon }, Assert.Single(await store.HeadsAsync(Some.Noon.AddDays(1), Cancel)).Time);
    }

    [Fact]
    public async Task What_is_left_out_ends_with_its_reason_and_holds_nobody()
    {
        var channel = await Database.AddAsync(Some.Channel());
        var old = await DeliveryAsync(channel);
        var next = await DeliveryAsync(channel);

        await store.DropAsync(old.Id, "Too old.", Some.Noon, Cancel);

        var row = (await Database.RowsAsync<Delivery>()).Single(one => one.Id == old.Id);
        Assert.Equal((DeliveryState.Dropped, "Too old.", Some.Noon), (row.State, row.Reason, row.Ended));
        Assert.Equal(next.Id, Assert.Single(await store.HeadsAsync(Some.Noon.AddDays(1), Cancel)).Delivery.Id);
    }

    [Fact]
    public async Task What_a_worker_holds_is_neither_left_out_nor_explained()
    {
        var delivery = await ClaimedAsync();

        await store.DropAsync(delivery.Id, "Too old.", Some.Noon, Cancel);
        await store.ExplainAsync(delivery.Id, "It is night.", Cancel);

        var row = Assert.Single(await Database.RowsAsync<Delivery>());
        Assert.Equal((DeliveryState.Claimed, null), (row.State, row.Reason));
    }

    [Fact]
    public async Task Corrections_and_retractions_overtake_posts_that_wait_for_their_time()
    {
        var channel = await Database.AddAsync(Some.Channel());
        var waits = await DeliveryAsync(channel);
        var correction = await DeliveryAsync(channel, act: DeliveryAct.Correct);
        await DeliveryAsync(channel, act: DeliveryAct.Retract);
        await store.ExplainAsync(waits.Id, "It is night.", Cancel);

        Assert.Equal(correction.Id, Assert.Single(await store.OvertakersAsync([channel.Id], Some.Noon.AddDays(1), Cancel)).Delivery.Id);
        Assert.Equal("It is night.", (await Database.RowsAsync<Delivery>())[0].Reason);
    }

    [Fact]
    public async Task Breaking_news_overtakes_posts_that_wait_for_their_time()
    {
        var channel = await Database.AddAsync(Some.Channel());
        await DeliveryAsync(channel);
        var article = Some.Article(key: "https://stadtblatt.example/eilt", published: Some.Noon);
        article.IsBreaking = true;
        await Database.AddAsync(article);
        var breaking = NewPost.DeliveryOf(await Database.AddAsync(Some.Post(article.Id, channel.Id)), DeliveryAct.Publish, Some.Noon);
        await Database.AddAsync(breaking);

        var passes = Assert.Single(await store.OvertakersAsync([channel.Id], Some.Noon.AddDays(1), Cancel));

        Assert.Equal((breaking.Id, true), (passes.Delivery.Id, passes.Time.IsBreaking));
    }

    [Theory]
    [InlineData(DeliveryState.Unknown)]
    [InlineData(DeliveryState.Claimed)]
    public async Task What_overtook_others_and_is_not_done_yet_holds_them(DeliveryState state)
    {
        var channel = Some.Channel();
        channel.QuietHours = QuietHours.Parse("22:00-06:30");
        await Database.AddAsync(channel);
        await DeliveryAsync(channel);
        var overtook = await DeliveryAsync(channel);
        Assert.NotNull(await store.ClaimAsync(overtook.Id, Some.Noon, Lease, Cancel));
        if (state == DeliveryState.Unknown)
            await store.RecordAsync(Some.Ended(overtook.Id, new WhatFollows(state) { Due = Some.Noon }), Cancel);

        var heads = await store.HeadsAsync(Some.Noon.AddDays(1), Cancel);

        if (state == DeliveryState.Claimed) Assert.Empty(heads);
        else Assert.Equal(overtook.Id, Assert.Single(heads).Delivery.Id);
    }

    [Fact]
    public async Task What_is_scheduled_holds_nobody_until_its_time_and_then_stands_first()
    {
        var channel = await Database.AddAsync(Some.Channel());
        var planned = await DeliveryAsync(channel);
        await Database.ChangeAsync<Delivery>(_ => true, row => (row.Scheduled, row.Due) = (Some.Noon.AddHours(1), Some.Noon.AddHours(1)));
        var next = await DeliveryAsync(channel);

        Assert.Equal(next.Id, Assert.Single(await store.HeadsAsync(Some.Noon, Cancel)).Delivery.Id);
        Assert.Equal(Some.Noon.AddHours(1), await store.NextScheduledAsync(Some.Noon, Cancel));
        Assert.Equal(planned.Id, Assert.Single(await store.HeadsAsync(Some.Noon.AddHours(1), Cancel)).Delivery.Id);
        Assert.Null(await store.NextScheduledAsync(Some.Noon.AddHours(1), Cancel));
    }

    [Fact]
    public async Task A_scheduled_post_overtakes_nobody_before_its_time()
    {
        var channel = await Database.AddAsync(Some.Channel());
        await DeliveryAsync(channel);
        var article = await Database.AddAsync(Some.Article("stadtblatt.example/geplant"));
        var post = Some.Post(article.Id, channel.Id);
        post.IsBreaking = true;
        await Database.AddAsync(NewPost.DeliveryOf(await Database.AddAsync(post), DeliveryAct.Publish, Some.Noon, Some.Noon.AddHours(1)));

        Assert.Empty(await store.OvertakersAsync([channel.Id], Some.Noon, Cancel));
        Assert.True(Assert.Single(await store.OvertakersAsync([channel.Id], Some.Noon.AddHours(1), Cancel)).Time.IsBreaking);
    }

    [Fact]
    public async Task A_drip_counts_what_went_out_since()
    {
        var channel = await Database.AddAsync(Some.Channel());
        foreach (var minutes in new[] { 90, 20, 10 })
        {
            var article = await Database.AddAsync(Some.Article($"stadtblatt.example/{minutes}"));
            var post = Some.Post(article.Id, channel.Id, PostState.Standing);
            post.Published = Some.Noon.AddMinutes(-minutes);
            await Database.AddAsync(post);
        }

        var published = await store.PublishedAsync(channel.Id, Some.Noon.AddHours(-1), Cancel);

        Assert.Equal([Some.Noon.AddMinutes(-20), Some.Noon.AddMinutes(-10)], published.Order());
    }

    [Fact]
    public async Task Many_writes_at_once_are_all_stored_and_one_that_fails_harms_no_other()
    {
        var deliveries = new List<Delivery>();
        for (var number = 0; number < 20; number++) deliveries.Add(await DeliveryAsync(await Database.AddAsync(Some.Channel($"channel {number}"))));

        var claims = deliveries.Select(one => store.ClaimAsync(one.Id, Some.Noon, Lease, Cancel)).ToList();
        var wrong = store.RecordAsync(Some.Sent(new DeliveryId(4711)), Cancel);

        Assert.All(await Task.WhenAll(claims), claim => Assert.NotNull(claim));
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => wrong);
        await Task.WhenAll(deliveries.Select(one => store.RecordAsync(Some.Sent(one.Id), Cancel)));
        Assert.All(await Database.RowsAsync<Delivery>(), row => Assert.Equal((DeliveryState.Sent, 1), (row.State, row.Tries)));
    }

    [Fact]
    public async Task Who_records_a_post_that_was_sent_goes_on_with_the_next_of_its_line_as_a_claim_would_give_it()
    {
        var channel = await Database.AddAsync(Some.Channel());
        var (first, second) = (await DeliveryAsync(channel), await DeliveryAsync(channel));
        await store.ClaimAsync(first.Id, Some.Noon, Lease, Cancel);
        var head = (await store.HeadsAsync(Some.Noon, Cancel)).SingleOrDefault();

        var taken = await store.RecordAsync(Some.Sent(first.Id, "42"), Cancel, On(channel));

        Assert.Null(head);
        Assert.NotNull(taken);
        var rows = await Database.RowsAsync<Delivery>();
        Assert.Equal([DeliveryState.Sent, DeliveryState.Claimed], rows.Select(row => row.State));
        Assert.Equivalent(rows.Single(row => row.Id == second.Id), taken.Claimed.Delivery, strict: true);
        Assert.Equivalent((await Database.RowsAsync<Post>())[1], taken.Post, strict: true);
        Assert.Equal(worker.Id, taken.Claimed.Delivery.Worker);
        Assert.Equal(Some.Noon + Lease, taken.Claimed.Delivery.ClaimedUntil);
    }

    [Fact]
    public async Task A_line_that_goes_on_tells_of_the_next_what_its_head_would()
    {
        var channel = await Database.AddAsync(Some.Channel());
        var first = await DeliveryAsync(channel);
        await DeliveryAsync(channel);
        await Database.ChangeAsync<Article>(_ => true, article => article.IsBreaking = true);
        var other = await Database.AddAsync(Some.Channel("other", "@other"));
        await store.ClaimAsync(first.Id, Some.Noon, Lease, Cancel);
        OutboxHead? asked = null;

        var taken = await store.RecordAsync(Some.Sent(first.Id, "42"), Cancel, On(channel, next => (asked = next) is null));

        Assert.Null(taken);
        var head = Assert.Single(await store.HeadsAsync(Some.Noon, Cancel));
        Assert.Equal(head.Time, asked!.Time);
        Assert.Equivalent(head.Delivery, asked.Delivery, strict: true);
        Assert.Null((await Database.RowsAsync<Channel>()).Single(row => row.Id == other.Id).Newest);
    }

    [Theory]
    [InlineData("paused by staff")]
    [InlineData("paused by the network")]
    [InlineData("account paused")]
    [InlineData("retired")]
    [InlineData("moved")]
    [InlineData("quiet hours")]
    [InlineData("drip")]
    [InlineData("held")]
    [InlineData("scheduled")]
    [InlineData("not due yet")]
    [InlineData("in doubt")]
    [InlineData("a correction")]
    [InlineData("written by an editor")]
    [InlineData("another topic of the group")]
    public async Task A_line_does_not_go_on_where_anything_else_has_a_say(string why)
    {
        var channel = await Database.AddAsync(Some.Channel());
        var first = await DeliveryAsync(channel);
        await DeliveryAsync(
            channel, why == "in doubt" ? DeliveryState.Unknown : DeliveryState.Due, why == "not due yet" ? Some.Noon.AddHours(1) : null,
            why == "a correction" ? DeliveryAct.Correct : DeliveryAct.Publish);
        await store.ClaimAsync(first.Id, Some.Noon, Lease, Cancel);
        await Database.ChangeAsync<Channel>(_ => true, row =>
        {
            row.PausedBy = why == "paused by staff" ? "Jutta Brandt" : null;
            if (why == "paused by the network") (row.Paused, row.Troubled) = ("The chat was not found.", Some.Noon);
            row.Retired = why == "retired";
            row.QuietHours = why == "quiet hours" ? QuietHours.Parse("22:00-06:00") : null;
            row.Drip = why == "drip" ? 3 : null;
            if (why == "moved") row.Address = "-1001";
        });
        await Database.ChangeAsync<Delivery>(row => row.Id != first.Id, row =>
        {
            row.HeldBy = why == "held" ? "Jutta Brandt" : null;
            row.Scheduled = why == "held" ? DateTimeOffset.MaxValue : why == "scheduled" ? Some.Noon.AddHours(1) : null;
        });
        await Database.ChangeAsync<Post>(_ => why == "written by an editor", row => row.Edits = new PostEdits { Title = "Anders" });
        if (why == "account paused")
            await Database.AddAsync(new Account { Network = channel.Network, Paused = "Unauthorized", Troubled = Some.Noon });
        if (why == "another topic of the group") await Database.AddAsync(Some.Channel("topic", channel.Address.ToUpperInvariant()));

        Assert.Null(await store.RecordAsync(Some.Sent(first.Id, "42"), Cancel, On(channel)));

        Assert.Equal(DeliveryState.Sent, (await Database.RowsAsync<Delivery>())[0].State);
        Assert.Null((await Database.RowsAsync<Delivery>())[1].ClaimedUntil);
    }

    [Fact]
    public async Task The_same_act_at_the_same_revision_cannot_be_stored_twice()
    {
        var delivery = await DeliveryAsync(await Database.AddAsync(Some.Channel()));

        var post = Assert.Single(await Database.RowsAsync<Post>());

        var twin = NewPost.DeliveryOf(post, delivery.Act, Some.Noon.AddHours(1));

        await Assert.ThrowsAsync<DbUpdateException>(() => Database.AddAsync(twin));
    }

    private static GoingOn On(Channel channel, Func<OutboxHead, bool>? mayGo = null) => new(channel, Lease, () => Some.Noon, mayGo ?? (_ => true));

    private async Task<Delivery> ClaimedAsync(DeliveryAct act = DeliveryAct.Publish)
    {
        var delivery = await DeliveryAsync(await Database.AddAsync(Some.Channel()), act: act);
        Assert.NotNull(await store.ClaimAsync(delivery.Id, Some.Noon, Lease, Cancel));
        return delivery;
    }

    /// <summary>A delivery whose answer was lost.</summary>
    private async Task<Delivery> UnsureAsync()
    {
        var delivery = await ClaimedAsync();
        await store.RecordAsync(Some.Ended(delivery.Id, new WhatFollows(DeliveryState.Unknown) { Due = Some.Noon }), Cancel);
        Assert.NotNull(await store.ClaimAsync(delivery.Id, Some.Noon, Lease, Cancel));
        return delivery;
    }

    private static TryEnded Searched(DeliveryId delivery, WhatFollows follows) =>
        new(delivery, new Attempt { Kind = AttemptKind.Search, Started = Some.Noon, Outcome = "a search" }, follows);

    /// <summary>One more post in the channel's line, with its delivery.</summary>
    private async Task<Delivery> DeliveryAsync(
        Channel channel, DeliveryState state = DeliveryState.Due, DateTimeOffset? due = null, DeliveryAct act = DeliveryAct.Publish,
        DateTimeOffset? ended = null)
    {
        var number = (await Database.RowsAsync<Article>()).Count;
        var article = await Database.AddAsync(Some.Article($"stadtblatt.example/{number}"));
        var post = await Database.AddAsync(Some.Post(article.Id, channel.Id));
        var delivery = NewPost.DeliveryOf(post, act, due ?? Some.Noon);
        (delivery.State, delivery.Ended) = (state, ended);
        return await Database.AddAsync(delivery);
    }
}

public sealed class Outbox_on_SQLite() : OutboxContract(new SqliteDatabase());
