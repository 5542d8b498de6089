using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Bot.Sandbox.Telegram;

namespace Bot.Tests.Running;

/// <summary>The invented paper and the invented Telegram on a free loopback port. The paper prints only what the test publishes.</summary>
internal sealed class RunningSandbox : IAsyncDisposable
{
    public const long German = SandboxWorld.GermanChannel;
    public const long English = SandboxWorld.EnglishChannel;
    public const long Editors = SandboxWorld.EditorsGroup;
    public const long BotId = 7000000001;
    /// <summary>The part of the bot's token that opens its account.</summary>
    public static readonly string Secret = SandboxWorld.DefaultToken.Split(':')[1];

    public const long Rita = 1001;
    public const long Emma = 1002;
    public const long Erik = SandboxWorld.Owner;
    public const long Anna = SandboxWorld.Editor;

    private readonly SandboxHost host;
    private readonly HttpClient client;
    private IReadOnlyList<PaperArticle>? earlier;

    private RunningSandbox(SandboxHost host)
    {
        this.host = host;
        client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = Address };
    }

    /// <summary>Where all of it is served.</summary>
    public Uri Address => host.Address;

    /// <summary>Takes the sandbox over from its publishing clock.</summary>
    /// <param name="host">Where it runs; null: in the process of the tests.</param>
    public static async Task<RunningSandbox> StartAsync(SandboxHost? host = null)
    {
        var sandbox = new RunningSandbox(host ?? await SandboxHost.InsideAsync());
        await sandbox.DoAsync("paper/clock", new { running = false });
        await sandbox.EarlierAsync();
        return sandbox;
    }

    /// <summary>Prints an article, in both editions unless one is named.</summary>
    public async Task<PaperArticle> PublishAsync(string title, string section = "politik", string? edition = null) =>
        Article(await DoAsync("paper/articles", new { title, section, edition }));

    /// <summary>Gives an article another headline.</summary>
    public Task CorrectAsync(PaperArticle article, string title) => DoAsync($"paper/articles/{article.Id}/correction", new { title });

    /// <summary>Makes the page of an article differ from what feeds and lists say of it.</summary>
    public Task DifferAsync(PaperArticle article, string? title = null, bool varies = false, bool gone = false) =>
        DoAsync($"paper/articles/{article.Id}/page", new { title, varies, gone });

    /// <summary>Makes the Bot API server fail with the next calls that fit.</summary>
    public Task FailAsync(params object[] faults) => DoAsync("faults", faults);

    /// <summary>A person writes; in private where no chat is named.</summary>
    public async Task<long> WriteAsync(long person, string text, long? chat = null) =>
        (long)(await DoAsync($"chats/{chat ?? person}/messages", new { from = person, text }))["message_id"]!;

    /// <summary>A person writes in a group, in one of its topics or in its name.</summary>
    public async Task<long> WriteInAsync(long group, long person, string text, int topic = 0, long replyTo = 0, bool asGroup = false) =>
        (long)(await DoAsync($"chats/{group}/messages", new { from = person, text, topic, reply_to = replyTo, as_group = asGroup }))["message_id"]!;

    /// <summary>A person comes into the world.</summary>
    public Task AddPersonAsync(long person, string name, string language) =>
        DoAsync("people", new { id = person, first_name = name, language_code = language });

    /// <summary>A group comes into the world, without the bot.</summary>
    public Task AddGroupAsync(long group, string type, bool isForum, params object[] members) =>
        DoAsync("chats", new { id = group, type, title = "Nachbarn", is_forum = isForum, members });

    /// <summary>A topic is made, closed, opened again or deleted.</summary>
    public Task SetTopicAsync(long group, int topic, string state) => DoAsync($"chats/{group}/topics", new { topic, state });

    /// <summary>A group becomes a supergroup.</summary>
    public Task MigrateAsync(long group, long to) => DoAsync($"chats/{group}/migrate", new { to });

    /// <summary>Somebody changes what the bot is in a chat.</summary>
    public Task SetBotAsync(long chat, long by, string status, object? rights = null) =>
        DoAsync("members", new { chat_id = chat, user_id = BotId, status, by, rights });

    /// <summary>A person sends a photo with words under it.</summary>
    public async Task<long> SendPhotoAsync(long person, string photo, string words) =>
        (long)(await DoAsync($"chats/{person}/messages", new { from = person, text = words, photo }))["message_id"]!;

    /// <summary>A person shares somebody's contact with the bot.</summary>
    public Task ShareContactAsync(long person, long other) => DoAsync($"chats/{person}/messages", new { from = person, contact = other });

    /// <summary>A person answers a message.</summary>
    public Task ReplyAsync(long person, ChatMessage message, string text, long? chat = null) =>
        DoAsync($"chats/{chat ?? person}/messages", new { from = person, text, reply_to = message.Id });

    /// <summary>A person passes a message on to the bot.</summary>
    public Task ForwardAsync(long person, long chat, ChatMessage message) =>
        DoAsync($"chats/{person}/messages", new { from = person, forward = new { chat_id = chat, message_id = message.Id } });

    /// <summary>A person presses a button.</summary>
    public Task PressAsync(long person, ChatMessage message, string data, long? chat = null) =>
        DoAsync($"chats/{chat ?? person}/presses", new { from = person, message_id = message.Id, data });

    /// <summary>A person types the bot's name and words into some chat.</summary>
    /// <returns>The query, by which its answer is found.</returns>
    public async Task<string> AskInlineAsync(long person, string query, string offset = "") =>
        (string)(await DoAsync("inline", new { from = person, query, offset }))["inline_query_id"]!;

    /// <summary>What the person is offered; null until it is there.</summary>
    public async Task<JsonNode?> OfferedAsync(string query)
    {
        using var answer = await client.GetAsync(new Uri($"/sandbox/inline/{query}", UriKind.Relative));
        return answer.IsSuccessStatusCode ? JsonNode.Parse(await answer.Content.ReadAsStringAsync()) : null;
    }

    /// <summary>Someone's place in a chat changes.</summary>
    public Task SetMemberAsync(long chat, long person, string status) => DoAsync("members", new { chat_id = chat, user_id = person, status });

    /// <summary>What stands in a chat now, oldest first.</summary>
    public async Task<IReadOnlyList<ChatMessage>> MessagesAsync(long chat)
    {
        var world = await GetAsync("world");
        var found = world["chats"]!.AsArray().Single(known => (long)known!["id"]! == chat)!;
        return [.. found["messages"]!.AsArray().Select(message => new ChatMessage(message!))];
    }

    /// <summary>The commands in a person's own menu; empty where they have the readers'.</summary>
    public async Task<IReadOnlyList<string>> MenuAsync(long person) =>
        [.. (await GetAsync("world"))["bot"]!["commands"]!.AsArray()
            .Where(menu => (long?)menu!["scope"]!["chat_id"] == person)
            .SelectMany(menu => menu!["commands"]!.AsArray()).Select(command => (string)command!["command"]!)];

    /// <summary>What was said to those who pressed buttons.</summary>
    public async Task<IReadOnlyList<string>> NoticesAsync() =>
        [.. (await GetAsync("calls"))["last"]!.AsArray()
            .Where(call => (string?)call!["method"] == "answerCallbackQuery")
            .Select(call => (string?)call!["parameters"]!["text"]).OfType<string>()];

    /// <summary>What was said to those who pressed buttons and stays until they took note of it.</summary>
    public async Task<IReadOnlyList<string>> AlertsAsync() =>
        [.. (await CallsOfAsync("answerCallbackQuery")).Where(call => (string?)call["show_alert"] == "true").Select(call => (string)call["text"]!)];

    /// <summary>The parameters of the last calls of a method, oldest first.</summary>
    public async Task<IReadOnlyList<JsonNode>> CallsOfAsync(string method) =>
        [.. (await GetAsync("calls"))["last"]!.AsArray().Where(call => (string?)call!["method"] == method).Select(call => call!["parameters"]!)];

    /// <summary>The German articles that stood in the paper at its start, newest first.</summary>
    public async Task<IReadOnlyList<PaperArticle>> EarlierAsync() => earlier ??=
        [.. XDocument.Parse(await client.GetStringAsync("/paper/de/rss.xml")).Descendants("item").Select(item => new PaperArticle(
            0, new() { ["de"] = item.Element("link")!.Value }, new() { ["de"] = item.Element("title")!.Value }))];

    /// <summary>How often a method of the Bot API was called.</summary>
    public async Task<int> CallsAsync(string method) => (int?)(await GetAsync("calls"))["counts"]![method] ?? 0;

    /// <summary>Waits until a call that is to hang has come.</summary>
    public Task HangsAsync(string method) => Patience.UntilAsync($"{method} to hang", async () =>
        (await GetAsync("calls"))["last"]!.AsArray().LastOrDefault(call => (string?)call!["method"] == method)?.ToJsonString() is { } last
            && last.Contains("hang_before", StringComparison.Ordinal) ? last : null, () => "");

    /// <summary>Makes the paper's hub do something else.</summary>
    public Task TurnHubAsync(object change) => DoAsync("paper/hub", change);

    /// <summary>Who is subscribed at the paper's hub.</summary>
    public async Task<IReadOnlyList<Subscriber>> SubscribersAsync() =>
        (await GetAsync("paper/hub"))["subscribers"].Deserialize<List<Subscriber>>(JsonSerializerOptions.Web)!;

    /// <summary>A text of the paper or of the page.</summary>
    public Task<string> ReadAsync(string path) => client.GetStringAsync(path);

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return host.End();
    }

    /// <summary>Calls a method of the Bot API with the bot's token, as another program that has it, and tells its result.</summary>
    public async Task<JsonNode> CallAsync(string method, object? parameters = null)
    {
        using var answer = await client.PostAsJsonAsync($"/bot{SandboxWorld.DefaultToken}/{method}", parameters ?? new { });
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["result"]!;
    }

    private async Task<JsonNode> GetAsync(string path) => JsonNode.Parse(await client.GetStringAsync($"/sandbox/{path}"))!;

    private async Task<JsonNode> DoAsync(string path, object body)
    {
        using var answer = await client.PostAsJsonAsync($"/sandbox/{path}", body);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {text}");
        return JsonNode.Parse(text)!;
    }

    private static PaperArticle Article(JsonNode json) => json.Deserialize<PaperArticle>(JsonSerializerOptions.Web)!;
}
