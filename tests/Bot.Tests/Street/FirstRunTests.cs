using Bot.Tests.Running;

namespace Bot.Tests.Street;

public class FirstRunTests
{
    [Fact]
    public async Task A_first_run_posts_only_what_is_new_and_is_silent_to_its_end()
    {
        await using var newsroom = await RunningNewsroom.StartAsync();
        await newsroom.OneMoreStandsAsync();
        await newsroom.AnswerAsync(RunningSandbox.Rita, "/start");

        Assert.Equal(0, await newsroom.Program.StopAsync());

        Assert.Single(await newsroom.Sandbox.MessagesAsync(RunningSandbox.German));
        QuietNewsroom.AssertQuiet(newsroom.Program.Log);
        Assert.Contains(newsroom.Program.Lines, line => line.Contains("Publish done", StringComparison.Ordinal));
    }
}
