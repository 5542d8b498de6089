using Bot.Core.Desk.Mailings;
using Bot.Core.Model;
using Bot.Core.Tests.Chat;

namespace Bot.Core.Tests.Desk.Mailings;

public sealed class MailingDialogueTests : IAsyncDisposable
{
    private const string Stale = "Diese Schaltfläche ist nicht mehr aktuell.";

    private readonly ChatRoom room = new();

    [Fact]
    public async Task Staff_see_how_far_letters_are_stop_them_and_let_them_go_on()
    {
        Mail("Rat tagt", sent: 30, planned: 400, missed: 2);

        await new Dialogue(room, reader: ChatRoom.Editor).PlayAsync(
            """
            reader: /mailings
            bot: Versand an Leser
            bot: 📨 Rat tagt
            bot: 30 von 400 Nachrichten gesendet
            presses: Rat tagt
            bot: Begonnen: 12:30
            bot: 30 von 400 Nachrichten gesendet
            bot: 2 nicht zugestellt
            bot: 25 % der Leser durchgesehen
            bot: [Aktualisieren | Anhalten]
            presses: Anhalten
            bot: ⏸ Rat tagt
            bot: Angehalten von Erika Esch.
            bot: [Aktualisieren | Fortsetzen]
            presses: Fortsetzen
            bot: 📨 Rat tagt
            presses: Versand an Leser
            bot: 📨 Rat tagt
            """);
    }

    [Fact]
    public async Task What_has_ended_is_not_stopped()
    {
        Mail("Rat tagt", sent: 1, planned: 1, done: true);

        await new Dialogue(room, reader: ChatRoom.Editor).PlayAsync(
            """
            reader: /mailings
            bot: ✅ Rat tagt
            presses: Rat tagt
            bot: 1 von 1 Nachricht gesendet
            bot: [Aktualisieren]
            """);
    }

    [Fact]
    public async Task Many_mailings_are_paged()
    {
        for (var number = 1; number <= 8; number++) Mail($"Meldung {number}", planned: 1);

        await new Dialogue(room, reader: ChatRoom.Editor).PlayAsync(
            """
            reader: /mailings
            bot: Meldung 6
            bot: [Weiter »]
            presses: Weiter »
            bot: Meldung 8
            bot: [« Zurück]
            """);
    }

    [Fact]
    public async Task Authors_may_look_and_not_stop_and_readers_not_even_look()
    {
        Mail("Rat tagt", planned: 400);

        var list = await room.SayAsync("/mailings", ChatRoom.Author);
        var card = (await room.PressAsync(list, "Rat tagt", ChatRoom.Author)).Edit;
        Assert.Equal(["Aktualisieren", "Versand an Leser"], ChatRoom.Buttons(card).Select(button => button.Text));
        Assert.Equal(Stale, (await room.PressAsync("m:s:1", ChatRoom.Author)).Notice);
        Assert.Equal(Stale, (await room.PressAsync("m:s:1", ChatRoom.Reader)).Notice);
        Assert.Equal(Stale, (await room.PressAsync("m:l:0", ChatRoom.Reader)).Notice);
        Assert.Null(room.Mailings.Mailings[0].Mailing.StoppedBy);
    }

    [Theory]
    [InlineData("m")]
    [InlineData("m:")]
    [InlineData("m:s")]
    [InlineData("m:s:-1")]
    [InlineData("m:s:99")]
    [InlineData("m:l:99999999999999")]
    [InlineData("m:s:1:2")]
    public async Task What_is_made_up_does_nothing(string data) =>
        Assert.Equal(Stale, (await room.PressAsync(data, ChatRoom.Editor)).Notice);

    public ValueTask DisposeAsync() => room.DisposeAsync();

    private void Mail(string title, int sent = 0, int planned = 0, int missed = 0, bool done = false)
    {
        var now = room.Clock.GetUtcNow();
        var mailing = new Mailing
        {
            ArticleId = new(room.Mailings.Mailings.Count + 1),
            Created = now.AddMinutes(-30),
            Planned = planned,
            Sent = sent,
            Missed = missed,
            Done = done ? now : null,
        };
        room.Mailings.Mailings.Add(new ShownMailing(mailing, title, "https://bote.example/1", 0.25));
    }
}
