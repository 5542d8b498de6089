using System.Text.Json.Nodes;
using Bot.Sandbox.Telegram;

namespace Bot.Sandbox.Tests.Telegram;

/// <summary>Sections 1.3 and 3.2: membership, rights, topics, keyboards and commands.</summary>
public class ChatRulesTests
{
    [Theory] // 3.2: 403s and rights
    [InlineData(RunningServer.German, "kicked", "Forbidden: bot was kicked from the channel chat")]
    [InlineData(RunningServer.German, "left", "Forbidden: bot is not a member of the channel chat")]
    [InlineData(RunningServer.German, "member", "Bad Request: need administrator rights in the channel chat")]
    [InlineData(RunningServer.Editors, "kicked", "Forbidden: bot was kicked from the supergroup chat")]
    [InlineData(RunningServer.Editors, "left", "Forbidden: bot is not a member of the supergroup chat")]
    [InlineData(RunningServer.Editors, "restricted", "Bad Request: not enough rights to send text messages to the chat")]
    [InlineData(RunningServer.Rita, "kicked", "Forbidden: bot was blocked by the user")]
    [InlineData(RunningServer.Rita, "deactivated", "Forbidden: user is deactivated")]
    [InlineData(RunningServer.Rita, "member", "Forbidden: bot can't initiate conversation with a user")]
    public async Task A_chat_that_is_closed_to_the_bot_says_why(long chat, string status, string error)
    {
        await using var server = await RunningServer.StartAsync();
        await server.ControlAsync("members", new { chat_id = chat, user_id = SandboxWorld.Default.Bot.Id, status });
        Assert.Equal(error, await server.ErrorAsync("sendMessage", new { chat_id = chat, text = "a" }));
    }

    [Fact] // 3.2: migrate_to_chat_id
    public async Task A_group_that_became_a_supergroup_names_it()
    {
        await using var server = await RunningServer.StartAsync();
        await server.ControlAsync("chats", new
        {
            id = -5, type = "group", title = "Alt",
            members = new[] { new { user_id = SandboxWorld.Default.Bot.Id, status = "member" } },
        });
        await server.SendAsync("a", -5);
        await server.ControlAsync("chats/-5/migrate", new { to = -1000000000055 });
        var answer = await server.CallAsync("sendMessage", new { chat_id = -5, text = "a" });
        Assert.Equal("Bad Request: group chat was upgraded to a supergroup chat", (string?)answer["description"]);
        Assert.Equal(-1000000000055, (long)answer["parameters"]!["migrate_to_chat_id"]!);
        // The first message there tells where the group came from.
        Assert.Equal(2, await server.SendAsync("b", -1000000000055));
    }

    [Theory] // 3.2 and 6: topics
    [InlineData(1, "Bad Request: message thread not found")]
    [InlineData(9, "Bad Request: message thread not found")]
    [InlineData(4, null)]
    [InlineData(0, null)]
    public async Task A_forum_knows_its_topics_and_the_general_one_has_no_id(long thread, string? error)
    {
        await using var server = await RunningServer.StartAsync();
        await server.ControlAsync("chats", new
        {
            id = -1000000000066, type = "supergroup", title = "Forum", is_forum = true,
            topics = new Dictionary<string, string> { ["4"] = "Politik" },
            members = new[] { new { user_id = SandboxWorld.Default.Bot.Id, status = "member" } },
        });
        var answer = await server.CallAsync("sendMessage",
            new { chat_id = -1000000000066, message_thread_id = thread, text = "a" });
        Assert.Equal(error, (string?)answer["description"]);
    }

    [Theory] // 1.3
    [InlineData("""{"text":"a"}""", "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")]
    [InlineData("""{"text":"a","callback_data":""}""",
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")]
    [InlineData("""{"text":"a","callback_data":"äääääääääääääääääääääääääääääääää"}""", "BUTTON_DATA_INVALID")]
    [InlineData("""{"text":"a","url":"xx"}""", "inline keyboard button URL 'xx' is invalid: Wrong HTTP URL")]
    [InlineData("""{"text":"a","switch_inline_query":""}""", "can't use switch_inline_query button in a channel chat, "
        + "because users will not be able to use the button without knowing bot's username")]
    public async Task A_wrong_button_is_refused(string button, string error)
    {
        await using var server = await RunningServer.StartAsync();
        var markup = JsonNode.Parse($$"""{"inline_keyboard":[[{{button}}]]}""");
        Assert.Equal("Bad Request: " + error, await server.ErrorAsync("sendMessage",
            new { chat_id = RunningServer.German, text = "a", reply_markup = markup }));
    }

    [Fact] // 1.3: silent repairs
    public async Task A_button_without_text_vanishes_and_a_row_is_cut_after_twelve()
    {
        await using var server = await RunningServer.StartAsync();
        var row = Enumerable.Range(0, 14).Select(at => new { text = at == 0 ? "" : "b", callback_data = "x" });
        var sent = await server.ResultAsync("sendMessage",
            new { chat_id = RunningServer.German, text = "a", reply_markup = new { inline_keyboard = new[] { row } } });
        Assert.Equal(12, sent["reply_markup"]!["inline_keyboard"]![0]!.AsArray().Count);
    }

    [Fact] // 1.3
    public async Task A_channel_takes_inline_keyboards_only()
    {
        await using var server = await RunningServer.StartAsync();
        Assert.Equal("Bad Request: inline keyboard expected", await server.ErrorAsync("sendMessage",
            new { chat_id = RunningServer.German, text = "a", reply_markup = new { force_reply = true } }));
    }

    [Theory] // 1.4: setMyCommands
    [InlineData("/latest ", "Neues", null)]
    [InlineData("", "x", "Bad Request: command must be non-empty")]
    [InlineData("a", " ", "Bad Request: command description must be non-empty")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "x", "Bad Request: command length must not exceed 32")]
    [InlineData("Neu", "x", "Bad Request: BOT_COMMAND_INVALID")]
    public async Task A_command_menu_is_checked(string command, string description, string? error)
    {
        await using var server = await RunningServer.StartAsync();
        var answer = await server.CallAsync("setMyCommands",
            new { commands = new[] { new { command, description } }, language_code = "de" });
        Assert.Equal(error, (string?)answer["description"]);
        if (error is null)
            Assert.Equal("latest", (string?)(await server.WorldAsync())["bot"]!["commands"]![0]!["commands"]![0]!["command"]);
    }
}
