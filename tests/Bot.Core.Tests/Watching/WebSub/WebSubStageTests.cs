using System.Net;
using Bot.Core.Model;
using Bot.Core.Watching.WebSub;
using Bot.Core.Work;
using Bot.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Core.Tests.Watching.WebSub;

public sealed class WebSubStageTests : IDisposable
{
    private readonly FakeTimeProvider clock = new(Some.Noon);
    private readonly ScriptedHub hub = new();
    private readonly KeptHub kept = new();

    [Fact]
    public async Task A_hub_that_takes_the_request_is_awaited_and_asked_again_when_it_does_not_verify()
    {
        hub.Then(HttpStatusCode.Accepted).Then(HttpStatusCode.Accepted);

        await WorkAsync();
        Assert.Equal((HubSubscriptionState.Asked, 1), (kept.Row.State, kept.Row.Tries));
        clock.SetUtcNow(kept.Row.Due!.Value);
        await WorkAsync();

        Assert.Equal((2, 2), (hub.Asked.Count, kept.Row.Tries));
        Assert.Equal(hub.Asked[0], hub.Asked[1]);
    }

    [Fact]
    public async Task A_hub_that_refuses_is_left_alone_for_a_week()
    {
        hub.Then(HttpStatusCode.Forbidden, "no");

        await WorkAsync();

        Assert.Equal((HubSubscriptionState.Refused, "HTTP 403 no"), (kept.Row.State, kept.Row.Reason));
        Assert.Equal(Some.Noon.AddDays(7), kept.Row.Due);
    }

    [Fact]
    public async Task The_hub_of_a_retired_source_is_told_so()
    {
        kept.Row.Asked = Some.Noon.AddDays(-1);
        kept.Source.Retired = true;
        hub.Then(HttpStatusCode.Accepted);

        await WorkAsync();

        Assert.Contains("hub.mode=unsubscribe", Assert.Single(hub.Asked).Form, StringComparison.Ordinal);
        Assert.Equal(HubSubscriptionState.Leaving, kept.Row.State);
    }

    [Fact]
    public async Task Without_an_address_of_its_own_the_program_asks_nobody_and_looks_come_as_before()
    {
        kept.Source.PushedUntil = Some.Noon.AddDays(1);

        await WorkAsync(publicUrl: null);

        Assert.Empty(hub.Asked);
        Assert.Equal(HubSubscriptionState.Left, kept.Row.State);
        Assert.Equal((null, Some.Noon), (kept.Source.PushedUntil, kept.Source.NextLook));
    }

    public void Dispose() => hub.Dispose();

    /// <summary>Starts the stage and does what is due.</summary>
    private async Task WorkAsync(string? publicUrl = "https://bot.example/")
    {
        var street = new Street(clock, new StageSignal(), new StagePulse(), NullLogger<Street>.Instance);
        var own = new WebSubOptions(publicUrl is null ? null : new Uri(publicUrl));
        var stage = new WebSubStage(kept, hub.Client(), own, new Random(1), street, NullLogger<WebSubStage>.Instance);
        // The first turn leaves the program's first second to the sources.
        Assert.Equal(new Turn(More: false, clock.GetUtcNow().AddSeconds(1)), await stage.WorkAsync(TestContext.Current.CancellationToken));
        await stage.WorkAsync(TestContext.Current.CancellationToken);
        await stage.DrainAsync();
    }
}
