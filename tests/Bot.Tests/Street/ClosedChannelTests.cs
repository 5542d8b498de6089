using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>Channels and accounts that are closed to the bot, and open again.</summary>
public class ClosedChannelTests
{
    [Fact]
    public async Task A_channel_that_the_bot_was_thrown_out_of_waits_while_the_other_goes_on_and_resumes_by_itself()
    {
        await using var newsroom = await RunningNewsroom.StartAsync();
        await newsroom.Sandbox.SetMemberAsync(RunningSandbox.English, RunningSandbox.BotId, "kicked");

        await newsroom.Sandbox.PublishAsync("Das Fest beginnt");

        await newsroom.StandsAsync("Das Fest beginnt");
        await newsroom.StoredAsync("Das Fest beginnt", row => row is { State: "Due", Tries: 1 }, "Courier");
        Assert.NotNull(newsroom.Database.PauseOf("Courier"));
        await newsroom.OneMoreStandsAsync();
        Assert.Empty(await newsroom.Sandbox.MessagesAsync(RunningSandbox.English));
        Assert.Null(newsroom.Database.PauseOf("Bote"));
        await newsroom.StandsAsync("Dieser Kanal ist mir seit", RunningSandbox.Editors);

        await newsroom.Sandbox.SetMemberAsync(RunningSandbox.English, RunningSandbox.BotId, "administrator");
        newsroom.Database.AskNow();

        await newsroom.StandsAsync("Das Fest beginnt", RunningSandbox.English);
        await newsroom.StandsAsync("Dieser Kanal nimmt seit", RunningSandbox.Editors);
        Assert.Equal(
            ["Das Fest beginnt", "Der Zug nach Erlenfurt fährt wieder"],
            (await newsroom.Sandbox.MessagesAsync(RunningSandbox.English)).Select(message => message.Text.Split('\n')[0]));
    }

    [Fact]
    public async Task With_a_token_that_is_not_accepted_nothing_is_hammered_and_all_goes_on_when_it_is()
    {
        await using var newsroom = await RunningNewsroom.StartAsync();
        await newsroom.Sandbox.FailAsync(
            new { kind = "unauthorized", method = "sendMessage", chat_id = RunningSandbox.German, count = 9 },
            new { kind = "unauthorized", method = "sendMessage", chat_id = RunningSandbox.English, count = 9 },
            new { kind = "unauthorized", method = "getMe", count = 1 });
        string[] titles = ["Das Fest beginnt", "Das Fest geht weiter", "Das Fest ist zu Ende"];
        foreach (var title in titles) await newsroom.Sandbox.PublishAsync(title);

        await newsroom.Program.SaysAsync("does not let the bot in");
        await newsroom.Program.SaysAsync("now Due: the token is not accepted");
        await newsroom.StandsAsync("Dieses Netzwerk lässt mich seit", RunningSandbox.Editors);
        var calls = await newsroom.Sandbox.CallsAsync("sendMessage");
        await newsroom.SeenAsync(titles[^1], "Page", "Feed");
        await newsroom.StoredAsync(titles[^1], row => row.State == "Due");
        Assert.Equal(calls, await newsroom.Sandbox.CallsAsync("sendMessage"));
        Assert.InRange(calls, 2, 3);

        await newsroom.Sandbox.FailAsync();
        newsroom.Database.AskNow();
        foreach (var title in titles) await newsroom.StandsAsync(title);
        await newsroom.StandsAsync("wieder ein", RunningSandbox.Editors);
    }
}
