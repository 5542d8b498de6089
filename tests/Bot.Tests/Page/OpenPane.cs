using System.Globalization;
using Bot.Tests.Running;
using Microsoft.Playwright;

namespace Bot.Tests.Page;

/// <summary>One of the two apps on the page: a person, the chats, and the one that is open.</summary>
/// <param name="page">The page.</param>
/// <param name="id">Which of the two.</param>
internal sealed class OpenPane(IPage page, string id)
{
    public ILocator Whole { get; } = page.Locator($"#{id}");

    /// <summary>The messages of the chat that is open, oldest first.</summary>
    public ILocator Messages => Whole.Locator(".post");

    /// <summary>The line one types in.</summary>
    public ILocator Line => Whole.GetByRole(AriaRole.Combobox);

    /// <summary>The title of the chat that is open.</summary>
    public Task<string> TitleAsync() => Whole.Locator(".bar h1").InnerTextAsync();

    /// <summary>Becomes somebody, before the bot.</summary>
    public async Task BeAsync(string name)
    {
        await Whole.Locator(".me").ClickAsync();
        await page.Locator(".sheet label.choice").Filter(new() { HasText = name }).ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".sheet").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await Whole.Locator(".me .name").GetByText(name, new() { Exact = true }).WaitForAsync();
        await OpenAsync("Bot");
    }

    /// <summary>Opens a chat by its name.</summary>
    public async Task OpenAsync(string chat)
    {
        await Whole.Locator(".chat").Filter(new() { Has = page.Locator(".name").GetByText(chat, new() { Exact = true }) }).ClickAsync();
        await Whole.Locator(".chat[aria-current] .name").GetByText(chat, new() { Exact = true }).WaitForAsync();
    }

    /// <summary>Presses Start where the bot was never written to.</summary>
    public async Task BeginAsync()
    {
        var start = Whole.Locator(".start");
        if (await start.IsVisibleAsync()) await AnswerAsync(() => start.ClickAsync());
    }

    /// <summary>The newest message with the words, once it stands.</summary>
    public async Task<ILocator> SeeAsync(string words, string? button = null)
    {
        var found = Messages.Filter(new() { HasText = words });
        if (button is not null) found = found.Filter(new() { Has = page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }) });
        await found.Last.WaitForAsync();
        return await FixedAsync(found.Last);
    }

    /// <summary>Types and sends.</summary>
    public async Task TypeAsync(string words)
    {
        await Line.FillAsync(words);
        await Whole.Locator(".send").ClickAsync();
    }

    /// <summary>Types to the bot.</summary>
    /// <returns>The answer.</returns>
    public async Task<ILocator> AskAsync(string words)
    {
        await BeginAsync();
        return await AnswerAsync(() => TypeAsync(words));
    }

    /// <summary>Does what says something to the bot. Its answer is waited for: it would be taken for that to the next words.</summary>
    /// <returns>The answer.</returns>
    public async Task<ILocator> AnswerAsync(Func<Task> say)
    {
        var before = await LastAsync();
        await say();
        var shown = "";
        return Message(await Patience.UntilAsync("an answer on the page", AnswerAsync, () => shown));

        async Task<string?> AnswerAsync()
        {
            shown = await Whole.InnerTextAsync();
            return await LastAsync(theirs: true) is var last && last > before ? $"{last}" : null;
        }
    }

    /// <summary>Presses a button under a message, or one that it names.</summary>
    public static Task PressAsync(ILocator message, string button) => Button(message, button).ClickAsync();

    /// <summary>Waits until there is a button under a message.</summary>
    public static Task OffersAsync(ILocator message, string button) => Button(message, button).WaitForAsync();

    /// <summary>The button under a message.</summary>
    public static ILocator Button(ILocator message, string button) => message.GetByRole(AriaRole.Button, new() { Name = button, Exact = true });

    /// <summary>Chooses what can be done with a message.</summary>
    public async Task DoAsync(ILocator message, string act)
    {
        await message.ClickAsync(new() { Button = MouseButton.Right, Position = new() { X = 12, Y = 12 } });
        await page.Locator(".sheet").GetByRole(AriaRole.Button, new() { Name = act }).ClickAsync();
    }

    /// <summary>Answers a message.</summary>
    public async Task ReplyAsync(ILocator message, string words)
    {
        await DoAsync(message, "Antworten");
        await TypeAsync(words);
    }

    /// <summary>Answers the message that asks, as the app does by itself.</summary>
    public async Task ReplyAsync(string question, string words)
    {
        await Whole.Locator(".answering").Filter(new() { HasText = question }).WaitForAsync();
        await TypeAsync(words);
    }

    /// <summary>Passes a message on to another chat.</summary>
    public async Task ForwardAsync(ILocator message, string chat)
    {
        await DoAsync(message, "Weiterleiten");
        await page.Locator(".sheet .choice").Filter(new() { HasText = chat }).First.ClickAsync();
    }

    /// <summary>Takes one of the drawn pictures to go along with the next words.</summary>
    public async Task TakePictureAsync(string picture)
    {
        await Whole.Locator(".attach").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = picture, Exact = true }).ClickAsync();
        await Whole.Locator(".picture").WaitForAsync();
    }

    /// <summary>Waits until whoever pressed was told so: at once, or where the program was slow by a message.</summary>
    public Task ToldAsync(string words) => Whole.Locator(".toast, .post").Filter(new() { HasText = words }).Last
        // A notice is shown for four seconds, which may be over on a busy machine before anybody looks; its words stay.
        .WaitForAsync(new() { State = WaitForSelectorState.Attached });

    private async Task<ILocator> FixedAsync(ILocator message) => Message(await message.GetAttributeAsync("data-id"));

    // It stays the same message when its words change.
    private ILocator Message(string? number) => Whole.Locator($".post[data-id='{number}']");

    private async Task<long> LastAsync(bool theirs = false)
    {
        var numbers = await Whole.Locator(theirs ? ".post:not(.mine)" : ".post").EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.id)");
        return numbers.Length == 0 ? 0 : numbers.Max(number => long.Parse(number, CultureInfo.InvariantCulture));
    }
}
