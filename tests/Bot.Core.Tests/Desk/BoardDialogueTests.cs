using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Reading;
using Bot.Core.Tests.Chat;

namespace Bot.Core.Tests.Desk;

/// <summary>What editors change on the board, type as answers, and write themselves.</summary>
public sealed class BoardDialogueTests : IAsyncDisposable
{
    private const string Link = "https://bote.example/bruecke";
    private const string Long = "Die Brücke über die Erle ist nach zwei Jahren fertig.";

    private readonly ChatRoom room = new();

    public BoardDialogueTests()
    {
        room.Drawer.Channels.Add(new() { Id = new(1), Name = "Bote", Network = "Telegram", Address = "@bote" });
        room.Web.Pages[Link] = new ReadResult.Read(new Article
        {
            Id = new(1), Key = Link, Link = Link, Title = "Neue Brücke", Lead = "Sie ist fertig.", Language = "de",
            Image = "https://bote.example/a.jpg",
        });
    }

    [Fact]
    public async Task A_headline_is_typed_as_an_answer_and_the_preview_changes_in_place()
    {
        var asked = await PressAsync(await PostAsync(), "✏️ Titel");
        Assert.True(asked.Say!.AsksForWords);
        Assert.StartsWith("Erika Esch: Schreiben Sie den neuen Titel", asked.Say.Content.PlainText, StringComparison.Ordinal);

        var changed = await SayAsync("Die  Brücke\nsteht <b>");
        Assert.Equal("7", changed!.InPlaceOf);
        Assert.StartsWith("<b>Die Brücke steht <b></b>", changed.Content.Text, StringComparison.Ordinal);
        Assert.Contains("✏️ Titel ✓ | ✏️ Zusammenfassung", ChatRoom.Rows(changed));
        Assert.Empty(room.Questions.Asked);

        await PressAsync(changed, "Senden");
        Assert.Equal("Die Brücke steht <b>", room.Drawer.Posts[0].Edits!.Title);
    }

    [Fact]
    public async Task A_hyphen_brings_the_articles_own_words_back()
    {
        await PressAsync(await PostAsync(), "✏️ Zusammenfassung");
        var changed = await SayAsync("Kürzer.");
        Assert.Contains("Kürzer.", changed!.Content.Text, StringComparison.Ordinal);
        await PressAsync(changed, "✏️ Zusammenfassung ✓");
        Assert.Contains("Sie ist fertig.", (await SayAsync("-"))!.Content.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("✏️ Titel", 251, "Das sind 251 Zeichen, höchstens 250 sind möglich. Bitte kürzen Sie.")]
    [InlineData("✏️ Zusammenfassung", 100, "Mit diesem Text passt der Post nicht mehr in „Bote“. Bitte kürzen Sie.")]
    public async Task Words_that_are_too_many_get_a_clear_answer_and_are_asked_for_again(string button, int length, string answer)
    {
        await PressAsync(await PostAsync(), button);
        var refused = await SayAsync(new string('a', length));
        Assert.Equal(answer, refused!.Content.PlainText);
        Assert.Null(refused.InPlaceOf);
        Assert.Equal("7", (await SayAsync("Kurz"))!.InPlaceOf);
    }

    [Fact]
    public async Task What_is_typed_long_after_the_question_is_no_answer()
    {
        await PressAsync(await PostAsync(), "✏️ Titel");
        room.Clock.Advance(StaffQuestion.GoodForNext + TimeSpan.FromMinutes(1));
        Assert.StartsWith("Das habe ich leider nicht verstanden", (await SayAsync("Ach so"))!.Content.PlainText, StringComparison.Ordinal);
        room.Clock.Advance(StaffQuestion.Good);
        await room.HearAsync(Written("Ach so") with { Quoted = Quote("8") });
        Assert.Null(room.Drawer.Drafts[0].Edits.Title);
    }

    [Fact]
    public async Task What_answers_the_questions_message_is_an_answer_half_a_day_later()
    {
        await AskTwiceAsync();
        room.Clock.Advance(StaffQuestion.Good);
        await room.HearAsync(Written("Der erste Titel") with { Quoted = Quote("21") });
        Assert.Equal("Der erste Titel", room.Drawer.Drafts[0].Edits.Title);
    }

    [Fact]
    public async Task Whoever_presses_something_else_no_longer_answers()
    {
        var preview = await PostAsync();
        await PressAsync(preview, "✏️ Titel");
        await PressAsync(preview, "☐ Lautlos");
        Assert.Null((await SayAsync("Ach so"))!.InPlaceOf);
    }

    [Fact]
    public async Task Of_two_boards_words_land_on_the_one_whose_question_they_answer()
    {
        await AskTwiceAsync();

        await room.HearAsync(Written("Der erste Titel") with { Quoted = Quote("21") });
        await SayAsync("Der zweite Titel");

        Assert.Equal(["Der erste Titel", "Der zweite Titel"], room.Drawer.Drafts.Select(draft => draft.Edits.Title));
        Assert.Empty(room.Questions.Asked);
    }

    [Fact]
    public async Task Words_that_answer_another_message_than_the_question_are_none_of_its()
    {
        await AskTwiceAsync();

        await room.HearAsync(Written("Ach so") with { Quoted = Quote("20") });
        await room.HearAsync(Written("Ach so") with { Quoted = Quote("21") with { IsOwn = false } });

        Assert.All(room.Drawer.Drafts, draft => Assert.Null(draft.Edits.Title));
    }

    [Fact]
    public async Task Whoever_pressed_something_else_still_answers_the_question_by_its_message()
    {
        await AskTwiceAsync();
        await room.PressAsync("d:2:n", ChatRoom.Editor);

        Assert.Null((await SayAsync("Ach so"))!.InPlaceOf);
        await room.HearAsync(Written("Der zweite Titel") with { Quoted = Quote("22") });

        Assert.Equal("Der zweite Titel", room.Drawer.Drafts[1].Edits.Title);
    }

    [Fact]
    public async Task Words_that_were_refused_are_mended_by_answering_the_question_or_the_refusal()
    {
        await AskTwiceAsync();
        var refused = await room.HearAsync(Written(new string('a', 251)) with { Quoted = Quote("21") });
        await room.Bot.SaidAsync(refused!, ChatRoom.Editor, "23", default);

        await room.HearAsync(Written(new string('b', 251)) with { Quoted = Quote("21") });
        await room.HearAsync(Written("Kurz") with { Quoted = Quote("23") });

        Assert.Equal(["Kurz", null], room.Drawer.Drafts.Select(draft => draft.Edits.Title));
    }

    [Fact]
    public async Task What_an_editor_was_asked_nobody_else_answers()
    {
        await PressAsync(await PostAsync(), "✏️ Titel");
        await room.SayAsync("Mein Titel", ChatRoom.Owner);
        Assert.Equal(PostEdits.None, room.Drawer.Drafts[0].Edits);
    }

    [Fact]
    public async Task Templates_pictures_sound_and_breaking_are_chosen_on_the_board()
    {
        var board = await PostAsync();
        var templates = (await PressAsync(board, "Vorlage: wie üblich")).Edit;
        Assert.Equal(["● wie üblich | card", "photo | brief", "headline | breaking", "« Zurück"], ChatRoom.Rows(templates));
        board = (await PressAsync(templates, "brief")).Edit;
        Assert.EndsWith("(Bote, brief)", board!.Content.Text, StringComparison.Ordinal);

        var pictures = (await PressAsync(board, "Bild: wie üblich")).Edit;
        Assert.Equal(["● wie üblich | keins", "1/1", "« Zurück"], ChatRoom.Rows(pictures));
        board = (await PressAsync(pictures, "1/1")).Edit;
        Assert.Equal(PostKind.Photo, board!.Content.Kind);
        Assert.Contains("Vorlage: brief | Bild: 1/1", ChatRoom.Rows(board));
        board = (await PressAsync((await PressAsync(board, "Bild: 1/1")).Edit, "keins")).Edit;
        Assert.Null(board!.Content.LinkPreview);

        board = (await PressAsync((await PressAsync(board, "☐ Lautlos")).Edit, "☐ Eilmeldung")).Edit;
        Assert.StartsWith("! ", board!.Content.Text, StringComparison.Ordinal);
        await PressAsync(board, "Senden");
        Assert.Equal((true, true), (room.Drawer.Posts[0].IsSilent, room.Drawer.Posts[0].IsBreaking));
    }

    [Theory]
    [InlineData("in 30 Min.", "🕐 Wann: 13:30", 30)]
    [InlineData("heute Abend, 20:00", "🕐 Wann: 20:00", 7 * 60)]
    [InlineData("morgen, 08:00", "🕐 Wann: 4. März 2026, 08:00", 19 * 60)]
    public async Task A_post_is_scheduled_by_the_newsrooms_clock(string button, string shown, int minutes)
    {
        var times = (await PressAsync(await PostAsync(), "🕐 Wann: sofort")).Edit;
        var board = (await PressAsync(times, button)).Edit;
        Assert.Contains(shown, ChatRoom.Rows(board));
        var sent = await PressAsync(board, "Senden");
        Assert.StartsWith("Geplant für ", sent.Notice, StringComparison.Ordinal);
        Assert.Equal(room.Clock.GetUtcNow().AddMinutes(minutes), room.Drawer.Due);
    }

    [Theory]
    [InlineData("morgen 7:15", "🕐 Wann: 4. März 2026, 07:15")]
    [InlineData("18:30", "🕐 Wann: 18:30")]
    [InlineData("+45", "🕐 Wann: 13:45")]
    public async Task A_time_is_typed(string typed, string shown)
    {
        var times = (await PressAsync(await PostAsync(), "🕐 Wann: sofort")).Edit;
        await PressAsync(times, "Andere Zeit …");
        Assert.Contains(shown, ChatRoom.Rows(await SayAsync(typed)));
    }

    [Theory]
    [InlineData("irgendwann", "Diese Zeit verstehe ich nicht.")]
    [InlineData("1.3.2026 10:00", "Diese Zeit ist vorbei.")]
    [InlineData("1.3.2027 10:00", "Das ist zu weit voraus: Höchstens 60 Tage sind möglich.")]
    public async Task A_time_that_is_none_gets_a_clear_answer(string typed, string answer)
    {
        await PressAsync((await PressAsync(await PostAsync(), "🕐 Wann: sofort")).Edit, "Andere Zeit …");
        Assert.StartsWith(answer, (await SayAsync(typed))!.Content.PlainText, StringComparison.Ordinal);
        Assert.True(room.Questions.Asked[^1].IsNext);
    }

    [Fact]
    public async Task A_time_that_passed_while_the_draft_waited_means_at_once()
    {
        var times = (await PressAsync(await PostAsync(), "🕐 Wann: sofort")).Edit;
        var board = (await PressAsync(times, "in 10 Min.")).Edit;
        room.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal("Gesendet an „Bote“.", (await PressAsync(board, "Senden")).Notice);
    }

    [Theory]
    [InlineData(ChatRoom.Editor)]
    [InlineData(ChatRoom.Author)]
    public async Task A_link_that_staff_paste_becomes_a_draft(long staff)
    {
        var preview = await room.SayAsync($" {Link} ", staff);
        Assert.Contains("Senden | Abbrechen", ChatRoom.Rows(preview));
    }

    [Fact]
    public async Task A_link_in_the_editors_chat_becomes_a_draft_and_talk_does_not()
    {
        Assert.Contains("Senden | Abbrechen", ChatRoom.Rows(await room.SayInGroupAsync(Link, ChatRoom.Editor, ChatRoom.DeskChat)));
        Assert.Null(await room.SayInGroupAsync($"Schaut mal: {Link}", ChatRoom.Editor, ChatRoom.DeskChat));
        Assert.Null(await room.SayInGroupAsync(Link, ChatRoom.Reader, ChatRoom.DeskChat));
        Assert.Null(await room.SayInGroupAsync(Link, ChatRoom.Editor));
    }

    [Fact]
    public async Task A_readers_link_is_no_draft() =>
        Assert.StartsWith("Das habe ich leider nicht verstanden", (await room.SayAsync(Link))!.Content.PlainText, StringComparison.Ordinal);

    [Fact]
    public async Task A_message_that_was_passed_on_becomes_a_draft_of_its_link()
    {
        var preview = await room.HearAsync(Written("Neue Brücke · Weiterlesen") with { IsForwarded = true, Links = [Link] });
        Assert.StartsWith("<b>Neue Brücke</b>", preview!.Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_with_a_photo_become_a_post_of_their_own()
    {
        var preview = await room.HearAsync(Written("Fest am Fluss") with { Photo = "telegram:AgAC" });
        Assert.Equal(PostKind.Photo, preview!.Content.Kind);
        await PressAsync(preview, "Senden");
        var article = Assert.Single(room.Drawer.Articles);
        Assert.Equal(("", "Fest am Fluss", "telegram:AgAC", ArticleStage.Known), (article.Link, article.Title, article.Image, article.Stage));
        Assert.Equal("telegram:AgAC", room.Drawer.Posts[0].Content.Pictures[0].Url);
    }

    [Fact]
    public async Task A_long_text_becomes_a_post_and_a_short_one_is_small_talk()
    {
        Assert.Contains("Senden | Abbrechen", ChatRoom.Rows(await SayAsync(Long)));
        Assert.StartsWith("Das habe ich leider nicht verstanden", (await SayAsync("Ach so"))!.Content.PlainText, StringComparison.Ordinal);
        Assert.StartsWith("Das habe ich leider nicht verstanden", (await room.SayAsync(Long))!.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_editors_chat_words_become_a_post_behind_the_command()
    {
        var message = Written("/post Fest am Fluss") with { ChatId = ChatRoom.DeskChat, Kind = ChatKind.Group, Photo = "telegram:AgAC" };
        Assert.Equal("telegram:AgAC", (await room.HearAsync(message))!.Content.Pictures[0].Url);
    }

    [Fact]
    public async Task A_photo_without_words_is_asked_for_some_and_the_others_of_an_album_are_passed_over()
    {
        var photo = Written("") with { Photo = "telegram:AgAC" };
        Assert.StartsWith("Schreiben Sie ein paar Worte", (await room.HearAsync(photo))!.Content.PlainText, StringComparison.Ordinal);
        Assert.Null(await room.HearAsync(photo with { IsOfAlbum = true }));
    }

    [Fact]
    public async Task In_a_group_only_a_reply_to_the_bot_is_an_answer()
    {
        var preview = await room.SayInGroupAsync($"/post {Link}", ChatRoom.Editor, ChatRoom.DeskChat);
        var ask = ChatRoom.Buttons(preview).Single(button => button.Text == "✏️ Titel").Data;
        Assert.False((await room.PressAtDeskAsync(ask, ChatRoom.Editor)).Say!.AsksForWords);
        Assert.Null(await room.SayInGroupAsync("Wer macht den Sport?", ChatRoom.Editor, ChatRoom.DeskChat));
        var reply = Written("Brücke steht") with { ChatId = ChatRoom.DeskChat, Kind = ChatKind.Group, Quoted = Quote("8") };
        Assert.Equal("7", (await room.HearAsync(reply))!.InPlaceOf);
    }

    [Fact]
    public async Task A_demoted_editor_can_no_longer_type_into_a_draft()
    {
        await PressAsync(await PostAsync(), "✏️ Titel");
        room.Drawer.Staff.Find(member => member.TelegramId == ChatRoom.Editor)!.Retired = true;
        await SayAsync("Brücke steht");
        Assert.Equal(PostEdits.None, room.Drawer.Drafts[0].Edits);
    }

    [Fact]
    public async Task What_was_changed_by_another_hand_is_shown_again_instead_of_sent()
    {
        var preview = await PostAsync();
        await room.PressAsync(preview, "☐ Lautlos", ChatRoom.Owner);
        Assert.StartsWith("Der Artikel oder die Auswahl hat sich geändert.", (await PressAsync(preview, "Senden")).Notice, StringComparison.Ordinal);
        Assert.Empty(room.Drawer.Posts);
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();

    /// <summary>Two drafts whose headlines were asked for by the messages 21 and 22.</summary>
    private async Task AskTwiceAsync()
    {
        foreach (var message in new[] { "21", "22" })
        {
            var asked = await PressAsync(await PostAsync(), "✏️ Titel");
            await room.Bot.SaidAsync(asked.Say!, ChatRoom.Editor, message, default);
        }
    }

    private static QuotedMessage Quote(string message) => new() { IsOwn = true, MessageRef = message };

    private Task<Reply?> PostAsync() => SayAsync($"/post {Link}");

    private Task<Reply?> SayAsync(string text) => room.SayAsync(text, ChatRoom.Editor);

    private Task<PressAnswer> PressAsync(Reply? reply, string words) => room.PressAsync(reply, words, ChatRoom.Editor);

    private static IncomingMessage Written(string text) =>
        new(ChatRoom.Editor, ChatKind.Private, new(ChatRoom.Editor, "Erika", "de"), text) { MessageId = 5 };
}
