using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>Calls of the Bot API that end badly. The sandbox fails with the next post to the German channel.</summary>
public class TroubleTests(SharedNewsroom shared) : IClassFixture<SharedNewsroom>
{
    private RunningNewsroom Newsroom => shared.Newsroom;

    [Theory]
    [InlineData("too_many_requests")]
    [InlineData("unavailable")]
    public async Task What_was_surely_not_taken_is_sent_again_later_and_stands_once(string fault)
    {
        var title = $"Der Fluss steigt ({fault})";
        await FailNextAsync(fault);

        await Newsroom.Sandbox.PublishAsync(title);

        await Newsroom.StandsAsync(title);
        Assert.Equal(2, (await Newsroom.StoredAsync(title, row => row.State == "Sent")).Tries);
        await Newsroom.OneMoreStandsAsync($"Der Fluss sinkt ({fault})");
        Assert.Single(await Newsroom.StandingAsync(title));
    }

    [Theory]
    [InlineData("reset_after", 1)]
    [InlineData("reset_before", 0)]
    [InlineData("server_error", 0)]
    [InlineData("bad_gateway", 0)]
    public async Task What_may_have_been_taken_is_set_aside_and_never_sent_again(string fault, int standing)
    {
        var title = $"Das Rathaus wird rot ({fault})";
        await FailNextAsync(fault);

        await Newsroom.Sandbox.PublishAsync(title);

        await Newsroom.StoredAsync(title, row => row.State == "Unknown");
        await Newsroom.OneMoreStandsAsync($"Das Rathaus wird weiß ({fault})");
        Assert.Equal(standing, (await Newsroom.StandingAsync(title)).Count);
    }

    private Task FailNextAsync(string kind) =>
        Newsroom.Sandbox.FailAsync(new { kind, method = "sendMessage", chat_id = RunningSandbox.German });
}
