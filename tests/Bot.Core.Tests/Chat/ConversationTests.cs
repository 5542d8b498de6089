using Bot.Core.Chat;
using Bot.Core.Chat.Introducing;

namespace Bot.Core.Tests.Chat;

public sealed class ConversationTests : IAsyncDisposable
{
    private const string NotUnderstood =
        """
        Das habe ich leider nicht verstanden. Das kann ich für Sie tun:

        /latest – Neueste Meldungen, auch einer Rubrik
        /sections – Eine Rubrik wählen
        /search – Meldungen nach Wörtern suchen
        /subscribe – Einer Rubrik oder Wörtern folgen
        /subscriptions – Ihre Abos
        /unsubscribe – Ein Abo beenden
        /digest – Alles gesammelt zu Ihrer Zeit
        /quiet – Stunden, in denen nichts kommt
        /timezone – Ihre Zeitzone
        /language – Ihre Sprache
        /pause – Eine Weile nichts schicken
        /resume – Die Pause beenden
        /settings – Alle Einstellungen
        /help – Was dieser Bot kann
        /privacy – Was über Sie gespeichert ist
        /forget – Alles über Sie löschen
        /about – Wer hinter diesem Bot steht
        /start – Begrüßung und Überblick
        """;

    private readonly ChatRoom room = new();

    [Theory]
    [InlineData("/unsinn")]
    [InlineData("/post https://bote.example/1")]
    [InlineData("/post")]
    [InlineData("/POST@bote_bot x")]
    [InlineData("Wie wird das Wetter?")]
    [InlineData("")]
    public async Task A_reader_who_says_anything_else_hears_what_there_is(string text) =>
        Assert.Equal(NotUnderstood, (await room.SayAsync(text))!.Content.Text);

    [Fact]
    public async Task The_same_in_English() =>
        Assert.StartsWith("Sorry, I didn’t understand that.", (await room.SayAsync("what will the weather be?", language: "en"))!.Content.Text, StringComparison.Ordinal);

    [Fact]
    public async Task Help_lists_the_commands_and_tells_staff_of_theirs()
    {
        var reader = (await room.SayAsync("/help"))!.Content.Text;
        Assert.Contains("/latest – Neueste Meldungen", reader, StringComparison.Ordinal);
        Assert.Contains("„/latest 3“ zeigt drei Meldungen. Höchstens sind es 20.", reader, StringComparison.Ordinal);
        Assert.DoesNotContain("/post", reader, StringComparison.Ordinal);
        Assert.Contains("/post", (await room.SayAsync("/help", ChatRoom.Editor))!.Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_greets_in_the_newsrooms_name_and_shows_where_else_to_follow()
    {
        room.Newsroom.FollowLinks.AddRange([new() { Name = "Website", Url = "https://bote.example/" }, new() { Name = "Falle", Url = "javascript:alert(1)" }]);
        var reply = await room.SayAsync("/start");
        Assert.StartsWith("<b>Erlenfurter Bote</b>\n\nGuten Tag! Hier lesen Sie die neuesten Meldungen.\n\n", reply!.Content.Text, StringComparison.Ordinal);
        Assert.Equal(["Website"], reply.Content.Buttons.SelectMany(row => row).Select(button => button.Text));
        Assert.Equal(["Neueste Meldungen | Rubriken", "Folgen | ⚙ Einstellungen"], ChatRoom.Rows(reply));
    }

    [Theory]
    [InlineData("/start s-politik")]
    [InlineData("/start s-rathaus")]
    public async Task A_deep_link_leads_to_a_section(string text)
    {
        room.Publish("Neue Brücke über die Erle");
        Assert.StartsWith("<b>Politik</b>", (await room.SayAsync(text))!.Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task About_tells_who_is_behind_the_bot()
    {
        var reply = await room.SayAsync("/about");
        Assert.Equal(
            "<b>Erlenfurter Bote</b>\n\nDieser Bot bringt Ihnen die Meldungen der Redaktion, mit Links zu den Artikeln.",
            reply!.Content.Text);
    }

    [Theory]
    [InlineData("/post https://bote.example/1")]
    [InlineData("/recent")]
    [InlineData("https://bote.example/1")]
    [InlineData("Guten Tag")]
    public async Task The_desk_is_nowhere_in_groups_even_for_staff(string text)
    {
        Assert.Null(await room.SayInGroupAsync(text));
        Assert.Null(await room.SayInGroupAsync(text, ChatRoom.Editor));
    }

    [Fact]
    public async Task Channels_stay_silent() =>
        Assert.Null(await room.Bot.AnswerAsync(new IncomingMessage(-9, ChatKind.Channel, new(ChatRoom.Editor, "Erika", "de"), "/latest"), default));

    [Fact]
    public async Task In_the_editors_chat_only_staff_are_heard_and_only_at_the_desk()
    {
        Assert.NotNull(await room.SayInGroupAsync("/post", ChatRoom.Editor, ChatRoom.DeskChat));
        Assert.Null(await room.SayInGroupAsync("/post", ChatRoom.Reader, ChatRoom.DeskChat));
        Assert.Null(await room.SayInGroupAsync("/latest", ChatRoom.Editor, ChatRoom.DeskChat));
        Assert.Null(await room.SayInGroupAsync("Guten Tag", ChatRoom.Editor, ChatRoom.DeskChat));
    }

    [Theory]
    [InlineData("/help@Bote_Bot", true)]
    [InlineData("/help@anderer_bot", false)]
    [InlineData("/help", true)]
    public async Task A_command_for_another_bot_is_not_ours(string text, bool isOurs)
    {
        room.Self.Username = "bote_bot";
        Assert.Equal(isOurs, await room.SayAsync(text) is not null);
    }

    [Fact]
    public async Task A_flood_is_told_so_once_and_then_met_with_silence()
    {
        for (var i = 0; i < 10; i++) Assert.NotNull(await room.SayAsync("/help"));
        Assert.Equal("Das war viel auf einmal. Bitte lassen Sie mir einen Moment Zeit.", (await room.SayAsync("/help"))!.Content.Text);
        Assert.Null(await room.SayAsync("/help"));
        Assert.Equal(new PressAnswer(), await room.PressAsync("s"));
        room.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.NotNull(await room.SayAsync("/help"));
    }

    [Fact]
    public void Menus_come_in_every_language_and_hide_the_desk()
    {
        foreach (var scope in Enum.GetValues<MenuScope>())
            Assert.Equal(
                [null, "en", "de", "ru", "be", "pl", "es", "zh"],
                room.Face.Menus.Where(menu => menu.Scope == scope).Select(menu => menu.Language));
        Assert.All(room.Face.Menus, menu =>
        {
            Assert.Equal(menu.Scope is MenuScope.Private or MenuScope.GroupAdmins ? 18 : 6, menu.Commands.Count);
            Assert.Equal(["latest", "sections", "search"], menu.Commands.Take(3).Select(command => command.Command));
            Assert.DoesNotContain("post", menu.Commands.Select(command => command.Command));
            Assert.All(menu.Commands, command => Assert.InRange(command.Description.Length, 3, 256));
        });
        Assert.Equal("Ihre Zeitzone", DescriptionOf("timezone", MenuScope.Private));
        Assert.Equal("Die Zeitzone hier", DescriptionOf("timezone", MenuScope.GroupAdmins));
        Assert.Equal("Eine Rubrik wählen", room.Face.Menus[0].Commands[1].Description);
        Assert.Equal("Choose a section", room.Face.Menus[1].Commands[1].Description);

        string DescriptionOf(string name, MenuScope scope) =>
            room.Face.Menus.First(menu => menu.Scope == scope).Commands.Single(command => command.Command == name).Description;
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();
}
