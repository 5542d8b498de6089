using Microsoft.Playwright;

namespace Bot.Tests.Page;

/// <summary>What the page has of a real app beside words and buttons.</summary>
[Collection<OneBrowser>]
public class AppTests(Chromium chromium)
{
    [Fact]
    public async Task An_answer_shows_what_it_answers_and_leads_there()
    {
        await using var page = await OpenAsync();
        var help = await page.Right.AskAsync("/help");

        var answer = await page.Right.AnswerAsync(() => page.Right.ReplyAsync(help, "/about"));

        await answer.WaitForAsync();
        var mine = page.Right.Messages.Filter(new() { HasText = "/about" }).Locator(".quoted").Last;
        Assert.Contains("Das kann ich für Sie tun", await mine.InnerTextAsync(), StringComparison.Ordinal);
        await mine.ClickAsync();
        await page.Right.Whole.Locator(".noticed").WaitForAsync();
    }

    [Fact]
    public async Task A_post_is_passed_on_with_its_origin()
    {
        await chromium.Newsroom.Sandbox.PublishAsync("Das Wehr wird gehoben");
        await using var page = await OpenAsync();
        await page.Left.SeeAsync("Das Wehr wird gehoben");

        await page.Left.ForwardAsync(await page.Left.SeeAsync("Das Wehr wird gehoben"), "Bot");

        var copy = await page.Left.SeeAsync("Weitergeleitet von Erlenfurter Bote");
        Assert.Contains("Das Wehr wird gehoben", await copy.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contact_and_a_photo_are_sent_and_shown()
    {
        await using var page = await OpenAsync();
        await page.Right.AskAsync("/about");

        await page.Right.Whole.Locator(".attach").ClickAsync();
        await page.Page.Locator(".sheet .choice").Filter(new() { HasText = "Emma" }).ClickAsync();
        await page.Right.SeeAsync("+15550001002");
        await page.Right.TakePictureAsync("tower");
        await page.Right.AnswerAsync(() => page.Right.TypeAsync("Der Turm"));

        // A picture is loaded when it comes into view, and the bot's answer is long.
        var sent = page.Right.Whole.Locator(".post.mine").Filter(new() { HasText = "Der Turm" }).Last;
        await sent.ScrollIntoViewIfNeededAsync();
        var photo = sent.Locator(".photo img");
        await photo.WaitForAsync();
        Assert.True(await photo.EvaluateAsync<bool>("image => image.decode().then(() => image.naturalWidth === 1280)"));
    }

    [Fact]
    public async Task The_bots_name_and_words_offer_posts_that_are_ready_to_send()
    {
        await chromium.Newsroom.Sandbox.PublishAsync("Im Bootshaus wird gestrichen");
        await using var page = await OpenAsync();
        await page.Left.SeeAsync("Im Bootshaus wird gestrichen");
        await page.Right.BeginAsync();

        await page.Right.Line.PressSequentiallyAsync("@erlenfurt_bot bootshaus");
        await page.Right.Whole.GetByRole(AriaRole.Option).Filter(new() { HasText = "Im Bootshaus wird gestrichen" }).ClickAsync();

        var post = await page.Right.SeeAsync("über @erlenfurt_bot");
        Assert.Contains("Im Bootshaus wird gestrichen", await post.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_while_the_page_reads_the_world_anew_stays()
    {
        await using var page = await OpenAsync();
        var (asked, comes) = (new TaskCompletionSource(), new TaskCompletionSource());
        await page.Page.RouteAsync("**/sandbox/world", async route =>
        {
            var before = await route.FetchAsync();
            asked.TrySetResult();
            await comes.Task;
            await route.FulfillAsync(new() { Response = before });
        });
        await chromium.Newsroom.Sandbox.AddPersonAsync(1777, "Nora", "de");
        await asked.Task;

        await chromium.Newsroom.Sandbox.PublishAsync("Am Wehr wird geangelt");
        await page.Left.SeeAsync("Am Wehr wird geangelt");
        comes.SetResult();

        await page.Right.Whole.Locator(".me").ClickAsync();
        await page.Page.Locator(".sheet label.choice").Filter(new() { HasText = "Nora" }).WaitForAsync();
        Assert.Equal(1, await page.Left.Messages.Filter(new() { HasText = "Am Wehr wird geangelt" }).CountAsync());
    }

    [Fact]
    public async Task The_language_of_the_app_is_that_of_the_answers()
    {
        await using var page = await OpenAsync();
        await page.Right.Whole.Locator(".me").ClickAsync();
        await page.Page.Locator(".sheet form input").FillAsync("Ola");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Right.BeAsync("Ola");

        await page.Right.Whole.Locator(".me").ClickAsync();
        await page.Page.GetByLabel("Sprache der App").SelectOptionAsync("pl");
        await page.Right.Whole.Locator(".me").GetByText("Polski").WaitForAsync();
        await page.Page.Keyboard.PressAsync("Escape");

        await page.Right.BeginAsync();
        await page.Right.SeeAsync("Dzień dobry");
    }

    [Fact]
    public async Task Everything_can_be_reached_by_keys_and_has_a_name()
    {
        await using var page = await OpenAsync();
        await page.Right.AskAsync("/sections");

        var unnamed = await page.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('button, textarea, select, input, [role=log], [role=listbox]')]
              .filter(one => one.offsetParent && !(one.ariaLabel || one.innerText?.trim() || one.labels?.length || one.getAttribute('aria-labelledby')))
              .map(one => one.outerHTML)
            """);
        Assert.Empty(unnamed);

        await page.Right.Whole.Locator(".more").Last.FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Right.Line.EvaluateAsync<bool>("line => line === document.activeElement"));
        Assert.True(await page.Right.Whole.Locator(".answering").IsVisibleAsync());
    }

    private async Task<OpenPage> OpenAsync()
    {
        var page = await chromium.OpenAsync();
        await page.Right.BeAsync("Rita");
        return page;
    }
}
