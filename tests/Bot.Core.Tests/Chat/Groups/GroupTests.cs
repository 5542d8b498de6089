using Bot.Core.Chat;
using Bot.Core.Chat.Groups;
using Bot.Core.Model;

namespace Bot.Core.Tests.Chat.Groups;

public sealed class GroupTests : IAsyncDisposable
{
    private const long Admin = 700;
    private const long Member = 701;
    private const long Group = -5;
    private const int Topic = 4;

    private readonly ChatRoom room = new();

    public GroupTests()
    {
        room.Self.Username = "bote_bot";
        room.People.Administrators.Add(Admin);
    }

    [Theory]
    [InlineData("Guten Tag")]
    [InlineData("Rubriken")]
    [InlineData("/unsinn")]
    [InlineData("/rubriken")]
    [InlineData("/help@anderer_bot")]
    [InlineData("/latest@anderer_bot politik")]
    [InlineData("/post@bote_bot https://bote.example/1")]
    [InlineData("/qqqqqqqq@bote_bot")]
    [InlineData("@bote_bot hallo")]
    [InlineData("")]
    public async Task What_is_not_surely_meant_for_the_bot_is_met_with_silence(string text) => Assert.Null(await SayAsync(text, Admin));

    [Theory]
    [InlineData("/latest")]
    [InlineData("/latest@Bote_Bot politik 3")]
    [InlineData("/rubriken@bote_bot")]
    [InlineData("/search fähre")]
    [InlineData("/help")]
    [InlineData("/about@bote_bot")]
    [InlineData("/start@bote_bot s-politik")]
    public async Task Everybody_reads_and_answers_say_whom_they_answer(string text)
    {
        room.Publish("Fähre fährt wieder");
        Assert.Equal(31, (await SayAsync(text, Member))!.Answers);
    }

    [Fact]
    public async Task A_slip_of_the_finger_behind_the_bots_name_gets_the_nearest_commands()
    {
        room.Publish("Fähre fährt wieder");
        var reply = await SayAsync("/latset@bote_bot politik", Member);

        var page = await PressAsync(ChatRoom.Buttons(reply).First().Data, Member);

        Assert.StartsWith("Politik", page.Edit!.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_its_name_is_known_no_command_for_some_bot_is_taken_for_its_own()
    {
        room.Self.Username = null;
        Assert.Null(await SayAsync("/help@anderer_bot", Member));
    }

    [Theory]
    [InlineData("/subscribe politik")]
    [InlineData("/subscriptions")]
    [InlineData("/unsubscribe")]
    [InlineData("/digest 7:30")]
    [InlineData("/quiet 22-7")]
    [InlineData("/timezone Minsk")]
    [InlineData("/language polski")]
    [InlineData("/pause 3")]
    [InlineData("/resume")]
    [InlineData("/settings")]
    [InlineData("/privacy")]
    [InlineData("/forget")]
    public async Task What_shows_or_changes_settings_is_for_administrators_and_others_are_told_so_once(string text)
    {
        Assert.Equal("Das können nur Administratoren dieser Gruppe.", (await SayAsync(text, Member))!.Content.PlainText);
        Assert.Null(await SayAsync(text, Member));
        Assert.Empty(room.Readers.Subscribers);
        Assert.NotNull(await SayAsync(text, Admin));
    }

    [Theory]
    [InlineData("f:c:0")]
    [InlineData("f:e:0")]
    [InlineData("o")]
    [InlineData("o:l:pl")]
    [InlineData("x:y")]
    [InlineData("l:politik:5:0:f")]
    [InlineData("c:subscribe:politik")]
    [InlineData("c:forget")]
    public async Task A_button_that_changes_something_alerts_who_is_no_administrator(string data)
    {
        room.Publish("Fähre fährt wieder");
        var told = await PressAsync(data, Member);
        Assert.Equal((true, "Das können nur Administratoren dieser Gruppe."), (told.IsAlert, told.Notice));
        Assert.Null(told.Edit);
        Assert.Empty(room.Readers.Subscribers);
        Assert.NotNull((await PressAsync(data, Admin)).Edit);
    }

    [Theory]
    [InlineData("l::5:0")]
    [InlineData("l:politik:5:0")]
    [InlineData("s")]
    [InlineData("c:help")]
    public async Task Everybody_presses_the_buttons_that_read(string data)
    {
        room.Publish("Fähre fährt wieder");
        Assert.NotNull((await PressAsync(data, Member)).Edit);
    }

    [Fact]
    public async Task Where_the_network_does_not_say_who_leads_a_group_nobody_changes_it()
    {
        room.People.Tells = false;
        Assert.StartsWith("Gerade erfahre ich nicht", (await SayAsync("/pause", Admin))!.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_speaks_in_the_groups_name_is_an_administrator()
    {
        var said = new IncomingMessage(Group, ChatKind.Group, new(Group, "Gruppe", null), "/subscribe all") { IsInGroupsName = true };
        await room.HearAsync(said);
        Assert.Equal(Group, Assert.Single(room.Readers.Subscribers).ChatId);
    }

    [Fact]
    public async Task A_topic_is_told_from_its_group()
    {
        room.Publish("Fähre fährt wieder");
        Assert.Equal("Diese Gruppe folgt jetzt: Politik.", (await SayAsync("/subscribe politik", Admin))!.Content.PlainText);
        Assert.Equal("Dieses Thema folgt jetzt: Alle Meldungen.", (await SayAsync("/subscribe alles", Admin, Topic))!.Content.PlainText);
        Assert.StartsWith("Einstellungen dieses Themas", (await SayAsync("/settings", Admin, Topic))!.Content.PlainText, StringComparison.Ordinal);
        Assert.StartsWith("Einstellungen dieser Gruppe", (await SayAsync("/settings", Admin))!.Content.PlainText, StringComparison.Ordinal);
        Assert.Equal([0, Topic], room.Readers.Subscribers.Select(row => row.Topic));
    }

    [Fact]
    public async Task A_group_speaks_its_own_language_and_a_new_topic_its_groups()
    {
        Assert.StartsWith("Erlenfurter Bote", (await HearAsync(new GroupNews.Added(Group, new(Admin, "Anna", "pl"))))!.Content.PlainText, StringComparison.Ordinal);
        Assert.StartsWith("Piszę tu teraz po polsku.", (await SayAsync("/language polski", Admin))!.Content.PlainText, StringComparison.Ordinal);
        Assert.StartsWith("Ustawienia tego tematu", (await SayAsync("/settings", Admin, Topic))!.Content.PlainText, StringComparison.Ordinal);
        await SayAsync("/language english", Admin, Topic);
        Assert.StartsWith("Ustawienia tej grupy", (await SayAsync("/settings", Admin))!.Content.PlainText, StringComparison.Ordinal);
        Assert.StartsWith("Settings of this topic", (await SayAsync("/settings", Admin, Topic))!.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_is_greeted_once_in_the_language_of_who_added_the_bot()
    {
        var added = new GroupNews.Added(Group, new(Admin, "Anna", "es"));
        Assert.Contains("Gracias por añadirme", (await HearAsync(added))!.Content.PlainText, StringComparison.Ordinal);
        Assert.Null(await HearAsync(new GroupNews.Removed(Group)));
        Assert.Null(await HearAsync(added));
    }

    [Fact]
    public async Task Neither_channels_nor_the_desk_nor_people_are_greeted()
    {
        var anna = new ChatPerson(Admin, "Anna", "de");
        Assert.Null(await HearAsync(new GroupNews.Added(ChatRoom.DeskChat, anna)));
        Assert.Null(await HearAsync(new GroupNews.Added(-77, anna) { Kind = ChatKind.Channel }));
        Assert.Null(await HearAsync(new GroupNews.Added(Admin, anna) { Kind = ChatKind.Private }));
        Assert.Empty(room.Readers.Subscribers);
    }

    [Fact]
    public async Task A_closed_topic_waits_unless_the_bot_leads_the_group()
    {
        await SayAsync("/subscribe all", Admin, Topic);
        room.People.BotLeads = true;
        await HearAsync(new GroupNews.TopicClosed(Group) { Topic = Topic });
        Assert.Null(Assert.Single(room.Readers.Subscribers).Paused);
        room.People.BotLeads = false;
        await HearAsync(new GroupNews.TopicClosed(Group) { Topic = Topic });
        Assert.Equal(PauseReason.TopicClosed, room.Readers.Subscribers[0].Paused);
        await HearAsync(new GroupNews.TopicReopened(Group) { Topic = Topic });
        Assert.Null(room.Readers.Subscribers[0].Paused);
    }

    [Fact]
    public async Task Where_somebody_speaks_to_the_bot_it_is_back_but_for_a_pause_that_was_asked_for()
    {
        await SayAsync("/subscribe all", Admin);
        await HearAsync(new GroupNews.Silenced(Group));
        await SayAsync("/latest", Member);
        Assert.Null(room.Readers.Subscribers[0].Paused);
        await SayAsync("/pause", Admin);
        await HearAsync(new GroupNews.Removed(Group));
        await HearAsync(new GroupNews.Added(Group, new(Admin, "Anna", "de")));
        await SayAsync("/latest", Member);
        Assert.Equal(PauseReason.Asked, room.Readers.Subscribers[0].Paused);
    }

    [Fact]
    public async Task A_search_without_words_is_answered_by_answering_the_question()
    {
        room.Publish("Fähre fährt wieder");
        var question = await SayAsync("/search", Member);
        Assert.True(question!.AsksForWords);
        Assert.Null(await SayAsync("Fähre", Member));
        Assert.Null(await room.SayInGroupAsync("Fähre", Member, quoted: new() { Text = question.Content.PlainText }));

        var found = await room.SayInGroupAsync("Fähre", Member, quoted: new() { IsOwn = true, Text = question.Content.PlainText });

        Assert.StartsWith("Gefunden zu „Fähre“", found!.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_is_led_neither_to_its_settings_nor_into_the_staff()
    {
        foreach (var payload in new[] { "settings", "staff-0123456789abcdef", "" })
            Assert.Contains("bringe ich Meldungen", (await SayAsync($"/start@bote_bot {payload}", Admin))!.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_that_talks_too_much_leaves_room_for_its_letters()
    {
        var answers = 0;
        for (var number = 0; number < 30; number++)
            if (await SayAsync("/about", 800 + number) is not null) answers++;
        Assert.Equal(12, answers);
        Assert.NotNull(await room.SayInGroupAsync("/about", Member, chat: -6));
        room.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.NotNull(await SayAsync("/about", Member));
    }

    [Fact]
    public async Task Help_says_what_is_for_administrators()
    {
        var help = (await SayAsync("/help", Member))!.Content.PlainText;
        var (read, change) = (help.IndexOf("/latest", StringComparison.Ordinal), help.IndexOf("/subscribe", StringComparison.Ordinal));
        var heading = help.IndexOf("Für Administratoren dieser Gruppe:", StringComparison.Ordinal);
        Assert.True(0 < read && read < heading && heading < change, help);
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();

    private Task<Reply?> SayAsync(string text, long from, int topic = 0) => room.HearAsync(
        new IncomingMessage(Group, ChatKind.Group, new(from, "Anna", "de"), text) { Topic = topic, MessageId = 31 });

    private Task<PressAnswer> PressAsync(string data, long from) =>
        room.Bot.AnswerAsync(new IncomingPress(Group, ChatKind.Group, new(from, "Anna", "de"), data) { MessageRef = "7" }, default);

    private Task<Reply?> HearAsync(GroupNews news) => room.Bot.HearAsync(news, default);
}
