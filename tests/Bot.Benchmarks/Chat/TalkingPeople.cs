using System.Collections.Concurrent;
using System.Text.Json;
using Bot.Benchmarks.Kill;

namespace Bot.Benchmarks.Chat;

/// <summary>
/// People who ask for headlines, search, subscribe, press buttons and turn pages, each after the other in turn. What they press
/// stands under what the bot said to them last.
/// </summary>
internal sealed class TalkingPeople(KillSandbox sandbox, ChatNewsroom newsroom, long first, int count)
{
    private static readonly TimeProvider Time = TimeProvider.System;

    private readonly Random random = new(1);
    private readonly ConcurrentDictionary<long, (long Message, IReadOnlyList<string> Data)> shown = new();
    private int next;

    /// <summary>What was asked that the sandbox did not take, such as a press on a button that went meanwhile.</summary>
    public int Untaken { get; private set; }

    /// <summary>They open the app: the sandbox knows them.</summary>
    public async Task ComeAsync()
    {
        for (var at = 0; at < count; at++)
            await sandbox.DoAsync("people", new { id = first + at, first_name = $"P{at}", language_code = at % 10 == 0 ? "en" : "de" });
    }

    /// <summary>Keeps in sight what the bot says, until there is nothing more to see.</summary>
    public async Task WatchAsync(CancellationToken stop)
    {
        using var events = await sandbox.EventsAsync();
        while (!stop.IsCancellationRequested && await events.ReadLineAsync(stop) is { } line)
            if (line.StartsWith("data: ", StringComparison.Ordinal)) See(line["data: ".Length..]);
    }

    /// <summary>They talk, so many times a second.</summary>
    public async Task TalkAsync(double perSecond, TimeSpan time)
    {
        var (began, said, under) = (Time.GetTimestamp(), 0, new List<Task>());
        while (Time.GetElapsedTime(began) is var passed && passed < time)
        {
            while (said < passed.TotalSeconds * perSecond)
            {
                under.Add(SayAsync());
                said++;
            }
            under.RemoveAll(one => one.IsCompleted);
            await Task.Delay(TimeSpan.FromMilliseconds(2), Time);
        }
        await Task.WhenAll(under);
    }

    private async Task SayAsync()
    {
        var person = first + (next++ % count);
        try
        {
            if (random.Next(100) < 35 && shown.TryRemove(person, out var last) && last.Data.Count > 0)
                await sandbox.DoAsync($"chats/{person}/presses", new { from = person, message_id = last.Message, data = last.Data[random.Next(last.Data.Count)] });
            else
                await sandbox.DoAsync($"chats/{person}/messages", new { from = person, text = Words() });
        }
        catch (InvalidOperationException)
        {
            Untaken++;
        }
    }

    private string Words()
    {
        var section = ChatNewsroom.Sections[random.Next(ChatNewsroom.Sections.Count)];
        return random.Next(13) switch
        {
            < 4 => $"/latest {section} 5",
            4 => "/latest",
            5 => "/sections",
            6 or 7 => $"/search {newsroom.Words.Ranked(50, 5_000)}",
            8 => $"/search {newsroom.Words.Ranked(50, 2_000)} {newsroom.Words.Ranked(50, 2_000)}",
            9 => $"/subscribe {section}",
            10 => "/subscriptions",
            11 => section,
            _ => "/help",
        };
    }

    private void See(string json)
    {
        using var told = JsonDocument.Parse(json);
        if (!told.RootElement.TryGetProperty("message", out var message) || message.ValueKind != JsonValueKind.Object
            || !told.RootElement.TryGetProperty("chat_id", out var chat) || chat.GetInt64() is var person && (person < first || person >= first + count)
            || !message.TryGetProperty("reply_markup", out var markup) || !markup.TryGetProperty("inline_keyboard", out var rows)) return;
        var data = rows.EnumerateArray().SelectMany(row => row.EnumerateArray())
            .Select(button => button.TryGetProperty("callback_data", out var value) ? value.GetString() : null).OfType<string>()
            // Nobody is forgotten here.
            .Where(value => !value.StartsWith("forget", StringComparison.Ordinal)).ToList();
        shown[chat.GetInt64()] = (message.GetProperty("message_id").GetInt64(), data);
    }
}
