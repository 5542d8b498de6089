namespace Bot.Tests.Running;

/// <summary>A newsroom with an owner and an editors' group whose program is killed in the middle of what the owner does, and started again.</summary>
public sealed class RestartedDesk : IAsyncLifetime
{
    private const long Erik = RunningSandbox.Erik;

    internal RunningNewsroom Newsroom { get; private set; } = null!;

    internal RunningSandbox Sandbox => Newsroom.Sandbox;

    public async ValueTask InitializeAsync() => Newsroom = await RunningNewsroom.StartAsync(settings =>
    {
        settings.Set("Staff:0:Role", "Owner");
        settings.Set("Channels:1:Approval:Always", "true");
    });

    public ValueTask DisposeAsync() => Newsroom?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Kills the program as a power cut would, and starts it again on the same database.</summary>
    internal async Task RestartAsync()
    {
        await Newsroom.KillAsync();
        Newsroom.StartAgain();
    }

    /// <summary>Publishes an article and waits until it stands.</summary>
    /// <returns>Its link.</returns>
    internal async Task<string> StandingAsync(string title)
    {
        var article = await Sandbox.PublishAsync(title, edition: "de");
        await Newsroom.StandsAsync(title);
        await Newsroom.StoredAsync(title, row => row.State == "Sent");
        return article.Links["de"];
    }

    /// <summary>The owner writes to the bot, and gets an answer.</summary>
    internal Task<ChatMessage> AskAsync(string words) => Newsroom.AnswerAsync(Erik, words);

    /// <summary>The owner presses a button, and the message then looks like this.</summary>
    internal async Task<ChatMessage> PressAsync(ChatMessage message, string button, Func<ChatMessage, bool> like, long chat = Erik)
    {
        await PressAsync(message, button, chat);
        return await ShownAsync(shown => shown.Id == message.Id && like(shown), chat);
    }

    /// <summary>The owner presses a button.</summary>
    internal Task PressAsync(ChatMessage message, string button, long chat = Erik) => Sandbox.PressAsync(Erik, message, message.DataOf(button), chat);

    /// <summary>The newest message in the owner's chat, or another, that looks like this.</summary>
    internal Task<ChatMessage> ShownAsync(Func<ChatMessage, bool> like, long chat = Erik) => Patience.UntilAsync(
        "a message", async () => (await Sandbox.MessagesAsync(chat)).LastOrDefault(like),
        () => $"{string.Join("\n---\n", Sandbox.MessagesAsync(chat).Result.TakeLast(5).Select(message => $"{message.Text}\n{string.Join(" | ", message.ButtonWords)}"))}\n\n{Newsroom.Program.Log}");

    /// <summary>The newest message with words in it.</summary>
    internal Task<ChatMessage> SaidAsync(string words, long chat = Erik) =>
        ShownAsync(message => message.Text.Contains(words, StringComparison.Ordinal), chat);
}
