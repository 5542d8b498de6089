using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram;
using Bot.Sandbox.Telegram.Faults;
using Bot.Sandbox.Telegram.Limits;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Sandbox.Tests.Telegram;

/// <summary>Sections 3.1, 3.2, 4 and 5.3: faults on demand, tokens, and the pace of sending.</summary>
public class FaultsAndLimitsTests
{
    [Fact] // 3.1: parameters and the Retry-After header
    public async Task A_fault_meets_its_method_and_chat_as_often_as_it_says()
    {
        await using var server = await RunningServer.StartAsync(new BotApiOptions
        {
            Faults = [new Fault(FaultKind.TooManyRequests) { Method = "SendMessage", ChatId = RunningServer.German, RetryAfter = 7 }],
        });
        await server.SendAsync("a", RunningServer.Staging);
        using var response = await server.PostAsync("sendMessage", new { chat_id = RunningServer.German, text = "a" });
        Assert.Equal(429, (int)response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(7), response.Headers.RetryAfter!.Delta);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal("Too Many Requests: retry after 7", (string?)body["description"]);
        Assert.Equal(7, (int)body["parameters"]!["retry_after"]!);
        Assert.Equal(1, await server.SendAsync("a"));
    }

    [Theory] // 5.3: what stands afterwards
    [InlineData("reset_before", 1)]
    [InlineData("reset_after", 2)]
    public async Task A_cut_connection_leaves_the_message_or_not(string kind, long next)
    {
        await using var server = await RunningServer.StartAsync();
        await server.ControlAsync("faults", new[] { new { kind } });
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => server.SendAsync("a"));
        Assert.Equal(next, await server.SendAsync("b"));
    }

    [Theory] // 5.3: the answer says nothing of the message, which stands
    [InlineData("server_error_after", 500, "Internal Server Error: restart")]
    [InlineData("empty_after", 200, "")]
    public async Task A_message_stands_that_was_answered_with_nonsense(string kind, int status, string body)
    {
        await using var server = await RunningServer.StartAsync();
        await server.ControlAsync("faults", new[] { new { kind } });
        using var response = await server.PostAsync("sendMessage", new { chat_id = RunningServer.German, text = "a" });
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains(body, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(2, await server.SendAsync("b"));
    }

    [Theory] // 3.2
    [InlineData("unauthorized", "Unauthorized")]
    [InlineData("bad_request", "Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 0")]
    public async Task A_refusal_does_nothing(string kind, string words)
    {
        await using var server = await RunningServer.StartAsync();
        await server.ControlAsync("faults", new[] { new { kind } });
        Assert.Equal(words, await server.ErrorAsync("sendMessage", new { chat_id = RunningServer.German, text = "a" }));
        Assert.Equal(1, await server.SendAsync("b"));
    }

    [Theory] // 3.2: 500 in JSON, 502 and 503 as pages
    [InlineData("server_error", 500, "Internal Server Error: restart")]
    [InlineData("bad_gateway", 502, "<html>")]
    [InlineData("unavailable", 503, "<html>")]
    public async Task A_server_error_does_nothing(string kind, int status, string body)
    {
        await using var server = await RunningServer.StartAsync();
        await server.ControlAsync("faults", new[] { new { kind } });
        using var response = await server.PostAsync("sendMessage", new { chat_id = RunningServer.German, text = "a" });
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains(body, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await server.SendAsync("b"));
    }

    [Theory] // 3.2
    [InlineData("7000000001:abc", "getMe", 401, "Unauthorized: invalid token specified")]
    [InlineData("7000000001:SANDBOX-sandbox-SANDBOX-sandbox-999", "getMe", 401, "Unauthorized")]
    [InlineData("7000000002:SANDBOX-sandbox-SANDBOX-sandbox-000", "getMe", 404, "Not Found")]
    [InlineData(SandboxWorld.DefaultToken, "getMee", 404, "Not Found: method not found")]
    [InlineData(SandboxWorld.DefaultToken, "GETME", 200, null)]
    public async Task Token_and_method_open_the_server(string token, string method, int status, string? error)
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.PostAsync(method, new { }, token);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal((status, error), ((int)response.StatusCode, (string?)body["description"]));
    }

    [Fact] // 1.4: 413 with an empty body
    public async Task Too_many_parameters_are_refused_without_a_word()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.PostAsync("sendMessage", new { text = new string('a', 1 << 20) });
        Assert.Equal((413, ""), ((int)response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Fact] // 4: a short excess is waited out unseen, a long one is answered with 429
    public void A_chat_takes_a_burst_then_waits_and_then_refuses()
    {
        var limits = new RateLimits(new FakeTimeProvider()) { Enforced = true };
        var waits = Enumerable.Range(0, 12).Select(_ => limits.Ask(1, false).TotalSeconds).ToList();
        Assert.Equal([0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9], waits);
    }

    [Fact] // 4: 20 messages per minute in a group
    public void A_group_takes_twenty_messages_a_minute()
    {
        var time = new FakeTimeProvider();
        var limits = new RateLimits(time) { Enforced = true };
        var sent = 0;
        for (var second = 0; second < 50; second++, time.Advance(TimeSpan.FromSeconds(1)))
            if (limits.Ask(-5, true) <= RateLimits.LongestUnseen) sent++;
        Assert.Equal(20, sent);
        Assert.Equal(TimeSpan.FromSeconds(10), limits.Ask(-5, true));
    }

    [Fact] // 4
    public async Task Enforced_limits_answer_with_429_over_http()
    {
        await using var server = await RunningServer.StartAsync(
            new BotApiOptions { EnforceLimits = true }, new FakeTimeProvider());
        for (var sent = 0; sent < 3; sent++) await server.SendAsync("a");
        var waiting = Enumerable.Range(0, 9).Select(_ => server.CallAsync(
            "sendMessage", new { chat_id = RunningServer.German, text = "b" })).ToList();
        var refused = await await Task.WhenAny(waiting);
        Assert.Equal("Too Many Requests: retry after 9", (string?)refused["description"]);
    }
}
