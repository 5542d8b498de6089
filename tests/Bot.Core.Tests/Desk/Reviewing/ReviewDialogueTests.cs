using Bot.Core.Chat;
using Bot.Core.Delivering;
using Bot.Core.Desk;
using Bot.Core.Desk.Reviewing;
using Bot.Core.Model;
using Bot.Core.Tests.Chat;
using Bot.Core.Tests.Desk.Alarms;
using Bot.Core.Work;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Core.Tests.Desk.Reviewing;

/// <summary>What editors see and decide about candidates, with the stage that shows them.</summary>
public sealed class ReviewDialogueTests : IAsyncDisposable
{
    private readonly ChatRoom room = new();
    private readonly EditorsRoom desk = new();
    private readonly Channel channel = new()
    {
        Id = new(1), Name = "Bote", Network = "Telegram", Address = "@bote", Approval = new() { Always = true, Then = UnansweredRule.Drop },
    };

    private readonly ReviewStage stage;

    public ReviewDialogueTests()
    {
        room.Drawer.Channels.Add(channel);
        room.Drawer.Articles.Add(new() { Id = new(1), Key = "k", Link = "https://bote.example/1", Title = "Neue Brücke", Lead = "Fertig.", Language = "de" });
        var street = new Street(room.Clock, new StageSignal(), new StagePulse(), NullLogger<Street>.Instance);
        stage = new ReviewStage(
            room.Reviews, desk, new DeskOptions { Chat = ChatRoom.DeskChat }, room.Newsroom, street, NullLogger<ReviewStage>.Instance);
    }

    private Candidate Candidate => room.Reviews.Candidates[0];

    [Fact]
    public async Task A_candidate_is_shown_as_it_will_look_with_what_can_be_done()
    {
        await AskAsync();
        var (standing, message) = Assert.Single(desk.Shown);
        Assert.Null(standing);
        Assert.Equal(Candidate.Post.Content, message.Content);
        Assert.Equal(["⏳ Bote", "Freigeben | Bearbeiten", "Zurückhalten | Ablehnen …"], ChatRoom.Rows(message));
        await stage.WorkAsync(default);
        Assert.Single(desk.Shown);
    }

    [Fact]
    public async Task The_first_of_two_acts_and_the_other_is_told_who_did()
    {
        await AskAsync();
        Assert.Equal("Freigegeben.", (await PressAsync("Freigeben")).Notice);
        Assert.Equal("Erika Esch war schon da.", (await PressAsync("Ablehnen …", ChatRoom.Owner)).Notice);
        Assert.Equal("Erika Esch war schon da.", (await PressAsync("Freigeben", ChatRoom.Owner)).Notice);
        Assert.Equal(PostState.Waiting, Candidate.Post.State);

        await stage.WorkAsync(default);
        Assert.Equal("1", desk.Shown[^1].Standing);
        Assert.Equal(["✅ Erika Esch, 13:00"], ChatRoom.Rows(desk.Shown[^1].Message));
    }

    [Fact]
    public async Task It_is_rejected_with_a_reason_from_the_buttons()
    {
        await AskAsync();
        var reasons = await PressAsync("Ablehnen …");
        Assert.Equal(
            ["Schon gemeldet | Nicht für diesen Kanal", "Etwas stimmt nicht | Zu spät", "Anderer Grund … | Ohne Grund", "« Zurück"],
            ChatRoom.Rows(reasons.Edit));
        Assert.Equal("Abgelehnt.", (await PressAsync(reasons.Edit!, "Zu spät")).Notice);
        Assert.Equal((ReviewState.Rejected, "Zu spät", "Erika Esch"), (Candidate.Review.State, Candidate.Review.Reason, Candidate.Review.By));
    }

    [Fact]
    public async Task Or_with_one_that_is_typed_as_a_reply()
    {
        await AskAsync();
        var asked = await PressAsync((await PressAsync("Ablehnen …")).Edit!, "Anderer Grund …");
        Assert.StartsWith("Erika Esch: Warum?", asked.Say!.Content.PlainText, StringComparison.Ordinal);
        var answer = await room.HearAsync(new IncomingMessage(ChatRoom.DeskChat, ChatKind.Group, new(ChatRoom.Editor, "Erika", "de"), "Quelle\nfehlt")
        {
            Quoted = new QuotedMessage { IsOwn = true, MessageRef = "8" },
        });
        Assert.Equal("Abgelehnt.", answer!.Content.PlainText);
        Assert.Equal("Quelle fehlt", Candidate.Review.Reason);
        Assert.Equal("Erika Esch: Quelle fehlt", ReviewPolicy.VerdictOf(ReviewState.Rejected, "Erika Esch", "Quelle fehlt").Argument);
    }

    [Fact]
    public async Task What_is_held_waits_beyond_its_time_and_can_still_be_decided()
    {
        await AskAsync();
        await PressAsync("Zurückhalten");
        room.Clock.Advance(TimeSpan.FromDays(1));
        await stage.WorkAsync(default);
        Assert.Equal(["✋ Erika Esch, 13:00", "Freigeben | Bearbeiten", "Ablehnen …"], ChatRoom.Rows(desk.Shown[^1].Message));
        Assert.Equal("Freigegeben.", (await PressAsync("Freigeben", ChatRoom.Owner)).Notice);
    }

    [Fact]
    public async Task Staff_are_reminded_once_and_then_the_channels_rule_decides()
    {
        await AskAsync();
        room.Clock.Advance(TimeSpan.FromMinutes(15));
        desk.Answer = new DeliveryOutcome.Sent("2");
        await stage.WorkAsync(default);
        await stage.WorkAsync(default);
        Assert.Equal(2, desk.Shown.Count);
        var (standing, reminder) = desk.Shown[^1];
        Assert.Null(standing);
        Assert.StartsWith("⏰ Neue Brücke\nWartet seit 13:00 auf eine Antwort für „Bote“.", reminder.Content.PlainText, StringComparison.Ordinal);

        room.Clock.Advance(TimeSpan.FromHours(2));
        await stage.WorkAsync(default);
        await stage.WorkAsync(default);
        Assert.Equal(["2", "1"], desk.Shown.Skip(2).Select(shown => shown.Standing));
        Assert.All(desk.Shown.Skip(2), shown => Assert.Equal(["❌ niemand hat geantwortet, 15:15"], ChatRoom.Rows(shown.Message)));
        Assert.Equal("Neue Brücke\nBote", desk.Shown[2].Message.Content.PlainText);
        Assert.Equal(PostState.Withdrawn, Candidate.Post.State);
        Assert.Equal("Darüber ist schon entschieden.", (await PressAsync("Freigeben")).Notice);
    }

    [Fact]
    public async Task The_buttons_of_a_reminder_work_and_both_messages_show_what_was_decided_wherever_it_was()
    {
        await AskAsync();
        room.Clock.Advance(TimeSpan.FromMinutes(15));
        desk.Answer = new DeliveryOutcome.Sent("99");
        await stage.WorkAsync(default);
        desk.Answer = new DeliveryOutcome.Sent("1");
        var reasons = await room.PressAtDeskAsync(new ReviewButton(new(1), ReviewAct.Reject).Data, ChatRoom.Editor, message: "99");
        Assert.StartsWith("⏰", reasons.Edit!.Content.PlainText, StringComparison.Ordinal);
        Assert.Equal("« Zurück", ChatRoom.Rows(reasons.Edit).Last());

        foreach (var (act, status) in new[] { (ReviewAct.Hold, "✋ Erika Esch, 13:15"), (ReviewAct.Approve, "✅ Erika Esch, 13:15") })
        {
            desk.Shown.Clear();
            await room.PressAtDeskAsync(new ReviewButton(new(1), act).Data, ChatRoom.Editor, message: "99");
            await stage.WorkAsync(default);
            Assert.Equal([("99", status), ("1", status)], desk.Shown.Select(shown => (shown.Standing, ChatRoom.Rows(shown.Message).First())));
        }
    }

    [Fact]
    public async Task A_reminder_that_cannot_be_changed_yet_is_changed_later_and_one_that_was_deleted_is_left()
    {
        await AskAsync();
        room.Clock.Advance(TimeSpan.FromMinutes(15));
        desk.Answer = new DeliveryOutcome.Sent("99");
        await stage.WorkAsync(default);
        await PressAsync("Freigeben");

        desk.Answer = new DeliveryOutcome.Later(TimeSpan.FromSeconds(3), "slowly");
        Assert.Equal(room.Clock.GetUtcNow().AddSeconds(3), (await stage.WorkAsync(default)).NextDue);
        Assert.NotEqual(Candidate.Review.Version, Candidate.Review.Shown);

        room.Clock.Advance(TimeSpan.FromSeconds(3));
        desk.Answer = new DeliveryOutcome.Refused("message to edit not found");
        await stage.WorkAsync(default);
        Assert.Equal(Candidate.Review.Version, Candidate.Review.Shown);
    }

    [Fact]
    public async Task A_candidate_is_changed_on_the_board_and_approved_as_it_was_shown()
    {
        await AskAsync();
        var board = (await PressAsync("Bearbeiten")).Say;
        Assert.Equal("Freigeben | Abbrechen", ChatRoom.Rows(board).Last());
        Assert.DoesNotContain("● Bote", ChatRoom.Rows(board));
        var changed = (await PressAsync(board!, "☐ Eilmeldung")).Edit;
        Assert.Equal("Freigegeben für „Bote“.", (await PressAsync(changed!, "Freigeben")).Notice);
        Assert.Equal(changed!.Content, Candidate.Post.Content);
        Assert.True(Candidate.Post.Edits!.IsBreaking);
    }

    [Fact]
    public async Task Whoever_changes_what_another_decided_meanwhile_is_told_who()
    {
        await AskAsync();
        var board = (await PressAsync("Bearbeiten")).Say;
        await PressAsync("Freigeben", ChatRoom.Owner);
        Assert.Equal("Otto Ort war schon da.", (await PressAsync(board!, "Freigeben")).Notice);
        Assert.Null(Candidate.Post.Edits);
    }

    [Theory]
    [InlineData(ChatRoom.Reader)]
    [InlineData(ChatRoom.Author)]
    public async Task Others_press_in_vain(long intruder)
    {
        await AskAsync();
        foreach (var button in ChatRoom.Buttons(desk.Shown[0].Message))
            Assert.Equal("Diese Schaltfläche ist nicht mehr aktuell.", (await room.PressAtDeskAsync(button.Data, intruder)).Notice);
        Assert.Equal(ReviewState.Waiting, Candidate.Review.State);
    }

    [Fact]
    public async Task The_board_tells_why_it_asks()
    {
        room.Reviews.Add(room.Drawer.Articles[0], channel, cause: "Politik");
        var answer = await room.PressAtDeskAsync(new ReviewButton(new(1), ReviewAct.Status).Data, ChatRoom.Editor);
        Assert.Equal("„Bote“ fragt wegen: Politik", answer.Notice);
    }

    [Fact]
    public async Task What_the_network_does_not_take_is_shown_later()
    {
        desk.Answer = new DeliveryOutcome.Later(TimeSpan.FromSeconds(40), "429");
        room.Reviews.Add(room.Drawer.Articles[0], channel);
        var turn = await stage.WorkAsync(default);
        Assert.Equal(room.Clock.GetUtcNow().AddSeconds(40), turn.NextDue);
        desk.Answer = new DeliveryOutcome.Sent("1");
        room.Clock.Advance(TimeSpan.FromSeconds(41));
        await stage.WorkAsync(default);
        Assert.Single(desk.Shown);
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();

    private async Task AskAsync()
    {
        room.Reviews.Add(room.Drawer.Articles[0], channel);
        await stage.WorkAsync(default);
    }

    private Task<PressAnswer> PressAsync(string words, long from = ChatRoom.Editor) => PressAsync(desk.Shown[0].Message, words, from);

    private Task<PressAnswer> PressAsync(Reply message, string words, long from = ChatRoom.Editor) =>
        room.PressAtDeskAsync(ChatRoom.Buttons(message).Single(button => button.Text == words).Data, from, message: "1");
}
