using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Sandbox.Telegram;

namespace Bot.Benchmarks.Kill;

/// <summary>The sandbox as a process of its own, and what is done to it.</summary>
internal sealed partial class KillSandbox : IDisposable
{
    public static readonly IReadOnlyDictionary<string, long> Channels = new Dictionary<string, long>
    {
        ["Bote"] = SandboxWorld.GermanChannel,
        ["Courier"] = SandboxWorld.EnglishChannel,
    };

    private readonly BotProcess process;
    private readonly HttpClient client;

    private KillSandbox(BotProcess process, Uri address)
    {
        this.process = process;
        Address = address;
        client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = address };
    }

    public Uri Address { get; }

    public static async Task<KillSandbox> StartAsync(string folder)
    {
        var process = BotProcess.Start(folder, "sandbox", "--port", "0");
        Match match;
        while (!(match = Place().Match(process.Log)).Success)
        {
            if (process.HasExited) throw new InvalidOperationException(process.Log);
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        }
        var sandbox = new KillSandbox(process, new Uri(match.Groups[1].Value));
        await sandbox.DoAsync("paper/clock", new { running = false });
        return sandbox;
    }

    /// <summary>Prints an article in both editions.</summary>
    public Task PublishAsync(string title, string section = "politik") => DoAsync("paper/articles", new { title, section });

    /// <summary>Makes the next calls fail.</summary>
    public Task FailAsync(IEnumerable<object> faults) => DoAsync("faults", faults.ToArray());

    /// <summary>The headlines that stand in each channel, oldest first.</summary>
    public Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> StandingAsync() => StandingAsync(Channels);

    /// <summary>The headlines that stand in each of these channels, oldest first.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> StandingAsync(IReadOnlyDictionary<string, long> channels)
    {
        var world = JsonNode.Parse(await client.GetStringAsync("/sandbox/world"))!;
        return channels.ToDictionary(channel => channel.Key, channel => (IReadOnlyList<string>)
            [.. world["chats"]!.AsArray().Single(chat => (long)chat!["id"]! == channel.Value)!["messages"]!.AsArray()
                .Select(message => Headline().Match((string?)message!["text"] ?? "").Value)]);
    }

    /// <summary>Does something in the sandbox, by its control routes.</summary>
    public async Task<JsonNode?> DoAsync(string path, object body)
    {
        using var answer = await client.PostAsJsonAsync($"/sandbox/{path}", body);
        var said = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonNode.Parse(said) : throw new InvalidOperationException($"{path}: {said}");
    }

    /// <summary>What is known of the calls to the Bot API.</summary>
    public async Task<JsonNode> CallsAsync() => JsonNode.Parse(await client.GetStringAsync("/sandbox/calls"))!;

    /// <summary>What happens from now on, as the page is told it.</summary>
    public async Task<StreamReader> EventsAsync() => new(await client.GetStreamAsync("/sandbox/events"));

    public void Dispose()
    {
        client.Dispose();
        process.Dispose();
    }

    [GeneratedRegex(@"The sandbox runs at (\S+)")]
    private static partial Regex Place();

    [GeneratedRegex(@"Meldung \d+")]
    private static partial Regex Headline();
}
