using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Desk.Corrections;
using Bot.Core.Model;
using Bot.Core.Reading.Links;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Stores;

public abstract class PostedStoriesContract : StoreContract
{
    private static readonly DateTimeOffset Later = Some.Noon.AddMinutes(30);

    private readonly PostedStories store;
    private readonly StaffMember jutta;

    private protected PostedStoriesContract(NewsroomDatabase database) : base(database)
    {
        store = new PostedStories(database.Contexts);
        jutta = database.AddAsync(Some.StaffMember()).GetAwaiter().GetResult();
    }

    [Fact]
    public async Task Stories_come_by_their_newest_post_with_all_their_places()
    {
        var first = await ArticleAsync("eins");
        var second = await ArticleAsync("zwei");
        await PostAsync(first, "a", "1");
        await PostAsync(second, "b", "2");
        await PostAsync(first, "c", "3");

        var recent = await store.RecentAsync(0, 9, Cancel);
        Assert.Equal([first.Id, second.Id], recent.Select(story => story.Article.Id));
        Assert.Equal(["a", "c"], recent[0].Posts.Select(place => place.Channel.Name));
        Assert.Equal([second.Id], (await store.RecentAsync(1, 9, Cancel)).Select(story => story.Article.Id));
    }

    [Theory]
    [InlineData("17", true), InlineData("17 photo 3F2A", true), InlineData("16,17,18 album", true), InlineData("15,16,17 album", true)]
    [InlineData("17,18 album", true), InlineData("117", false), InlineData("171 photo 17", false), InlineData("1,170 album", false)]
    public async Task A_story_is_found_by_its_message_in_the_channel(string reference, bool found)
    {
        var article = await ArticleAsync("eins");
        await PostAsync(article, "a", reference, "@Erlenfurt");

        var story = await store.OfMessageAsync(new MessageCopy("Telegram", ["-1001", "@erlenfurt"], 17), Cancel);
        Assert.Equal(found, story?.Article.Id == article.Id);
        Assert.Null(await store.OfMessageAsync(new MessageCopy("Telegram", ["-1001", "@elsewhere"], 17), Cancel));
        Assert.Null(await store.OfMessageAsync(new MessageCopy("Mastodon", ["@erlenfurt"], 17), Cancel));
    }

    [Fact]
    public async Task A_story_is_found_by_its_link_however_it_is_written()
    {
        var article = await ArticleAsync("eins");
        Assert.Equal(article.Id, (await store.AtLinkAsync("http://www.stadtblatt.example/eins/?utm_source=x", Cancel))!.Article.Id);
        Assert.Null(await store.AtLinkAsync("https://elsewhere.example/", Cancel));
    }

    [Fact]
    public async Task An_edit_corrects_what_stands_in_every_channel_and_replaces_what_waits()
    {
        var article = await ArticleAsync("eins");
        var standing = await PostAsync(article, "a", "1");
        var waiting = await PostAsync(article, "b", null, state: PostState.Waiting, delivery: DeliveryState.Due);
        await PostAsync(article, "c", "3", state: PostState.Withdrawn);

        var story = await EditAsync(article, new StoryChange(Title: "Neuer Titel"));

        Assert.Equal(["a", "b"], story!.Posts.Select(place => place.Channel.Name));
        var added = (await Database.RowsAsync<Delivery>()).Where(delivery => delivery.Revision == 2).ToList();
        Assert.Equal(
            [(standing.Id, DeliveryAct.Correct, DeliveryState.Due), (waiting.Id, DeliveryAct.Publish, DeliveryState.Due)],
            added.Select(delivery => (delivery.PostId, delivery.Act, delivery.State)));
        var posts = (await Database.RowsAsync<Post>()).OrderBy(post => post.Id.Value).ToList();
        Assert.Equal(["Neuer Titel (a)", "Neuer Titel (b)", "eins (c)"], posts.Select(post => post.Content.Text));
        Assert.Equal(new PostEdits { Title = "Neuer Titel" }, posts[0].Edits);
        Assert.Equal(
            [(ActKind.Edited, "eins", "Neuer Titel", jutta.Id), (ActKind.Edited, "eins", "Neuer Titel", jutta.Id)],
            (await Database.RowsAsync<Act>()).Select(act => (act.Kind, act.Before!, act.After!, act.StaffId!.Value)));
    }

    [Fact]
    public async Task What_readers_would_not_see_asks_for_no_delivery()
    {
        var article = await ArticleAsync("eins");
        await PostAsync(article, "a", "1");
        Assert.Empty((await EditAsync(article, new StoryChange(Title: "eins")))!.Posts);
        Assert.DoesNotContain(await Database.RowsAsync<Delivery>(), delivery => delivery.Act == DeliveryAct.Correct);
        Assert.Empty(await Database.RowsAsync<Act>());
    }

    [Fact]
    public async Task A_post_is_edited_once_a_minute_at_most_and_the_newest_words_win()
    {
        var article = await ArticleAsync("eins");
        await PostAsync(article, "a", "1");
        await EditAsync(article, new StoryChange(Title: "zwei"));
        await Database.ChangeAsync<Delivery>(delivery => delivery.Act == DeliveryAct.Correct, delivery =>
            (delivery.State, delivery.ClaimedAt, delivery.Ended) = (DeliveryState.Sent, Later, Later));

        await EditAsync(article, new StoryChange(Title: "drei"), Later.AddSeconds(10));
        await EditAsync(article, new StoryChange(Title: "vier"), Later.AddSeconds(20));

        var open = Assert.Single(await Database.RowsAsync<Delivery>(), delivery => delivery.State == DeliveryState.Due);
        Assert.Equal((4, Later.AddMinutes(1), Later.AddMinutes(1)), (open.Revision, open.Due, open.Scheduled!.Value));
    }

    [Fact]
    public async Task An_edit_makes_whoever_reads_the_page_right_now_begin_anew()
    {
        var article = await ArticleAsync("eins");
        await Database.ChangeAsync<Article>(_ => true, held => held.Reread = Later);
        await PostAsync(article, "a", "1");
        var reader = new ReadStore(Database.Contexts);
        var read = Assert.Single(await reader.RereadsAsync(Later, [], 9, Cancel));

        await EditAsync(article, new StoryChange(Title: "zwei"));
        read.Title = "Die Zeitung ändert auch";

        Assert.False(await reader.SaveRereadAsync(read, Later, Later, Cancel));
        Assert.Equal("eins", (await Database.ArticlesAsync())[0].Title);
    }

    [Fact]
    public async Task Nothing_is_edited_of_what_is_taken_back_or_unknown()
    {
        var article = await ArticleAsync("eins");
        await PostAsync(article, "a", "1", state: PostState.Withdrawn);
        Assert.Null(await EditAsync(article, new StoryChange(Title: "zwei")));
        Assert.Null(await store.EditAsync(new(99), new StoryChange(Title: "zwei"), Write, jutta, Later, Cancel));
    }

    [Fact]
    public async Task Taking_back_retracts_everywhere_once_and_is_recorded()
    {
        var article = await ArticleAsync("eins");
        await PostAsync(article, "a", "1");
        await PostAsync(article, "b", "2");

        Assert.Equal(2, (await store.RetractAsync(article.Id, jutta, Later, Cancel))!.Posts.Count);
        Assert.Empty((await store.RetractAsync(article.Id, jutta, Later, Cancel))!.Posts);

        Assert.Equal(2, (await Database.RowsAsync<Delivery>()).Count(delivery => delivery.Act == DeliveryAct.Retract));
        Assert.Equal(["eins · a", "eins · b"], (await Database.RowsAsync<Act>()).Select(act => act.About));
        Assert.Null(await store.RetractAsync(new(99), jutta, Later, Cancel));
    }

    [Fact]
    public async Task Undo_keeps_in_what_is_held_back_and_retracts_what_is_out_only_of_this_press()
    {
        var article = await ArticleAsync("eins");
        await PostAsync(article, "earlier", "1", by: jutta.Name, composed: Some.Noon);
        var held = await PostAsync(article, "held", null, state: PostState.Waiting, delivery: DeliveryState.Due, by: jutta.Name, composed: Later);
        var sent = await PostAsync(article, "sent", "2", by: jutta.Name, composed: Later);
        await PostAsync(article, "other", "3", by: "Karl", composed: Later);

        var undone = await store.UndoAsync(jutta, Later.AddHours(-1), Later.AddMinutes(1), Cancel);

        Assert.Equal([held.Id, sent.Id], undone!.Posts.Select(place => place.Post.Id));
        Assert.Equal(sent.Id, Assert.Single(await Database.RowsAsync<Delivery>(), delivery => delivery.Act == DeliveryAct.Retract).PostId);
        Assert.Equal(PostState.Withdrawn, (await Database.RowsAsync<Post>()).Single(post => post.Id == held.Id).State);
        Assert.Equal(ArticleStage.Composed, (await Database.ArticlesAsync())[0].Stage);
        Assert.Equal("earlier", Assert.Single((await store.UndoAsync(jutta, Some.Noon, Later.AddMinutes(1), Cancel))!.Posts).Channel.Name);
        Assert.Null(await store.UndoAsync(jutta, Some.Noon, Later, Cancel));
    }

    [Fact]
    public async Task Reports_are_open_until_their_last_word()
    {
        var reports = new DeskReports(Database.Contexts);
        var article = await ArticleAsync("eins");
        var post = await PostAsync(article, "a", "1");
        await PostAsync(article, "b", "2");
        await reports.AddAsync(new DeskReport
        {
            ChatId = 5, Message = "6", Language = "de", Kind = ActKind.Edited, ArticleId = article.Id, Posts = [post.Id.Value], Created = Later, Shown = "x",
        }, Cancel);

        var (report, story) = Assert.Single(await reports.OpenAsync(9, Cancel));
        Assert.Equal((5L, "6", post.Id), (report.ChatId, report.Message, Assert.Single(story.Posts).Post.Id));
        await reports.ShownAsync(report.Id, "y", null, Cancel);
        Assert.Equal("y", Assert.Single(await reports.OpenAsync(9, Cancel)).Report.Shown);
        await reports.ShownAsync(report.Id, "z", Later, Cancel);
        Assert.Empty(await reports.OpenAsync(9, Cancel));
    }

    private static PostContent Write(Article article, Channel channel, PostEdits edits) =>
        Some.Content($"{edits.Title ?? article.Title} ({channel.Name})");

    private Task<StoryInChannels?> EditAsync(Article article, StoryChange change, DateTimeOffset? at = null) =>
        store.EditAsync(article.Id, change, Write, jutta, at ?? Later, Cancel);

    private Task<Article> ArticleAsync(string title) =>
        Database.AddAsync(Some.Article(key: ArticleKey.Of($"https://stadtblatt.example/{title}"), title: title, stage: ArticleStage.Composed));

    private async Task<Post> PostAsync(
        Article article, string channel, string? reference, string? address = null, PostState state = PostState.Standing,
        DeliveryState delivery = DeliveryState.Sent, string? by = null, DateTimeOffset? composed = null)
    {
        var place = await Database.AddAsync(Some.Channel(channel, address ?? $"@{channel}"));
        var post = await Database.AddAsync(new Post
        {
            ArticleId = article.Id, ChannelId = place.Id, Revision = 1, Content = Some.Content($"{article.Title} ({channel})"), State = state,
            MessageRef = reference, By = by, Composed = composed ?? Some.Noon, Published = reference is null ? null : Some.Noon,
        });
        await Database.AddAsync(new Delivery
        {
            PostId = post.Id, ChannelId = place.Id, Revision = 1, Act = DeliveryAct.Publish, State = delivery, Due = Some.Noon, Created = Some.Noon,
            Ended = delivery == DeliveryState.Due ? null : Some.Noon,
        });
        return post;
    }
}

public sealed class PostedStories_on_SQLite() : PostedStoriesContract(new SqliteDatabase());
