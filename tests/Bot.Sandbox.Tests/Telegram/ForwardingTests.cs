using System.Text.Json.Nodes;

namespace Bot.Sandbox.Tests.Telegram;

/// <summary>Sections 5.2 and 5.4: what forwarding an id of a channel to a staging chat tells.</summary>
public class ForwardingTests
{
    [Fact]
    public async Task A_forward_tells_the_text_the_date_and_where_it_came_from_and_takes_no_id_of_the_channel()
    {
        await using var server = await RunningServer.StartAsync();
        var first = await server.SendAsync("a");

        var copy = await ForwardAsync(server, first);

        Assert.Equal("a", (string?)copy["text"]);
        Assert.Equal(("channel", RunningServer.German, first), (
            (string?)copy["forward_origin"]!["type"], (long)copy["forward_origin"]!["chat"]!["id"]!, (long)copy["forward_origin"]!["message_id"]!));
        Assert.True((long)copy["forward_origin"]!["date"]! > 0);
        Assert.Equal(first + 1, await server.SendAsync("b"));
    }

    [Fact]
    public async Task An_id_that_is_absent_or_deleted_or_yet_to_come_is_not_found_and_is_never_given_again()
    {
        await using var server = await RunningServer.StartAsync();
        var first = await server.SendAsync("a");
        await server.ResultAsync("deleteMessage", new { chat_id = RunningServer.German, message_id = first });

        Assert.Equal("Bad Request: message to forward not found", await RefusedAsync(server, first));
        Assert.Equal("Bad Request: message to forward not found", await RefusedAsync(server, first + 1));
        Assert.Equal(first + 1, await server.SendAsync("b"));
    }

    [Fact]
    public async Task A_service_message_takes_an_id_and_cannot_be_forwarded_or_copied()
    {
        await using var server = await RunningServer.StartAsync();
        var first = await server.SendAsync("a");
        await server.ResultAsync("pinChatMessage", new { chat_id = RunningServer.German, message_id = first });

        Assert.Equal("Bad Request: the message can't be forwarded", await RefusedAsync(server, first + 1));
        Assert.Equal("Bad Request: the message can't be copied", await RefusedAsync(server, first + 1, "copyMessage"));
    }

    [Fact]
    public async Task A_protected_post_cannot_be_forwarded_but_copied_and_the_copy_read()
    {
        await using var server = await RunningServer.StartAsync();
        var post = (long)(await server.ResultAsync(
            "sendMessage", new { chat_id = RunningServer.German, text = "a", protect_content = true }))["message_id"]!;

        Assert.Equal("Bad Request: message has protected content and can't be forwarded", await RefusedAsync(server, post));
        var copy = await server.ResultAsync("copyMessage", new { chat_id = RunningServer.Staging, from_chat_id = RunningServer.German, message_id = post });
        var read = await server.ResultAsync(
            "forwardMessage", new { chat_id = RunningServer.Staging, from_chat_id = RunningServer.Staging, message_id = (long)copy["message_id"]! });
        Assert.Equal("a", (string?)read["text"]);
    }

    private static Task<JsonNode> ForwardAsync(RunningServer server, long id) =>
        server.ResultAsync("forwardMessage", new { chat_id = RunningServer.Staging, from_chat_id = RunningServer.German, message_id = id });

    private static Task<string> RefusedAsync(RunningServer server, long id, string method = "forwardMessage") =>
        server.ErrorAsync(method, new { chat_id = RunningServer.Staging, from_chat_id = RunningServer.German, message_id = id });
}
