using Bot.Tests.Running;

namespace Bot.Tests.Street;

public class ClosedChannelTests
{
    [Fact]
    public async Task A_channel_that_the_bot_was_thrown_out_of_pauses_and_the_other_goes_on()
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
    }
}
