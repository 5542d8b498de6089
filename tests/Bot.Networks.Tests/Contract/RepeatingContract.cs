using Bot.Core.Delivering;

namespace Bot.Networks.Tests.Contract;

/// <summary>What the outbox relies on besides where a network knows dispatches by their keys.</summary>
public abstract class RepeatingContract : NetworkContract
{
    [Fact]
    public async Task A_post_whose_answer_was_lost_is_sent_again_and_stands_once()
    {
        await using var server = await StartAsync();
        Assert.NotNull(server.Network.Traits.Repeats);
        await server.FailAsync(Trouble.FailsAfter);
        Assert.IsType<DeliveryOutcome.Unknown>(await PublishAsync(server, "Die Brücke ist offen"));

        var found = Assert.IsType<SearchAnswer.Found>(SafeRepeat.Answer(await PublishAsync(server, "Die Brücke ist offen")));

        Assert.Single(await server.StandingAsync());
        Assert.IsType<DeliveryOutcome.Sent>(await server.Network.RetractAsync(Some(server, "Die Brücke ist offen", 2), found.MessageRef, Cancel));
        Assert.Empty(await server.StandingAsync());
    }

    [Fact]
    public async Task Another_key_is_another_post()
    {
        await using var server = await StartAsync();
        await server.Network.PublishAsync(Some(server, "Die Brücke ist offen", 1), Cancel);
        await server.Network.PublishAsync(Some(server, "Die Brücke ist offen", 2), Cancel);
        Assert.Equal(2, (await server.StandingAsync()).Count);
    }
}
