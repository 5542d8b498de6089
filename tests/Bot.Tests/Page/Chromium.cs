using Bot.Tests.Running;
using Microsoft.Playwright;

namespace Bot.Tests.Page;

/// <summary>A headless Chromium before a newsroom at work, for all tests of a class.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    private IPlaywright? playwright;
    private IBrowser? browser;

    internal RunningNewsroom Newsroom { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program)) return;
        // A page tells a headline as text, where a feed's may be taken for markup.
        Newsroom = await RunningNewsroom.StartAsync(settings => settings.Set("Sources:1:Url", settings.Value("Sources:0:Url") + "politik"));
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = ["--disable-gpu", "--disable-dev-shm-usage"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (Newsroom is not null) await Newsroom.DisposeAsync();
    }

    /// <summary>Skips the test where there is no Chromium.</summary>
    internal void SkipWithout() => Assert.SkipWhen(browser is null, "The page is tested in Chromium: install the package chromium.");

    /// <summary>Opens the page as a person does for the first time.</summary>
    /// <param name="width">The window's width in pixels.</param>
    /// <param name="height">The window's height in pixels.</param>
    /// <param name="scheme">What the person's system prefers.</param>
    /// <param name="newsroom">A newsroom of the test's own; null: the one that all share.</param>
    internal async Task<OpenPage> OpenAsync(
        int width = 1280, int height = 800, ColorScheme scheme = ColorScheme.Light, RunningNewsroom? newsroom = null)
    {
        SkipWithout();
        var context = await browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, Locale = "de-DE" });
        return await OpenPage.AtAsync(context, (newsroom ?? Newsroom).Sandbox.Address);
    }
}
