namespace Bot.Tests.Running;

/// <summary>A sandbox, and the program as a process that works for its paper.</summary>
internal sealed class RunningNewsroom : IAsyncDisposable
{
    private const int Sources = 3;

    private readonly TemporaryFolder folder = new();

    private RunningNewsroom(RunningSandbox sandbox)
    {
        Sandbox = sandbox;
        Settings = SettingsFile.For(folder.Path, sandbox.Address);
        Database = new NewsroomDatabase(folder.File("bot.db"));
    }

    public RunningSandbox Sandbox { get; }

    public SettingsFile Settings { get; }

    public NewsroomDatabase Database { get; }

    /// <summary>The process that runs now, or ran last.</summary>
    public RunningProgram Program { get; private set; } = null!;

    /// <summary>Starts both, and waits until the program knows what stands in the paper: only what comes later is posted.</summary>
    /// <param name="change">Writes settings that differ.</param>
    public static async Task<RunningNewsroom> StartAsync(Action<SettingsFile>? change = null)
    {
        var newsroom = new RunningNewsroom(await RunningSandbox.StartAsync());
        try
        {
            change?.Invoke(newsroom.Settings);
            newsroom.Start();
            await newsroom.Program.SaysAsync("first look", Sources);
            return newsroom;
        }
        catch
        {
            await newsroom.DisposeAsync();
            throw;
        }
    }

    /// <summary>Has every source looked at once more, and waits until that is done.</summary>
    public async Task LookAgainAsync()
    {
        var before = Database.LastLooks();
        Database.LookNow();
        await Patience.UntilAsync("another look at every source", Looked, () => Program.Log);

        bool Looked() => Database.LastLooks().All(look => look.Value > before[look.Key]);
    }

    /// <summary>Starts the program again, long after it ended: what it waited for is due, and what it held is its own no more.</summary>
    /// <param name="later">How long after; null: an hour.</param>
    public void StartLater(TimeSpan? later = null)
    {
        Database.TimePasses(later ?? TimeSpan.FromHours(1));
        Start();
    }

    /// <summary>Starts the program again at once.</summary>
    public void StartAgain() => Start();

    /// <summary>Kills the program.</summary>
    public Task KillAsync() => Program.KillAsync();

    /// <summary>Waits until a message with the words stands in the chat.</summary>
    public Task<ChatMessage> StandsAsync(string words, long chat = RunningSandbox.German) => Patience.UntilAsync(
        $"“{words}” in the chat {chat}", async () => await StandingAsync(words, chat) is [var first, ..] ? first : null, () => Program.Log);

    /// <summary>The messages with the words that stand in the chat now.</summary>
    public async Task<IReadOnlyList<ChatMessage>> StandingAsync(string words, long chat = RunningSandbox.German) =>
        [.. (await Sandbox.MessagesAsync(chat)).Where(message => message.Text.Contains(words, StringComparison.Ordinal))];

    /// <summary>A person writes to the bot, and gets an answer.</summary>
    public async Task<ChatMessage> AnswerAsync(long person, string words, long? chat = null)
    {
        var asked = await Sandbox.WriteAsync(person, words, chat);
        return await Patience.UntilAsync(
            $"an answer to “{words}”",
            async () => (await Sandbox.MessagesAsync(chat ?? person)).FirstOrDefault(message => message.Id > asked), () => Program.Log);
    }

    /// <summary>Waits until a message says something else than it did.</summary>
    public Task<ChatMessage> ChangedAsync(long chat, ChatMessage before) => Patience.UntilAsync(
        $"a change of “{before.Text}”",
        async () => (await Sandbox.MessagesAsync(chat)).FirstOrDefault(message => message.Id == before.Id && message.Text != before.Text), () => Program.Log);

    /// <summary>Waits until somebody who pressed a button was told so.</summary>
    public Task ToldAsync(string notice) => Patience.UntilAsync(
        $"the notice “{notice}”", async () => (await Sandbox.NoticesAsync()).FirstOrDefault(told => told == notice), () => Program.Log);

    /// <summary>Waits until the sources have all told a story.</summary>
    public Task SeenAsync(string title, params string[] sources) => Patience.UntilAsync(
        $"“{title}” in {string.Join(" and ", sources)}", () => sources.All(Database.SourcesOf(title).Contains), () => Program.Log);

    /// <summary>Waits until the delivery of an article to the German channel is stored like this.</summary>
    public Task<DeliveryRow> StoredAsync(string title, Func<DeliveryRow, bool> like, string channel = "Bote") => Patience.UntilAsync(
        $"the delivery of “{title}” to {channel} in the state that was asked for",
        () => Task.FromResult(Database.Deliveries().FirstOrDefault(row => row.Title == title && row.Channel == channel && like(row))),
        () => $"{string.Join('\n', Database.Deliveries())}\n\n{Program.Log}");

    /// <summary>Publishes one more article and waits until it stands: what was before it in the line had its turn.</summary>
    public async Task OneMoreStandsAsync(string title = "Der Zug nach Erlenfurt fährt wieder")
    {
        await Sandbox.PublishAsync(title);
        await StandsAsync(title);
    }

    public async ValueTask DisposeAsync()
    {
        if (Program is not null) await Program.DisposeAsync();
        await Sandbox.DisposeAsync();
        folder.Dispose();
    }

    private void Start() => Program = RunningProgram.Start(["run", "--settings", Settings.Path], folder.Path);
}
