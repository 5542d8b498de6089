using System.Net;
using Bot.Core.Composing;
using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Networks.Mastodon;
using Bot.Networks.Tests.Contract;
using Bot.Networks.Tests.Telegram;
using Bot.Pictures.Tests;

namespace Bot.Networks.Tests.Mastodon;

public sealed class MastodonTests : RepeatingContract
{
    private protected override async Task<INetworkServer> StartAsync() => await RunningMastodon.StartAsync();

    [Fact]
    public async Task A_status_says_its_language_and_who_sees_it()
    {
        await using var mastodon = await RunningMastodon.StartAsync();
        await PublishAsync(mastodon, "Es schneit");
        var status = Assert.Single(mastodon.Server.Statuses);
        Assert.Equal(("de", "unlisted"), ((string?)status["language"], (string?)status["visibility"]));
    }

    [Fact]
    public async Task Pictures_are_waited_for_described_and_kept_by_an_edit_that_leaves_them()
    {
        await using var paper = await RunningTelegram.StartAsync();
        var url = paper.Picture("a.jpg", InventedPictures.Jpeg());
        await using var mastodon = await RunningMastodon.StartAsync(pictures: paper.Address.Authority);
        mastodon.Server.Processing = 2;
        var post = Some(mastodon, "Eine Fähre", 1);
        post = post with { Content = post.Content with { Pictures = [new ArticlePicture(url, "Eine Fähre im Hafen")] } };

        var sent = Assert.IsType<DeliveryOutcome.Sent>(await mastodon.Network.PublishAsync(post, Cancel));

        var picture = Assert.Single(mastodon.Server.Pictures);
        Assert.Equal("Eine Fähre im Hafen", picture.Value);
        Assert.Equal(picture.Key, Shown(mastodon));

        Assert.IsType<DeliveryOutcome.Sent>(await mastodon.Network.CorrectAsync(
            post with { Content = post.Content with { PlainText = "Zwei Fähren" } }, sent.MessageRef!, Cancel));

        Assert.Equal(("Zwei Fähren", picture.Key), (Assert.Single(mastodon.Server.Standing), Shown(mastodon)));
        Assert.Single(mastodon.Server.Pictures);
    }

    [Fact]
    public async Task A_picture_that_cannot_be_had_costs_itself_and_not_the_post()
    {
        await using var mastodon = await RunningMastodon.StartAsync();
        var post = Some(mastodon, "Eine Fähre", 1);
        post = post with { Content = post.Content with { Pictures = [new ArticlePicture("http://127.0.0.1:9/a.jpg")] } };
        Assert.Contains("picture", Assert.IsType<DeliveryOutcome.Sent>(await mastodon.Network.PublishAsync(post, Cancel)).Said, StringComparison.Ordinal);
        Assert.Single(mastodon.Server.Standing);
    }

    [Fact]
    public async Task The_servers_own_limit_counts_once_it_was_asked()
    {
        await using var mastodon = await RunningMastodon.StartAsync();
        mastodon.Server.MostCharacters = 5000;
        Assert.Equal(500, mastodon.Network.Traits.Limits.CodePoints);
        Assert.Null(await mastodon.Network.CheckAccountAsync(Cancel));
        Assert.Equal((5000, 23, PostMarkup.PlainText), (
            mastodon.Network.Traits.Limits.CodePoints, mastodon.Network.Traits.Limits.LinkLength, mastodon.Network.Traits.Limits.Markup));
    }

    [Fact]
    public async Task When_no_call_is_left_the_next_one_waits()
    {
        await using var mastodon = await RunningMastodon.StartAsync();
        mastodon.Server.Remaining = 0;
        Assert.IsType<DeliveryOutcome.Sent>(await PublishAsync(mastodon, "Es schneit"));
        Assert.True(mastodon.Network.Pace.Wait(mastodon.Channel.Address) > TimeSpan.FromMinutes(4));
    }

    [Fact]
    public async Task A_token_that_is_not_accepted_stops_the_account()
    {
        await using var mastodon = await RunningMastodon.StartAsync(token: "another");
        Assert.IsType<DeliveryOutcome.Locked>(await PublishAsync(mastodon, "Es schneit"));
        Assert.Contains("The access token is invalid", await mastodon.Network.CheckAccountAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_not_the_tokens_account_is_told()
    {
        await using var mastodon = await RunningMastodon.StartAsync();
        var other = new Channel { Name = "Bote", Network = "Mastodon", Address = "@courier@mastodon.example" };
        Assert.Contains("@bote", await mastodon.Network.CheckAsync(other, Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_of_what_does_not_stand_any_more_is_refused()
    {
        await using var mastodon = await RunningMastodon.StartAsync();
        Assert.IsType<DeliveryOutcome.Refused>(await mastodon.Network.CorrectAsync(Some(mastodon, "Es schneit", 1), "99", Cancel));
    }

    [Theory]
    [InlineData(301, typeof(DeliveryOutcome.Locked))]
    [InlineData(400, typeof(DeliveryOutcome.Refused))]
    [InlineData(401, typeof(DeliveryOutcome.Locked))]
    [InlineData(403, typeof(DeliveryOutcome.Locked))]
    [InlineData(404, typeof(DeliveryOutcome.Locked))]
    [InlineData(408, typeof(DeliveryOutcome.Unknown))]
    [InlineData(410, typeof(DeliveryOutcome.Gone))]
    [InlineData(422, typeof(DeliveryOutcome.Refused))]
    [InlineData(429, typeof(DeliveryOutcome.Later))]
    [InlineData(500, typeof(DeliveryOutcome.Unknown))]
    [InlineData(502, typeof(DeliveryOutcome.Unknown))]
    [InlineData(503, typeof(DeliveryOutcome.Unknown))]
    public void Each_status_has_its_ending(int status, Type ending)
    {
        var outcome = MastodonFailures.Outcome((HttpStatusCode)status, "Validation failed", wait: null);
        Assert.IsType(ending, outcome);
        Assert.Contains("Validation failed", outcome.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1109")]
    [InlineData("1109 31,32 3f2a0011,77b12233")]
    public void A_reference_is_read_and_written_alike(string written) => Assert.Equal(written, MastodonMessageRef.Parse(written).ToString());

    private static string Shown(RunningMastodon mastodon) => (string)Assert.Single(Assert.Single(mastodon.Server.Statuses)["media_ids"]!.AsArray())!;
}
