using Bot.Core.Chat;
using Bot.Core.Desk.Oversight;
using Bot.Core.Desk.Reviewing;
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
            wartet bis 15:00
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
    public async Task Below_what_waits_to_go_out_stands_what_waits_for_an_editors_word_and_what_becomes_of_it()
    {
        Wait("Eins", 1);
        Ask("Zwei", new() { Then = UnansweredRule.Post });
        Ask("Drei", new() { Then = UnansweredRule.Drop, After = TimeSpan.FromDays(1) });
        Ask("Vier", new());
        Ask("Fünf", new() { Then = UnansweredRule.Post }, held => (held.State, held.By) = (ReviewState.Held, "Otto Ort"));
        Ask("Sechs", new(), held => held.State = ReviewState.Approved);

        var list = await room.SayAsync("/queue", ChatRoom.Editor);
        Assert.Equal(
            """
            Wartet auf Versand

            Stadtnachrichten · Post: Eins: https://bote.example/1
            geht als Nächstes

            Wartet auf Freigabe

            Bote: Zwei: https://bote.example/2
            wartet bis 15:00, dann geht es hinaus

            Bote: Drei: https://bote.example/3
            wartet bis 4. März 2026, 13:00, dann entfällt es

            Bote: Vier: https://bote.example/4
            wartet, bis jemand entscheidet

            Bote: Fünf: https://bote.example/5
            zurückgehalten von Otto Ort
            """.ReplaceLineEndings("\n"),
            list!.Content.PlainText);
        Assert.Equal(["Eins", "⏳ Bote: Zwei | ⏳ Bote: Drei", "⏳ Bote: Vier | ✋ Bote: Fünf"], ChatRoom.Rows(list));
        // Authors may look, and decide nothing.
        Assert.Equal(["Eins"], ChatRoom.Rows(await room.SayAsync("/queue", ChatRoom.Author)));
    }

    [Theory]
    [InlineData("de", "wartet bis 15:00, dann geht es hinaus", "wartet bis 15:00, dann entfällt es", "wartet, bis jemand entscheidet")]
    [InlineData("en", "waits until 15:00, then it is posted", "waits until 15:00, then it is left out", "waits until somebody decides")]
    [InlineData("ru", "ждёт до 15:00, потом выйдет", "ждёт до 15:00, потом будет снято", "ждёт, пока кто-нибудь не решит")]
    [InlineData("be", "чакае да 15:00, потым выйдзе", "чакае да 15:00, потым будзе знята", "чакае, пакуль хтосьці не вырашыць")]
    [InlineData("pl", "czeka do 15:00, potem zostanie wysłane", "czeka do 15:00, potem zostanie pominięte", "czeka, aż ktoś zdecyduje")]
    [InlineData("es", "plazo: 15:00; después sale", "plazo: 15:00; después se descarta", "espera a que alguien decida")]
    [InlineData("zh", "等待至 15:00，之后自动发出", "等待至 15:00，之后放弃", "等待有人决定")]
    public async Task What_becomes_of_candidates_is_told_in_each_language(string language, string posted, string dropped, string waits)
    {
        foreach (var rule in new[] { UnansweredRule.Post, UnansweredRule.Drop, UnansweredRule.Wait }) Ask($"{rule}", new() { Then = rule });
        var lines = (await room.SayAsync("/queue", ChatRoom.Editor, language))!.Content.PlainText.Split('\n');
        Assert.Equal([posted, dropped, waits], [lines[3], lines[6], lines[9]]);
    }

    [Fact]
    public async Task Candidates_alone_are_no_empty_queue_and_many_of_them_have_a_list_of_their_own()
    {
        Ask("Meldung 1", new());
        Assert.StartsWith("Wartet auf Freigabe\n\nBote: Meldung 1", (await room.SayAsync("/queue", ChatRoom.Editor))!.Content.PlainText, StringComparison.Ordinal);

        for (var number = 2; number <= 10; number++) Ask($"Meldung {number}", new());
        var queue = await room.SayAsync("/queue", ChatRoom.Author);
        Assert.DoesNotContain("Meldung 5", queue!.Content.PlainText, StringComparison.Ordinal);
        var all = (await room.PressAsync(queue, "Wartet auf Freigabe »", ChatRoom.Author)).Edit;
        Assert.Contains("Meldung 8", all!.Content.PlainText, StringComparison.Ordinal);
        Assert.Equal(["Weiter »", "Wartet auf Versand"], ChatRoom.Rows(all));
        var rest = (await room.PressAsync(all, "Weiter »", ChatRoom.Editor)).Edit;
        Assert.Equal(["⏳ Bote: Meldung 9 | ⏳ Bote: Meldung 10", "« Zurück", "Wartet auf Versand"], ChatRoom.Rows(rest));

        foreach (var candidate in room.Reviews.Candidates) candidate.Review.State = ReviewState.Rejected;
        Assert.Equal("Es wartet nichts: alles ist draußen.", (await room.PressAsync(all, "Weiter »", ChatRoom.Editor)).Edit!.Content.PlainText);
    }

    [Fact]
    public async Task A_candidates_board_comes_again_to_whoever_may_decide_and_shows_what_was_decided_on_it()
    {
        var candidate = Ask("Eins", new());
        candidate.Review.MessageRef = "7";
        var list = await room.SayAsync("/queue", ChatRoom.Editor);
        const string button = "⏳ Bote: Eins";
        Assert.Equal(Stale, (await room.PressAsync(list, button, ChatRoom.Author)).Notice);

        var board = (await room.PressAsync(list, button, ChatRoom.Editor)).Say;
        Assert.Equal(candidate.Post.Content, board!.Content);
        Assert.Equal(["⏳ Bote", "Freigeben | Bearbeiten", "Zurückhalten | Ablehnen …"], ChatRoom.Rows(board));
        // The message in the editors' chat bears the same number, and is another.
        var reasons = (await room.PressAsync(board, "Ablehnen …", ChatRoom.Editor)).Edit;
        Assert.Equal(candidate.Post.Content, reasons!.Content);
        var held = await room.PressAsync(board, "Zurückhalten", ChatRoom.Editor);
        Assert.Equal("Zurückgehalten, bis jemand entscheidet.", held.Notice);
        Assert.Equal("✋ Erika Esch, 13:00", ChatRoom.Rows(held.Edit).First());
        Assert.Null((await room.PressAtDeskAsync("r:1:a", ChatRoom.Owner)).Edit);

        var late = await room.PressAsync(board, "Freigeben", ChatRoom.Editor);
        Assert.Equal(("Otto Ort war schon da.", "✅ Otto Ort, 13:00"), (late.Notice, ChatRoom.Rows(late.Edit).Single()));
        var gone = await room.PressAsync(list, button, ChatRoom.Editor);
        Assert.Equal(("Otto Ort war schon da.", null, null), (gone.Notice, gone.Edit, gone.Say));
    }

    [Fact]
    public async Task What_an_author_asks_for_tells_its_headline_and_when_it_is_to_go_out()
    {
        var candidate = Ask("Eins", new());
        candidate.Post.Edits = new PostEdits { Title = "Zwei" };
        var review = new Review { Id = new(2), PostId = candidate.Post.Id, AskedBy = "Alma Au", Due = room.Clock.GetUtcNow().AddHours(3) };
        room.Reviews.Candidates[0] = candidate with { Review = review };
        Assert.Equal(
            "Wartet auf Freigabe\n\nBote: Zwei: https://bote.example/1\nwartet, bis jemand entscheidet; geplant für 16:00",
            (await room.SayAsync("/queue", ChatRoom.Editor))!.Content.PlainText);
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
        Assert.EndsWith("wartet bis 18:30", (await room.SayAsync("18:30", ChatRoom.Editor))!.Content.PlainText, StringComparison.Ordinal);
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 17, 30, 0, TimeSpan.Zero), item.Delivery.Scheduled);
    }

    [Fact]
    public async Task What_is_sent_now_has_no_time_to_come_however_long_the_press_takes()
    {
        Wait("Eins", 1, delivery => delivery.Scheduled = room.Clock.GetUtcNow().AddHours(2));
        var card = (await room.PressAsync("w:c:1", ChatRoom.Editor)).Edit;
        room.Clock.AutoAdvanceAmount = TimeSpan.FromMilliseconds(1);
        var sent = (await room.PressAsync(card, "Jetzt senden", ChatRoom.Editor)).Edit;
        Assert.EndsWith("geht als Nächstes", sent!.Content.PlainText, StringComparison.Ordinal);
        Assert.DoesNotContain("Jetzt senden", ChatRoom.Buttons(sent).Select(button => button.Text));
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
            "🟢 Sport\nTelegram · arbeitet\n\nletzter Post: 13:00\nPosts der letzten Stunde: 2, des letzten Tages: 9; es warten: 1\n\nletzte Störung, 13:00: later",
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
            new IncomingPress(chat, kind, person, ChatRoom.Buttons(list).First().Data) { MessageRef = "7" }, default);
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

    private Candidate Ask(string title, ChannelApproval approval, Action<Review>? change = null)
    {
        var channel = new Channel { Id = new(2), Name = "Bote", Network = "Telegram", Address = "@bote", Approval = approval };
        var candidate = room.Reviews.Add(room.Publish(title), channel);
        change?.Invoke(candidate.Review);
        return candidate;
    }

    private QueueItem Wait(string title, long id, Action<Delivery>? change = null, int before = 0)
    {
        var delivery = Some.Delivery(id: id);
        change?.Invoke(delivery);
        var item = new QueueItem(delivery, room.Publish(title), Some.Channel(), before);
        room.Overview.Queue.Add(item);
        return item;
    }
}
