using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram.Updates;

namespace Bot.Sandbox.Tests.Telegram;

/// <summary>Sections 1.4 and 3.2: getUpdates.</summary>
public class PollingTests
{
    [Theory] // 1.4: limit 1..100, timeout 0..50 s; the same offset within 3 s waits, within 0.5 s gets one
    [InlineData(0, 0, null, 1, 0)]
    [InlineData(500, 90, null, 100, 50)]
    [InlineData(20, -1, null, 20, 0)]
    [InlineData(20, 0, 2.9, 20, 3)]
    [InlineData(20, 0, 3.0, 20, 0)]
    [InlineData(20, 10, 0.4, 1, 10)]
    public void Limit_and_timeout_are_clamped(int limit, int timeout, double? sinceSame, int atOnce, int seconds) =>
        Assert.Equal((atOnce, TimeSpan.FromSeconds(seconds)), UpdateRules.Poll(
            limit, timeout, sinceSame is { } past ? TimeSpan.FromSeconds(past) : null));

    [Fact]
    public async Task A_waiting_poll_gets_the_message_that_arrives_and_a_later_offset_confirms_it()
    {
        await using var server = await RunningServer.StartAsync();
        var poll = server.ResultAsync("getUpdates", new { timeout = 30 });
        await server.WriteAsync("/latest politik 3");
        var update = Assert.Single((await poll).AsArray())!;
        Assert.Equal("/latest politik 3", (string?)update["message"]!["text"]);
        Assert.Equal("de", (string?)update["message"]!["from"]!["language_code"]);
        Assert.Equal("bot_command", (string?)update["message"]!["entities"]![0]!["type"]);

        var id = (long)update["update_id"]!;
        await server.WriteAsync("b");
        var next = await server.ResultAsync("getUpdates", new { offset = id + 1, timeout = 5 });
        Assert.Equal(id + 1, (long)Assert.Single(next.AsArray())!["update_id"]!);
        Assert.Equal(1, (int)(await server.ResultAsync("getWebhookInfo"))["pending_update_count"]!);
    }

    [Fact] // 3.2: 409; which of two calls at once the server hears first is the network's affair
    public async Task Of_two_pollers_the_earlier_one_ends_and_the_later_one_hears()
    {
        await using var server = await RunningServer.StartAsync();
        Task<JsonNode>[] polls =
            [server.CallAsync("getUpdates", new { timeout = 50 }), server.CallAsync("getUpdates", new { timeout = 50, offset = 1 })];
        var ended = await Task.WhenAny(polls);
        var answer = await ended;
        Assert.Equal(409, (int)answer["error_code"]!);
        Assert.Equal("Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
            (string?)answer["description"]);
        await server.WriteAsync("a");
        Assert.Single((await polls.Single(poll => poll != ended))["result"]!.AsArray());
    }

    [Fact]
    public async Task Only_allowed_kinds_arrive()
    {
        await using var server = await RunningServer.StartAsync();
        await server.ResultAsync("getUpdates", new { allowed_updates = new[] { "callback_query" } });
        await server.WriteAsync("a");
        Assert.Equal(0, (int)(await server.ResultAsync("getWebhookInfo"))["pending_update_count"]!);
    }

    [Fact]
    public async Task A_pressed_button_is_answered_once_it_is_known()
    {
        await using var server = await RunningServer.StartAsync();
        await server.WriteAsync("/start");
        var markup = new { inline_keyboard = new[] { new[] { new { text = "Politik", callback_data = "s:1" } } } };
        var sent = await server.ResultAsync("sendMessage",
            new { chat_id = RunningServer.Rita, text = "?", reply_markup = markup });
        var press = await server.ControlAsync($"chats/{RunningServer.Rita}/presses",
            new { from = RunningServer.Rita, message_id = (long)sent["message_id"]!, data = "s:1" });
        var updates = await server.ResultAsync("getUpdates", new { offset = -1 });
        var query = Assert.Single(updates.AsArray())!["callback_query"]!;
        Assert.Equal(("s:1", (string?)press["callback_query_id"]), ((string?)query["data"], (string?)query["id"]));
        await server.ResultAsync("answerCallbackQuery", new { callback_query_id = (string?)query["id"], text = "ok" });
        Assert.Equal("Bad Request: query is too old and response timeout expired or query ID is invalid",
            await server.ErrorAsync("answerCallbackQuery", new { callback_query_id = "5" }));
    }
}
