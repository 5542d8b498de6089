using Bot.Sandbox.Telegram;

namespace Bot.Sandbox.Tests.Telegram;

/// <summary>The state goes on after a restart, also after a kill in the middle of a line.</summary>
public sealed class RestartTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sandbox-").FullName;

    [Fact] // 5.2: ids are never reused, not even those that are gone
    public async Task Ids_messages_and_updates_go_on()
    {
        await using (var server = await StartAsync())
        {
            await server.SendAsync("a");
            await server.ResultAsync("deleteMessage", new { chat_id = RunningServer.German, message_id = await server.SendAsync("b") });
            await server.WriteAsync("/start");
        }

        File.AppendAllText(Path.Combine(folder, "telegram.jsonl"), "{\"$type\":\"mess");
        for (var restart = 0; restart < 2; restart++)
        {
            await using var server = await StartAsync();
            Assert.Equal(3 + restart, await server.SendAsync("c"));
            Assert.Single((await server.ResultAsync("getUpdates")).AsArray());
            await server.SendAsync("started before", RunningServer.Rita);
            var messages = (await server.WorldAsync())["chats"]!.AsArray()
                .Single(chat => (long)chat!["id"]! == RunningServer.German)!["messages"]!.AsArray();
            Assert.Equal(["a", .. Enumerable.Repeat("c", restart + 1)], messages.Select(message => (string?)message!["text"]));
        }
    }

    [Fact]
    public async Task Only_the_last_messages_of_a_chat_are_kept()
    {
        await using var server = await RunningServer.StartAsync(new BotApiOptions { Folder = folder, MessagesPerChat = 2 });
        for (var sent = 0; sent < 4; sent++) await server.SendAsync("a");
        Assert.Equal(2, (await server.WorldAsync())["chats"]!.AsArray()
            .Single(chat => (long)chat!["id"]! == RunningServer.German)!["messages"]!.AsArray().Count);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Task<RunningServer> StartAsync() => RunningServer.StartAsync(new BotApiOptions { Folder = folder });
}
