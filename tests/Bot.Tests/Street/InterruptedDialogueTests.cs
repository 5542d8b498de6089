using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>Dialogues of staff in the middle of which the program was killed go on with the next run.</summary>
public sealed class InterruptedDialogueTests(InterruptedDesk desk) : IClassFixture<InterruptedDesk>
{
    private const long Erik = RunningSandbox.Erik;
    private const long Emma = RunningSandbox.Emma;
    private const long Editors = RunningSandbox.Editors;

    private RunningNewsroom Newsroom => desk.Newsroom;

    [Fact]
    public async Task A_photo_with_words_that_waited_as_a_draft_is_sent_and_undone()
    {
        await desk.PressAsync(desk.PhotoBoard, "Senden");
        Assert.True((await Newsroom.StandsAsync("Markt am Morgen")).IsPhoto);

        await desk.AskAsync("/undo");
        await GoneAsync("Markt am Morgen");
    }

    [Fact]
    public async Task The_time_of_a_draft_is_typed()
    {
        await desk.Sandbox.ReplyAsync(InterruptedDesk.Hanna, desk.Time.Question, "+45");
        var board = await desk.ShownAsync(message => message.Id == desk.Time.Board.Id
            && message.ButtonWords.Contains("Senden") && !message.ButtonWords.Contains("🕐 Wann: sofort"), InterruptedDesk.Hanna);
        await desk.PressAsync(board, "Senden", InterruptedDesk.Hanna);

        await Newsroom.StoredAsync(desk.Earlier[0].Title["de"], row => row.State == "Due");
        Assert.Empty(await Newsroom.StandingAsync(desk.Earlier[0].Title["de"]));
    }

    [Fact]
    public async Task A_candidate_is_rejected_with_a_reason_that_is_typed()
    {
        await desk.Sandbox.ReplyAsync(Erik, desk.Reason.Question, "Stand schon gestern da", Editors);

        await desk.ShownAsync(message => message.Id == desk.Reason.Card.Id && Decided(message, "❌ Erik"), Editors);
        Assert.Equal(
            ("Rejected", "Erik: Stand schon gestern da"), Newsroom.Database.RefusalOf("The market is closed", "Courier"));
    }

    [Fact]
    public async Task A_candidate_that_is_broken_as_news_says_who_let_it_through()
    {
        await desk.AskAsync($"/breaking {desk.Breaking.Article.Links["en"]}");

        await Newsroom.StandsAsync("The dam is open", RunningSandbox.English);
        await desk.ShownAsync(message => message.Id == desk.Breaking.Card.Id && Decided(message, "✅ Erik"), Editors);
    }

    [Fact]
    public async Task What_stands_is_corrected_by_an_answer()
    {
        await desk.Sandbox.ReplyAsync(InterruptedDesk.Georg, desk.Correction, "Es waren neun Schiffe.");

        await Newsroom.StandsAsync("Es waren neun Schiffe.");
        await desk.ShownAsync(message => InterruptedDesk.Says(message, "✓ Bote: erledigt"), InterruptedDesk.Georg);
    }

    [Fact]
    public async Task What_stands_gets_another_headline_by_an_answer()
    {
        await desk.Sandbox.ReplyAsync(InterruptedDesk.Ida, desk.Headline, "Der Dom wird blau");

        await Newsroom.StandsAsync("Der Dom wird blau");
        await desk.ShownAsync(message => InterruptedDesk.Says(message, "✓ Bote: erledigt"), InterruptedDesk.Ida);
        Assert.Empty(await Newsroom.StandingAsync("Der Dom wird grün"));
    }

    [Fact]
    public async Task An_alarm_is_acknowledged()
    {
        var seen = await desk.PressAsync(
            desk.Alarm, "Gesehen", message => InterruptedDesk.Says(message, "✓ Erik"), Editors);
        Assert.Empty(seen.Buttons);
    }

    [Fact]
    public async Task What_is_broken_as_news_stands_once_and_the_report_goes_on()
    {
        await desk.ShownAsync(message => message.Id == desk.Broken.Id && InterruptedDesk.Says(message, "✓ Bote: erledigt"));
        Assert.Single(await Newsroom.StandingAsync(desk.Earlier[3].Title["de"]));
    }

    [Fact]
    public async Task What_stands_is_taken_back_after_the_question_whether_one_is_sure()
    {
        await desk.PressAsync(desk.Sure, "Ja, zurückziehen");

        await GoneAsync("Die Mole bricht");
    }

    [Fact]
    public async Task What_waits_is_given_another_time_held_and_sent()
    {
        const long frieda = InterruptedDesk.Frieda;
        await desk.Sandbox.ReplyAsync(frieda, desk.Waiting, "+30");
        var card = await desk.ShownAsync(
            message => InterruptedDesk.Says(message, "wartet bis") && message.ButtonWords.Contains("Zurückhalten"), frieda);
        card = await desk.PressAsync(
            card, "Zurückhalten", message => InterruptedDesk.Says(message, "zurückgehalten von Frieda"), frieda);
        await desk.PressAsync(card, "Freigeben", frieda);

        await Newsroom.StandsAsync(desk.Earlier[2].Title["de"]);
        Assert.Single(await Newsroom.StandingAsync(desk.Earlier[2].Title["de"]));
    }

    [Fact]
    public async Task Who_was_taken_out_meanwhile_has_no_menu_of_staff_joins_by_the_link_and_is_let_go()
    {
        await Patience.UntilAsync(
            "the end of the menu", async () => (await desk.Sandbox.MenuAsync(Emma)).Count == 0 ? "" : null, () => Newsroom.Program.Log);

        await Newsroom.AnswerAsync(Emma, $"/start {desk.Invitation}");
        Assert.Contains("/queue", (await Newsroom.AnswerAsync(Emma, "/help")).Text, StringComparison.Ordinal);
        var card = await desk.PressAsync(await desk.AskAsync("/staff"), "Emma",
            message => message.ButtonWords.Contains("Entfernen"));
        await desk.PressAsync(card, "Entfernen", message => !InterruptedDesk.Says(message, "Emma"));
        Assert.DoesNotContain("/queue", (await Newsroom.AnswerAsync(Emma, "/help")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_whose_contact_was_shared_gets_a_role()
    {
        await desk.PressAsync(desk.Role, "Redakteur/in", message => message.ButtonWords.Contains("● Redakteur/in"));

        Assert.Contains("/queue", (await Newsroom.AnswerAsync(RunningSandbox.Anna, "/help")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_was_found_is_added_and_removed()
    {
        var add = desk.Found.ButtonWords.First(words => words.StartsWith("Aufnehmen", StringComparison.Ordinal));
        var card = await desk.PressAsync(desk.Found, add, message => message.ButtonWords.Contains("Entfernen"));
        await desk.PressAsync(card, "Entfernen", message => InterruptedDesk.Says(message, "wird nicht mehr beobachtet"));
    }

    [Fact]
    public async Task A_channel_is_tried_paused_and_resumed()
    {
        var post = await desk.PressAsync(desk.Channel, "Probepost an mich", message => message.ButtonWords.Contains("Bote"));
        var card = await desk.PressAsync(post, "Bote", message => message.ButtonWords.Contains("Anhalten"));
        card = await desk.PressAsync(card, "Anhalten", message => InterruptedDesk.Says(message, "angehalten von Erik"));
        await desk.PressAsync(card, "Fortsetzen", message => message.ButtonWords.Contains("Anhalten"));
    }

    [Fact]
    public async Task A_mailing_is_stopped_and_resumed()
    {
        var card = await desk.PressAsync(desk.Mailing, "Anhalten", message => InterruptedDesk.Says(message, "Angehalten von Erik."));
        await desk.PressAsync(card, "Fortsetzen", message => !InterruptedDesk.Says(message, "Angehalten von Erik."));
    }

    private Task<string> GoneAsync(string title) => Patience.UntilAsync(
        $"the end of “{title}”", async () => (await Newsroom.StandingAsync(title)).Count == 0 ? "" : null, () => Newsroom.Program.Log);

    private static bool Decided(ChatMessage message, string how) =>
        message.ButtonWords.ToList() is [var only] && only.StartsWith(how, StringComparison.Ordinal);
}
