using Bot.Tests.Running;

namespace Bot.Tests.Street;

public class StopTests
{
    /// <summary>Far less than the call takes, and more than a busy machine needs beside the grace.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(1_000, "Sent")]
    [InlineData(600_000, "Unknown")]
    public async Task Asked_to_stop_it_records_what_is_in_flight_and_ends_in_time(int delay, string ending)
    {
        await using var newsroom = await RunningNewsroom.StartAsync();
        await newsroom.Sandbox.FailAsync(new { kind = "slow", method = "sendMessage", chat_id = RunningSandbox.German, delay_ms = delay });
        await newsroom.Sandbox.PublishAsync("Die Post zieht um");
        await newsroom.StandsAsync("Die Post zieht um");

        var began = TimeProvider.System.GetTimestamp();
        Assert.Equal(0, await newsroom.Program.StopAsync());

        Assert.True(TimeProvider.System.GetElapsedTime(began) < Longest, newsroom.Program.Log);
        await newsroom.StoredAsync("Die Post zieht um", row => row.State == ending);
    }

    [Fact]
    public async Task The_token_is_in_no_line_of_the_log_also_where_calls_fail()
    {
        using var nobody = new ClosedPort();
        await using var newsroom = await RunningNewsroom.StartAsync(settings => settings.Set("Telegram:ApiUrl", nobody.Url));
        await newsroom.Sandbox.PublishAsync("Die Leitung ist tot");
        await newsroom.StoredAsync("Die Leitung ist tot", row => row.Tries > 0);
        await newsroom.Program.SaysAsync("updates cannot be had");

        await newsroom.Program.StopAsync();

        Assert.DoesNotContain(RunningSandbox.Secret, newsroom.Program.Log, StringComparison.Ordinal);
    }
}
