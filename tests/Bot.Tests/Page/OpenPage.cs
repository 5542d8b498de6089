using Microsoft.Playwright;

namespace Bot.Tests.Page;

/// <summary>The page in a window of its own, and what a person sees and does there. At its end nothing was wrong in the browser's console.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    /// <summary>What the console says of an answer that is an error, without naming it: the answer itself is looked at.</summary>
    private const string Unnamed = "Failed to load resource: the server responded with a status";

    private readonly IBrowserContext context;
    private readonly List<string> faults = [];

    private OpenPage(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        (Left, Right) = (new OpenPane(page, "left"), new OpenPane(page, "right"));
        page.SetDefaultTimeout(60_000);
        page.Console += (_, said) =>
        {
            if (said.Type is "error" or "warning" && !said.Text.StartsWith(Unnamed, StringComparison.Ordinal)) faults.Add(said.Text);
        };
        page.Response += (_, answer) =>
        {
            if (answer.Status >= 400 && !IsLatePress(answer)) faults.Add($"{answer.Status} {answer.Request.Method} {answer.Url} {answer.Request.PostData}");
        };
        page.PageError += (_, fault) => faults.Add(fault);
        page.RequestFailed += (_, request) => faults.Add($"{request.Url} {request.Failure}");
    }

    public IPage Page { get; }

    /// <summary>At first a reader in the German channel.</summary>
    public OpenPane Left { get; }

    /// <summary>At first the newsroom's owner before the bot.</summary>
    public OpenPane Right { get; }

    public static async Task<OpenPage> AtAsync(IBrowserContext context, Uri address)
    {
        var open = new OpenPage(context, await context.NewPageAsync());
        await open.Page.GotoAsync(address.AbsoluteUri);
        await open.ReadyAsync();
        return open;
    }

    /// <summary>Loads the page anew.</summary>
    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await ReadyAsync();
    }

    /// <summary>Presses the buttons of both at the same moment, which one mouse cannot.</summary>
    public async Task PressBothAsync(ILocator hers, ILocator his, string button)
    {
        var buttons = await Task.WhenAll(OpenPane.Button(hers, button).ElementHandleAsync(), OpenPane.Button(his, button).ElementHandleAsync());
        await Page.EvaluateAsync("both => both.forEach(one => one.click())", buttons);
    }

    /// <summary>How far the page can be pushed sideways, in pixels.</summary>
    public Task<int> SidewaysAsync() => Page.EvaluateAsync<int>("""
        Math.max(...[document.documentElement, ...document.querySelectorAll('.pane, .talk, .scroll, .posts, .bar, .composer')]
          .map(box => box.scrollWidth - box.clientWidth))
        """);

    public async ValueTask DisposeAsync()
    {
        // The stream of events ends with the window; that is no fault.
        var before = faults.ToList();
        await context.DisposeAsync();
        Assert.Empty(before);
    }

    /// <summary>Of two who press at the same moment the second may find the button gone, which the server says.</summary>
    private static bool IsLatePress(IResponse answer) => answer.Status == 400 && answer.Url.EndsWith("/presses", StringComparison.Ordinal);

    private Task ReadyAsync() => Page.Locator("body[data-ready]").WaitForAsync();
}
