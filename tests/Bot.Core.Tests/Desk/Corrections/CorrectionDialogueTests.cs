using Bot.Core.Chat;
using Bot.Core.Desk.Corrections;
using Bot.Core.Model;
using Bot.Core.Tests.Chat;
using Bot.Testing;

namespace Bot.Core.Tests.Desk.Corrections;

public sealed class CorrectionDialogueTests : IAsyncDisposable
{
    private const string Stale = "Diese Schaltfläche ist nicht mehr aktuell.";
    private const string NotAllowed = "Ihre Rolle erlaubt das nicht.";

    private readonly ChatRoom room = new();
    private readonly StoryInChannels story;

    public CorrectionDialogueTests() => story = Stand("Markthalle öffnet wieder");

    [Fact]
    public async Task What_never_came_out_is_not_called_taken_back()
    {
        var post = story.Posts[0].Post;
        post.State = PostState.Withdrawn;
        foreach (var (published, told) in new[] { ((DateTimeOffset?)null, "kam nie heraus"), (room.Clock.GetUtcNow(), "zurückgezogen") })
        {
            post.Published = published;
            Assert.Contains(told, (await room.SayAsync("/recent", ChatRoom.Editor))!.Content.PlainText, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_typo_is_mended_by_typing_the_headline()
    {
        var recent = await room.SayAsync("/recent", ChatRoom.Editor);
        Assert.StartsWith("Zuletzt gepostet\n\nMarkthalle öffnet wieder", recent!.Content.PlainText, StringComparison.Ordinal);
        var card = (await room.PressAsync(recent, "Markthalle öffnet wieder", ChatRoom.Editor)).Edit;
        var question = (await room.PressAsync(card, "Titel", ChatRoom.Editor)).Edit;
        Assert.Equal(
            $"Markthalle öffnet wieder: {story.Article.Link}\n\nSchreiben Sie den neuen Titel, als Antwort auf diese Nachricht.",
            question!.Content.PlainText);

        var told = await room.SayAsync("Markthalle <öffnet> am Samstag", ChatRoom.Editor);

        Assert.StartsWith("Bearbeitet\nMarkthalle öffnet wieder", told!.Content.PlainText, StringComparison.Ordinal);
        Assert.EndsWith("⏳ Stadtnachrichten: unterwegs", told.Content.PlainText, StringComparison.Ordinal);
        Assert.Equal("Markthalle <öffnet> am Samstag", story.Posts[0].Post.Edits!.Title);
        Assert.Equal((ActKind.Edited, "Erika Esch"), (room.Acts.Acts[0].Kind, room.Acts.Acts[0].By));
        // The words were asked for once.
        Assert.StartsWith("Das habe ich leider nicht verstanden", (await room.SayAsync("Noch etwas", ChatRoom.Editor))!.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_says_what_was_wrong_by_command_or_by_answer()
    {
        await room.SayAsync($"/correct {story.Article.Link} Es sind vierzig Stände, nicht vier.", ChatRoom.Editor);
        Assert.Equal("Es sind vierzig Stände, nicht vier.", story.Posts[0].Post.Edits!.Note);

        await room.SayAsync($"/correct {story.Article.Link}", ChatRoom.Editor);
        await room.SayAsync("Es sind fünfzig.", ChatRoom.Editor);
        Assert.Equal("Es sind fünfzig.", story.Posts[0].Post.Edits!.Note);
        Assert.All(room.Acts.Acts, act => Assert.Equal(ActKind.Corrected, act.Kind));
    }

    [Fact]
    public async Task In_the_editors_chat_only_an_answer_to_the_bot_is_heard()
    {
        await room.SayInGroupAsync($"/correct {story.Article.Link}", ChatRoom.Editor, ChatRoom.DeskChat);
        Assert.Null(await room.SayInGroupAsync("Wer geht mit essen?", ChatRoom.Editor, ChatRoom.DeskChat));
        Assert.Null(await room.SayInGroupAsync("Ich.", ChatRoom.Owner, ChatRoom.DeskChat, new QuotedMessage { IsOwn = true, MessageRef = "8" }));
        Assert.NotNull(await room.SayInGroupAsync("Vierzig.", ChatRoom.Editor, ChatRoom.DeskChat, new QuotedMessage { IsOwn = true, MessageRef = "8" }));
        Assert.Equal("Vierzig.", story.Posts[0].Post.Edits!.Note);
    }

    [Fact]
    public async Task What_readers_would_not_see_is_not_sent()
    {
        await room.SayAsync($"/edit {story.Article.Link} Markthalle am Samstag", ChatRoom.Editor);
        Assert.Equal(
            "Die Leser sähen keinen Unterschied; es wird nichts gesendet.",
            (await room.SayAsync($"/edit {story.Article.Link} Markthalle am Samstag", ChatRoom.Editor))!.Content.PlainText);
    }

    [Fact]
    public async Task Words_that_are_too_long_are_asked_for_again()
    {
        await room.SayAsync($"/correct {story.Article.Link}", ChatRoom.Editor);
        Assert.StartsWith("Das ist zu lang: höchstens 600 Zeichen.", (await room.SayAsync(new string('x', 601), ChatRoom.Editor))!.Content.PlainText, StringComparison.Ordinal);
        await room.SayAsync("Kurz.", ChatRoom.Editor);
        Assert.Equal("Kurz.", story.Posts[0].Post.Edits!.Note);
    }

    [Fact]
    public async Task What_is_written_an_hour_after_the_question_is_no_correction()
    {
        await room.SayAsync($"/correct {story.Article.Link}", ChatRoom.Editor);
        room.Clock.Advance(TimeSpan.FromMinutes(61));
        await room.SayAsync("Vierzig.", ChatRoom.Editor);
        Assert.Null(story.Posts[0].Post.Edits);
    }

    [Fact]
    public async Task A_post_is_taken_back_by_its_forwarded_copy()
    {
        room.Posted.Copy = new MessageCopy("Telegram", ["-100", "@erlenfurt"], 17);
        var told = await room.SayInGroupAsync("/retract", ChatRoom.Editor, ChatRoom.DeskChat, new QuotedMessage { Copy = room.Posted.Copy });
        Assert.StartsWith("Zurückgezogen\nMarkthalle", told!.Content.PlainText, StringComparison.Ordinal);
        Assert.Equal(PostState.Withdrawn, story.Posts[0].Post.State);
        Assert.Equal(
            "Schon zurückgezogen, von Erika Esch.",
            (await room.SayAsync($"/retract {story.Article.Link}", ChatRoom.Owner))!.Content.PlainText);
    }

    [Fact]
    public async Task A_copy_without_its_origin_is_known_by_its_links()
    {
        var quoted = new QuotedMessage { Links = ["https://elsewhere.example/", story.Article.Link] };
        Assert.StartsWith("Zurückgezogen", (await room.SayInGroupAsync("/retract", ChatRoom.Editor, ChatRoom.DeskChat, quoted))!.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taking_back_by_button_asks_first()
    {
        var card = await room.SayAsync($"/edit {story.Article.Link}", ChatRoom.Editor);
        var question = (await room.PressAsync(card, "Zurückziehen", ChatRoom.Editor)).Edit;
        Assert.EndsWith("Überall zurückziehen? Es steht in: Stadtnachrichten", question!.Content.PlainText, StringComparison.Ordinal);
        Assert.Equal(PostState.Standing, story.Posts[0].Post.State);

        var told = await room.PressAsync(question, "Ja, zurückziehen", ChatRoom.Editor);
        Assert.StartsWith("Zurückgezogen", told.Edit!.Content.PlainText, StringComparison.Ordinal);
        Assert.Equal((ChatRoom.Editor, "7"), (room.Posted.Reports[0].ChatId, room.Posted.Reports[0].Message));
    }

    [Fact]
    public async Task Undo_takes_back_what_this_person_sent_last()
    {
        Assert.StartsWith("Sie haben im letzten Tag nichts gesendet", (await room.SayAsync("/undo", ChatRoom.Editor))!.Content.PlainText, StringComparison.Ordinal);
        var mine = Stand("Mein Post", by: "Erika Esch");
        Stand("Anderer Post", by: "Otto Ort");
        Assert.StartsWith("Rückgängig gemacht\nMein Post", (await room.SayAsync("/undo", ChatRoom.Editor))!.Content.PlainText, StringComparison.Ordinal);
        Assert.Equal(PostState.Withdrawn, mine.Posts[0].Post.State);
    }

    [Theory]
    [InlineData("/edit"), InlineData("/correct"), InlineData("/retract")]
    public async Task Without_a_story_the_command_says_how_to_name_one(string command)
    {
        Assert.Contains($"({command} https://…)", (await room.SayAsync(command, ChatRoom.Editor))!.Content.PlainText, StringComparison.Ordinal);
        Assert.Equal("Diesen Beitrag kenne ich nicht.", (await room.SayAsync($"{command} https://elsewhere.example/", ChatRoom.Editor))!.Content.PlainText);
    }

    [Fact]
    public async Task Authors_see_and_change_nothing_and_readers_do_not_even_see()
    {
        foreach (var text in new[] { $"/edit {story.Article.Link} Neu", $"/correct {story.Article.Link}", $"/retract {story.Article.Link}", "/undo" })
            Assert.StartsWith(NotAllowed, (await room.SayAsync(text, ChatRoom.Author))!.Content.PlainText, StringComparison.Ordinal);
        var card = (await room.PressAsync($"p:c:{story.Article.Id.Value}", ChatRoom.Author)).Edit;
        Assert.Equal(["Zuletzt gepostet"], ChatRoom.Rows(card));
        Assert.Equal(Stale, (await room.PressAsync($"p:y:{story.Article.Id.Value}", ChatRoom.Author)).Notice);
        Assert.Equal(Stale, (await room.PressAsync($"p:c:{story.Article.Id.Value}")).Notice);
        Assert.StartsWith("Das habe ich leider nicht verstanden", (await room.SayAsync("/recent"))!.Content.PlainText, StringComparison.Ordinal);
        Assert.Equal((PostState.Standing, null), (story.Posts[0].Post.State, story.Posts[0].Post.Edits));
    }

    [Fact]
    public async Task A_demoted_editors_buttons_and_questions_are_dead()
    {
        var card = await room.SayAsync($"/edit {story.Article.Link}", ChatRoom.Editor);
        await room.PressAsync(card, "Titel", ChatRoom.Editor);
        room.Drawer.Staff[0].Role = StaffRole.Author;
        Assert.StartsWith(NotAllowed, (await room.SayAsync("Neu", ChatRoom.Editor))!.Content.PlainText, StringComparison.Ordinal);
        Assert.Equal(Stale, (await room.PressAsync(card, "Zurückziehen", ChatRoom.Editor)).Notice);
        Assert.Null(story.Posts[0].Post.Edits);
    }

    [Theory]
    [InlineData("p:c"), InlineData("p:x:1"), InlineData("p:c:-1"), InlineData("p:l:100001"), InlineData("p:c:99999999999999999999"), InlineData("p:cc:1"), InlineData("p:y:77")]
    public async Task Made_up_buttons_are_dead(string data) => Assert.Equal(Stale, (await room.PressAsync(data, ChatRoom.Owner)).Notice);

    public ValueTask DisposeAsync() => room.DisposeAsync();

    private StoryInChannels Stand(string title, string? by = null)
    {
        var article = room.Publish(title);
        var post = new Post
        {
            Id = new(article.Id.Value), ArticleId = article.Id, ChannelId = new(1), Content = Some.Content(title), State = PostState.Standing,
            By = by, Composed = room.Clock.GetUtcNow(), Published = room.Clock.GetUtcNow(),
        };
        var stands = new StoryInChannels(article, [new PostInChannel(post, Some.Channel(), null)]);
        room.Posted.Stories.Add(stands);
        return stands;
    }
}
