using Microsoft.Playwright;

namespace Bot.Tests.Page;

[Collection<OneBrowser>]
public class ChatTests(Chromium chromium)
{
    [Fact]
    public async Task A_reader_asks_for_headlines_and_gets_them()
    {
        await using var page = await OpenAsync();

        var answer = await page.Right.AskAsync("/latest politik 3");

        Assert.StartsWith("Politik", await answer.InnerTextAsync(), StringComparison.Ordinal);
        Assert.InRange(await answer.Locator(".words a").CountAsync(), 1, 3);
    }

    [Fact]
    public async Task A_press_on_a_button_changes_the_message_it_stands_under()
    {
        await using var page = await OpenAsync();
        var first = await page.Right.AskAsync("/latest 2");
        var headline = await first.Locator(".words a").First.InnerTextAsync();
        var count = await page.Right.Messages.CountAsync();

        await first.GetByRole(AriaRole.Button, new() { Name = "Ältere" }).ClickAsync();

        await first.GetByRole(AriaRole.Button, new() { Name = "Neuere" }).WaitForAsync();
        Assert.NotEqual(headline, await first.Locator(".words a").First.InnerTextAsync());
        Assert.Equal(count, await page.Right.Messages.CountAsync());
    }

    [Fact]
    public async Task An_editor_looks_at_the_post_and_sends_it()
    {
        await using var page = await chromium.OpenAsync();
        var article = (await chromium.Newsroom.Sandbox.EarlierAsync())[0];

        var preview = await page.Right.AskAsync($"/post {article.Links["de"]}");
        Assert.Contains(article.Title["de"], await preview.InnerTextAsync(), StringComparison.Ordinal);
        await preview.GetByRole(AriaRole.Button, new() { Name = "Senden" }).ClickAsync();

        await page.Right.ToldAsync("Gesendet an „Bote“.");
        await page.Left.SeeAsync(article.Title["de"]);
    }

    [Fact]
    public async Task The_commands_are_offered_at_a_slash_to_each_person_their_own()
    {
        await using var page = await OpenAsync();
        await page.Right.AskAsync("/start");

        await page.Right.AnswerAsync(async () =>
        {
            await page.Right.Line.FillAsync("/lat");
            await page.Right.Whole.GetByRole(AriaRole.Option).ClickAsync();
        });

        Assert.Equal("/latest", await page.Right.Messages.Locator(".words").Filter(new() { HasText = "/latest" }).Last.InnerTextAsync());
    }

    [Fact]
    public async Task What_a_person_types_is_shown_as_text()
    {
        const string words = "<img src=said onerror=\"document.title='taken'\">";
        await using var page = await OpenAsync();

        await page.Right.AskAsync(words);

        Assert.Equal(words, await page.Right.Messages.Filter(new() { HasText = words }).Locator(".words").First.InnerTextAsync());
        Assert.Equal(0, await page.Right.Messages.Locator("img[src=said]").CountAsync());
        Assert.Equal("Newsroom sandbox", await page.Page.TitleAsync());
    }

    [Fact]
    public async Task On_a_phone_each_person_is_a_tab()
    {
        await using var page = await chromium.OpenAsync(390, 844);
        Assert.False(await page.Right.Whole.IsVisibleAsync());

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Erik", Exact = true }).ClickAsync();
        await page.Right.AskAsync("/sections");

        Assert.False(await page.Left.Whole.IsVisibleAsync());
        Assert.Equal(0, await page.SidewaysAsync());
    }

    private async Task<OpenPage> OpenAsync()
    {
        var page = await chromium.OpenAsync();
        await page.Right.BeAsync("Rita");
        return page;
    }
}
