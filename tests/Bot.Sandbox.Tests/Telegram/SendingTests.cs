using System.Text.Json.Nodes;

namespace Bot.Sandbox.Tests.Telegram;

/// <summary>Sections 1.1, 2.2, 3.1 and 5.2: what sendMessage accepts, refuses and numbers.</summary>
public class SendingTests
{
    [Fact] // 5.2: per channel its own counter
    public async Task Each_channel_counts_its_messages_for_itself()
    {
        await using var server = await RunningServer.StartAsync();
        Assert.Equal(1, await server.SendAsync("a"));
        Assert.Equal(2, await server.SendAsync("b"));
        Assert.Equal(1, await server.SendAsync("c", RunningServer.Staging));
    }

    [Fact] // 5.2: private chats share one counter
    public async Task Private_chats_share_one_counter()
    {
        await using var server = await RunningServer.StartAsync();
        Assert.Equal(1, (long)(await server.WriteAsync("/start"))["message_id"]!);
        Assert.Equal(2, (long)(await server.WriteAsync("/start", 1002))["message_id"]!);
        Assert.Equal(3, await server.SendAsync("a", RunningServer.Rita));
    }

    [Fact] // 5.2: deleted ids are never reused
    public async Task A_deleted_id_is_not_given_again()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await server.SendAsync("a");
        await server.ResultAsync("deleteMessage", new { chat_id = RunningServer.German, message_id = id });
        Assert.Equal(id + 1, await server.SendAsync("b"));
        Assert.Equal("Bad Request: message to delete not found",
            await server.ErrorAsync("deleteMessage", new { chat_id = RunningServer.German, message_id = id }));
    }

    [Theory] // 1.1: code points, not UTF-16 units; escapes count once; ends are trimmed first
    [InlineData("\U0001F600", 4096, "", null)]
    [InlineData("\U0001F600", 4097, "", "Bad Request: message is too long")]
    [InlineData("&amp;", 4096, "html", null)]
    [InlineData("a", 4096, "", null)]
    [InlineData("a", 4097, "", "Bad Request: message is too long")]
    [InlineData("a", 32769, "", "Bad Request: text is too long")]
    [InlineData("ä", 16385, "", "Bad Request: text is too long")]
    public async Task Text_is_limited_by_code_points_after_parsing_and_by_bytes_before(
        string unit, int count, string mode, string? error)
    {
        await using var server = await RunningServer.StartAsync();
        var text = string.Concat(Enumerable.Repeat(unit, count)) + (count == 4096 ? "  \n" : "");
        var answer = await server.CallAsync("sendMessage", new { chat_id = RunningServer.German, text, parse_mode = mode });
        Assert.Equal(error, (string?)answer["description"]);
    }

    [Theory] // 2.2 and 3.1
    [InlineData("", "", "Bad Request: message text is empty")]
    [InlineData(" \u200B\u00A0", "", "Bad Request: text must be non-empty")]
    [InlineData("<b> </b>", "HTML", "Bad Request: text must be non-empty")]
    [InlineData("a", "markup", "Bad Request: unsupported parse_mode")]
    [InlineData("a < b", "HTML", "Bad Request: can't parse entities: Unsupported start tag \"\" at byte offset 2")]
    public async Task Text_that_says_nothing_or_can_not_be_parsed_is_refused(string text, string mode, string error)
    {
        await using var server = await RunningServer.StartAsync();
        Assert.Equal(error,
            await server.ErrorAsync("sendMessage", new { chat_id = RunningServer.German, text, parse_mode = mode }));
    }

    [Fact] // 2.2: an address for the preview may stand without text
    public async Task Empty_text_is_accepted_with_an_address_for_the_preview()
    {
        await using var server = await RunningServer.StartAsync();
        await server.ResultAsync("sendMessage", new
        {
            chat_id = RunningServer.German,
            text = " ",
            link_preview_options = new { url = "https://bote.example/a" },
        });
    }

    [Fact] // 3.1: parse errors come before the chat is looked at
    public async Task A_parse_error_hides_a_missing_chat()
    {
        await using var server = await RunningServer.StartAsync();
        Assert.StartsWith("Bad Request: can't parse entities: ",
            await server.ErrorAsync("sendMessage", new { chat_id = 5, text = "<p>", parse_mode = "HTML" }),
            StringComparison.Ordinal);
        Assert.Equal("Bad Request: chat not found", await server.ErrorAsync("sendMessage", new { chat_id = 5, text = "a" }));
        Assert.Equal("Bad Request: chat_id is empty", await server.ErrorAsync("sendMessage", new { text = "a" }));
    }

    [Fact]
    public async Task A_channel_is_found_by_its_name_and_signs_its_posts()
    {
        await using var server = await RunningServer.StartAsync();
        var message = await server.ResultAsync("sendMessage", new { chat_id = "@Erlenfurter_Bote", text = "Guten Tag" });
        Assert.Equal(RunningServer.German, (long)message["chat"]!["id"]!);
        Assert.Equal("Erlenfurter Bote", (string?)message["sender_chat"]!["title"]);
        Assert.Null(message["from"]);
    }

    [Fact] // 3.1: the description starts with a small letter and the code is the HTTP status
    public async Task An_error_has_the_shape_of_the_bot_api()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.PostAsync("sendMessage", new { chat_id = 5, text = "a" });
        Assert.Equal(400, (int)response.StatusCode);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("""{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}""", body!.ToJsonString());
    }
}
