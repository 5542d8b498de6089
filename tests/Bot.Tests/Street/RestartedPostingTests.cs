using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>The program is killed in the middle of every dialogue about posts, and the dialogue is finished with the next run.</summary>
public sealed class RestartedPostingTests(RestartedDesk desk) : IClassFixture<RestartedDesk>
{
    private const long Erik = RunningSandbox.Erik;
    private const long Editors = RunningSandbox.Editors;

    private RunningNewsroom Newsroom => desk.Newsroom;

    [Fact]
    public async Task A_photo_with_words_that_waited_as_a_draft_is_sent()
    {
        await desk.Sandbox.SendPhotoAsync(Erik, "https://picsum.photos/markt.jpg", "Markt am Morgen\nAb sieben gibt es Brot.");
        var board = await desk.ShownAsync(message => message.IsPhoto && message.ButtonWords.Contains("Senden"));

        await desk.RestartAsync();
        await desk.PressAsync(board, "Senden");

        Assert.True((await Newsroom.StandsAsync("Markt am Morgen")).IsPhoto);
    }

    [Fact]
    public async Task The_time_of_a_draft_is_typed()
    {
        var article = (await desk.Sandbox.EarlierAsync())[0];
        var board = await desk.AskAsync(article.Links["de"]);
        board = await desk.PressAsync(board, "🕐 Wann: sofort", message => message.ButtonWords.Contains("Andere Zeit …"));
        await desk.PressAsync(board, "Andere Zeit …");
        var question = await desk.SaidAsync("Wann soll es erscheinen?");

        await desk.RestartAsync();
        await desk.Sandbox.ReplyAsync(Erik, question, "+45");
        board = await desk.ShownAsync(message => message.Id == board.Id && message.ButtonWords.Contains("Senden") && !message.ButtonWords.Contains("🕐 Wann: sofort"));
        await desk.PressAsync(board, "Senden");

        await Newsroom.StoredAsync(article.Title["de"], row => row.State == "Due");
        Assert.Empty(await Newsroom.StandingAsync(article.Title["de"]));
    }

    [Fact]
    public async Task A_candidate_is_rejected_with_a_reason_that_is_typed()
    {
        await desk.Sandbox.PublishAsync("The market is closed", edition: "en");
        var candidate = await CandidateAsync("The market is closed");
        candidate = await desk.PressAsync(candidate, "Ablehnen …", message => message.ButtonWords.Contains("Anderer Grund …"), Editors);
        await desk.PressAsync(candidate, "Anderer Grund …", Editors);
        var question = await desk.SaidAsync("Warum?", Editors);

        await desk.RestartAsync();
        await desk.Sandbox.ReplyAsync(Erik, question, "Stand schon gestern da", Editors);

        await desk.ShownAsync(message => message.Id == candidate.Id && message.ButtonWords.Any(words => words.StartsWith("❌ Erik", StringComparison.Ordinal)), Editors);
        Assert.Equal(("Rejected", "Erik: Stand schon gestern da"), Newsroom.Database.RefusalOf("The market is closed", "Courier"));
    }

    [Fact]
    public async Task A_candidate_that_is_broken_as_news_says_who_let_it_through()
    {
        var article = await desk.Sandbox.PublishAsync("The dam is open", edition: "en");
        var candidate = await CandidateAsync("The dam is open");

        await desk.RestartAsync();
        await desk.AskAsync($"/breaking {article.Links["en"]}");

        await Newsroom.StandsAsync("The dam is open", RunningSandbox.English);
        await desk.ShownAsync(message => message.Id == candidate.Id && message.ButtonWords.Count() == 1
            && message.ButtonWords.Single().StartsWith("✅ Erik", StringComparison.Ordinal), Editors);
    }

    [Theory]
    [InlineData("Titel", "Schreiben Sie den neuen Titel", "Neuer Titel über dem Hafen", "Der Hafen ist voll")]
    [InlineData("Zusammenfassung", "Schreiben Sie die neue Zusammenfassung", "Alles ist anders gekommen.", "Der Hafen ist leer")]
    [InlineData("Mit Hinweis korrigieren", "Was war falsch?", "Es waren neun Schiffe.", "Der Hafen ist halb voll")]
    public async Task What_stands_is_changed_by_an_answer(string button, string asks, string answer, string title)
    {
        await desk.StandingAsync(title);
        var recent = await desk.AskAsync("/recent");
        var card = await desk.PressAsync(recent, title, message => message.ButtonWords.Contains(button));
        var question = await desk.PressAsync(card, button, message => Says(message, asks));

        await desk.RestartAsync();
        await desk.Sandbox.ReplyAsync(Erik, question, answer);

        await Newsroom.StandsAsync(answer);
        await desk.SaidAsync("✓ Bote: erledigt");
    }

    [Fact]
    public async Task What_stands_is_taken_back_after_the_question_whether_one_is_sure()
    {
        await desk.StandingAsync("Die Mole bricht");
        var recent = await desk.AskAsync("/recent");
        var card = await desk.PressAsync(recent, "Die Mole bricht", message => message.ButtonWords.Contains("Zurückziehen"));
        card = await desk.PressAsync(card, "Zurückziehen", message => message.ButtonWords.Contains("Ja, zurückziehen"));

        await desk.RestartAsync();
        await desk.PressAsync(card, "Ja, zurückziehen");

        await GoneAsync("Die Mole bricht");
    }

    [Fact]
    public async Task What_was_sent_by_hand_is_undone()
    {
        var article = (await desk.Sandbox.EarlierAsync())[1];
        var board = await desk.AskAsync(article.Links["de"]);
        await desk.PressAsync(board, "Senden");
        await Newsroom.StandsAsync(article.Title["de"]);
        await Newsroom.StoredAsync(article.Title["de"], row => row.State == "Sent");

        await desk.RestartAsync();
        await desk.AskAsync("/undo");

        await GoneAsync(article.Title["de"]);
    }

    [Fact]
    public async Task What_waits_is_held_let_go_and_given_a_time_that_is_typed()
    {
        var article = (await desk.Sandbox.EarlierAsync())[2];
        var title = article.Title["de"];
        var board = await desk.AskAsync(article.Links["de"]);
        board = await desk.PressAsync(board, "🕐 Wann: sofort", message => message.ButtonWords.Contains("in 60 Min."));
        board = await desk.PressAsync(board, "in 60 Min.", message => message.ButtonWords.Contains("Senden"));
        await desk.PressAsync(board, "Senden");
        await Newsroom.StoredAsync(title, row => row.State == "Due");

        var queue = await desk.AskAsync("/queue");
        var card = await desk.PressAsync(queue, queue.ButtonWords.First(words => title.StartsWith(words.TrimEnd('…'), StringComparison.Ordinal)),
            message => message.ButtonWords.Contains("Zurückhalten"));
        await desk.RestartAsync();
        card = await desk.PressAsync(card, "Zurückhalten", message => Says(message, "zurückgehalten von Erik"));
        var question = await desk.PressAsync(card, "Andere Zeit", message => Says(message, "Wann soll es hinaus?"));
        await desk.RestartAsync();
        await desk.Sandbox.ReplyAsync(Erik, question, "+30");
        card = await desk.ShownAsync(message => Says(message, "wartet bis") && message.ButtonWords.Contains("Jetzt senden"));
        await desk.RestartAsync();
        await desk.PressAsync(card, "Jetzt senden");

        await Newsroom.StandsAsync(title);
        await Newsroom.OneMoreStandsAsync("Die Schleuse ist gewartet");
        Assert.Single(await Newsroom.StandingAsync(title));
    }

    /// <summary>A candidate in the editors' chat. Killed before it noted the message, the program would show another.</summary>
    private async Task<ChatMessage> CandidateAsync(string title)
    {
        await Patience.UntilAsync("the note of the candidate's message", () => Newsroom.Database.IsShown(title), () => Newsroom.Program.Log);
        return await desk.ShownAsync(message => Says(message, title) && message.Buttons.Any(), Editors);
    }

    private Task GoneAsync(string title) => Patience.UntilAsync(
        $"the end of “{title}”", async () => (await Newsroom.StandingAsync(title)).Count == 0 ? "" : null, () => Newsroom.Program.Log);

    private static bool Says(ChatMessage message, string words) => message.Text.Contains(words, StringComparison.Ordinal);
}
