using System.Net;
using Bot.Core.Fetching;
using Bot.Core.Model;
using Bot.Core.Watching.WebSub;
using Bot.Testing;

namespace Bot.Core.Tests.Watching.WebSub;

public sealed class HubClientTests : IDisposable
{
    private readonly ScriptedHub hub = new();
    private readonly HubSubscription row = Some.HubSubscription();

    public HubClientTests() =>
        (row.State, row.Callback, row.Secret) = (HubSubscriptionState.Asked, "https://bot.example/websub/1/abc", "secret");

    [Fact]
    public async Task It_asks_for_the_topic_with_callback_lease_and_secret()
    {
        Assert.IsType<HubAnswer.Accepted>(await AskAsync(hub.Then(HttpStatusCode.Accepted)));

        Assert.Equal(
            ("https://hub.example/", "hub.mode=subscribe&hub.topic=https://stadtblatt.example/feed.xml"
                + "&hub.callback=https://bot.example/websub/1/abc&hub.lease_seconds=604800&hub.secret=secret"),
            Assert.Single(hub.Asked));
    }

    [Fact]
    public async Task What_is_left_is_told_without_the_secret()
    {
        row.State = HubSubscriptionState.Leaving;
        await AskAsync(hub.Then(HttpStatusCode.Accepted));

        Assert.StartsWith("hub.mode=unsubscribe&", Assert.Single(hub.Asked).Form, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", hub.Asked[0].Form, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.TemporaryRedirect)]
    [InlineData(HttpStatusCode.PermanentRedirect)]
    public async Task A_redirect_that_keeps_the_request_is_followed(HttpStatusCode status)
    {
        Assert.IsType<HubAnswer.Accepted>(await AskAsync(hub.Then(status, location: "/new").Then(HttpStatusCode.NoContent)));

        Assert.Equal(["https://hub.example/", "https://hub.example/new"], hub.Asked.Select(asked => asked.Address));
        Assert.Equal(hub.Asked[0].Form, hub.Asked[1].Form);
    }

    [Theory]
    [InlineData(HttpStatusCode.Found, "https://hub.example/new")]
    [InlineData(HttpStatusCode.BadRequest, null)]
    [InlineData(HttpStatusCode.Forbidden, null)]
    [InlineData(HttpStatusCode.TemporaryRedirect, "ftp://hub.example/")]
    [InlineData(HttpStatusCode.TemporaryRedirect, "http://me:password@hub.example/")]
    public async Task What_would_not_change_by_asking_again_is_a_refusal(HttpStatusCode status, string? location) =>
        Assert.IsType<HubAnswer.Refused>(await AskAsync(hub.Then(status, location: location)));

    [Fact]
    public async Task A_refusal_is_told_in_the_hubs_words_as_far_as_they_go()
    {
        var refused = Assert.IsType<HubAnswer.Refused>(
            await AskAsync(hub.Then(HttpStatusCode.BadRequest, $"not\n  this one {new string('!', 5_000)}")));

        Assert.StartsWith("HTTP 400 not this one !!!", refused.Reason, StringComparison.Ordinal);
        Assert.True(refused.Reason.Length < 1_100);
    }

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.RequestTimeout)]
    public async Task What_may_pass_is_for_later_and_not_sooner_than_the_hub_asks(HttpStatusCode status) =>
        Assert.Equal(
            TimeSpan.FromMinutes(9),
            Assert.IsType<HubAnswer.Later>(await AskAsync(hub.Then(status, retryAfter: TimeSpan.FromMinutes(9)))).Wait);

    [Fact]
    public async Task A_hub_that_is_away_is_for_later() => Assert.IsType<HubAnswer.Later>(await AskAsync(hub));

    [Fact]
    public async Task A_ring_of_redirects_ends()
    {
        for (var hop = 0; hop < 20; hop++) hub.Then(HttpStatusCode.TemporaryRedirect, location: "/again");

        Assert.IsType<HubAnswer.Refused>(await AskAsync(hub));
        Assert.Equal(FetchOptions.MaxRedirects + 1, hub.Asked.Count);
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/")]
    [InlineData("http://[::ffff:10.0.0.1]/hub")]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("http://0x7f000001/")]
    public async Task A_hub_at_a_private_address_is_never_asked(string address)
    {
        var named = Some.HubSubscription(hub: address);
        (named.State, named.Callback) = (row.State, row.Callback);

        var answer = await hub.Client(GuardedHandler.Create([])).AskAsync(named, TestContext.Current.CancellationToken);

        Assert.Contains("private address", Assert.IsType<HubAnswer.Refused>(answer).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => hub.Dispose();

    private Task<HubAnswer> AskAsync(ScriptedHub asked) => asked.Client().AskAsync(row, TestContext.Current.CancellationToken);
}
