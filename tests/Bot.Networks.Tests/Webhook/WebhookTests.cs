using System.Net;
using System.Text;
using Bot.Core.Composing;
using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Networks.Tests.Contract;
using Bot.Networks.Webhook;

namespace Bot.Networks.Tests.Webhook;

public sealed class WebhookTests : RepeatingContract
{
    private protected override async Task<INetworkServer> StartAsync() => await RunningWebhook.StartAsync();

    [Fact]
    public async Task A_receiver_is_told_the_article_its_post_and_its_pictures()
    {
        await using var webhook = await RunningWebhook.StartAsync();
        var content = new PostContent
        {
            Text = "<b>Die Fähre</b>",
            PlainText = "Die Fähre",
            Story = new PostStory("Die Fähre legt ab", "https://bote.example/1") { Language = "de", Section = "Politik" },
            Pictures = [new ArticlePicture("https://bote.example/1.jpg", "Eine Fähre")],
        };
        await webhook.Network.PublishAsync(
            new Dispatch(webhook.Channel, content, "delivery-1-1") { Post = new(7), Article = new(5), Revision = 2 }, Cancel);

        var body = Assert.Single(webhook.Receiver.Received);
        Assert.Equal(("publish", 7, 2, "CMS"),
            ((string?)body["act"], (int?)body["post"]!["id"], (int?)body["post"]!["revision"], (string?)body["post"]!["channel"]));
        Assert.Equal(("Die Fähre", "<b>Die Fähre</b>"), ((string?)body["post"]!["text"], (string?)body["post"]!["html"]));
        Assert.Equal((5, "Die Fähre legt ab", "https://bote.example/1", "de", "Politik"),
            ((int?)body["article"]!["id"], (string?)body["article"]!["title"], (string?)body["article"]!["link"],
            (string?)body["article"]!["language"], (string?)body["article"]!["section"]));
        Assert.Equal("Eine Fähre", (string?)Assert.Single(body["pictures"]!.AsArray())!["alt"]);
    }

    [Fact]
    public async Task A_private_address_that_nobody_allowed_is_never_called()
    {
        await using var webhook = await RunningWebhook.StartAsync(isAllowed: false);
        var outcome = Assert.IsType<DeliveryOutcome.Gone>(await PublishAsync(webhook, "Es brennt"));
        Assert.Contains("Watching:AllowedPrivateHosts", outcome.Said, StringComparison.Ordinal);
        Assert.Contains("Watching:AllowedPrivateHosts", await webhook.Network.CheckAsync(webhook.Channel, Cancel), StringComparison.Ordinal);
        Assert.Empty(webhook.Receiver.Received);
    }

    [Fact]
    public async Task A_receiver_with_another_secret_pauses_its_channel()
    {
        await using var webhook = await RunningWebhook.StartAsync(secret: "another-secret-than-the-receivers");
        Assert.IsType<DeliveryOutcome.Gone>(await PublishAsync(webhook, "Es brennt"));
    }

    [Fact]
    public async Task A_receiver_that_cannot_be_reached_surely_has_nothing()
    {
        await using var webhook = await RunningWebhook.StartAsync();
        await webhook.Receiver.DisposeAsync();
        Assert.IsType<DeliveryOutcome.Later>(await PublishAsync(webhook, "Es brennt"));
    }

    /// <summary>The example of Standard Webhooks' reference libraries.</summary>
    [Fact]
    public void Requests_are_signed_as_Standard_Webhooks_has_it() => Assert.Equal(
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        WebhookSignature.Of(
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, Encoding.UTF8.GetBytes("""{"test": 2432232314}""")));

    [Theory]
    [InlineData(301, typeof(DeliveryOutcome.Gone))]
    [InlineData(400, typeof(DeliveryOutcome.Refused))]
    [InlineData(401, typeof(DeliveryOutcome.Gone))]
    [InlineData(403, typeof(DeliveryOutcome.Gone))]
    [InlineData(404, typeof(DeliveryOutcome.Gone))]
    [InlineData(408, typeof(DeliveryOutcome.Unknown))]
    [InlineData(410, typeof(DeliveryOutcome.Gone))]
    [InlineData(413, typeof(DeliveryOutcome.Refused))]
    [InlineData(422, typeof(DeliveryOutcome.Refused))]
    [InlineData(429, typeof(DeliveryOutcome.Later))]
    [InlineData(500, typeof(DeliveryOutcome.Unknown))]
    [InlineData(502, typeof(DeliveryOutcome.Unknown))]
    [InlineData(503, typeof(DeliveryOutcome.Later))]
    [InlineData(504, typeof(DeliveryOutcome.Unknown))]
    public void Each_status_has_its_ending(int status, Type ending) =>
        Assert.IsType(ending, WebhookFailures.Outcome((HttpStatusCode)status, wait: null));
}
