using Bot.Core.Chat;
using Bot.Core.Model;
using Bot.Core.Tests.Chat;
using Bot.Core.Watching;

namespace Bot.Core.Tests.Desk.Sources;

public sealed class SourceDialogueTests : IAsyncDisposable
{
    private const string Site = "https://bote.example/";
    private const string Feed = "<rss><channel><title>Der Bote</title><item><title>Markt</title><link>/a</link></item></channel></rss>";
    private const string Stale = "Diese Schaltfläche ist nicht mehr aktuell.";

    private readonly ChatRoom room = new();

    [Fact]
    public async Task An_editor_adds_a_site_by_its_host_and_it_is_looked_at_at_once()
    {
        var found = await FindAsync();
        Assert.Equal("Das lässt sich dort beobachten\n\nFeed: Der Bote: https://bote.example/feed", found!.Content.PlainText);

        var added = await room.PressAsync(found, "Aufnehmen: Feed Der Bote", ChatRoom.Editor);
        Assert.Equal("„Der Bote“ wird jetzt beobachtet. Was dort schon steht, wird nicht gepostet.", added.Notice);
        Assert.StartsWith("⚪ Der Bote", added.Edit!.Content.PlainText, StringComparison.Ordinal);
        var source = Assert.Single(room.Sources.Sources);
        Assert.Equal((Site + "feed", SourceKind.Feed, Origin.Chat, room.Clock.GetUtcNow()), (source.Url, source.Kind, source.Origin, source.NextLook));
    }

    [Fact]
    public async Task A_second_press_adds_nothing_and_what_is_watched_already_is_not_offered()
    {
        var found = await FindAsync();
        await room.PressAsync(found, "Aufnehmen: Feed Der Bote", ChatRoom.Editor);
        Assert.Equal("Wird schon beobachtet: „Der Bote“", (await room.PressAsync(found, "Aufnehmen: Feed Der Bote", ChatRoom.Owner)).Notice);

        var again = await FindAsync();
        Assert.EndsWith("Wird schon beobachtet: „Der Bote“", again!.Content.PlainText, StringComparison.Ordinal);
        Assert.Empty(again.Buttons);
        Assert.Single(room.Sources.Sources);
    }

    [Theory]
    [InlineData("/sources add", "Schreiben Sie die Adresse")]
    [InlineData("/sources add Zeitung", "Schreiben Sie die Adresse")]
    [InlineData("/sources add ftp://bote.example", "Schreiben Sie die Adresse")]
    [InlineData("/sources add leer.example", "Dort habe ich nichts gefunden")]
    public async Task What_cannot_be_watched_gets_a_clear_answer(string text, string answer) =>
        Assert.StartsWith(answer, (await room.SayAsync(text, ChatRoom.Editor))!.Content.PlainText, StringComparison.Ordinal);

    [Fact]
    public async Task An_author_sees_the_sources_and_changes_none()
    {
        var source = room.Sources.Add("Rathaus", Origin.Chat);
        Assert.StartsWith("Quellen hinzunehmen", (await room.SayAsync("/sources add bote.example", ChatRoom.Author))!.Content.PlainText, StringComparison.Ordinal);

        var list = await room.SayAsync("/sources", ChatRoom.Author);
        var card = (await room.PressAsync(list, "Rathaus", ChatRoom.Author)).Edit;
        Assert.Equal(Stale, (await room.PressAsync(card, "Entfernen", ChatRoom.Author)).Notice);
        Assert.False(source.Retired);
    }

    [Fact]
    public async Task To_readers_there_is_no_such_command_and_no_such_button()
    {
        room.Sources.Add("Rathaus", Origin.Chat);
        Assert.StartsWith("Das habe ich leider nicht verstanden.", (await room.SayAsync("/sources"))!.Content.PlainText, StringComparison.Ordinal);
        foreach (var data in new[] { "q:l:0", "q:c:1", "q:n:1", "q:x:1", "q:a:1" })
            Assert.Equal(Stale, (await room.PressAsync(data)).Notice);
    }

    [Fact]
    public async Task The_list_is_turned_page_by_page()
    {
        for (var number = 10; number < 20; number++) room.Sources.Add($"Quelle {number}");
        var first = await room.SayAsync("/sources", ChatRoom.Editor);
        Assert.Equal("Weiter »", ChatRoom.Rows(first).Last());

        var second = (await room.PressAsync(first, "Weiter »", ChatRoom.Editor)).Edit;
        Assert.Equal(["Quelle 18 | Quelle 19", "« Zurück"], ChatRoom.Rows(second));
        Assert.Contains("Quelle 10", (await room.PressAsync(second, "« Zurück", ChatRoom.Editor)).Edit!.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_fails_says_why_and_is_looked_at_at_once_if_asked()
    {
        var source = room.Sources.Add("Rathaus");
        (source.LastLook, source.Failures, source.LastError) = (room.Clock.GetUtcNow().AddHours(-1), 3, "The server answers 500.");
        source.NextLook = room.Clock.GetUtcNow().AddHours(1);

        var card = (await room.PressAsync(await room.SayAsync("/sources", ChatRoom.Editor), "Rathaus", ChatRoom.Editor)).Edit;
        Assert.Equal(
            "🟠 Rathaus\nhttps://1.example/feed\n\nzuletzt vergeblich nachgesehen: 12:00\nnächster Blick: 14:00\n\nThe server answers 500.\n\n"
            + "Steht in den Einstellungen und kann nur dort entfernt werden.", card!.Content.PlainText);

        Assert.Equal("Ich sehe gleich nach.", (await room.PressAsync(card, "Jetzt nachsehen", ChatRoom.Editor)).Notice);
        Assert.Equal(room.Clock.GetUtcNow(), source.NextLook);
    }

    [Fact]
    public async Task A_source_that_is_gone_for_good_stays_in_the_list_and_can_be_looked_at_again()
    {
        var source = room.Sources.Add("Rathaus", Origin.Chat);
        (source.LastLook, source.Failures, source.LastError) = (room.Clock.GetUtcNow().AddHours(-1), 1, "HTTP 410 Gone");
        (source.Health, source.NextLook) = (HealthLevel.Gone, CheckSchedule.Never);

        var list = await room.SayAsync("/sources", ChatRoom.Editor);
        Assert.EndsWith("🔴 Rathaus\nlaut Server gibt es sie nicht mehr; zuletzt nachgesehen: 12:00", list!.Content.PlainText, StringComparison.Ordinal);
        var card = (await room.PressAsync(list, "Rathaus", ChatRoom.Editor)).Edit;
        Assert.EndsWith("zuletzt nachgesehen: 12:00\n\nHTTP 410 Gone", card!.Content.PlainText, StringComparison.Ordinal);
        Assert.Equal(["Jetzt nachsehen | Entfernen", "Quellen"], ChatRoom.Rows(card));

        await room.PressAsync(card, "Jetzt nachsehen", ChatRoom.Editor);
        Assert.Equal(room.Clock.GetUtcNow(), source.NextLook);
    }

    [Fact]
    public async Task A_source_that_nobody_pushed_to_yet_says_so()
    {
        room.Sources.Add("CMS").Kind = SourceKind.Push;
        Assert.EndsWith("⚪ CMS\nnoch nichts eingereicht", (await room.SayAsync("/sources", ChatRoom.Editor))!.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_staff_added_can_be_removed()
    {
        var source = room.Sources.Add("Rathaus", Origin.Chat);
        var card = (await room.PressAsync("q:c:1", ChatRoom.Editor)).Edit;
        Assert.Equal("„Rathaus“ wird nicht mehr beobachtet.", (await room.PressAsync(card, "Entfernen", ChatRoom.Editor)).Edit!.Content.PlainText);
        Assert.True(source.Retired);
        Assert.Equal(Stale, (await room.PressAsync(card, "Entfernen", ChatRoom.Editor)).Notice);
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();

    private Task<Reply?> FindAsync()
    {
        room.Sites.With(Site, "<link rel=alternate type=application/rss+xml href=/feed>").With(Site + "feed", Feed);
        return room.SayAsync("/sources add bote.example", ChatRoom.Editor);
    }
}
