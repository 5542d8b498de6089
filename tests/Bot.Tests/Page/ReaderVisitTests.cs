using Bot.Core.Chat;
using Bot.Tests.Running;
using Microsoft.Playwright;

namespace Bot.Tests.Page;

/// <summary>A reader's whole visit in a real browser, from the link she was given to the end of all that is known of her.</summary>
[Collection<OneBrowser>]
public class ReaderVisitTests(Chromium chromium)
{
    [Fact]
    public async Task A_reader_comes_by_a_link_follows_reads_settles_in_and_is_forgotten()
    {
        chromium.SkipWithout();
        await using var newsroom = await RunningNewsroom.StartAsync(settings => settings.Set("Channels:0:Buttons:0", "Section"));
        await newsroom.Sandbox.PublishAsync("Der Hafen wird größer");
        await newsroom.Sandbox.PublishAsync("Die Fähre bekommt Solarstrom");
        await using var page = await chromium.OpenAsync(newsroom: newsroom);
        var rita = page.Left;

        // The button under a post leads to the bot, and the section can be followed there.
        var post = await rita.SeeAsync("Die Fähre bekommt Solarstrom");
        await post.GetByRole(AriaRole.Link, new() { Name = "Mehr: Politik" }).ClickAsync();
        var began = TimeProvider.System.GetTimestamp();
        var section = await rita.AnswerAsync(() => rita.Whole.GetByRole(AriaRole.Button, new() { Name = "Starten" }).ClickAsync());
        await OpenPane.PressAsync(section, "＋ Folgen");
        await OpenPane.OffersAsync(section, "✓ Sie folgen");

        // What appears now comes by itself, with a way to end it.
        var letter = await rita.AnswerAsync(() => newsroom.Sandbox.PublishAsync("Am Hafen weht die neue Flagge"));
        Assert.Contains("Am Hafen weht die neue Flagge", await letter.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Nicht mehr folgen", await letter.Locator(".keys").InnerTextAsync(), StringComparison.Ordinal);

        await BrowseAsync(rita);
        await ReadAsync(began, asks: 16);
        await SettleAsync(rita);
        await ReadAsync(began, asks: 20);

        // Privacy tells what is kept, and all of it goes.
        var privacy = await rita.AskAsync("/privacy");
        Assert.Contains("darunter 1 Abo", await privacy.InnerTextAsync(), StringComparison.Ordinal);
        await OpenPane.PressAsync(privacy, "Daten löschen");
        await OpenPane.PressAsync(privacy, "Ja, alles löschen");
        await privacy.Filter(new() { HasText = "Alles ist gelöscht." }).WaitForAsync();
        Assert.Contains("Über Sie ist nichts gespeichert.", await (await rita.AskAsync("/privacy")).InnerTextAsync(), StringComparison.Ordinal);
        QuietNewsroom.AssertQuiet(newsroom.Program.Log);
    }

    /// <summary>She reads until she may have asked so much: who asks without a pause is told to slow down.</summary>
    private static Task ReadAsync(long began, int asks) => Patience.UntilAsync(
        "a reader's pace", () => TimeProvider.System.GetElapsedTime(began) >= FloodRule.Default.Forgotten / 10 * (asks - 8), () => "");

    /// <summary>Sections as buttons, the latest page by page, and a search.</summary>
    private static async Task BrowseAsync(OpenPane rita)
    {
        var sections = await rita.AskAsync("/sections");
        await OpenPane.PressAsync(sections, "Politik");
        await sections.Filter(new() { HasText = "Am Hafen weht die neue Flagge" }).WaitForAsync();

        var latest = await rita.AskAsync("/latest 2");
        var first = await latest.Locator(".words a").First.InnerTextAsync();
        await OpenPane.PressAsync(latest, "Ältere »");
        await OpenPane.PressAsync(latest, "« Neuere");
        await latest.Filter(new() { HasText = first }).WaitForAsync();

        var found = await rita.AskAsync("solarstrom fähre");
        Assert.Contains("Die Fähre bekommt Solarstrom", await found.InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>One screen of settings that changes in place: a digest, and the language there and back.</summary>
    private static async Task SettleAsync(OpenPane rita)
    {
        var settings = await rita.AskAsync("/settings");
        await OpenPane.PressAsync(settings, "Sprache");
        await OpenPane.PressAsync(settings, "English");
        await settings.Filter(new() { HasText = "I now write to you in English." }).WaitForAsync();
        await OpenPane.PressAsync(settings, "⚙ Settings");
        await OpenPane.PressAsync(settings, "Digest");
        await settings.Filter(new() { HasText = "/digest 07:30" }).WaitForAsync();
        var german = await rita.AskAsync("/language deutsch");
        Assert.Contains("Ich schreibe Ihnen jetzt auf Deutsch.", await german.InnerTextAsync(), StringComparison.Ordinal);
        var digest = await rita.AskAsync("/digest 18:00 mo-fr");
        Assert.Contains("18:00, Mo–Fr", await digest.InnerTextAsync(), StringComparison.Ordinal);
        await OpenPane.PressAsync(digest, "Ausschalten");
        await digest.Filter(new() { HasText = "Der Digest ist aus." }).WaitForAsync();
    }
}
