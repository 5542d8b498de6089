using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>How long a hub pushes. Each test has a newsroom of its own.</summary>
public sealed class WebSubLeaseTests : IAsyncLifetime
{
    private const string Title = "Die Fähre legt wieder ab";

    private readonly PushedNewsroom pushed = new();

    private RunningNewsroom Newsroom => pushed.Newsroom;

    public ValueTask InitializeAsync() => pushed.InitializeAsync();

    public ValueTask DisposeAsync() => pushed.DisposeAsync();

    [Fact]
    public async Task Where_the_hub_denies_looks_go_on()
    {
        await pushed.SubscribedAsync();
        await Newsroom.Sandbox.TurnHubAsync(new { deny = true });
        await Newsroom.Program.SaysAsync("The hub was told to deny.");
        await StandsAsync("Refused");

        await Newsroom.Sandbox.PublishAsync(Title);
        await Newsroom.LookAgainAsync();

        await Newsroom.StandsAsync(Title);
        await pushed.NobodySubscribedAsync();
    }

    [Fact]
    public async Task A_lease_is_renewed_before_its_end_also_after_a_restart()
    {
        await pushed.SubscribedAsync();
        await Newsroom.Sandbox.TurnHubAsync(new { leaseSeconds = 20 });
        var soon = TimeProvider.System.GetUtcNow().AddDays(1);
        await Newsroom.KillAsync();
        // Of the seven days that were granted one is left.
        await pushed.StartLaterAsync(TimeSpan.FromDays(6));
        var first = await pushed.SubscribedAsync(one => one.Until < soon);

        var renewed = await pushed.SubscribedAsync(one => one.Until > first.Until);

        Assert.Equal(first.Callback, renewed.Callback);
        await Newsroom.Sandbox.PublishAsync(Title, edition: "de");
        await Newsroom.StandsAsync(Title);
    }

    [Fact]
    public async Task The_hub_of_a_source_that_is_gone_from_the_settings_pushes_no_more()
    {
        await pushed.SubscribedAsync();
        await Newsroom.KillAsync();
        Newsroom.Settings.RemoveSource("Feed");

        await pushed.StartLaterAsync(TimeSpan.Zero);

        await StandsAsync("Left");
        await pushed.NobodySubscribedAsync();
    }

    [Fact]
    public async Task A_subscription_outlives_the_program()
    {
        var before = await pushed.SubscribedAsync();
        await Newsroom.KillAsync();
        await pushed.StartLaterAsync(TimeSpan.FromHours(1));

        await Newsroom.Sandbox.PublishAsync(Title, edition: "de");

        await Newsroom.StandsAsync(Title);
        Assert.Equal(before, await pushed.SubscribedAsync());
    }

    /// <summary>Waits until the subscription to the German feed stands like this.</summary>
    private Task StandsAsync(string state) => Patience.UntilAsync(
        $"a subscription that is {state}", () => Newsroom.Database.HubOf("Feed")?.State == state, () => Newsroom.Program.Log);
}
