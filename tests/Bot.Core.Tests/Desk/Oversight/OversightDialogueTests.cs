using Bot.Core.Chat;
using Bot.Core.Desk.Oversight;
using Bot.Core.Desk.Stories;
using Bot.Core.Model;
using Bot.Core.Tests.Chat;
using Bot.Testing;

namespace Bot.Core.Tests.Desk.Oversight;

public sealed class OversightDialogueTests : IAsyncDisposable
{
    private const string Stale = "Diese Schaltfläche ist nicht mehr aktuell.";

    private readonly ChatRoom room = new();

    [Fact]
    public async Task The_queue_says_what_waits_where_and_for_what()
    {
        Wait("Eins", 1);
        Wait("Zwei", 2, before: 1);
        Wait("Drei", 3, delivery => (delivery.HeldBy, delivery.Scheduled) = ("Otto Ort", DateTimeOffset.MaxValue));
        Wait("Vier", 4, delivery => delivery.Scheduled = room.Clock.GetUtcNow().AddHours(2));

        Assert.Equal(
            """
            Wartet auf Versand

            Stadtnachrichten · Post: Eins: https://bote.example/1
            geht als Nächstes

            Stadtnachrichten · Post: Zwei: https://bote.example/2
            hinter 1 anderen

            Stadtnachrichten · Post: Drei: https://bote.example/3
            zurückgehalten von Otto Ort

            Stadtnachrichten · Post: Vier: https://bote.example/4
            wartet bis 3. März 2026, 15:00
            """.ReplaceLineEndings("\n"),
            (await room.SayAsync("/queue", ChatRoom.Author))!.Content.PlainText);
        Assert.Contains("Vier", (await room.SayAsync("/schedule", ChatRoom.Author))!.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_several_channels_wait_the_buttons_name_them_and_a_time_that_has_come_is_no_longer_told()
    {
        Wait("Eins", 1, delivery => delivery.Scheduled = room.Clock.GetUtcNow());
        Assert.Equal(["Eins"], ChatRoom.Rows(await room.SayAsync("/queue", ChatRoom.Editor)));

        room.Overview.Queue.Add(room.Overview.Queue[0] with { Delivery = Some.Delivery(id: 2), Channel = new Channel { Id = new(2), Name = "Sport", Network = "Telegram", Address = "@sport" } });
        var list = await room.SayAsync("/queue", ChatRoom.Editor);
        Assert.Equal(["Stadtnachrichten: Eins | Sport: Eins"], ChatRoom.Rows(list));
        Assert.DoesNotContain("wartet bis", list!.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_holds_lets_go_and_drops_and_whoever_comes_second_is_told()
    {
        var item = Wait("Eins", 1);
        var card = (await room.PressAsync(await room.SayAsync("/queue", ChatRoom.Editor), "Eins", ChatRoom.Editor)).Edit;
        var held = (await room.PressAsync(card, "Zurückhalten", ChatRoom.Editor)).Edit;
        Assert.Equal("Erika Esch", item.Delivery.HeldBy);
        Assert.Contains("Freigeben", ChatRoom.Rows(held).First(), StringComparison.Ordinal);

        await room.PressAsync(held, "Freigeben", ChatRoom.Owner);
        Assert.Null(item.Delivery.HeldBy);
        await room.PressAsync(card, "Streichen", ChatRoom.Owner);
        Assert.StartsWith("Das wartet nicht mehr", (await room.PressAsync(card, "Streichen", ChatRoom.Editor)).Notice, StringComparison.Ordinal);
        Assert.StartsWith("Das wartet nicht mehr", (await room.PressAsync(card, "Zurückhalten", ChatRoom.Editor)).Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_time_is_typed()
    {
        var item = Wait("Eins", 1, delivery => delivery.Scheduled = room.Clock.GetUtcNow().AddHours(2));
        var card = (await room.PressAsync(await room.SayAsync("/schedule", ChatRoom.Editor), "Eins", ChatRoom.Editor)).Edit;
        await room.PressAsync(card, "Andere Zeit", ChatRoom.Editor);

        Assert.StartsWith("Das verstehe ich nicht", (await room.SayAsync("irgendwann", ChatRoom.Editor))!.Content.PlainText, StringComparison.Ordinal);
        Assert.EndsWith("wartet bis 3. März 2026, 18:30", (await room.SayAsync("18:30", ChatRoom.Editor))!.Content.PlainText, StringComparison.Ordinal);
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 17, 30, 0, TimeSpan.Zero), item.Delivery.Scheduled);
    }

    [Fact]
    public async Task Authors_see_the_queue_and_have_no_buttons_and_made_up_ones_are_dead()
    {
        Wait("Eins", 1);
        var card = (await room.PressAsync("w:c:1", ChatRoom.Author)).Edit;
        Assert.Equal(["Wartet auf Versand"], ChatRoom.Rows(card));
        foreach (var data in new[] { "w:h:1", "w:x:1", "w:f:1", "w:t:1", "n:p:1" }) Assert.Equal(Stale, (await room.PressAsync(data, ChatRoom.Author)).Notice);
        foreach (var data in new[] { "w:c", "w:?:1", "w:l:100001", "n:l:-1", "n:zz:1", "t:x:0:1" }) Assert.Equal(Stale, (await room.PressAsync(data, ChatRoom.Editor)).Notice);
    }

    [Fact]
    public async Task A_channel_is_paused_and_resumed_by_an_owner_and_tried_by_any_of_the_staff()
    {
        var channel = new Channel { Id = new(3), Name = "Sport", Network = "Telegram", Address = "@sport" };
        room.Overview.Looks.Add(new ChannelLook(channel, room.Clock.GetUtcNow(), 2, 9, 1, Some.Attempt("later")));
        var card = (await room.PressAsync(await room.SayAsync("/channels", ChatRoom.Owner), "Sport", ChatRoom.Owner)).Edit;
        Assert.Equal(
            "🟢 Sport\nTelegram · arbeitet\n\nletzter Post: 3. März 2026, 13:00\nPosts der letzten Stunde: 2, des letzten Tages: 9; es warten: 1\n\nletzte Störung, 3. März 2026, 13:00: later",
            card!.Content.PlainText);

        var paused = (await room.PressAsync(card, "Anhalten", ChatRoom.Owner)).Edit;
        Assert.Equal("Otto Ort", channel.PausedBy);
        Assert.StartsWith("⏸ Sport", paused!.Content.PlainText, StringComparison.Ordinal);
        Assert.Equal(Stale, (await room.PressAsync(paused, "Fortsetzen", ChatRoom.Editor)).Notice);
        await room.PressAsync(paused, "Fortsetzen", ChatRoom.Owner);
        Assert.Null(channel.PausedBy);

        Assert.Equal("Es gibt noch keinen Beitrag, der sich zeigen ließe.", (await room.PressAsync(card, "Probepost an mich", ChatRoom.Author)).Notice);
        room.Overview.Newest = room.Publish("Markthalle");
        Assert.StartsWith("Markthalle", (await room.PressAsync(card, "Probepost an mich", ChatRoom.Author)).Edit!.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_tells_how_a_story_came_in_and_how_it_is_in_each_channel()
    {
        var article = room.Publish("Markthalle");
        article.Stage = ArticleStage.Composed;
        var post = Some.Post(article.Id, new(1), PostState.Standing);
        post.Published = room.Clock.GetUtcNow();
        room.Overview.Life = new StoryLife
        {
            Article = article,
            FoundAt = "Rathaus",
            Posts = [new PostLife(post, Some.Channel(), [])],
            Without = [new ChannelWithout(Some.Channel("Sport"), new Refusal { Reason = RefusalReason.Section, Argument = "Politik" })],
        };

        var told = (await room.SayAsync($"/why {article.Link}", ChatRoom.Author))!.Content.PlainText;
        Assert.Contains("bei Rathaus\ngelesen und geschrieben", told, StringComparison.Ordinal);
        Assert.Contains("Stadtnachrichten\nsteht seit 3. März 2026, 13:00", told, StringComparison.Ordinal);
        Assert.EndsWith("Sport\ndas Ressort Politik geht nicht hierher", told, StringComparison.Ordinal);
        Assert.Equal("Diesen Beitrag kenne ich nicht.", (await room.SayAsync("/why https://elsewhere.example/", ChatRoom.Author))!.Content.PlainText);
        Assert.StartsWith("Schreiben Sie den Link", (await room.SayAsync("/why", ChatRoom.Author))!.Content.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Breaking_news_goes_to_every_channel_in_one_step_and_once()
    {
        room.Drawer.Channels.AddRange([Channel(1, "Eins"), Channel(2, "Zwei")]);
        var article = new Article { Id = new(1), Key = "https://bote.example/a", Link = "https://bote.example/a", Title = "Brand", Lead = "Es brennt.", Language = "de" };
        room.Drawer.Articles.Add(article);

        var told = await room.SayAsync($"/breaking {article.Link}", ChatRoom.Editor);
        Assert.StartsWith("Von Hand gepostet\nBrand", told!.Content.PlainText, StringComparison.Ordinal);
        Assert.NotNull(told.Report);
        Assert.StartsWith("Kein Kanal nimmt diesen Beitrag", (await room.SayAsync($"/breaking {article.Link}", ChatRoom.Editor))!.Content.PlainText, StringComparison.Ordinal);
        Assert.StartsWith("Ihre Rolle erlaubt das nicht.", (await room.SayAsync($"/breaking {article.Link}", ChatRoom.Author))!.Content.PlainText, StringComparison.Ordinal);

        static Channel Channel(long id, string name) => new() { Id = new(id), Name = name, Network = "Telegram", Address = $"@{name}" };
    }

    [Fact]
    public async Task Stats_come_with_a_chart_of_hours_or_days()
    {
        var now = room.Clock.GetUtcNow();
        room.Overview.Stats = new Stats(
            [now.AddMinutes(-5), now.AddMinutes(-30), now.AddHours(-3)], [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(2.34)], 4, 1,
            [Some.Channel()]);

        var day = await room.SayAsync("/stats", ChatRoom.Author);
        Assert.NotNull(day!.Drawing);
        Assert.Contains("Posts: 3\nVom Finden bis in den Kanal: 2,3 s im Median, 3 s", day.Content.PlainText, StringComparison.Ordinal);
        Assert.Contains("Stadtnachrichten: 1.234 Abonnenten".Replace(".", "", StringComparison.Ordinal), day.Content.PlainText, StringComparison.Ordinal);
        Assert.Equal((24, 2, 1), (room.Overview.Drawn.Count, room.Overview.Drawn[23].Count, room.Overview.Drawn[20].Count));

        await room.SayAsync("/stats week", ChatRoom.Author);
        Assert.Equal(("3.3.", 3), (room.Overview.Drawn[6].Label, room.Overview.Drawn[6].Count));
        Assert.Equal(7, room.Overview.Drawn.Count);
    }

    [Theory]
    [InlineData(ChatKind.Group, ChatRoom.DeskChat, "Quellen", "Anhalten"), InlineData(ChatKind.Private, ChatRoom.Editor, "Sources", "Pause")]
    public async Task The_editors_chat_reads_the_newsrooms_language_and_an_editor_in_private_their_own(
        ChatKind kind, long chat, string title, string button)
    {
        room.Sources.Add("Rathaus", Origin.Settings);
        var person = new ChatPerson(ChatRoom.Editor, "Erika", "en");
        var list = await room.HearAsync(new IncomingMessage(chat, kind, person, "/sources"));
        Assert.StartsWith(title, list!.Content.PlainText, StringComparison.Ordinal);

        var card = await room.Bot.AnswerAsync(
            new IncomingPress(chat, kind, person, 7, ChatRoom.Buttons(list).First().Data) { MessageRef = "7" }, default);
        Assert.Contains(button, ChatRoom.Buttons(card.Edit).Select(one => one.Text));
    }

    [Fact]
    public async Task A_source_is_paused_and_goes_on()
    {
        var source = room.Sources.Add("Rathaus", Origin.Settings);
        var card = (await room.PressAsync(await room.SayAsync("/sources", ChatRoom.Editor), "Rathaus", ChatRoom.Editor)).Edit;
        var paused = (await room.PressAsync(card, "Anhalten", ChatRoom.Editor)).Edit;
        Assert.StartsWith("⏸ Rathaus", paused!.Content.PlainText, StringComparison.Ordinal);
        Assert.Contains("angehalten von Erika Esch", paused.Content.PlainText, StringComparison.Ordinal);
        await room.PressAsync(paused, "Fortsetzen", ChatRoom.Owner);
        Assert.Null(source.PausedBy);
    }

    [Theory]
    [InlineData(ReviewState.Dropped, null, null, "niemand hat es rechtzeitig freigegeben")]
    [InlineData(ReviewState.Rejected, "Erika Esch", null, "abgelehnt von Erika Esch")]
    [InlineData(ReviewState.Rejected, "Erika Esch", "Zu spät", "abgelehnt von Erika Esch: Zu spät")]
    [InlineData(ReviewState.Withdrawn, null, null, "kam nie heraus")]
    public async Task Why_tells_what_editors_decided_about_a_candidate(ReviewState state, string? by, string? reason, string told)
    {
        var article = room.Publish("Markthalle");
        var post = Some.Post(article.Id, new(1), PostState.Withdrawn);
        room.Overview.Life = new StoryLife
        {
            Article = article,
            Posts = [new PostLife(post, Some.Channel(), []) { Review = new Review { State = state, By = by, Reason = reason } }],
        };

        var words = (await room.SayAsync($"/why {article.Link}", ChatRoom.Author))!.Content.PlainText;
        Assert.EndsWith($"Stadtnachrichten\n{told}", words, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => room.DisposeAsync();

    private QueueItem Wait(string title, long id, Action<Delivery>? change = null, int before = 0)
    {
        var delivery = Some.Delivery(id: id);
        change?.Invoke(delivery);
        var item = new QueueItem(delivery, room.Publish(title), Some.Channel(), before);
        room.Overview.Queue.Add(item);
        return item;
    }
}
