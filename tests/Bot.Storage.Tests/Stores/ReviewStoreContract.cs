using Bot.Core.Desk.Reviewing;
using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class ReviewStoreContract : StoreContract
{
    private static readonly DateTimeOffset Later = Some.Noon.AddMinutes(5);

    private readonly ReviewStore store;

    private protected ReviewStoreContract(NewsroomDatabase database) : base(database) => store = new ReviewStore(database.Contexts);

    [Fact]
    public async Task A_candidate_comes_with_its_post_article_and_channel()
    {
        var review = await ReviewAsync("Politik");

        var found = await store.FindAsync(review.Id, Cancel);

        Assert.Equal((review.PostId, "Politik", "Stadtnachrichten"), (found!.Post.Id, found.Article.Sections[0].Label, found.Channel.Name));
        Assert.Null(await store.FindAsync(new ReviewId(99), Cancel));
    }

    [Fact]
    public async Task What_somebody_can_still_decide_is_listed_page_by_page_held_ones_too()
    {
        Review[] asked =
            [await ReviewAsync(), await ReviewAsync(number: 2), await ReviewAsync(number: 3), await ReviewAsync(number: 4)];
        await store.DecideAsync(Decision(asked[0], ReviewState.Rejected), Cancel);
        await store.DecideAsync(Decision(asked[1], ReviewState.Held), Cancel);
        foreach (var review in asked) await store.ShownAsync(review.Id, 2, "17", Cancel);

        Assert.Equal(asked[1..].Select(review => review.Id), (await store.UndecidedAsync(0, 9, Cancel)).Select(held => held.Review.Id));
        var page = Assert.Single(await store.UndecidedAsync(1, 1, Cancel));
        Assert.Equal((asked[2].Id, "Stadtnachrichten"), (page.Review.Id, page.Channel.Name));
    }

    [Fact]
    public async Task An_approved_candidate_gets_its_delivery_in_the_same_moment()
    {
        var review = await ReviewAsync();

        var answer = await store.DecideAsync(Decision(review, ReviewState.Approved), Cancel);

        Assert.Equal((true, ReviewState.Approved, "Erika"), (answer!.First, answer.Review.State, answer.Review.By));
        var post = Assert.Single(await Database.RowsAsync<Post>());
        Assert.Equal((PostState.Waiting, null), (post.State, post.By));
        var delivery = Assert.Single(await Database.RowsAsync<Delivery>());
        Assert.Equal((DeliveryAct.Publish, DeliveryState.Due, Later), (delivery.Act, delivery.State, delivery.Due));
    }

    [Fact]
    public async Task What_an_author_scheduled_keeps_its_time_and_counts_its_age_from_the_approval()
    {
        var asked = await ReviewAsync(due: Later.AddHours(2));

        await store.DecideAsync(Decision(asked, ReviewState.Approved), Cancel);

        Assert.Equal(Later.AddHours(2), Assert.Single(await Database.RowsAsync<Delivery>()).Scheduled);
        using var outbox = new Outbox(Database.Contexts, new WorkerMark(Database.Location));
        Assert.Equal(Later, Assert.Single(await outbox.HeadsAsync(Later.AddHours(2), Cancel)).Time.Dated);
    }

    [Fact]
    public async Task Of_many_decisions_at_once_the_first_counts_and_the_others_learn_whose_it_was()
    {
        var review = await ReviewAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(editor => Task.Run(() => store.DecideAsync(
            Decision(review, editor % 2 == 0 ? ReviewState.Approved : ReviewState.Rejected, $"Editor {editor}"), Cancel))));

        var first = Assert.Single(answers, answer => answer!.First)!;
        Assert.All(answers, answer => Assert.Equal((first.Review.By, first.Review.State), (answer!.Review.By, answer.Review.State)));
        Assert.Equal(first.Review.State == ReviewState.Approved ? 1 : 0, (await Database.RowsAsync<Delivery>()).Count);
    }

    [Fact]
    public async Task A_rejected_candidate_stays_in_and_why_is_kept_beside_the_article()
    {
        var review = await ReviewAsync();

        await store.DecideAsync(Decision(review, ReviewState.Rejected) with { Reason = "Zu spät" }, Cancel);

        Assert.Equal(PostState.Withdrawn, Assert.Single(await Database.RowsAsync<Post>()).State);
        var refusal = Assert.Single(await Database.RowsAsync<Refusal>());
        Assert.Equal((RefusalReason.Rejected, "Erika: Zu spät"), (refusal.Reason, refusal.Argument));
        Assert.Empty(await Database.RowsAsync<Delivery>());
    }

    [Fact]
    public async Task What_is_held_can_be_decided_by_people_and_not_by_the_rule()
    {
        var review = await ReviewAsync();
        Assert.True((await store.DecideAsync(Decision(review, ReviewState.Held), Cancel))!.First);

        Assert.False((await store.DecideAsync(Decision(review, ReviewState.Dropped, by: null), Cancel))!.First);
        Assert.True((await store.DecideAsync(Decision(review, ReviewState.Approved, "Karl"), Cancel))!.First);
    }

    [Fact]
    public async Task A_candidate_is_approved_as_its_draft_changed_it_unless_that_was_changed_since()
    {
        var review = await ReviewAsync();
        var post = Assert.Single(await Database.RowsAsync<Post>());
        var staff = await Database.AddAsync(Some.StaffMember());
        var edits = new PostEdits { Title = "Kürzer", IsBreaking = true };
        var draft = await Database.AddAsync(new Draft
        {
            StaffId = staff.Id, ArticleId = post.ArticleId, ChannelId = post.ChannelId, ReviewId = review.Id, Edits = edits, IsSilent = true, Version = 3,
        });
        var due = Later.AddHours(1);

        var stale = await store.DecideAsync(Decision(review, ReviewState.Approved) with { Changes = new(draft.Id, 2, Some.Content("two"), 1, due) }, Cancel);
        Assert.False(stale!.First);
        var answer = await store.DecideAsync(Decision(review, ReviewState.Approved) with { Changes = new(draft.Id, 3, Some.Content("three"), 1, due) }, Cancel);

        Assert.True(answer!.First);
        post = Assert.Single(await Database.RowsAsync<Post>());
        Assert.Equal(("three", edits, true, true), (post.Content.Text, post.Edits, post.IsBreaking, post.IsSilent));
        Assert.Equal(due, Assert.Single(await Database.RowsAsync<Delivery>()).Scheduled);
        Assert.Equal(DraftState.Sent, Assert.Single(await Database.RowsAsync<Draft>()).State);
    }

    [Fact]
    public async Task What_the_editors_chat_does_not_show_comes_first_and_what_is_over_and_shown_not_at_all()
    {
        var shown = await ReviewAsync();
        await store.ShownAsync(shown.Id, 1, "17", Cancel);
        var unshown = await ReviewAsync(number: 2);
        Assert.Equal([unshown.Id, shown.Id], (await store.OpenAsync(10, Cancel)).Select(one => one.Review.Id));

        await store.DecideAsync(Decision(shown, ReviewState.Approved), Cancel);
        Assert.Equal(("17", 1, 2), (await store.FindAsync(shown.Id, Cancel)) is { Review: var row } ? (row.MessageRef, row.Shown, row.Version) : default);
        await store.ShownAsync(shown.Id, 2, null, Cancel);
        Assert.Equal([unshown.Id], (await store.OpenAsync(10, Cancel)).Select(one => one.Review.Id));
        Assert.Equal("17", (await store.FindAsync(shown.Id, Cancel))!.Review.MessageRef);
    }

    [Fact]
    public async Task An_article_that_is_taken_back_leaves_nothing_to_decide()
    {
        var review = await ReviewAsync();

        await new PostedStories(Database.Contexts).RetractAsync(Assert.Single(await Database.ArticlesAsync()).Id, Some.StaffMember(), Later, Cancel);

        Assert.Equal(PostState.Withdrawn, Assert.Single(await Database.RowsAsync<Post>()).State);
        Assert.False((await store.DecideAsync(Decision(review, ReviewState.Approved), Cancel))!.First);
        Assert.Empty(await Database.RowsAsync<Delivery>());
    }

    [Fact]
    public async Task Staff_are_reminded_once()
    {
        var review = await ReviewAsync();
        await store.RemindedAsync(review.Id, "18", Later, Cancel);
        Assert.Equal((Later, "18"), (await store.FindAsync(review.Id, Cancel)) is { Review: var row } ? (row.Reminded!.Value, row.ReminderRef) : default);
    }

    private static ReviewDecision Decision(Review review, ReviewState state, string? by = "Erika") =>
        new(review.Id, state, by is null ? null : Some.StaffMember(by), Later);

    private async Task<Review> ReviewAsync(string section = "Politik", int number = 1, DateTimeOffset? due = null)
    {
        var channel = (await Database.RowsAsync<Channel>()).FirstOrDefault() ?? await Database.AddAsync(Some.Channel());
        var article = await Database.AddAsync(Some.Article($"stadtblatt.example/{number}", sections: section));
        var post = await Database.AddAsync(Some.Post(article.Id, channel.Id, PostState.InReview));
        return await Database.AddAsync(new Review { PostId = post.Id, Created = Some.Noon, Due = due });
    }
}

public sealed class ReviewStore_on_SQLite() : ReviewStoreContract(new SqliteDatabase());
