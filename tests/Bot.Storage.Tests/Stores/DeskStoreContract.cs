using Bot.Core.Desk;
using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class DeskStoreContract : StoreContract
{
    private readonly DeskStore store;

    private protected DeskStoreContract(NewsroomDatabase database) : base(database) => store = new DeskStore(database.Contexts);

    [Fact]
    public async Task Staff_are_known_by_their_Telegram_id_until_they_retire()
    {
        await Database.AddAsync(Some.StaffMember("Jutta", 4711));

        Assert.Equal("Jutta", (await store.StaffAsync(4711, Cancel))?.Name);
        Assert.Null(await store.StaffAsync(4712, Cancel));

        await Database.ChangeAsync<StaffMember>(_ => true, member => member.Retired = true);
        Assert.Null(await store.StaffAsync(4711, Cancel));
    }

    [Fact]
    public async Task Channels_in_use_come_in_order_of_name()
    {
        foreach (var name in new[] { "wirtschaft", "Stadt", "alt" }) await Database.AddAsync(Some.Channel(name));
        await Database.ChangeAsync<Channel>(row => row.Name == "alt", row => row.Retired = true);

        Assert.Equal(["Stadt", "wirtschaft"], (await store.ChannelsAsync(Cancel)).Select(channel => channel.Name));
    }

    [Fact]
    public async Task An_article_given_by_its_link_is_kept_once()
    {
        var first = await store.AddArticleAsync(Some.Article(title: "First", sections: "Politik"), Cancel);
        var second = await store.AddArticleAsync(Some.Article(title: "Second"), Cancel);

        Assert.Equal((first.Id, "First"), (second.Id, second.Title));
        Assert.Equal(first.Id, (await store.ArticleAsync(first.Key, Cancel))?.Id);
        Assert.Equal("Politik", Assert.Single((await store.ArticleAsync(first.Id, Cancel))!.Sections).Label);
        Assert.Null(await store.ArticleAsync("stadtblatt.example/nowhere", Cancel));
        var revision = Assert.Single(await Database.RowsAsync<Revision>());
        Assert.Equal((1, "First", RevisionOrigin.Staff), (revision.Number, revision.Title, revision.By));
        Assert.Null(await store.ArticleAsync(new ArticleId(99), Cancel));
    }

    [Fact]
    public async Task What_a_source_left_out_comes_from_the_page_and_what_it_told_stays()
    {
        var told = Some.Article(title: "As the feed has it");
        (told.Lead, told.Text, told.Byline, told.Image) = ("Told by the feed.", null, null, null);
        await Database.AddAsync(told);
        var read = Some.Article(title: "As the page has it");
        (read.Lead, read.Text, read.Byline, read.Image) = ("Read on the page.", "The whole story.", "Jutta Berg", "https://stadtblatt.example/halle.jpg");
        (read.ImageAlt, read.Gallery) = ("Die Halle", [new("https://stadtblatt.example/fest.jpg", "Das Fest")]);

        var kept = await store.AddArticleAsync(read, Cancel);

        Assert.Equal(told.Id, kept.Id);
        var stored = await store.ArticleAsync(told.Id, Cancel);
        Assert.Equal(
            ("As the feed has it", "Told by the feed.", "The whole story.", "Jutta Berg", "https://stadtblatt.example/halle.jpg"),
            (stored?.Title, stored?.Lead, stored?.Text, stored?.Byline, stored?.Image));
        Assert.Equal(("Die Halle", read.Gallery[0]), (stored?.ImageAlt, Assert.Single(stored!.Gallery)));
    }

    [Fact]
    public async Task A_link_finds_the_article_of_its_twin_of_its_page_and_of_every_link_it_was_shown_with()
    {
        var source = await Database.AddAsync(Some.Source());
        var article = Some.Article("https://stadtblatt.example/halle");
        article.Canonical = "https://stadtblatt.example/2026/halle";
        await Database.AddAsync(article);
        await Database.AddAsync(new Sighting
        {
            SourceId = source.Id,
            EntryKey = "1",
            ArticleId = article.Id,
            ArticleKey = "https://stadtblatt.example/neu/halle",
            Fingerprint = "a",
        });

        foreach (var key in new[] { "http://www.stadtblatt.example/halle/", "http://stadtblatt.example/2026/halle", "https://stadtblatt.example/neu/halle" })
            Assert.Equal(article.Id, (await store.ArticleAsync(key, Cancel))?.Id);
    }

    [Fact]
    public async Task An_article_given_by_many_at_once_is_kept_once()
    {
        var kept = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            Task.Run(() => store.AddArticleAsync(Some.Article(), Cancel))));

        Assert.Single(kept.Select(article => article.Id).Distinct());
    }

    [Fact]
    public async Task Sending_a_draft_makes_the_post_and_its_delivery()
    {
        var draft = await DraftAsync();

        var sent = await SendAsync(draft);

        var post = Assert.Single(await store.PostsAsync(draft.ArticleId, Cancel));
        Assert.Equal(Assert.Single(sent.Posts).Id, post.Id);
        Assert.Equal((draft.ChannelId, 0, "Jutta", PostState.Waiting), (post.ChannelId, post.Turn, post.By, post.State));
        var delivery = Assert.Single(await store.DeliveriesAsync(post.Id, Cancel));
        Assert.Equal((DeliveryAct.Publish, DeliveryState.Due, 1), (delivery.Act, delivery.State, delivery.Revision));
        Assert.Equal(DraftState.Sent, (await store.DraftAsync(draft.Id, Cancel))?.State);
    }

    [Fact]
    public async Task A_second_press_sends_nothing()
    {
        var draft = await DraftAsync();
        await SendAsync(draft);

        Assert.Empty((await SendAsync(draft)).Posts);
    }

    [Fact]
    public async Task Of_many_presses_at_once_one_sends()
    {
        var draft = await DraftAsync();

        var sent = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => SendAsync(draft))));

        Assert.Single(sent, result => result.Posts.Count == 1);
        Assert.Single(await Database.RowsAsync<Delivery>());
    }

    [Fact]
    public async Task An_article_that_stands_in_the_channel_is_not_posted_and_the_draft_stays_open()
    {
        var first = await DraftAsync();
        var standing = (await SendAsync(first)).Posts[0];
        var second = await DraftAsync(first);

        var sent = await SendAsync(second);

        Assert.Empty(sent.Posts);
        Assert.Equal(standing.Id, sent.Standing?.Id);
        Assert.Equal(DraftState.Open, (await store.DraftAsync(second.Id, Cancel))?.State);
    }

    [Fact]
    public async Task With_consent_an_article_is_posted_again_in_its_next_turn()
    {
        var first = await DraftAsync();
        await SendAsync(first);
        var second = await DraftAsync(first);
        Assert.True(await store.ChangeDraftAsync(second.Id, draft => draft.AgainIn = [draft.ChannelId], Cancel));

        var sent = await SendAsync(second, version: 1);

        Assert.Equal(1, Assert.Single(sent.Posts).Turn);
        Assert.Equal([0, 1], (await store.PostsAsync(first.ArticleId, Cancel)).Select(post => post.Turn));
    }

    [Fact]
    public async Task A_withdrawn_post_stands_in_nobodys_way()
    {
        var first = await DraftAsync();
        await SendAsync(first);
        await Database.ChangeAsync<Post>(_ => true, post => post.State = PostState.Withdrawn);

        var sent = await SendAsync(await DraftAsync(first));

        Assert.Equal(1, sent.Posts[0].Turn);
        Assert.Equal(sent.Posts[0].Id, Assert.Single(await store.PostsAsync(first.ArticleId, Cancel)).Id);
    }

    [Fact]
    public async Task A_draft_that_is_no_longer_open_can_neither_be_changed_nor_discarded_nor_sent()
    {
        var draft = await DraftAsync();

        Assert.True(await store.DiscardAsync(draft.Id, Some.StaffMember("Jutta"), Some.Noon, Cancel));
        Assert.Equal("Jutta", (await store.DraftAsync(draft.Id, Cancel))!.EndedBy);

        Assert.False(await store.DiscardAsync(draft.Id, Some.StaffMember("Jutta"), Some.Noon, Cancel));
        Assert.False(await store.ChangeDraftAsync(draft.Id, row => row.IsSilent = true, Cancel));
        Assert.Empty((await SendAsync(draft)).Posts);
        Assert.Empty(await Database.RowsAsync<Post>());
    }

    [Fact]
    public async Task What_an_editor_wants_otherwise_goes_from_the_draft_to_the_post()
    {
        var draft = await DraftAsync();
        var picture = new ArticlePicture("https://stadtblatt.example/a.jpg", "Die Halle");
        var edits = new PostEdits { Title = "Kurz", Picture = picture, IsBreaking = true };
        Assert.True(await store.ChangeDraftAsync(draft.Id, row => (row.Edits, row.IsSilent) = (edits, true), Cancel));

        var kept = await store.DraftAsync(draft.Id, Cancel);
        Assert.Equal((1, edits), (kept!.Version, kept.Edits));
        await SendAsync(draft, version: 1);

        var post = Assert.Single(await Database.RowsAsync<Post>());
        Assert.Equal((edits, true, true), (post.Edits, post.IsBreaking, post.IsSilent));
    }

    [Fact]
    public async Task A_version_that_nobody_was_shown_is_not_sent()
    {
        var draft = await DraftAsync();
        await store.ChangeDraftAsync(draft.Id, row => row.IsSilent = true, Cancel);

        Assert.Empty((await SendAsync(draft, version: 0)).Posts);
        Assert.Single((await SendAsync(draft, version: 1)).Posts);
    }

    [Fact]
    public async Task A_draft_goes_to_several_channels_or_to_none()
    {
        var draft = await DraftAsync();
        var other = await Database.AddAsync(Some.Channel("other", "@other"));
        await store.ChangeDraftAsync(draft.Id, row => row.Others = [other.Id], Cancel);
        Assert.Equal([draft.ChannelId, other.Id], (await store.DraftAsync(draft.Id, Cancel))!.Channels);
        var standing = await Database.AddAsync(Some.Post(draft.ArticleId, other.Id, PostState.Standing));

        Assert.Equal(standing.Id, (await SendAsync(draft, version: 1, other.Id)).Standing?.Id);
        await store.ChangeDraftAsync(draft.Id, row => row.AgainIn = [other.Id], Cancel);
        var sent = await SendAsync(draft, version: 2, other.Id);

        Assert.Equal([(draft.ChannelId, 0), (other.Id, 1)], sent.Posts.Select(post => (post.ChannelId, post.Turn)));
        Assert.Equal(2, (await Database.RowsAsync<Delivery>()).Count);
    }

    [Fact]
    public async Task A_scheduled_draft_is_a_delivery_of_that_time()
    {
        var draft = await DraftAsync();
        await store.ChangeDraftAsync(draft.Id, row => row.Due = Some.Noon.AddHours(2), Cancel);

        await SendAsync(draft, version: 1);

        var delivery = Assert.Single(await Database.RowsAsync<Delivery>());
        Assert.Equal((Some.Noon.AddHours(2), Some.Noon.AddHours(2)), (delivery.Due, delivery.Scheduled));
    }

    [Fact]
    public async Task What_is_sent_for_approval_becomes_a_candidate_without_a_delivery()
    {
        var draft = await DraftAsync();

        var sent = await store.SendAsync(
            new SendOrder(draft.Id, 0, [new(draft.ChannelId, Some.Content())], 1, Some.StaffMember("Alma"), Some.Noon) { AsksApproval = true }, Cancel);

        Assert.Equal(PostState.InReview, Assert.Single(sent.Posts).State);
        Assert.Empty(await Database.RowsAsync<Delivery>());
        Assert.Equal("Alma", Assert.Single(await Database.RowsAsync<Review>()).AskedBy);
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        Assert.Null(await store.DraftAsync(new DraftId(99), Cancel));
        Assert.False(await store.DiscardAsync(new DraftId(99), Some.StaffMember(), Some.Noon, Cancel));
        Assert.Empty(await store.DeliveriesAsync(new PostId(99), Cancel));
    }

    private Task<SendResult> SendAsync(Draft draft, int version = 0, params ChannelId[] others) => store.SendAsync(
        new SendOrder(draft.Id, version, [.. others.Prepend(draft.ChannelId).Select(channel => new PlannedPost(channel, Some.Content()))], 1, Some.StaffMember("Jutta"), Some.Noon),
        Cancel);

    /// <summary>A draft of a new article by a new member of staff for a new channel, or of the same as another.</summary>
    private async Task<Draft> DraftAsync(Draft? like = null)
    {
        var draft = like is null
            ? Some.Draft(
                (await Database.AddAsync(Some.StaffMember())).Id,
                (await Database.AddAsync(Some.Article())).Id,
                (await Database.AddAsync(Some.Channel())).Id)
            : Some.Draft(like.StaffId, like.ArticleId, like.ChannelId);
        return await store.AddDraftAsync(draft, Cancel);
    }
}

public sealed class DeskStore_on_SQLite() : DeskStoreContract(new SqliteDatabase());
