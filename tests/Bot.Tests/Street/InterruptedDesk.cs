using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>
/// A newsroom in which every dialogue of staff has been begun when the program is killed as by a power cut, and started again
/// on the same database. What was asked, shown or found before is answered by the tests.
/// </summary>
public sealed class InterruptedDesk : IAsyncLifetime
{
    /// <summary>Editors of whom each is asked to write something: a person is asked one thing at a time.</summary>
    internal const long Frieda = 3001, Georg = 3002, Hanna = 3003, Ida = 3004;

    private const long Erik = RunningSandbox.Erik;
    private const long Editors = RunningSandbox.Editors;

    internal RunningNewsroom Newsroom { get; private set; } = null!;

    internal RunningSandbox Sandbox => Newsroom.Sandbox;

    /// <summary>The articles that stood in the paper at its start.</summary>
    internal IReadOnlyList<PaperArticle> Earlier { get; private set; } = [];

    internal ChatMessage PhotoBoard { get; private set; } = null!;

    internal (ChatMessage Board, ChatMessage Question) Time { get; private set; }

    internal (ChatMessage Card, ChatMessage Question) Reason { get; private set; }

    internal (ChatMessage Card, PaperArticle Article) Breaking { get; private set; }

    internal ChatMessage Correction { get; private set; } = null!;

    internal ChatMessage Headline { get; private set; } = null!;

    internal ChatMessage Alarm { get; private set; } = null!;

    internal ChatMessage Broken { get; private set; } = null!;

    internal ChatMessage Sure { get; private set; } = null!;

    internal ChatMessage Waiting { get; private set; } = null!;

    internal string Invitation { get; private set; } = "";

    internal ChatMessage Role { get; private set; } = null!;

    internal ChatMessage Found { get; private set; } = null!;

    internal ChatMessage Channel { get; private set; } = null!;

    internal ChatMessage Mailing { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Newsroom = await RunningNewsroom.StartAsync(settings =>
        {
            settings.Set("Staff:0:Role", "Owner");
            settings.Set("Channels:1:Approval:Always", "true");
            settings.AddStaff("Emma", RunningSandbox.Emma, "Editor");
            settings.AddStaff("Frieda", Frieda, "Editor");
            settings.AddStaff("Georg", Georg, "Editor");
            settings.AddStaff("Hanna", Hanna, "Editor");
            settings.AddStaff("Ida", Ida, "Editor");
        });
        await Sandbox.AddPersonAsync(Frieda, "Frieda", "de");
        await Sandbox.AddPersonAsync(Georg, "Georg", "de");
        await Sandbox.AddPersonAsync(Hanna, "Hanna", "de");
        await Sandbox.AddPersonAsync(Ida, "Ida", "de");
        Earlier = await Sandbox.EarlierAsync();
        await BeginPostingAsync();
        await BeginOverseeingAsync();
        Alarm = await AlarmAsync();
        Broken = await BreakAsync(Earlier[3]);
        await Newsroom.KillAsync();
        Newsroom.Settings.RemoveStaff("Emma");
        Newsroom.StartAgain();
    }

    public ValueTask DisposeAsync() => Newsroom?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Erik, or another, writes to the bot, and gets an answer.</summary>
    internal Task<ChatMessage> AskAsync(string words, long person = Erik) => Newsroom.AnswerAsync(person, words);

    /// <summary>Whose chat it is presses a button; in a group Erik.</summary>
    internal Task PressAsync(ChatMessage message, string button, long chat = Erik) =>
        Sandbox.PressAsync(chat > 0 ? chat : Erik, message, message.DataOf(button), chat);

    /// <summary>Whose chat it is presses a button, and the message then looks like this.</summary>
    internal async Task<ChatMessage> PressAsync(
        ChatMessage message, string button, Func<ChatMessage, bool> like, long chat = Erik)
    {
        await PressAsync(message, button, chat);
        return await ShownAsync(shown => shown.Id == message.Id && like(shown), chat);
    }

    /// <summary>The newest message in Erik's chat, or another, that looks like this.</summary>
    internal Task<ChatMessage> ShownAsync(Func<ChatMessage, bool> like, long chat = Erik) => Patience.UntilAsync(
        "a message", async () => (await Sandbox.MessagesAsync(chat)).LastOrDefault(like), () => Newsroom.Program.Log);

    internal static bool Says(ChatMessage message, string words) => message.Text.Contains(words, StringComparison.Ordinal);

    private async Task BeginPostingAsync()
    {
        await Sandbox.SendPhotoAsync(Erik, "https://picsum.photos/markt.jpg", "Markt am Morgen\nAb sieben gibt es Brot.");
        PhotoBoard = await ShownAsync(message => message.IsPhoto && message.ButtonWords.Contains("Senden"));

        Waiting = await ScheduledAsync(Earlier[2], Frieda);
        var title = Waiting.ButtonWords.First(
            words => Earlier[2].Title["de"].StartsWith(words.TrimEnd('…'), StringComparison.Ordinal));
        Waiting = await PressAsync(Waiting, title, message => message.ButtonWords.Contains("Zurückhalten"), Frieda);
        Waiting = await PressAsync(Waiting, "Andere Zeit", message => Says(message, "Wann soll es hinaus?"), Frieda);

        await StandsAsync("Der Hafen ist voll");
        Correction = await CardAsync("Der Hafen ist voll", Georg);
        Correction = await PressAsync(Correction, "Mit Hinweis korrigieren", message => Says(message, "Was war falsch?"), Georg);
        await StandsAsync("Der Dom wird grün");
        Headline = await CardAsync("Der Dom wird grün", Ida);
        Headline = await PressAsync(Headline, "Titel", message => Says(message, "Schreiben Sie den neuen Titel"), Ida);
        await StandsAsync("Die Mole bricht");
        Sure = await CardAsync("Die Mole bricht", Erik);
        Sure = await PressAsync(Sure, "Zurückziehen", message => message.ButtonWords.Contains("Ja, zurückziehen"));

        var rejected = await CandidateAsync(await Sandbox.PublishAsync("The market is closed", edition: "en"));
        var question = await PressAsync(
            rejected, "Ablehnen …", message => message.ButtonWords.Contains("Anderer Grund …"), Editors);
        await PressAsync(question, "Anderer Grund …", Editors);
        Reason = (rejected, await ShownAsync(message => Says(message, "Warum?"), Editors));
        var dam = await Sandbox.PublishAsync("The dam is open", edition: "en");
        Breaking = (await CandidateAsync(dam), dam);

        var board = await AskAsync(Earlier[0].Links["de"], Hanna);
        board = await PressAsync(board, "🕐 Wann: sofort", message => message.ButtonWords.Contains("Andere Zeit …"), Hanna);
        await PressAsync(board, "Andere Zeit …", Hanna);
        Time = (board, await ShownAsync(message => Says(message, "Wann soll es erscheinen?"), Hanna));
    }

    private async Task BeginOverseeingAsync()
    {
        var invitation = await AskAsync("/staff add Editor");
        Invitation = invitation.Text[(invitation.Text.IndexOf("start=", StringComparison.Ordinal) + "start=".Length)..].Trim();
        await Sandbox.ShareContactAsync(Erik, RunningSandbox.Anna);
        Role = await ShownAsync(message => Says(message, "Welche Rolle soll Anna haben?"));
        Found = await AskAsync($"/sources add {new Uri(Sandbox.Address, "/paper/de/kultur")}");
        Channel = await PressAsync(await AskAsync("/channels"), "Bote", message => message.ButtonWords.Contains("Anhalten"));
        await Newsroom.AnswerAsync(RunningSandbox.Emma, "/help");
        await Patience.UntilAsync(
            "the menu", async () => await Sandbox.MenuAsync(RunningSandbox.Emma) is [var first, ..] ? first : null,
            () => Newsroom.Program.Log);
        Mailing = await MailingAsync("Die Wahl ist vorbei");
    }

    /// <summary>In a reader's quiet hours letters wait: the mailing has not ended.</summary>
    private async Task<ChatMessage> MailingAsync(string title)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
        var hour = TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), zone).Hour;
        await Newsroom.AnswerAsync(RunningSandbox.Rita, "/subscribe politik");
        await Newsroom.AnswerAsync(RunningSandbox.Rita, $"/quiet {(hour + 23) % 24:00}:00-{(hour + 3) % 24:00}:00");
        await StandsAsync(title);
        var list = await Patience.UntilAsync(
            "the mailing",
            async () => await AskAsync("/mailings") is var shown && shown.ButtonWords.Contains(title) ? shown : null,
            () => Newsroom.Program.Log);
        return await PressAsync(list, title, message => message.ButtonWords.Contains("Anhalten"));
    }

    /// <summary>The paper changes a headline that an editor replaced: staff are told.</summary>
    private async Task<ChatMessage> AlarmAsync()
    {
        var article = await StandsAsync("Die Brücke wackelt");
        await AskAsync($"/edit {article.Links["de"]} Die Brücke hält");
        await Newsroom.StandsAsync("Die Brücke hält");
        await Sandbox.CorrectAsync(article, "Die Brücke schwankt");
        return await ShownAsync(message => Says(message, "Die Brücke schwankt") && message.ButtonWords.Contains("Gesehen"), Editors);
    }

    /// <summary>The channel does not answer while the report on it begins.</summary>
    private async Task<ChatMessage> BreakAsync(PaperArticle article)
    {
        await Sandbox.FailAsync(new { kind = "hang_before", method = "sendMessage", chat_id = RunningSandbox.German });
        var report = await AskAsync($"/breaking {article.Links["de"]}");
        await Newsroom.StoredAsync(article.Title["de"], row => row.State == "Claimed");
        await Patience.UntilAsync(
            "the note of the report", () => Newsroom.Database.IsReported(article.Title["de"]), () => Newsroom.Program.Log);
        return report;
    }

    private async Task<ChatMessage> ScheduledAsync(PaperArticle article, long person)
    {
        var board = await AskAsync(article.Links["de"], person);
        board = await PressAsync(board, "🕐 Wann: sofort", message => message.ButtonWords.Contains("in 60 Min."), person);
        board = await PressAsync(board, "in 60 Min.", message => message.ButtonWords.Contains("Senden"), person);
        await PressAsync(board, "Senden", person);
        await Newsroom.StoredAsync(article.Title["de"], row => row.State == "Due");
        return await AskAsync("/queue", person);
    }

    private async Task<PaperArticle> StandsAsync(string title)
    {
        var article = await Sandbox.PublishAsync(title, edition: "de");
        await Newsroom.StandsAsync(title);
        await Newsroom.StoredAsync(title, row => row.State == "Sent");
        return article;
    }

    private async Task<ChatMessage> CardAsync(string title, long person) =>
        await PressAsync(
            await AskAsync("/recent", person), title, message => message.ButtonWords.Contains("Zurückziehen"), person);

    /// <summary>Killed before it noted the message, the program would show another.</summary>
    private async Task<ChatMessage> CandidateAsync(PaperArticle article)
    {
        var title = article.Title["en"];
        await Patience.UntilAsync(
            "the note of the candidate's message", () => Newsroom.Database.IsShown(title), () => Newsroom.Program.Log);
        return await ShownAsync(message => Says(message, title) && message.Buttons.Any(), Editors);
    }
}
