using System.Text.Json.Nodes;

namespace Bot.Sandbox.Tests.Telegram;

/// <summary>What persons send beside words, as the bot hears of it.</summary>
public class PeoplesMessagesTests
{
    [Fact]
    public async Task A_photo_with_words_is_a_photo_with_a_caption_and_can_be_sent_on_by_its_id()
    {
        await using var server = await RunningServer.StartAsync();
        await WriteAsync(server, new { from = RunningServer.Rita, text = "Am Fluss", photo = "https://bote.example/a.jpg", album = "7" });
        var heard = await HeardAsync(server);
        Assert.Equal(("Am Fluss", null, "7"), ((string?)heard["caption"], (string?)heard["text"], (string?)heard["media_group_id"]));

        var file = (string)heard["photo"]![0]!["file_id"]!;
        var sent = await server.ResultAsync("sendPhoto", new { chat_id = RunningServer.German, photo = file });
        Assert.Equal(file, (string?)sent["photo"]![0]!["file_id"]);
    }

    [Fact]
    public async Task A_photo_of_ones_own_is_kept_for_the_page_and_only_photos_are_taken()
    {
        await using var server = await RunningServer.StartAsync();
        byte[] picture = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];
        await WriteAsync(server, new { from = RunningServer.Rita, text = "Am Fluss", upload = picture });
        Assert.Equal("Am Fluss", (string?)(await HeardAsync(server))["caption"]);
        var address = (string)(await server.WorldAsync())["chats"]!.AsArray()
            .Single(chat => (long)chat!["id"]! == RunningServer.Rita)!["messages"]![0]!["photo_url"]!;
        Assert.Equal(picture, await server.Client.GetByteArrayAsync(address));

        var refused = await WriteAsync(server, new { from = RunningServer.Rita, upload = new byte[] { 1, 2, 3 } });
        Assert.Equal("Bad Request: IMAGE_PROCESS_FAILED", (string?)refused["error"]);
    }

    [Fact]
    public async Task A_contact_tells_whose_it_is()
    {
        await using var server = await RunningServer.StartAsync();
        await WriteAsync(server, new { from = RunningServer.Rita, contact = 1002 });
        var contact = (await HeardAsync(server))["contact"]!;
        Assert.Equal((1002, "Emma"), ((long)contact["user_id"]!, (string?)contact["first_name"]));

        var refused = await WriteAsync(server, new { from = RunningServer.Rita, contact = 77 });
        Assert.Equal("Bad Request: user not found", (string?)refused["error"]);
    }

    [Fact]
    public async Task A_caption_is_limited()
    {
        await using var server = await RunningServer.StartAsync();
        var answer = await WriteAsync(server, new { from = RunningServer.Rita, text = new string('a', 1025), photo = "https://bote.example/a.jpg" });
        Assert.Equal("Bad Request: message caption is too long", (string?)answer["error"]);
    }

    [Fact]
    public async Task What_is_passed_on_tells_where_it_is_from()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await server.SendAsync("Neue Brücke");
        await WriteAsync(server, new { from = RunningServer.Rita, forward = new { chat_id = RunningServer.German, message_id = id } });
        var heard = await HeardAsync(server);
        Assert.Equal(("Neue Brücke", "channel", id), ((string?)heard["text"], (string?)heard["forward_origin"]!["type"], (long)heard["forward_origin"]!["message_id"]!));
    }

    private static Task<JsonNode> WriteAsync(RunningServer server, object body) => server.ControlAsync($"chats/{RunningServer.Rita}/messages", body);

    private static async Task<JsonNode> HeardAsync(RunningServer server) => (await server.ResultAsync("getUpdates"))[0]!["message"]!;
}
