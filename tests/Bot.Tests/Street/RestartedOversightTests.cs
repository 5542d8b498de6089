using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>The program is killed in the middle of every dialogue about staff, sources, channels, mailings and alarms, and the dialogue is finished with the next run.</summary>
public sealed class RestartedOversightTests(RestartedDesk desk) : IClassFixture<RestartedDesk>
{
    private const long Erik = RunningSandbox.Erik;
    private const long Emma = RunningSandbox.Emma;
    private const long Rita = RunningSandbox.Rita;

    private RunningNewsroom Newsroom => desk.Newsroom;

    [Fact]
    public async Task Somebody_joins_by_a_link_and_is_let_go()
    {
        var invitation = await desk.AskAsync("/staff add Editor");
        var payload = invitation.Text[(invitation.Text.IndexOf("start=", StringComparison.Ordinal) + "start=".Length)..].Trim();

        await desk.RestartAsync();
        Assert.Contains("Your role: editor", (await Newsroom.AnswerAsync(Emma, $"/start {payload}")).Text, StringComparison.OrdinalIgnoreCase);
        var staff = await desk.AskAsync("/staff");
        var card = await desk.PressAsync(staff, "Emma", message => message.ButtonWords.Contains("Entfernen"));

        await desk.RestartAsync();
        await desk.PressAsync(card, "Entfernen", message => !message.Text.Contains("Emma", StringComparison.Ordinal));
        Assert.DoesNotContain("/post", (await Newsroom.AnswerAsync(Emma, "/help")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_taken_out_of_the_settings_while_the_program_was_down_loses_the_menu_of_staff()
    {
        Newsroom.Settings.AddStaff("Rita", Rita, "Editor");
        await desk.RestartAsync();
        await Newsroom.AnswerAsync(Rita, "/help");
        await Patience.UntilAsync("the menu", async () => (await desk.Sandbox.MenuAsync(Rita)).FirstOrDefault(name => name == "queue"), () => Newsroom.Program.Log);

        Newsroom.Settings.RemoveStaff("Rita");
        await desk.RestartAsync();

        await Patience.UntilAsync("the end of the menu", async () => (await desk.Sandbox.MenuAsync(Rita)).Count == 0 ? "" : null, () => Newsroom.Program.Log);
    }

    [Fact]
    public async Task Somebody_whose_contact_is_shared_gets_a_role()
    {
        await desk.Sandbox.ShareContactAsync(Erik, RunningSandbox.Anna);
        var card = await desk.SaidAsync("Welche Rolle soll Anna haben?");

        await desk.RestartAsync();
        await desk.PressAsync(card, "Redakteur/in", message => message.ButtonWords.Contains("● Redakteur/in"));

        Assert.Contains("/post", (await Newsroom.AnswerAsync(RunningSandbox.Anna, "/help")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_was_found_is_added_and_removed()
    {
        var found = await desk.AskAsync($"/sources add {new Uri(desk.Sandbox.Address, "/paper/de/kultur")}");
        var add = found.ButtonWords.First(words => words.StartsWith("Aufnehmen", StringComparison.Ordinal));

        await desk.RestartAsync();
        var card = await desk.PressAsync(found, add, message => message.ButtonWords.Contains("Entfernen"));
        await desk.RestartAsync();
        await desk.PressAsync(card, "Entfernen", message => message.Text.Contains("wird nicht mehr beobachtet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_channel_is_tried_paused_and_resumed()
    {
        await desk.StandingAsync("Das Tor steht offen");
        var channels = await desk.AskAsync("/channels");
        var card = await desk.PressAsync(channels, "Bote", message => message.ButtonWords.Contains("Anhalten"));

        await desk.RestartAsync();
        var post = await desk.PressAsync(card, "Probepost an mich", message => message.Text.StartsWith("Das Tor steht offen", StringComparison.Ordinal));
        await desk.RestartAsync();
        card = await desk.PressAsync(post, "Bote", message => message.ButtonWords.Contains("Anhalten"));
        card = await desk.PressAsync(card, "Anhalten", message => message.ButtonWords.Contains("Fortsetzen"));
        await desk.Sandbox.PublishAsync("Das Tor ist zu", edition: "de");
        await Newsroom.StoredAsync("Das Tor ist zu", row => row.State == "Due");

        await desk.RestartAsync();
        await desk.PressAsync(card, "Fortsetzen", message => message.ButtonWords.Contains("Anhalten"));
        await Newsroom.StandsAsync("Das Tor ist zu");
    }

    [Fact]
    public async Task A_mailing_is_stopped_and_resumed()
    {
        // In her quiet hours letters wait: the mailing has not ended.
        await Newsroom.AnswerAsync(Rita, "/subscribe politik");
        var hour = TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")).Hour;
        await Newsroom.AnswerAsync(Rita, $"/quiet {(hour + 23) % 24:00}:00-{(hour + 3) % 24:00}:00");
        await desk.StandingAsync("Die Wahl ist vorbei");
        var card = await Patience.UntilAsync("the mailing", async () =>
        {
            var list = await desk.AskAsync("/mailings");
            return list.ButtonWords.Contains("Die Wahl ist vorbei") ? list : null;
        }, () => Newsroom.Program.Log);
        card = await desk.PressAsync(card, "Die Wahl ist vorbei", message => message.ButtonWords.Contains("Anhalten"));

        await desk.RestartAsync();
        card = await desk.PressAsync(card, "Anhalten", message => message.Text.Contains("Angehalten von Erik.", StringComparison.Ordinal));
        await desk.RestartAsync();
        await desk.PressAsync(card, "Fortsetzen", message => !message.Text.Contains("Angehalten von Erik.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_doubt_is_answered_and_the_channel_goes_on()
    {
        await using var newsroom = await RunningNewsroom.StartAsync(settings => settings.TakeStagingChatAway());
        await newsroom.Sandbox.FailAsync(new { kind = "reset_after", method = "sendMessage", chat_id = RunningSandbox.German });
        await newsroom.Sandbox.PublishAsync("Die Turmuhr geht wieder");
        var question = await newsroom.StandsAsync("Die Turmuhr geht wieder", RunningSandbox.Editors);

        await newsroom.KillAsync();
        newsroom.StartAgain();
        await newsroom.Sandbox.PressAsync(Erik, question, question.DataOf("Er steht"), RunningSandbox.Editors);

        await newsroom.StoredAsync("Die Turmuhr geht wieder", row => row.State == "Sent");
        Assert.Single(await newsroom.StandingAsync("Die Turmuhr geht wieder"));
    }
}
