using Bot.Core.Chat;
using Bot.Core.Composing;
using Bot.Core.Model;
using Bot.Core.Reading;
using Bot.Core.Tests.Chat;

namespace Bot.Core.Tests.Desk;

public sealed class DeskDialogueTests : IAsyncDisposable
{
    private const string Link = "https://bote.example/bruecke";
    private const string Stale = "Diese Schaltfläche ist nicht mehr aktuell.";

    private static readonly string[] Choices =
    [
        "✏️ Titel | ✏️ Zusammenfassung", "Vorlage: wie üblich | Bild: wie üblich", "☐ Lautlos | ☐ Eilmeldung", "🕐 Wann: sofort",
    ];

    private readonly ChatRoom room = new();

    public DeskDialogueTests()
    {
        AddChannel(1, "Bote");
        AddChannel(2, "Aktuelles", "en");
        AddChannel(3, "Rathaus");
        room.Web.Pages[Link] = new ReadResult.Read(Bridge("Sie ist fertig."));
    }

    [Fact]
    public async Task An_editor_sees_the_post_as_it_will_look_chooses_a_channel_and_sends_it()
    {
        var preview = await PostAsync();
        Assert.Equal("<b>Neue Brücke</b>\nSie ist fertig. (Bote)", preview!.Content.Text);
        Assert.Equal(new PostLinkPreview(Link), preview.Content.LinkPreview);
        Assert.Equal(["● Bote | Rathaus", "Aktuelles", .. Choices, "Senden | Abbrechen"], ChatRoom.Rows(preview));

        var other = (await PressAsync(preview, "Rathaus")).Edit;
        Assert.Equal("<b>Neue Brücke</b>\nSie ist fertig. (Rathaus)", other!.Content.Text);
        Assert.Equal(["✓ Bote | ● Rathaus", "Aktuelles", .. Choices, "Senden | Abbrechen"], ChatRoom.Rows(other));

        var alone = (await PressAsync((await PressAsync(other, "✓ Bote")).Edit, "● Bote")).Edit;
        Assert.Equal(["Bote | ● Rathaus", "Aktuelles", .. Choices, "Senden | Abbrechen"], ChatRoom.Rows(alone));

        var sent = await PressAsync(alone, "Senden");
        Assert.Equal("Gesendet an „Rathaus“.", sent.Notice);
        Assert.Equal(other.Content.Text, sent.Edit!.Content.Text);
        Assert.Empty(sent.Edit.Buttons);
        var post = Assert.Single(room.Drawer.Posts);
        Assert.Equal((new ChannelId(3), "Erika Esch", other.Content), (post.ChannelId, post.By, post.Content));
        Assert.Equal(ArticleStage.Known, Assert.Single(room.Drawer.Articles).Stage);
    }

    [Fact]
    public async Task A_second_press_of_Send_sends_nothing()
    {
        var preview = await PostAsync();
        await PressAsync(preview, "Senden");
        Assert.Equal(new PressAnswer { Notice = "Das ist bereits gesendet." }, await PressAsync(preview, "Senden"));
        Assert.Single(room.Drawer.Posts);
    }

    [Fact]
    public async Task A_draft_that_was_thrown_away_cannot_be_sent()
    {
        var preview = await PostAsync();
        var discarded = await PressAsync(preview, "Abbrechen");
        Assert.Equal("Verworfen. Gesendet wurde nichts.", discarded.Edit!.Content.Text);
        Assert.Equal("Verworfen. Gesendet wurde nichts.", (await PressAsync(preview, "Senden")).Notice);
        Assert.Empty(room.Drawer.Posts);
    }

    [Fact]
    public async Task What_was_posted_by_hand_says_who_and_when_and_is_posted_again_only_with_consent()
    {
        await PressAsync(await PostAsync(), "Senden");
        Stand(room.Drawer.Posts[0]);
        var standing = await PostAsync();
        Assert.Equal(
            "<b>Neue Brücke</b>\n\nSteht bereits in „Bote“: von Hand gepostet von Erika Esch am 3. März 2026, 13:00.",
            standing!.Content.Text);
        Assert.Equal(["● Bote | Rathaus", "Aktuelles", "Noch einmal posten | Abbrechen"], ChatRoom.Rows(standing));

        var preview = (await PressAsync(standing, "Noch einmal posten")).Edit;
        Assert.Equal("Gesendet an „Bote“.", (await PressAsync(preview, "Senden")).Notice);
        Assert.Equal([0, 1], room.Drawer.Posts.Select(post => post.Turn));
    }

    [Fact]
    public async Task What_the_bot_posted_says_so_in_the_editors_language()
    {
        await PressAsync(await PostAsync(), "Senden");
        room.Drawer.Posts[0] = new Post
        {
            ArticleId = new(1), ChannelId = new(1), Content = room.Drawer.Posts[0].Content, Composed = room.Clock.GetUtcNow(),
        };
        var reply = await room.SayAsync($"/post {Link}", ChatRoom.Editor, "en");
        Assert.EndsWith("Already on its way to “Bote”, sent by the bot itself on 3 March 2026, 13:00.", reply!.Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Consent_goes_with_the_channel_that_it_was_given_for()
    {
        await PressAsync(await PostAsync(), "Senden");
        var preview = (await PressAsync(await PostAsync(), "Noch einmal posten")).Edit;
        var elsewhere = (await PressAsync(preview, "Rathaus")).Edit;
        var without = (await PressAsync((await PressAsync(elsewhere, "✓ Bote")).Edit, "● Bote")).Edit;
        var back = (await PressAsync(without, "Bote")).Edit;
        Assert.Contains("Noch einmal posten", ChatRoom.Rows(back).Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_goes_to_all_channels_that_are_chosen_each_in_its_own_words()
    {
        var both = (await PressAsync(await PostAsync(), "Rathaus")).Edit;
        Assert.Equal("Gesendet an „Rathaus, Bote“.", (await PressAsync(both, "Senden")).Notice);
        Assert.Equal([3L, 1L], room.Drawer.Posts.Select(post => post.ChannelId.Value));
        Assert.EndsWith("(Bote)", room.Drawer.Posts[1].Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_only_channel_cannot_be_taken_out()
    {
        var preview = await PostAsync();
        Assert.Equal(ChatRoom.Rows(preview), ChatRoom.Rows((await PressAsync(preview, "● Bote")).Edit));
    }

    [Fact]
    public async Task What_changed_after_it_was_shown_is_shown_again_instead_of_sent()
    {
        var preview = await PostAsync();
        room.Drawer.Articles[0].Title = "Neue Brücke gesperrt";
        room.Drawer.Articles[0].Revision++;
        var answer = await PressAsync(preview, "Senden");
        Assert.StartsWith("Der Artikel oder die Auswahl hat sich geändert.", answer.Notice, StringComparison.Ordinal);
        Assert.Contains("Neue Brücke gesperrt", answer.Edit!.Content.Text, StringComparison.Ordinal);
        Assert.Empty(room.Drawer.Posts);
        Assert.Equal("Gesendet an „Bote“.", (await PressAsync(answer.Edit, "Senden")).Notice);
    }

    [Theory]
    [InlineData(ChatRoom.Reader)]
    [InlineData(ChatRoom.Author)]
    [InlineData(500)]
    public async Task An_intruders_press_is_answered_like_a_stale_button(long intruder)
    {
        room.Drawer.Staff.Add(new() { Id = new(9), Name = "Emil Eck", TelegramId = 500, Role = StaffRole.Editor });
        var preview = await PostAsync();
        foreach (var button in ChatRoom.Buttons(preview))
        {
            Assert.Equal(new PressAnswer { Notice = Stale }, await room.PressAsync(button.Data, intruder));
            room.Clock.Advance(TimeSpan.FromSeconds(5));
        }
        Assert.Equal(DraftState.Open, room.Drawer.Drafts[0].State);
    }

    [Fact]
    public async Task Someone_who_left_the_staff_can_no_longer_send_what_they_drafted()
    {
        var preview = await PostAsync();
        room.Drawer.Staff.Find(member => member.TelegramId == ChatRoom.Editor)!.Retired = true;
        Assert.Equal(Stale, (await PressAsync(preview, "Senden")).Notice);
        Assert.Empty(room.Drawer.Posts);
    }

    [Fact]
    public async Task An_owner_may_send_an_editors_draft()
    {
        var preview = await PostAsync();
        Assert.Equal("Gesendet an „Bote“.", (await room.PressAsync(preview, "Senden", ChatRoom.Owner)).Notice);
        Assert.Equal("Otto Ort", room.Drawer.Posts[0].By);
    }

    [Fact]
    public async Task What_an_author_sends_waits_for_an_editor()
    {
        var preview = await room.SayAsync($"/post {Link}", ChatRoom.Author);
        Assert.Equal("Die Redaktion wird gefragt: „Bote“.", (await room.PressAsync(preview, "Senden", ChatRoom.Author)).Notice);
        Assert.Equal((PostState.InReview, "Alma Au"), (room.Drawer.Posts[0].State, room.Drawer.Posts[0].By));
    }

    [Fact]
    public async Task A_bare_post_explains_itself() =>
        Assert.StartsWith("Schreiben Sie den Link", (await room.SayAsync("/post", ChatRoom.Editor))!.Content.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("/post bruecke", "Das ist kein Link ins Web.")]
    [InlineData("/post file:///etc/passwd", "Das ist kein Link ins Web.")]
    [InlineData("/post https://bote.example/", "Unter diesem Link steht kein Artikel: https://bote.example/")]
    [InlineData("/post https://bote.example/weg", "Die Seite ist nicht zu erreichen: https://bote.example/weg\n404 <Not Found>")]
    [InlineData("/post http://10.0.0.1/", "Diese Adresse darf nicht abgerufen werden: http://10.0.0.1/\na private address")]
    [InlineData($"/post {Link} Stadtpost", "Einen Kanal „Stadtpost“ gibt es nicht. Diese gibt es: Aktuelles, Bote, Rathaus")]
    public async Task What_cannot_be_posted_gets_a_clear_answer(string text, string answer)
    {
        room.Web.Pages["https://bote.example/weg"] = new ReadResult.Unreachable("404 <Not Found>", null, ForGood: true);
        room.Web.Pages["http://10.0.0.1/"] = new ReadResult.Forbidden("a private address");
        var reply = await room.SayAsync(text, ChatRoom.Editor);
        Assert.StartsWith(answer, reply!.Content.PlainText, StringComparison.Ordinal);
        Assert.Empty(room.Drawer.Drafts);
    }

    [Fact]
    public async Task A_channel_may_be_named_behind_the_link() =>
        Assert.Contains("(Rathaus)", (await room.SayAsync($"/post {Link} rathaus", ChatRoom.Editor))!.Content.Text, StringComparison.Ordinal);

    [Fact]
    public async Task Without_channels_the_editor_is_told_so()
    {
        room.Drawer.Channels.Clear();
        Assert.StartsWith("Es ist noch kein Kanal eingerichtet.", (await PostAsync())!.Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_was_read_is_not_fetched_again_however_its_link_is_decorated()
    {
        room.Drawer.Articles.Add(Bridge("Bekannt."));
        var reply = await room.SayAsync($"/post {Link}?utm_source=chat#oben", ChatRoom.Editor);
        Assert.Contains("Bekannt.", reply!.Content.Text, StringComparison.Ordinal);
        Assert.Empty(room.Web.Asked);
    }

    [Fact]
    public async Task An_article_known_only_by_its_headline_is_read_before_it_is_shown()
    {
        room.Drawer.Articles.Add(Bridge(lead: null));
        Assert.Contains("Sie ist fertig.", (await PostAsync())!.Content.Text, StringComparison.Ordinal);
        Assert.Equal([Link], room.Web.Asked);
    }

    [Fact]
    public async Task A_post_for_a_paused_channel_is_kept_and_says_why()
    {
        room.Drawer.Channels[0].Paused = "der Bot ist dort nicht mehr Admin";
        Assert.Equal(
            "Vorgemerkt für „Bote“, der Kanal pausiert: der Bot ist dort nicht mehr Admin",
            (await PressAsync(await PostAsync(), "Senden")).Notice);
    }

    [Fact]
    public async Task A_wall_of_channels_is_cut_and_the_chosen_one_stays_on_it()
    {
        for (var number = 10; number < 40; number++) AddChannel(number, $"Kanal {number}");
        var reply = await room.SayAsync($"/post {Link} Kanal 39", ChatRoom.Editor);
        Assert.Equal(29, ChatRoom.Buttons(reply).Count());
        Assert.Contains("● Kanal 39", ChatRoom.Buttons(reply).Select(button => button.Text));
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();

    private Task<Reply?> PostAsync() => room.SayAsync($"/post {Link}", ChatRoom.Editor);

    private Task<PressAnswer> PressAsync(Reply? reply, string words) => room.PressAsync(reply, words, ChatRoom.Editor);

    private void AddChannel(long id, string name, string? language = null) =>
        room.Drawer.Channels.Add(new() { Id = new(id), Name = name, Network = "Telegram", Address = "@bote", Language = language });

    private void Stand(Post post)
    {
        post.State = PostState.Standing;
        post.Published = room.Clock.GetUtcNow();
    }

    private static Article Bridge(string? lead) =>
        new() { Id = new(1), Key = Link, Link = Link, Title = "Neue Brücke", Lead = lead, Language = "de" };
}
