namespace Bot.Sandbox.Tests.Telegram;

/// <summary>Sections 3.2, 5.4 and 6: editing, forwarding, copying and pinning.</summary>
public class EditingTests
{
    private const long Channel = RunningServer.German;

    [Fact] // 3.2: message is not modified
    public async Task The_same_text_again_is_no_edit()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await server.SendAsync("eins");
        Assert.Equal("Bad Request: message is not modified: specified new message content and reply markup are exactly "
            + "the same as a current content and reply markup of the message",
            await server.ErrorAsync("editMessageText", new { chat_id = Channel, message_id = id, text = "eins " }));
        var edited = await server.ResultAsync("editMessageText", new { chat_id = Channel, message_id = id, text = "zwei" });
        Assert.Equal("zwei", (string?)edited["text"]);
        Assert.NotNull(edited["edit_date"]);
    }

    [Theory] // 3.2
    [InlineData("editMessageText", "message to edit not found")]
    [InlineData("editMessageReplyMarkup", "message to edit not found")]
    [InlineData("deleteMessage", "message to delete not found")]
    [InlineData("forwardMessage", "message to forward not found")]
    [InlineData("copyMessage", "message to copy not found")]
    [InlineData("pinChatMessage", "message to pin not found")]
    [InlineData("setMessageReaction", "message to react not found")]
    public async Task A_message_that_is_not_there_is_named_by_the_purpose(string method, string error)
    {
        await using var server = await RunningServer.StartAsync();
        Assert.Equal("Bad Request: " + error, await server.ErrorAsync(method,
            new { chat_id = Channel, from_chat_id = Channel, message_id = 7, text = "a" }));
    }

    [Fact] // 5.4: the forward tells text, entities, origin and id, and takes an id in the staging chat
    public async Task A_forward_to_the_staging_chat_shows_the_post()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await server.SendAsync("#Politik");
        var copy = await server.ResultAsync("forwardMessage",
            new { chat_id = RunningServer.Staging, from_chat_id = Channel, message_id = id });
        Assert.Equal("#Politik", (string?)copy["text"]);
        Assert.Equal(id, (long)copy["forward_origin"]!["message_id"]!);
        Assert.Equal(Channel, (long)copy["forward_origin"]!["chat"]!["id"]!);
        Assert.Equal("Bad Request: message can't be edited", await server.ErrorAsync("editMessageText",
            new { chat_id = RunningServer.Staging, message_id = (long)copy["message_id"]!, text = "b" }));
    }

    [Fact] // 5.4
    public async Task Protected_content_is_copied_but_not_forwarded()
    {
        await using var server = await RunningServer.StartAsync();
        var sent = await server.ResultAsync("sendMessage", new { chat_id = Channel, text = "a", protect_content = true });
        var request = new { chat_id = RunningServer.Staging, from_chat_id = Channel, message_id = (long)sent["message_id"]! };
        Assert.Equal("Bad Request: message has protected content and can't be forwarded",
            await server.ErrorAsync("forwardMessage", request));
        Assert.Equal(1, (long)(await server.ResultAsync("copyMessage", request))["message_id"]!);
    }

    [Fact] // 5.2: a pin takes an id; 5.4: service messages can't be edited, forwarded or copied
    public async Task A_pin_leaves_a_service_message()
    {
        await using var server = await RunningServer.StartAsync();
        var id = await server.SendAsync("a");
        await server.ResultAsync("pinChatMessage", new { chat_id = Channel, message_id = id });
        var service = new { chat_id = Channel, from_chat_id = Channel, message_id = id + 1, text = "b" };
        Assert.Equal("Bad Request: message can't be edited", await server.ErrorAsync("editMessageText", service));
        Assert.Equal("Bad Request: the message can't be forwarded", await server.ErrorAsync("forwardMessage", service));
        Assert.Equal("Bad Request: the message can't be copied", await server.ErrorAsync("copyMessage", service));
        Assert.Equal(id + 2, await server.SendAsync("b"));
    }

    [Fact] // 3.2 and 1.1
    public async Task A_photo_has_a_caption_and_no_text()
    {
        await using var server = await RunningServer.StartAsync();
        var photo = await server.ResultAsync("sendPhoto",
            new { chat_id = Channel, photo = "https://bote.example/a.jpg", caption = "Markt" });
        var id = (long)photo["message_id"]!;
        Assert.Equal("Bad Request: there is no text in the message to edit",
            await server.ErrorAsync("editMessageText", new { chat_id = Channel, message_id = id, text = "b" }));
        Assert.Equal("Bad Request: message caption is too long", await server.ErrorAsync("editMessageCaption",
            new { chat_id = Channel, message_id = id, caption = new string('a', 1025) }));
        await server.ResultAsync("editMessageCaption",
            new { chat_id = Channel, message_id = id, caption = new string('a', 1024) });
        Assert.Equal("Bad Request: there is no caption in the message to edit", await server.ErrorAsync(
            "editMessageCaption", new { chat_id = Channel, message_id = await server.SendAsync("a"), caption = "b" }));
        await server.ResultAsync("sendPhoto", new { chat_id = Channel, photo = (string?)photo["photo"]![0]!["file_id"] });
    }
}
