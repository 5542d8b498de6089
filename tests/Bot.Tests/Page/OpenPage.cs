using Microsoft.Playwright;

namespace Bot.Tests.Page;

/// <summary>The page in a window of its own, and what a person sees and does there. At its end nothing was wrong in the browser's console.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> faults = [];

    private OpenPage(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.SetDefaultTimeout(60_000);
        page.Console += (_, said) =>
        {
            if (said.Type is "error" or "warning") faults.Add(said.Text);
        };
        page.PageError += (_, fault) => faults.Add(fault);
        page.RequestFailed += (_, request) => faults.Add($"{request.Url} {request.Failure}");
    }

    public IPage Page { get; }

    /// <summary>The posts of the channel that is shown, oldest first.</summary>
    public ILocator Posts => Page.Locator("#channel-posts .post");

    /// <summary>The messages of the chat with the bot, oldest first.</summary>
    public ILocator Messages => Page.Locator("#chat-posts .post");

    public static async Task<OpenPage> AtAsync(IBrowserContext context, Uri address)
    {
        var open = new OpenPage(context, await context.NewPageAsync());
        await open.Page.GotoAsync(address.AbsoluteUri);
        await open.Page.Locator("#person-switch label").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return open;
    }

    /// <summary>The post with the words, once it stands.</summary>
    public async Task<ILocator> PostAsync(string words) => await SeenAsync(Posts.Filter(new() { HasText = words }));

    /// <summary>Chooses a channel or a person.</summary>
    public Task ChooseAsync(string name) => Page.Locator(".switch label").Filter(new() { HasText = name }).ClickAsync();

    /// <summary>Types to the bot.</summary>
    /// <returns>The answer.</returns>
    public Task<ILocator> AskAsync(string words) => AnswerAsync(() => TypeAsync(words));

    /// <summary>Does what says something to the bot. Its answer is waited for: it would be taken for that to the next test's words.</summary>
    /// <returns>The answer.</returns>
    public async Task<ILocator> AnswerAsync(Func<Task> say)
    {
        var before = await Messages.CountAsync();
        await say();
        return await SeenAsync(Messages.Nth(before + 1));
    }

    private async Task TypeAsync(string words)
    {
        await Page.GetByRole(AriaRole.Combobox).FillAsync(words);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
    }

    /// <summary>How far the page can be pushed sideways, in pixels.</summary>
    public Task<int> SidewaysAsync() => Page.EvaluateAsync<int>("""
        Math.max(...[document.documentElement, ...document.querySelectorAll('.pane, .scroll, .posts, .bar')].map(box => box.scrollWidth - box.clientWidth))
        """);

    public async ValueTask DisposeAsync()
    {
        // The stream of events ends with the window; that is no fault.
        var before = faults.ToList();
        await context.DisposeAsync();
        Assert.Empty(before);
    }

    private static async Task<ILocator> SeenAsync(ILocator place)
    {
        await place.WaitForAsync();
        return place;
    }
}
