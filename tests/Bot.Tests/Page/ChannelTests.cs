using Bot.Tests.Running;
using Microsoft.Playwright;

namespace Bot.Tests.Page;

[Collection<OneBrowser>]
public class ChannelTests(Chromium chromium)
{
    [Fact]
    public async Task Posts_appear_by_themselves_while_one_looks()
    {
        await using var page = await chromium.OpenAsync();

        var article = await Sandbox.PublishAsync("Der Turm ist eingerüstet");

        var post = await page.Left.SeeAsync("Der Turm ist eingerüstet");
        Assert.Equal(1, await post.Locator($".words a[href='{article.Links["de"]}']").CountAsync());
        Assert.Equal("Der Turm ist eingerüstet", await post.Locator(".card .headline").InnerTextAsync());
    }

    [Fact]
    public async Task A_correction_appears_in_the_post_that_stands()
    {
        await using var page = await chromium.OpenAsync();
        var article = await Sandbox.PublishAsync("Der Turm ist grün");
        await page.Left.SeeAsync("Der Turm ist grün");
        var count = await page.Left.Messages.CountAsync();

        await Sandbox.CorrectAsync(article, "Der Turm ist blau");

        var post = await page.Left.SeeAsync("Der Turm ist blau");
        Assert.Equal("bearbeitet", await post.Locator(".edited").InnerTextAsync());
        Assert.Equal(count, await page.Left.Messages.CountAsync());
    }

    [Fact]
    public async Task A_post_that_arrives_moves_nothing_that_a_reader_is_at()
    {
        await using var page = await chromium.OpenAsync();
        await Sandbox.PublishAsync("Die Glocke ist da");
        var link = (await page.Left.SeeAsync("Die Glocke ist da")).Locator(".words a").Last;
        await link.FocusAsync();

        await Sandbox.PublishAsync("Die Glocke läutet");

        await page.Left.SeeAsync("Die Glocke läutet");
        Assert.True(await link.EvaluateAsync<bool>("link => link === document.activeElement"));
    }

    [Fact]
    public async Task Another_channel_is_opened_from_the_chats_and_is_remembered()
    {
        await using var page = await chromium.OpenAsync();
        await Sandbox.PublishAsync("The tower is open", edition: "en");

        await page.Left.OpenAsync("Erlenfurt Courier");

        await page.Left.SeeAsync("The tower is open");
        Assert.Equal("Erlenfurt Courier", await page.Left.TitleAsync());
        await page.ReloadAsync();
        await page.Left.SeeAsync("The tower is open");
    }

    [Fact]
    public async Task A_headline_that_is_markup_is_shown_as_text()
    {
        const string title = "<img src=x onerror=\"document.title='taken'\"> & <b>mehr</b>";
        await using var page = await chromium.OpenAsync();

        await Sandbox.PublishAsync(title, edition: "de");

        var post = await page.Left.SeeAsync(title);
        Assert.Equal(0, await post.Locator("img").CountAsync());
        Assert.Equal("Newsroom sandbox", await page.Page.TitleAsync());
    }

    [Theory]
    [InlineData(320, 640, false)]
    [InlineData(390, 844, false)]
    [InlineData(768, 1024, false)]
    [InlineData(1280, 800, true)]
    [InlineData(2560, 1440, true)]
    public async Task The_page_fits_the_window(int width, int height, bool both)
    {
        var title = $"Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung {width}";
        await using var page = await chromium.OpenAsync(width, height);
        await Sandbox.PublishAsync(title);
        await page.Left.SeeAsync(title);

        Assert.Equal(0, await page.SidewaysAsync());
        Assert.Equal(both, await page.Right.Whole.IsVisibleAsync());
    }

    [Fact]
    public async Task It_is_light_by_day_and_dark_by_night_and_can_be_read_in_both()
    {
        await using var day = await chromium.OpenAsync(scheme: ColorScheme.Light);
        await using var night = await chromium.OpenAsync(scheme: ColorScheme.Dark);

        var (light, dark) = (await Brightness.OfAsync(day.Page, "body"), await Brightness.OfAsync(night.Page, "body"));

        Assert.True(light.Ground > 0.7 && dark.Ground < 0.1, $"{light} {dark}");
        Assert.True(light.Contrast > 7 && dark.Contrast > 7, $"{light} {dark}");
    }

    private RunningSandbox Sandbox => chromium.Newsroom.Sandbox;
}
