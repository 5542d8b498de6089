using Bot.Core.Delivering;
using Bot.Core.Desk;
using Bot.Core.Desk.Alarms;
using Bot.Core.Model;
using Bot.Core.Tests.Chat;
using Bot.Core.Work;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Core.Tests.Desk.Alarms;

public sealed class AlarmStageTests : IAsyncDisposable
{
    private const string Stale = "Diese Schaltfläche ist nicht mehr aktuell.";

    private readonly ChatRoom room = new();
    private readonly EditorsRoom editors = new();
    private readonly StagePulse pulse = new();
    private readonly Disk disk = new();

    [Fact]
    public async Task Trouble_of_the_database_is_said_once_and_so_is_its_end()
    {
        var street = new Street(room.Clock, new StageSignal(), pulse, NullLogger<Street>.Instance);
        var stage = Stage();
        street.Report(Stages.Read, new InvalidOperationException("saving failed", new FullDisk()));

        await stage.WorkAsync(default);
        await stage.WorkAsync(default);
        Assert.EndsWith("database or disk is full", Assert.Single(editors.Heard).Content.PlainText, StringComparison.Ordinal);
        Assert.Empty(room.Alarms.Alarms);

        street.Mend(Stages.Read);
        await stage.WorkAsync(default);
        Assert.StartsWith("🟢", editors.Heard[1].Content.PlainText, StringComparison.Ordinal);
        Assert.Equal(["Gesehen"], ChatRoom.Rows(editors.Heard[1]));
    }

    [Fact]
    public async Task Other_faults_of_a_stage_are_no_trouble_of_the_database()
    {
        new Street(room.Clock, new StageSignal(), pulse, NullLogger<Street>.Instance).Report(Stages.Read, new InvalidOperationException("a bug"));
        await Stage().WorkAsync(default);
        Assert.Empty(editors.Heard);
    }

    [Fact]
    public async Task A_disk_that_fills_up_is_told_once_until_there_is_room_again()
    {
        var stage = Stage();
        foreach (var free in new long?[] { StorageBell.LittleRoom - 1, 5, StorageBell.LittleRoom + 1, 5, null, StorageBell.EnoughRoom + 1, 5 })
        {
            disk.Free = free;
            await stage.WorkAsync(default);
            room.Clock.Advance(AlarmRound.Gather);
        }
        Assert.Equal([AlarmKind.DiskLow, AlarmKind.DiskLow], room.Alarms.Alarms.Select(alarm => alarm.Kind));
    }

    [Fact]
    public async Task An_alarm_is_told_once_in_the_newsrooms_words()
    {
        room.Alarms.Raise(AlarmKind.SourceFailing, "Rathaus <Presse>", Now, "The server answers 500.", "https://rathaus.example/feed");
        var stage = Stage();

        await stage.WorkAsync(default);
        room.Clock.Advance(AlarmRound.Gather);
        await stage.WorkAsync(default);

        var told = Assert.Single(editors.Heard);
        Assert.Equal(
            "🟠 Rathaus <Presse>: https://rathaus.example/feed\nUm 13:00 war diese Quelle seit mehr als 10 Minuten nicht zu lesen. Ich versuche es weiter.\nThe server answers 500.",
            told.Content.PlainText);
        Assert.Contains("<a href=\"https://rathaus.example/feed\">Rathaus &lt;Presse&gt;</a>", told.Content.Text, StringComparison.Ordinal);
        Assert.Equal(Now.AddSeconds(-30), room.Alarms.Alarms[0].Told);
    }

    [Fact]
    public async Task Alarms_that_come_together_are_told_together()
    {
        for (var number = 1; number <= 11; number++) room.Alarms.Raise(AlarmKind.SourceFailing, $"Quelle {number}.", Now);
        var stage = Stage();

        await stage.WorkAsync(default);
        Assert.Equal(Now + AlarmRound.Gather, (await stage.WorkAsync(default)).NextDue);
        Assert.Single(editors.Heard);

        room.Clock.Advance(AlarmRound.Gather);
        await stage.WorkAsync(default);
        Assert.Equal(2, editors.Heard.Count);
        Assert.Contains("Quelle 8.", editors.Heard[0].Content.PlainText, StringComparison.Ordinal);
        Assert.Contains("Quelle 9.", editors.Heard[1].Content.PlainText, StringComparison.Ordinal);
        Assert.Contains("Quelle 11.", editors.Heard[1].Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_was_refused_is_tried_again_and_one_that_may_have_arrived_is_not()
    {
        room.Alarms.Raise(AlarmKind.SourceFailing, "Rathaus", Now);
        var stage = Stage();

        editors.Answer = new DeliveryOutcome.Later(TimeSpan.FromSeconds(40), "Too Many Requests");
        Assert.Equal(Now.AddSeconds(40), (await stage.WorkAsync(default)).NextDue);
        room.Clock.Advance(TimeSpan.FromSeconds(40));
        editors.Answer = new DeliveryOutcome.Gone("chat not found");
        Assert.Equal(Now + AlarmRound.AfterRefusal, (await stage.WorkAsync(default)).NextDue);
        room.Clock.Advance(AlarmRound.AfterRefusal);
        editors.Answer = new DeliveryOutcome.Unknown("no answer in time");
        await stage.WorkAsync(default);
        room.Clock.Advance(AlarmRound.Gather);
        await stage.WorkAsync(default);

        Assert.Single(editors.Heard);
    }

    [Fact]
    public async Task Without_an_editors_chat_nobody_is_told_and_what_is_a_day_old_is_history()
    {
        room.Alarms.Raise(AlarmKind.SourceFailing, "Rathaus", Now);
        Assert.Equal(Turn.Idle, await Stage(chat: null).WorkAsync(default));

        room.Clock.Advance(AlarmRound.Fresh);
        Assert.Equal(Turn.Idle, await Stage().WorkAsync(default));
        Assert.Empty(editors.Heard);
    }

    [Fact]
    public async Task Whoever_presses_first_has_seen_it_and_the_next_one_is_told_who_did()
    {
        room.Alarms.Raise(AlarmKind.SourceSilent, "Rathaus", Now);
        room.Alarms.Raise(AlarmKind.SourceRecovered, "Hafen", Now);
        await Stage().WorkAsync(default);

        var first = await room.PressAsync(editors.Heard[0], "Gesehen", ChatRoom.Editor);
        Assert.Empty(first.Edit!.Buttons);
        Assert.EndsWith("✓ Erika Esch, 13:00", first.Edit.Content.PlainText, StringComparison.Ordinal);
        Assert.Null(first.Notice);

        var second = await room.PressAsync(editors.Heard[0], "Gesehen", ChatRoom.Owner);
        Assert.Equal("Erika Esch war schon da.", second.Notice);
        Assert.EndsWith("✓ Erika Esch, 13:00", second.Edit!.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vanished_article_is_a_question_of_its_own_and_the_first_answer_counts()
    {
        room.Alarms.Raise(AlarmKind.SourceFailing, "Rathaus", Now);
        room.Alarms.Raise(AlarmKind.ArticleVanished, "Markt fällt aus", Now, link: "https://bote.example/markt");
        var stage = Stage();
        await stage.WorkAsync(default);
        room.Clock.Advance(AlarmRound.Gather);
        await stage.WorkAsync(default);
        var question = editors.Heard[1];
        Assert.Equal(["Überall zurückziehen | Stehen lassen"], ChatRoom.Rows(question));

        var answer = await room.PressAsync(question, "Überall zurückziehen", ChatRoom.Editor);
        Assert.Equal("2 Posts werden zurückgezogen.", answer.Notice);
        Assert.Empty(answer.Edit!.Buttons);
        Assert.Equal("Erika Esch war schon da.", (await room.PressAsync(question, "Stehen lassen", ChatRoom.Owner)).Notice);
        Assert.Equal([new AlarmId(2)], room.Alarms.Withdrawn);
    }

    [Fact]
    public async Task A_vanished_article_may_be_left_as_it_stands_and_authors_do_not_decide_it()
    {
        room.Alarms.Raise(AlarmKind.ArticleVanished, "Markt fällt aus", Now);
        await Stage().WorkAsync(default);

        Assert.Equal(Stale, (await room.PressAsync(editors.Heard[0], "Stehen lassen", ChatRoom.Author)).Notice);
        Assert.Equal("Die Posts bleiben stehen.", (await room.PressAsync(editors.Heard[0], "Stehen lassen", ChatRoom.Editor)).Notice);
        Assert.Equal("Erika Esch war schon da.", (await room.PressAsync(editors.Heard[0], "Überall zurückziehen", ChatRoom.Owner)).Notice);
        Assert.Empty(room.Alarms.Withdrawn);
    }

    [Theory]
    [InlineData("Er steht", "Notiert: Er steht.", "stands")]
    [InlineData("Noch einmal senden", "Er wird noch einmal gesendet.", "again")]
    public async Task Of_a_post_that_nobody_else_can_tell_of_an_editor_says_whether_it_stands(string button, string notice, string decided)
    {
        room.Alarms.Raise(AlarmKind.PostUnsure, "Markt fällt aus", Now, reason: "Bote: no staging chat");
        await Stage().WorkAsync(default);
        Assert.Equal(["Er steht | Noch einmal senden"], ChatRoom.Rows(editors.Heard[0]));

        Assert.Equal(Stale, (await room.PressAsync(editors.Heard[0], button, ChatRoom.Author)).Notice);
        Assert.Equal(notice, (await room.PressAsync(editors.Heard[0], button, ChatRoom.Editor)).Notice);
        Assert.Equal("Erika Esch war schon da.", (await room.PressAsync(editors.Heard[0], "Er steht", ChatRoom.Owner)).Notice);
        Assert.Equal([decided], room.Alarms.Decided);
    }

    [Fact]
    public async Task A_post_that_was_refused_stands_alone_and_is_sent_again_by_a_button()
    {
        room.Alarms.Raise(AlarmKind.PostRefused, "Markt fällt aus", Now, reason: "Bote: chat not found");
        room.Alarms.Raise(AlarmKind.SourceSilent, "Rathaus", Now);
        await Stage().WorkAsync(default);
        Assert.Equal(["Noch einmal senden | Gesehen"], ChatRoom.Rows(editors.Heard[0]));
        Assert.DoesNotContain("Rathaus", editors.Heard[0].Content.PlainText, StringComparison.Ordinal);

        Assert.Equal(Stale, (await room.PressAsync(editors.Heard[0], "Noch einmal senden", ChatRoom.Author)).Notice);
        Assert.Equal("Er wird noch einmal gesendet.", (await room.PressAsync(editors.Heard[0], "Noch einmal senden", ChatRoom.Editor)).Notice);
        Assert.Equal(["again"], room.Alarms.Decided);
    }

    [Theory]
    [InlineData(AlarmKind.ArticleVanished, ReasonKind.CameBack, "Stehen lassen", "✓ der Beitrag ist wieder da, 13:00")]
    [InlineData(AlarmKind.PostUnsure, ReasonKind.FoundOut, "Er steht", "✓ das Netzwerk hat doch noch geantwortet, 13:00")]
    public async Task A_question_that_answered_itself_says_how_in_the_newsrooms_language(AlarmKind kind, ReasonKind how, string button, string told)
    {
        var alarm = room.Alarms.Raise(kind, "Markt fällt aus", Now);
        await Stage().WorkAsync(default);
        (alarm.AnsweredBy, alarm.Answered) = (new Reason(how).Stored, Now);

        var answer = await room.PressAsync(editors.Heard[0], button, ChatRoom.Editor);
        Assert.Equal("Darüber ist schon entschieden.", answer.Notice);
        Assert.EndsWith(told, answer.Edit!.Content.PlainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a:s:1", ChatRoom.Reader)]
    [InlineData("a:s:2", ChatRoom.Editor)]
    [InlineData("a:s:", ChatRoom.Editor)]
    [InlineData("a:x:1", ChatRoom.Editor)]
    public async Task A_press_by_a_reader_or_of_a_forged_button_answers_nothing(string data, long presser)
    {
        room.Alarms.Raise(AlarmKind.SourceSilent, "Rathaus", Now);

        Assert.Equal(Stale, (await room.PressAsync(data, presser)).Notice);
        Assert.Null(room.Alarms.Alarms[0].Answered);
    }

    [Fact]
    public void Every_kind_has_its_words()
    {
        foreach (var kind in Enum.GetValues<AlarmKind>())
        {
            var alarm = new Alarm { Kind = kind, About = "Rathaus", Raised = Now };
            Assert.NotEmpty(new AlarmWords(TimeZoneInfo.Utc).Message([alarm], Bot.Core.Words.Phrases.In("en")).Content.Text);
        }
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();

    private DateTimeOffset Now => room.Clock.GetUtcNow();

    private AlarmStage Stage(long? chat = ChatRoom.DeskChat) => new(
        room.Alarms, editors, new StorageBell(pulse, editors, disk, room.Newsroom), new DeskOptions { Chat = chat }, room.Newsroom,
        new Street(room.Clock, new StageSignal(), pulse, NullLogger<Street>.Instance), NullLogger<AlarmStage>.Instance);

    private sealed class Disk : IDiskSpace
    {
        public long? Free { get; set; } = StorageBell.EnoughRoom + 1;
    }

    private sealed class FullDisk() : System.Data.Common.DbException("database or disk is full");
}
