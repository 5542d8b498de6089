using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>An editor's board and the review of candidates, with restarts in the middle and two editors at once.</summary>
public sealed class DeskTests(DeskTests.Desk desk) : IClassFixture<DeskTests.Desk>
{
    private const long Erik = RunningSandbox.Erik;
    private const long Rita = RunningSandbox.Rita;
    private const long Editors = RunningSandbox.Editors;

    private readonly RunningNewsroom newsroom = desk.Running;

    private RunningSandbox Sandbox => newsroom.Sandbox;

    [Fact]
    public async Task A_draft_is_changed_on_its_board_across_a_restart_and_goes_out_as_it_was_shown()
    {
        var link = desk.Site.Print(
            "Neue Brücke über die Erle", "Die Brücke über die Erle ist nach zwei Jahren fertig.", "Am Samstag wird gefeiert.", image: "https://bote.example/bruecke.jpg");
        var board = await newsroom.AnswerAsync(Erik, link);
        await PressAsync(board, "✏️ Titel");
        var question = await StandsAsync("Schreiben Sie den neuen Titel");

        await newsroom.KillAsync();
        await Sandbox.ReplyAsync(Erik, question, "Kurz & <gut>");
        newsroom.StartAgain();
        board = await newsroom.ChangedAsync(Erik, board);
        Assert.StartsWith("Kurz & <gut>", board.Text, StringComparison.Ordinal);

        board = await ViewAsync(board, "Bild: wie üblich", "1/1");
        await PressAsync(board, "1/1");
        board = await ShownAsync(message => message.IsPhoto && message.Text.StartsWith("Kurz & <gut>", StringComparison.Ordinal));
        await PressAsync(board, "☐ Eilmeldung");
        board = await ShownAsync(message => message.ButtonWords.Contains("☑ Eilmeldung"));
        await PressAsync(board, "Senden");

        var post = await newsroom.StandsAsync("Kurz & <gut>");
        Assert.Equal((true, board.Text), (post.IsPhoto, post.Text));
        await Patience.UntilAsync(
            "the pin", async () => (await newsroom.StandingAsync("Kurz & <gut>")).FirstOrDefault(message => message.IsPinned), () => newsroom.Program.Log);
    }

    [Fact]
    public async Task A_photo_with_words_becomes_a_post_with_that_photo()
    {
        await Sandbox.SendPhotoAsync(Erik, "https://picsum.photos/fest.jpg", "Fest am Fluss\nAm Samstag ab zehn <Uhr>.");
        var board = await ShownAsync(message => message.IsPhoto && message.ButtonWords.Contains("Senden")
            && message.Text.StartsWith("Fest am Fluss", StringComparison.Ordinal));
        await PressAsync(board, "Senden");

        var post = await newsroom.StandsAsync("Fest am Fluss");
        Assert.Equal((true, "Fest am Fluss\n\nAm Samstag ab zehn <Uhr>."), (post.IsPhoto, post.Text));
    }

    [Fact]
    public async Task A_message_that_is_passed_on_becomes_a_draft_and_a_time_is_kept()
    {
        var article = (await Sandbox.EarlierAsync())[1];
        var told = await Sandbox.WriteAsync(Erik, $"Schaut mal: {article.Links["de"]} – das sollten wir bringen, finde ich.", Editors);
        await Sandbox.ForwardAsync(Erik, Editors, (await Sandbox.MessagesAsync(Editors)).Single(message => message.Id == told));
        var board = await ShownAsync(message => message.Text.StartsWith(article.Title["de"], StringComparison.Ordinal) && message.ButtonWords.Contains("Senden"));

        board = await ViewAsync(board, "🕐 Wann: sofort", "in 60 Min.");
        await PressAsync(board, "in 60 Min.");
        board = await ShownAsync(message => message.Id == board.Id && message.ButtonWords.Contains("Senden"));
        await PressAsync(board, "Senden");

        await newsroom.StoredAsync(article.Title["de"], row => row.State == "Due");
        await newsroom.OneMoreStandsAsync("Die Uhr am Rathaus geht wieder");
        Assert.Empty(await newsroom.StandingAsync(article.Title["de"]));
    }

    [Fact]
    public async Task A_candidate_waits_for_an_editor_is_corrected_meanwhile_and_the_first_of_two_decides()
    {
        var article = await Sandbox.PublishAsync("The ferry is late", edition: "en");
        var candidate = await CandidateAsync("The ferry is late");
        Assert.Empty(await newsroom.StandingAsync("The ferry is late", RunningSandbox.English));

        // Killed before it noted the message, it would show another: that is another story.
        await Patience.UntilAsync("the note of the candidate's message", () => newsroom.Database.IsShown("The ferry is late"), () => newsroom.Program.Log);
        await newsroom.KillAsync();
        await Sandbox.CorrectAsync(article, "The ferry is early");
        newsroom.StartAgain();
        candidate = await Patience.UntilAsync(
            "the corrected candidate", async () => (await Sandbox.MessagesAsync(Editors)).FirstOrDefault(
                message => message.Id == candidate.Id && message.Text.Contains("early", StringComparison.Ordinal)), () => newsroom.Program.Log);

        await Task.WhenAll(PressAsync(candidate, "Freigeben", Editors), PressAsync(candidate, "Freigeben", Editors, Rita));
        await newsroom.StandsAsync("The ferry is early", RunningSandbox.English);
        var decided = await CandidateAsync("The ferry is early", message => message.ButtonWords.Count() == 1);
        var first = decided.ButtonWords.Single().Contains("Erik", StringComparison.Ordinal) ? "Erik" : "Rita";
        await newsroom.ToldAsync("Freigegeben.");
        await newsroom.ToldAsync($"{first} war schon da.");
        Assert.Single(await newsroom.StandingAsync("The ferry is early", RunningSandbox.English));
    }

    [Fact]
    public async Task A_rejected_candidate_stays_in_with_its_reason()
    {
        await Sandbox.PublishAsync("The bridge is painted", edition: "en");
        var candidate = await CandidateAsync("The bridge is painted");
        await PressAsync(candidate, "Ablehnen …", Editors);
        candidate = await CandidateAsync("The bridge is painted", message => message.ButtonWords.Contains("Zu spät"));
        await PressAsync(candidate, "Zu spät", Editors);

        candidate = await CandidateAsync("The bridge is painted", message => message.ButtonWords.Count() == 1);
        Assert.StartsWith("❌ Erik", candidate.ButtonWords.Single(), StringComparison.Ordinal);
        Assert.Equal(("Rejected", "Erik: Zu spät"), newsroom.Database.RefusalOf("The bridge is painted", "Courier"));
        Assert.Empty(await newsroom.StandingAsync("The bridge is painted", RunningSandbox.English));
    }

    [Fact]
    public async Task The_queue_shows_what_waits_for_approval_and_brings_its_board_to_an_editors_own_chat()
    {
        const string title = "The harbour is dredged";
        await Sandbox.PublishAsync(title, edition: "en");
        await Patience.UntilAsync("the note of the candidate's message", () => newsroom.Database.IsShown(title), () => newsroom.Program.Log);

        var queue = await newsroom.AnswerAsync(Rita, "/queue");
        Assert.Contains("Wartet auf Freigabe", queue.Text, StringComparison.Ordinal);
        Assert.Contains($"Courier: {title}\nwartet, bis jemand entscheidet", queue.Text, StringComparison.Ordinal);

        await PressAsync(queue, queue.ButtonWords.Single(words => words.StartsWith("⏳ Courier: The harbour", StringComparison.Ordinal)), Rita, Rita);
        var board = await BoardAsync(message => message.ButtonWords.Contains("Freigeben"));
        await PressAsync(board, "Zurückhalten", Rita, Rita);
        board = await BoardAsync(message => message.Id == board.Id && message.ButtonWords.Any(words => words.StartsWith("✋ Rita", StringComparison.Ordinal)));
        await PressAsync(board, "Freigeben", Rita, Rita);

        await newsroom.StandsAsync(title, RunningSandbox.English);
        foreach (var chat in new[] { Rita, Editors })
            await BoardAsync(message => message.ButtonWords.Count() == 1 && message.ButtonWords.Single().StartsWith("✅ Rita", StringComparison.Ordinal), chat);

        Task<ChatMessage> BoardAsync(Func<ChatMessage, bool> like, long chat = Rita) => Patience.UntilAsync(
            "the candidate's board",
            async () => (await Sandbox.MessagesAsync(chat)).LastOrDefault(message => message.Text.StartsWith(title, StringComparison.Ordinal) && like(message)),
            () => newsroom.Program.Log);
    }

    private Task<ChatMessage> StandsAsync(string words) => newsroom.StandsAsync(words, Erik);

    private Task<ChatMessage> CandidateAsync(string words, Func<ChatMessage, bool>? like = null) => Patience.UntilAsync(
        $"the candidate “{words}”", async () => (await newsroom.StandingAsync(words, Editors)).FirstOrDefault(
            message => message.Buttons.Any() && (like is null || like(message))), () => newsroom.Program.Log);

    /// <summary>The newest message in Erik's chat that looks like this.</summary>
    private Task<ChatMessage> ShownAsync(Func<ChatMessage, bool> like) => Patience.UntilAsync(
        "the board", async () => (await Sandbox.MessagesAsync(Erik)).LastOrDefault(like), () => newsroom.Program.Log);

    private async Task<ChatMessage> ViewAsync(ChatMessage board, string button, string shows)
    {
        await PressAsync(board, button);
        return await ShownAsync(message => message.Id == board.Id && message.ButtonWords.Contains(shows));
    }

    private Task PressAsync(ChatMessage message, string button, long? chat = null, long person = Erik) =>
        Sandbox.PressAsync(person, message, message.DataOf(button), chat);

    /// <summary>A newsroom with two editors, whose English channel asks before it posts.</summary>
    public sealed class Desk : IAsyncLifetime
    {
        internal RunningNewsroom Running { get; private set; } = null!;

        internal LocalSite Site { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Site = await LocalSite.StartAsync();
            Running = await RunningNewsroom.StartAsync(settings =>
            {
                settings.Allow(Site.Address);
                settings.AddStaff("Rita", RunningSandbox.Rita, "Editor");
                settings.Set("Channels:1:Approval:Always", "true");
            });
            await Running.Sandbox.SetMemberAsync(RunningSandbox.Editors, RunningSandbox.Rita, "member");
        }

        public async ValueTask DisposeAsync()
        {
            if (Running is not null) await Running.DisposeAsync();
            if (Site is not null) await Site.DisposeAsync();
        }
    }
}
