using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>Calls of the Bot API that end badly. The sandbox fails with the next post to the German channel, in which one stands.</summary>
public class TroubleTests(StandingNewsroom shared) : IClassFixture<StandingNewsroom>
{
    private RunningNewsroom Newsroom => shared.Newsroom;

    [Theory]
    [InlineData("too_many_requests")]
    [InlineData("bad_request")]
    public async Task What_was_surely_not_taken_is_sent_again_and_stands_once(string fault)
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
    [InlineData("server_error_after", 1)]
    [InlineData("empty_after", 1)]
    [InlineData("reset_before", 2)]
    [InlineData("server_error", 2)]
    [InlineData("bad_gateway", 2)]
    [InlineData("unavailable", 2)]
    public async Task What_may_have_been_taken_is_looked_for_and_sent_again_only_if_it_does_not_stand(string fault, int tries)
    {
        var (title, later) = ($"Das Rathaus wird rot ({fault})", $"Das Rathaus wird weiß ({fault})");
        await FailNextAsync(fault);

        await Newsroom.Sandbox.PublishAsync(title);

        Assert.Equal(tries, (await Newsroom.StoredAsync(title, row => row.State == "Sent")).Tries);
        await Newsroom.OneMoreStandsAsync(later);
        var standing = Assert.Single(await Newsroom.StandingAsync(title));
        Assert.True(standing.Id < (await Newsroom.StandsAsync(later)).Id);
    }

    private Task FailNextAsync(string kind) =>
        Newsroom.Sandbox.FailAsync(new { kind, method = "sendMessage", chat_id = RunningSandbox.German });
}
