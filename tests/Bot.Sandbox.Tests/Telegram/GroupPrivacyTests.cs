using System.Text.Json.Nodes;

namespace Bot.Sandbox.Tests.Telegram;

/// <summary>What the bot hears in a group, where its privacy mode is on.</summary>
public class GroupPrivacyTests
{
    private const long Anna = 2002;

    [Fact]
    public async Task Of_a_group_it_hears_commands_answers_to_it_and_nothing_else()
    {
        await using var server = await RunningServer.StartAsync();
        var own = await server.SendAsync("Wie soll es heißen?", RunningServer.Editors);

        await SayAsync(server, "Guten Morgen");
        await SayAsync(server, "/latest 3");
        await SayAsync(server, "/latest@erlenfurt_bot 3");
        await SayAsync(server, "/latest@other_bot 3");
        await SayAsync(server, "/ hm");
        await SayAsync(server, "Neue Brücke", own);

        Assert.Equal(["/latest 3", "/latest@erlenfurt_bot 3", "Neue Brücke"], await HeardAsync(server));
        Assert.False((bool)(await server.ResultAsync("getMe"))["can_read_all_group_messages"]!);
    }

    [Fact]
    public async Task As_an_administrator_it_hears_everything()
    {
        await using var server = await RunningServer.StartAsync();
        await server.ControlAsync("members", new { chat_id = RunningServer.Editors, user_id = 7000000001, status = "administrator" });

        await SayAsync(server, "Guten Morgen");

        Assert.Equal(["Guten Morgen"], await HeardAsync(server));
    }

    private static Task<JsonNode> SayAsync(RunningServer server, string text, long answerTo = 0) =>
        server.ControlAsync($"chats/{RunningServer.Editors}/messages", new { from = Anna, text, reply_to = answerTo });

    private static async Task<IEnumerable<string?>> HeardAsync(RunningServer server) =>
        (await server.ResultAsync("getUpdates")).AsArray().Select(update => (string?)update!["message"]?["text"]).OfType<string>();
}
