using Bot.Core.Desk.Acts;
using Bot.Core.Model;
using Bot.Core.Tests.Chat;
using Bot.Testing;

namespace Bot.Core.Tests.Desk.Acts;

public sealed class AuditDialogueTests : IAsyncDisposable
{
    private readonly ChatRoom room = new();

    private StaffMember Erika => room.Drawer.Staff[0];

    private StaffMember Otto => room.Drawer.Staff[1];

    [Fact]
    public async Task What_was_done_is_told_with_who_when_what_before_and_after()
    {
        var source = Some.Source("Rathaus");
        room.Acts.Acts.Add(StaffActs.OnSource(ActKind.SourcePaused, Erika, room.Clock.GetUtcNow(), source, "läuft", "ruht"));

        Assert.Equal(
            "Wer was getan hat\n\n3. März 2026, 13:00 · Erika Esch\nQuelle angehalten: Rathaus: https://stadtblatt.example/feed.xml\nläuft → ruht",
            (await room.SayAsync("/audit", ChatRoom.Owner))!.Content.PlainText);
    }

    [Fact]
    public async Task Pages_lead_to_what_was_done_earlier_and_back()
    {
        for (var number = 1; number <= 12; number++)
            room.Acts.Acts.Add(StaffActs.OnChannel(ActKind.ChannelPaused, Erika, room.Clock.GetUtcNow(), Some.Channel($"Kanal {number}")));

        var first = await room.SayAsync("/audit", ChatRoom.Author);
        Assert.Contains("Kanal 12", first!.Content.PlainText, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanal 2\n", first.Content.PlainText + "\n", StringComparison.Ordinal);

        var second = (await room.PressAsync(first, "Ältere »", ChatRoom.Author)).Edit;
        Assert.EndsWith("Kanal 1", second!.Content.PlainText, StringComparison.Ordinal);
        Assert.Equal(first.Content.PlainText, (await room.PressAsync(second, "« Neuere", ChatRoom.Author)).Edit!.Content.PlainText);
    }

    [Fact]
    public async Task A_name_asks_for_one_persons_acts()
    {
        room.Acts.Acts.Add(StaffActs.OnChannel(ActKind.ChannelPaused, Erika, room.Clock.GetUtcNow(), Some.Channel("Sport")));
        room.Acts.Acts.Add(StaffActs.OnChannel(ActKind.ChannelResumed, Otto, room.Clock.GetUtcNow(), Some.Channel("Sport")));

        var answer = (await room.SayAsync("/audit otto ort", ChatRoom.Owner))!.Content.PlainText;
        Assert.Contains("Otto Ort\nKanal fortgesetzt", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Erika", answer, StringComparison.Ordinal);
        Assert.Equal("Hier ist noch nichts verzeichnet.", (await room.SayAsync("/audit Niemand", ChatRoom.Owner))!.Content.PlainText);
    }

    [Theory]
    [InlineData("de", ActKind.RoleChanged, "Author", "Editor", "Autor/in → Redakteur/in")]
    [InlineData("en", ActKind.RoleChanged, "Author", "Editor", "Author → Editor")]
    [InlineData("de", ActKind.AlarmAnswered, "ArticleVanished", "Withdraw", "Überall zurückziehen")]
    [InlineData("de", ActKind.Scheduled, "2026-03-03 18:00Z", "2026-03-04 06:30Z", "3. März 2026, 19:00 → 4. März 2026, 07:30")]
    [InlineData("pl", ActKind.Posted, null, StaffActs.Breaking, "Pilne")]
    public async Task Roles_answers_and_times_are_told_in_the_readers_words(
        string language, ActKind kind, string? before, string? after, string told)
    {
        room.Acts.Acts.Add(
            StaffActs.OnChannel(kind, Erika, room.Clock.GetUtcNow(), Some.Channel("Sport"), before, after));

        var record = (await room.SayAsync("/audit", ChatRoom.Owner, language))!.Content.PlainText;
        Assert.Equal(told, record.Split('\n')[^1]);
    }

    [Fact]
    public async Task To_readers_the_record_does_not_exist()
    {
        room.Acts.Acts.Add(StaffActs.OnChannel(ActKind.ChannelPaused, Erika, room.Clock.GetUtcNow(), Some.Channel()));
        Assert.StartsWith("Das habe ich leider nicht verstanden", (await room.SayAsync("/audit"))!.Content.PlainText, StringComparison.Ordinal);
        Assert.Equal("Diese Schaltfläche ist nicht mehr aktuell.", (await room.PressAsync("u:0:0")).Notice);
    }

    [Theory]
    [InlineData("u:1"), InlineData("u:x:0"), InlineData("u:0:-1"), InlineData("u:0:100001"), InlineData("u:0:0:0"), InlineData("u:99999999999999999999:0")]
    public async Task Made_up_buttons_are_dead(string data) =>
        Assert.Equal("Diese Schaltfläche ist nicht mehr aktuell.", (await room.PressAsync(data, ChatRoom.Owner)).Notice);

    [Fact]
    public async Task Every_kind_of_act_has_its_words_and_none_breaks_the_markup()
    {
        foreach (var kind in Enum.GetValues<ActKind>())
        {
            room.Clock.Advance(TimeSpan.FromSeconds(9));
            room.Acts.Acts.Clear();
            room.Acts.Acts.Add(StaffActs.OnChannel(kind, Erika, room.Clock.GetUtcNow(), Some.Channel("<b>&")));
            var content = (await room.SayAsync("/audit", ChatRoom.Owner))!.Content;
            Assert.Contains(": <b>&", content.PlainText, StringComparison.Ordinal);
            Assert.Contains("&lt;b&gt;&amp;", content.Text, StringComparison.Ordinal);
        }
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();
}
