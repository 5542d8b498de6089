using Bot.Core.Chat;
using Bot.Core.Desk.Rights;
using Bot.Core.Model;
using Bot.Core.Tests.Chat;

namespace Bot.Core.Tests.Desk.Staff;

public sealed class StaffDialogueTests : IAsyncDisposable
{
    private const string Stale = "Diese Schaltfläche ist nicht mehr aktuell.";
    private const string NotUnderstood = "Das habe ich leider nicht verstanden";
    private const long Newcomer = 500;

    private readonly ChatRoom room = new();

    [Theory]
    [InlineData(StaffRole.Author, 0), InlineData(StaffRole.Editor, 5), InlineData(StaffRole.Owner, 7)]
    public void Roles_are_a_table_and_who_left_may_do_nothing(StaffRole role, int rights)
    {
        var member = new StaffMember { Name = "Erika", Role = role };
        Assert.Equal(rights, Enum.GetValues<StaffRight>().Count(right => member.May(right)));
        member.Retired = true;
        Assert.DoesNotContain(Enum.GetValues<StaffRight>(), right => member.May(right));
    }

    [Fact]
    public async Task One_person_joins_by_a_link_and_the_next_is_greeted_as_anybody()
    {
        room.Self.Username = "bote_bot";
        var invited = (await room.SayAsync("/staff add editor", ChatRoom.Owner))!.Content.PlainText;
        var start = $"/start {invited[(invited.IndexOf("start=", StringComparison.Ordinal) + 6)..]}";
        Assert.InRange(start.Length - "/start ".Length, 1, 64);

        Assert.StartsWith("Willkommen in der Redaktion! Ihre Rolle: Redakteur/in.", (await room.SayAsync(start, Newcomer))!.Content.PlainText, StringComparison.Ordinal);
        Assert.StartsWith("Erlenfurter Bote", (await room.SayAsync(start, 501))!.Content.PlainText, StringComparison.Ordinal);
        Assert.StartsWith("Team", (await room.SayAsync("/staff", Newcomer))!.Content.PlainText, StringComparison.Ordinal);
        Assert.StartsWith(NotUnderstood, (await room.SayAsync("/staff", 501))!.Content.PlainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Autor/in", "Autor/in")]
    [InlineData("autorin", "Autor/in")]
    [InlineData("Redakteur", "Redakteur/in")]
    [InlineData("Owner", "Inhaber/in")]
    public async Task A_role_is_understood_by_its_name_here(string typed, string role)
    {
        room.Self.Username = "bote_bot";

        Assert.Contains($"tritt bei als {role}:", (await room.SayAsync($"/staff add {typed}", ChatRoom.Owner))!.Content.PlainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("Herausgeber")]
    public async Task A_role_that_there_is_not_makes_no_link(string typed)
    {
        room.Self.Username = "bote_bot";

        await room.SayAsync($"/staff add {typed}", ChatRoom.Owner);

        Assert.Empty(room.People.Invites);
    }

    [Fact]
    public async Task A_link_is_good_for_a_day_and_its_secret_is_not_stored()
    {
        room.Self.Username = "bote_bot";
        var invited = (await room.SayAsync("/staff add", ChatRoom.Owner))!.Content.PlainText;
        var secret = invited[(invited.IndexOf("staff-", StringComparison.Ordinal) + 6)..].Trim();
        Assert.DoesNotContain(secret, room.People.Invites[0].Digest, StringComparison.Ordinal);
        room.Clock.Advance(TimeSpan.FromHours(25));
        Assert.StartsWith("Erlenfurter Bote", (await room.SayAsync($"/start staff-{secret}", Newcomer))!.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_is_added_by_an_answer_to_their_message_and_let_go_by_name()
    {
        var quoted = new QuotedMessage { From = new ChatPerson(Newcomer, "Nora Neu", "de") };
        var added = await room.SayInGroupAsync("/staff add Author", ChatRoom.Owner, ChatRoom.DeskChat, quoted);
        Assert.StartsWith("Nora Neu gehört jetzt zum Team: Autor/in.\n\nNora Neu", added!.Content.PlainText, StringComparison.Ordinal);
        Assert.Equal(
            "Diese Person gehört schon zum Team.",
            (await room.SayInGroupAsync("/staff add", ChatRoom.Owner, ChatRoom.DeskChat, quoted))!.Content.PlainText);

        Assert.Equal("Nora Neu gehört nicht mehr zum Team.", (await room.SayAsync("/staff remove nora neu", ChatRoom.Owner))!.Content.PlainText);
        Assert.StartsWith(NotUnderstood, (await room.SayAsync("/staff", Newcomer))!.Content.PlainText, StringComparison.Ordinal);
        // Whom settings name, they keep; and nobody locks the door behind themselves.
        Assert.StartsWith("Hier lässt sich niemand", (await room.SayAsync("/staff remove Erika Esch", ChatRoom.Owner))!.Content.PlainText, StringComparison.Ordinal);
        Assert.StartsWith("Hier lässt sich niemand", (await room.SayAsync("/staff remove Otto Ort", ChatRoom.Owner))!.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_adds_somebody_is_told_that_they_have_not_pressed_Start()
    {
        room.People.NotStarted.UnionWith([Newcomer, 501]);
        var quoted = new QuotedMessage { From = new ChatPerson(Newcomer, "Nora Neu", "de") };
        var added = await room.SayInGroupAsync("/staff add Author", ChatRoom.Owner, ChatRoom.DeskChat, quoted);
        Assert.StartsWith("Nora Neu gehört jetzt zum Team: Autor/in. Schreiben kann ich erst,", added!.Content.PlainText, StringComparison.Ordinal);
        var shared = await room.HearAsync(new IncomingMessage(ChatRoom.Owner, ChatKind.Private, new(ChatRoom.Owner, "Otto", "de"), "")
        {
            Contact = new ChatContact(501, "Karl Kurz"),
        });
        Assert.StartsWith("Welche Rolle soll Karl Kurz haben? Schreiben kann ich erst,", shared!.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shared_contact_joins_as_author_and_is_given_another_role_by_a_button()
    {
        var card = await room.ShareContactAsync(Newcomer, "Nora", ChatRoom.Owner);
        Assert.Equal("● Autor/in | Redakteur/in | Inhaber/in", ChatRoom.Rows(card).First());
        await room.PressAsync(card, "Redakteur/in", ChatRoom.Owner);
        Assert.Equal(StaffRole.Editor, room.Drawer.Staff[^1].Role);
        Assert.Equal("Dieser Kontakt ist nicht bei Telegram; ich kann ihn nicht erkennen.", (await room.ShareContactAsync(null, "Niemand", ChatRoom.Owner))!.Content.PlainText);

        Assert.StartsWith(NotUnderstood, (await room.ShareContactAsync(501, "Nie", ChatRoom.Editor))!.Content.PlainText, StringComparison.Ordinal);
        Assert.Equal(Stale, (await room.PressAsync(card, "Inhaber/in", ChatRoom.Editor)).Notice);
        Assert.Equal("Nora gehört nicht mehr zum Team.", (await room.PressAsync(card, "Entfernen", ChatRoom.Owner)).Notice);
        Assert.Equal(Stale, (await room.PressAsync(card, "Inhaber/in", ChatRoom.Owner)).Notice);
    }

    [Fact]
    public async Task Editors_see_the_staff_and_change_nobody()
    {
        Assert.Empty((await room.SayAsync("/staff", ChatRoom.Editor))!.Buttons);
        foreach (var text in new[] { "/staff add", "/staff remove Otto Ort" })
            Assert.StartsWith("Ihre Rolle erlaubt das nicht.", (await room.SayAsync(text, ChatRoom.Editor))!.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_administrators_of_the_editors_group_are_staff_for_as_long_as_they_are_that()
    {
        room.People.Administrators.Add(Newcomer);
        Assert.StartsWith(NotUnderstood, (await room.SayAsync("/recent", Newcomer))!.Content.PlainText, StringComparison.Ordinal);

        room.Desk.AdminsAre = StaffRole.Editor;
        Assert.StartsWith("Es wurde noch nichts gepostet.", (await room.SayAsync("/recent", Newcomer))!.Content.PlainText, StringComparison.Ordinal);
        Assert.True(room.Drawer.Staff[^1].IsOfGroup);

        room.People.Administrators.Clear();
        Assert.StartsWith(NotUnderstood, (await room.SayAsync("/recent", Newcomer))!.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_menu_of_staff_has_their_commands_in_their_language_and_that_of_readers_does_not()
    {
        // It is asked for after an answer.
        foreach (var person in (long[])[ChatRoom.Editor, ChatRoom.Reader]) await room.SayAsync("/help", person);

        var menu = await room.Face.StaffMenuAsync(new ChatPerson(ChatRoom.Editor, "Erika", "pl"), default);
        Assert.Equal("pl", menu!.Language);
        Assert.Contains(menu.Commands, entry => entry is { Command: "retract", Description: "Wycofaj wszędzie: /retract LINK" });
        Assert.Null(await room.Face.StaffMenuAsync(new ChatPerson(ChatRoom.Reader, "Rita", "pl"), default));
        Assert.DoesNotContain(room.Face.Menus.SelectMany(one => one.Commands), entry => entry.Command == "retract");
        Assert.Contains(room.Face.DeskMenu!.Value.Menu.Commands, entry => entry.Command == "queue");
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();
}
