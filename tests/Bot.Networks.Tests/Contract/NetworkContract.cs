using Bot.Core.Composing;
using Bot.Core.Delivering;

namespace Bot.Networks.Tests.Contract;

/// <summary>What the outbox relies on, whatever the network.</summary>
public abstract class NetworkContract
{
    private protected abstract Task<INetworkServer> StartAsync();

    [Fact]
    public async Task A_post_stands_is_corrected_where_it_stands_and_is_taken_back()
    {
        await using var server = await StartAsync();

        var message = Assert.IsType<DeliveryOutcome.Sent>(await PublishAsync(server, "Die Fähre legt ab")).MessageRef!;
        Assert.Contains("Die Fähre legt ab", Assert.Single(await server.StandingAsync()), StringComparison.Ordinal);

        var corrected = Assert.IsType<DeliveryOutcome.Sent>(
            await server.Network.CorrectAsync(Some(server, "Die Fähre legt an", 2), message, Cancel));
        Assert.Contains("Die Fähre legt an", Assert.Single(await server.StandingAsync()), StringComparison.Ordinal);

        Assert.IsType<DeliveryOutcome.Sent>(
            await server.Network.RetractAsync(Some(server, "Die Fähre legt an", 3), corrected.MessageRef ?? message, Cancel));
        Assert.Empty(await server.StandingAsync());
    }

    [Fact]
    public async Task An_edit_and_a_deletion_may_be_done_twice()
    {
        await using var server = await StartAsync();
        var message = Assert.IsType<DeliveryOutcome.Sent>(await PublishAsync(server, "Der Zug fährt")).MessageRef!;
        for (var time = 0; time < 2; time++)
            Assert.IsType<DeliveryOutcome.Sent>(await server.Network.CorrectAsync(Some(server, "Der Zug steht", 2), message, Cancel));
        for (var time = 0; time < 2; time++)
            Assert.IsType<DeliveryOutcome.Sent>(await server.Network.RetractAsync(Some(server, "Der Zug steht", 3), message, Cancel));
        Assert.Empty(await server.StandingAsync());
    }

    [Theory]
    [InlineData(Trouble.Refuses, typeof(DeliveryOutcome.Refused))]
    [InlineData(Trouble.Gone, typeof(DeliveryOutcome.Gone))]
    [InlineData(Trouble.AsksToWait, typeof(DeliveryOutcome.Later))]
    [InlineData(Trouble.FailsAfter, typeof(DeliveryOutcome.Unknown))]
    public async Task What_the_server_says_has_its_ending(Trouble trouble, Type ending)
    {
        await using var server = await StartAsync();
        await server.FailAsync(trouble);

        var outcome = await PublishAsync(server, "Das Fest beginnt");

        Assert.IsType(ending, outcome);
        Assert.False(string.IsNullOrWhiteSpace(outcome.Said));
        Assert.Equal(trouble == Trouble.FailsAfter ? 1 : 0, (await server.StandingAsync()).Count);
    }

    [Fact]
    public async Task The_wait_that_is_asked_for_is_told()
    {
        await using var server = await StartAsync();
        await server.FailAsync(Trouble.AsksToWait);
        Assert.True(Assert.IsType<DeliveryOutcome.Later>(await PublishAsync(server, "Es schneit")).Wait > TimeSpan.Zero);
    }

    [Fact]
    public async Task A_channel_that_takes_posts_is_well()
    {
        await using var server = await StartAsync();
        Assert.Null(await server.Network.CheckAccountAsync(Cancel));
        Assert.Null(await server.Network.CheckAsync(server.Channel, Cancel));
        Assert.Empty(await server.StandingAsync());
    }

    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private protected static Task<DeliveryOutcome> PublishAsync(INetworkServer server, string text) =>
        server.Network.PublishAsync(Some(server, text, 1), Cancel);

    private protected static Dispatch Some(INetworkServer server, string text, int delivery) => new(
        server.Channel,
        new PostContent
        {
            Text = text,
            PlainText = text,
            Markup = server.Network.Traits.Limits.Markup,
            Story = new PostStory(text, "https://bote.example/1") { Language = "de" },
        },
        $"delivery-{delivery}-1");
}
