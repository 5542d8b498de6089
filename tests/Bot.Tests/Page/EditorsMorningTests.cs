using Bot.Tests.Running;
using Microsoft.Playwright;

namespace Bot.Tests.Page;

/// <summary>A morning of two editors side by side in a real browser.</summary>
[Collection<OneBrowser>]
public class EditorsMorningTests(Chromium chromium)
{
    private const string Group = "Redaktion Erlenfurt";

    [Fact]
    public async Task Two_editors_review_post_correct_take_back_and_look_after_the_newsroom()
    {
        chromium.SkipWithout();
        await using var newsroom = await StartAsync();
        await using var page = await chromium.OpenAsync(newsroom: newsroom);
        var (anna, erik) = (page.Left, page.Right);
        await erik.BeginAsync();
        await anna.BeAsync("Anna");

        await JoinAsync(anna, erik);
        await ReviewAsync(newsroom, page);
        await PostAsync(newsroom, anna, erik);
        await OverseeAsync(erik);
        await DemoteAsync(newsroom, anna, erik);
        QuietNewsroom.AssertQuiet(newsroom.Program.Log);
    }

    [Fact]
    public async Task An_editor_takes_back_what_was_sent_a_moment_ago_corrects_by_answering_a_copy_and_retracts()
    {
        chromium.SkipWithout();
        await using var newsroom = await StartAsync();
        await using var page = await chromium.OpenAsync(newsroom: newsroom);
        var erik = page.Right;

        // Within the grace nobody has seen it.
        newsroom.Settings.Set("Desk:UndoGrace", "00:01:00");
        await newsroom.KillAsync();
        newsroom.StartAgain();
        var board = await erik.AskAsync((await newsroom.Sandbox.EarlierAsync())[3].Links["de"]);
        await OpenPane.PressAsync(board, "Senden");
        await erik.ToldAsync("Gesendet an „Bote“.");
        await erik.AskAsync("/undo");
        await erik.SeeAsync("kam nie heraus");
        Assert.Empty(await newsroom.StandingAsync((await newsroom.Sandbox.EarlierAsync())[3].Title["de"]));

        // A copy of a post that stands is answered with what is wrong.
        await newsroom.Sandbox.PublishAsync("Das Schwimmbad öffnet am Montag");
        await erik.OpenAsync("Erlenfurter Bote");
        var post = await erik.SeeAsync("Das Schwimmbad öffnet am Montag");
        await erik.ForwardAsync(post, "Bot");
        var copy = await erik.SeeAsync("Weitergeleitet von Erlenfurter Bote");
        await erik.AnswerAsync(() => erik.ReplyAsync(copy, "/correct Es ist der Dienstag."));
        await page.Left.SeeAsync("Es ist der Dienstag.");
        await erik.SeeAsync("✓ Bote: erledigt");

        var retract = await erik.AnswerAsync(() => erik.ReplyAsync(copy, "/retract"));
        if (await retract.GetByRole(AriaRole.Button, new() { Name = "Ja, zurückziehen" }).CountAsync() > 0)
            await OpenPane.PressAsync(retract, "Ja, zurückziehen");
        await page.Left.Messages.Filter(new() { HasText = "Es ist der Dienstag." }).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        QuietNewsroom.AssertQuiet(newsroom.Program.Log);
    }

    /// <summary>Erik makes a link for one person and passes it on to the group; Anna follows it.</summary>
    private static async Task JoinAsync(OpenPane anna, OpenPane erik)
    {
        var invitation = await erik.AskAsync("/staff add Editor");
        await erik.ForwardAsync(invitation, Group);
        await anna.OpenAsync(Group);
        await (await anna.SeeAsync("start=")).Locator(".words a").ClickAsync();
        await anna.AnswerAsync(() => anna.Whole.Locator(".start").ClickAsync());
        await anna.SeeAsync("Willkommen in der Redaktion!");
    }

    /// <summary>A candidate is seen by both; both approve it, one of them is first.</summary>
    private static async Task ReviewAsync(RunningNewsroom newsroom, OpenPage page)
    {
        var (anna, erik) = (page.Left, page.Right);
        await newsroom.Sandbox.PublishAsync("The weir is opened", edition: "en");
        await erik.OpenAsync(Group);
        await anna.OpenAsync(Group);
        var (hers, his) = (await anna.SeeAsync("The weir is opened", "Freigeben"), await erik.SeeAsync("The weir is opened", "Freigeben"));

        await page.PressBothAsync(hers, his, "Freigeben");

        // Whoever was first, both see who it was.
        var decided = await Task.WhenAll(DecidedAsync(hers), DecidedAsync(his));
        Assert.Equal(decided[0], decided[1]);
        await newsroom.StandsAsync("The weir is opened", RunningSandbox.English);
        Assert.Single(await newsroom.StandingAsync("The weir is opened", RunningSandbox.English));
    }

    /// <summary>Anna posts a link with another headline, then a photo of her own at a time that she types.</summary>
    private static async Task PostAsync(RunningNewsroom newsroom, OpenPane anna, OpenPane erik)
    {
        await anna.OpenAsync("Bot");
        var board = await anna.AskAsync((await newsroom.Sandbox.EarlierAsync())[0].Links["de"]);
        await OpenPane.PressAsync(board, "✏️ Titel");
        await anna.ReplyAsync("Schreiben Sie den neuen Titel", "Kurz & <b>gut</b>");
        await board.Filter(new() { HasText = "Kurz & <b>gut</b>" }).WaitForAsync();
        await OpenPane.PressAsync(board, "Senden");
        await anna.ToldAsync("Gesendet an „Bote“.");
        await erik.OpenAsync("Erlenfurter Bote");
        await erik.SeeAsync("Kurz & <b>gut</b>");

        await anna.TakePictureAsync("bridge");
        await anna.TypeAsync("Brückenfest am Samstag\nMusik und Kuchen ab zehn Uhr.");
        var own = await anna.SeeAsync("Brückenfest am Samstag", "Senden");
        Assert.Equal(1, await own.Locator(".photo img").CountAsync());
        await OpenPane.PressAsync(own, "🕐 Wann: sofort");
        await OpenPane.PressAsync(own, "Andere Zeit …");
        await anna.ReplyAsync("Wann soll es erscheinen?", "+45");
        await OpenPane.PressAsync(own, "Senden");
        await anna.ToldAsync("Geplant für");
    }

    /// <summary>The queue, the schedule, a channel paused and resumed, a source looked at, why, numbers with a chart, and the audit.</summary>
    private static async Task OverseeAsync(OpenPane erik)
    {
        await erik.OpenAsync("Bot");
        var queue = await erik.AskAsync("/queue");
        await OpenPane.PressAsync(queue, "Brückenfest am Samstag");
        await OpenPane.PressAsync(queue, "Jetzt senden");
        await erik.OpenAsync("Erlenfurter Bote");
        await erik.SeeAsync("Brückenfest am Samstag");
        await erik.OpenAsync("Bot");
        Assert.Contains("Es wartet nichts", await (await erik.AskAsync("/queue")).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Es ist kein Post geplant", await (await erik.AskAsync("/schedule")).InnerTextAsync(), StringComparison.Ordinal);

        var channels = await erik.AskAsync("/channels");
        await OpenPane.PressAsync(channels, "Courier");
        await OpenPane.PressAsync(channels, "Anhalten");
        await channels.Filter(new() { HasText = "angehalten von Erik" }).WaitForAsync();
        await OpenPane.PressAsync(channels, "Fortsetzen");
        await OpenPane.OffersAsync(channels, "Anhalten");

        var sources = await erik.AskAsync("/sources");
        await OpenPane.PressAsync(sources, "Feed");
        await OpenPane.PressAsync(sources, "Jetzt nachsehen");
        await erik.ToldAsync("Ich sehe gleich nach.");

        var post = await erik.SeeAsync("Erlenfurter Bote");
        Assert.NotNull(post);
        await (await erik.AskAsync("/stats")).Locator(".photo img").WaitForAsync();
        var audit = await (await erik.AskAsync("/audit")).InnerTextAsync();
        foreach (var act in new[] { "Ins Team aufgenommen", "Freigegeben", "Von Hand gepostet", "Zeit festgelegt", "Kanal angehalten", "Nachsehen lassen" })
            Assert.Contains(act, audit, StringComparison.Ordinal);
    }

    /// <summary>Erik takes Anna out of the staff: the buttons that she still has are dead.</summary>
    private static async Task DemoteAsync(RunningNewsroom newsroom, OpenPane anna, OpenPane erik)
    {
        var link = (await newsroom.Sandbox.EarlierAsync())[1].Links["de"];
        var old = await anna.AskAsync(link);
        Assert.Contains("gefunden", await (await erik.AskAsync($"/why {link}")).InnerTextAsync(), StringComparison.Ordinal);
        var staff = await erik.AskAsync("/staff");
        await OpenPane.PressAsync(staff, "Anna");
        await OpenPane.PressAsync(staff, "Entfernen");
        await staff.Filter(new() { HasNotText = "Anna" }).WaitForAsync();

        await OpenPane.PressAsync(old, "Senden");

        await anna.ToldAsync("Diese Schaltfläche ist nicht mehr aktuell.");
        Assert.Contains("Das habe ich leider nicht verstanden", await (await anna.AskAsync("/post")).InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task<string> DecidedAsync(ILocator candidate)
    {
        var button = candidate.GetByRole(AriaRole.Button).Filter(new() { HasText = "✅" });
        await button.WaitForAsync();
        return await button.InnerTextAsync();
    }

    private static Task<RunningNewsroom> StartAsync() => RunningNewsroom.StartAsync(settings =>
    {
        settings.Set("Staff:0:Role", "Owner");
        settings.Set("Channels:1:Approval:Always", "true");
        settings.Set("Sources:0:Url", settings.Value("Sources:0:Url") + "politik");
    });
}
