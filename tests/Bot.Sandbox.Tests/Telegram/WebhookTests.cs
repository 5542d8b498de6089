using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram;
using Bot.Sandbox.Telegram.Updates.Webhooks;

namespace Bot.Sandbox.Tests.Telegram;

/// <summary>Sections 1.4 and 3.2: setWebhook, and what goes with it.</summary>
public class WebhookTests
{
    private const long Rita = RunningServer.Rita;
    private const long Emma = 1002;

    [Theory] // 1.4: doubling pauses after the first failure, up to a minute; Retry-After up to an hour goes before
    [InlineData(1, null, 0)]
    [InlineData(2, null, 2)]
    [InlineData(3, null, 4)]
    [InlineData(50, null, 60)]
    [InlineData(2, 7, 7)]
    [InlineData(2, 9999, 3600)]
    public void What_is_not_taken_is_brought_again_after_a_pause(int failures, int? asked, int seconds) => Assert.Equal(
        TimeSpan.FromSeconds(seconds),
        WebhookRules.Pause(failures, asked is { } wait ? TimeSpan.FromSeconds(wait) : null));

    [Fact]
    public async Task What_waited_and_what_comes_is_brought_with_the_secret()
    {
        await using var server = await RunningServer.StartAsync();
        await using var bot = await WebhookReceiver.StartAsync();
        await server.WriteAsync("before");

        await server.ResultAsync("setWebhook", new { url = bot.Url, secret_token = "s3cret", max_connections = 7 });
        await server.WriteAsync("after");

        await bot.HearsAsync(2);
        Assert.Equal(["before", "after"], bot.Texts);
        Assert.Equal(["s3cret", "s3cret"], bot.Secrets);
        var info = await InfoAsync(server, known => (int)known["pending_update_count"]! == 0);
        Assert.Equal((bot.Url, 7), ((string?)info["url"], (int)info["max_connections"]!));
    }

    [Fact]
    public async Task A_chat_is_brought_in_order_and_another_is_not_held_up_by_it()
    {
        await using var server = await RunningServer.StartAsync();
        await using var bot = await WebhookReceiver.StartAsync();
        var slow = new TaskCompletionSource<int>();
        bot.Answer = text => text == "Rita 1" ? slow.Task : Task.FromResult(200);
        await server.ResultAsync("setWebhook", new { url = bot.Url });

        await server.WriteAsync("Rita 1", Rita);
        await server.WriteAsync("Rita 2", Rita);
        await server.WriteAsync("Emma", Emma);
        await bot.HearsAsync(2);
        Assert.Equal(["Emma", "Rita 1"], bot.Texts.Order());

        slow.SetResult(200);
        await bot.HearsAsync(3);
        Assert.Equal("Rita 2", bot.Texts.Last());
    }

    [Fact]
    public async Task What_is_refused_comes_again_and_is_told_to_the_operator()
    {
        await using var server = await RunningServer.StartAsync();
        await using var bot = await WebhookReceiver.StartAsync();
        var times = 0;
        bot.Answer = _ => Task.FromResult(++times == 1 ? 503 : 200);
        await server.ResultAsync("setWebhook", new { url = bot.Url });

        await server.WriteAsync("a");

        await bot.HearsAsync(2);
        Assert.Equal(["a", "a"], bot.Texts);
        Assert.Equal("Wrong response from the webhook: 503 Service Unavailable",
            (string?)(await InfoAsync(server, known => known["last_error_date"] is not null))["last_error_message"]);
    }

    [Fact]
    public async Task While_a_webhook_is_set_nobody_can_ask()
    {
        await using var server = await RunningServer.StartAsync();
        var poll = server.CallAsync("getUpdates", new { timeout = 50 });
        await InfoAsync(server, _ => true);

        await server.ResultAsync("setWebhook", new { url = "http://127.0.0.1:9/nobody" });

        // Which of the two the server hears first is the network's affair; either way the poll ends.
        Assert.StartsWith("Conflict: ", (string?)(await poll)["description"], StringComparison.Ordinal);
        Assert.Equal("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
            await server.ErrorAsync("getUpdates", new { }));
        await server.WriteAsync("a");
        await server.ResultAsync("deleteWebhook");
        Assert.Single((await server.ResultAsync("getUpdates")).AsArray());
    }

    [Theory]
    [InlineData("http://bot.example/x", "a b", "Bad Request: secret token contains unallowed characters")]
    [InlineData("bot.example", "a", "Bad Request: invalid webhook URL specified")]
    public async Task What_cannot_be_is_refused(string url, string secret, string words)
    {
        await using var server = await RunningServer.StartAsync();

        Assert.Equal(words, await server.ErrorAsync("setWebhook", new { url, secret_token = secret }));
    }

    [Fact]
    public async Task A_webhook_is_set_once_a_second_and_outlives_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("bot-sandbox-");
        try
        {
            await using (var server = await RunningServer.StartAsync(new BotApiOptions { Folder = folder.FullName }))
            {
                await server.ResultAsync("setWebhook", new { url = "http://127.0.0.1:9/nobody" });
                Assert.Equal("Too Many Requests: retry after 1",
                    await server.ErrorAsync("setWebhook", new { url = "http://127.0.0.1:9/other" }));
            }
            await using var again = await RunningServer.StartAsync(new BotApiOptions { Folder = folder.FullName });
            Assert.Equal("http://127.0.0.1:9/nobody", (string?)(await again.ResultAsync("getWebhookInfo"))["url"]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Waits until the server says so of the webhook.</summary>
    private static async Task<JsonNode> InfoAsync(RunningServer server, Func<JsonNode, bool> like)
    {
        while (true)
        {
            var info = await server.ResultAsync("getWebhookInfo");
            if (like(info)) return info;
            await Task.Yield();
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }
    }
}
