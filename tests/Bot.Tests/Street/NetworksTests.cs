using Bot.Networks.Tests.Contract;
using Bot.Networks.Tests.Mastodon;
using Bot.Networks.Tests.Webhook;
using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>One story on three networks.</summary>
public sealed class NetworksTests
{
    [Fact]
    public async Task An_article_is_posted_corrected_and_taken_back_on_every_network()
    {
        await using var mastodon = await MastodonServer.StartAsync();
        await using var receiver = await WebhookReceiver.StartAsync();
        await using var newsroom = await StartAsync(mastodon, receiver);

        var article = await newsroom.Sandbox.PublishAsync("Die Fähre legt um neun ab", edition: "de");
        await StandsAsync("Die Fähre legt um neun ab");
        Assert.Contains(article.Links["de"], Assert.Single(mastodon.Standing), StringComparison.Ordinal);
        Assert.DoesNotContain("<", Assert.Single(mastodon.Standing), StringComparison.Ordinal);

        await newsroom.Sandbox.DifferAsync(article, title: "Die Fähre legt um zehn ab");
        await StandsAsync("Die Fähre legt um zehn ab");
        Assert.Single(mastodon.Standing);
        Assert.Single(receiver.Standing);

        await newsroom.Sandbox.DifferAsync(article, gone: true);
        var question = await newsroom.StandsAsync("Die Fähre legt um zehn ab", RunningSandbox.Editors);
        await newsroom.Sandbox.PressAsync(RunningSandbox.Erik, question, question.DataOf("Überall zurückziehen"), RunningSandbox.Editors);
        await Patience.UntilAsync(
            "the retractions", () => mastodon.Standing.Count == 0 && receiver.Standing.Count == 0, () => newsroom.Program.Log);

        Assert.Equal(["publish", "correct", "retract"], receiver.Received.Select(body => (string)body["act"]!));
        foreach (var secret in new[] { MastodonServer.Token, WebhookReceiver.Secret })
            Assert.DoesNotContain(secret, newsroom.Program.Log, StringComparison.Ordinal);

        Task StandsAsync(string title) => Patience.UntilAsync(
            $"“{title}” on both networks",
            () => mastodon.Standing.Any(text => text.StartsWith(title, StringComparison.Ordinal))
                && receiver.Standing.Any(text => text.Contains(title, StringComparison.Ordinal)),
            () => newsroom.Program.Log);
    }

    [Fact]
    public async Task A_post_whose_answer_was_lost_stands_once_on_every_network()
    {
        const string title = "Der Zug nach Erlenfurt fährt wieder";
        await using var mastodon = await MastodonServer.StartAsync();
        await using var receiver = await WebhookReceiver.StartAsync();
        await using var newsroom = await StartAsync(mastodon, receiver);
        mastodon.Fail(Trouble.FailsAfter);
        receiver.Fail(Trouble.FailsAfter);

        await newsroom.Sandbox.PublishAsync(title, edition: "de");

        foreach (var channel in new[] { "Mastodon", "Webhook" })
            await newsroom.StoredAsync(title, row => row is { Act: "Publish", State: "Sent" }, channel);
        Assert.Single(mastodon.Standing);
        Assert.Single(receiver.Standing);
        Assert.Empty(await newsroom.StandingAsync(title, RunningSandbox.Editors));
    }

    private static Task<RunningNewsroom> StartAsync(MastodonServer mastodon, WebhookReceiver receiver) => RunningNewsroom.StartAsync(settings =>
    {
        settings.AddNetwork("Mastodon", "@bote",
            new { Instance = mastodon.Address.GetLeftPart(UriPartial.Authority), Token = MastodonServer.Token }, mastodon.Address);
        settings.AddNetwork("Webhook", receiver.Hook, new { Secret = WebhookReceiver.Secret }, receiver.Address);
        settings.RereadAfter("00:00:01");
    });
}
