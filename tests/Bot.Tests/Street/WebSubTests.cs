using System.Net;
using Bot.Tests.Running;

namespace Bot.Tests.Street;

/// <summary>What a hub pushes, and what others push who are none.</summary>
public sealed class WebSubTests(PushedNewsroom pushed) : IClassFixture<PushedNewsroom>
{
    private RunningNewsroom Newsroom => pushed.Newsroom;

    [Fact]
    public async Task What_the_paper_publishes_stands_long_before_the_next_look_and_once_after_it()
    {
        const string title = "Die Fähre legt wieder ab";
        await pushed.SubscribedAsync();

        await Newsroom.Sandbox.PublishAsync(title, edition: "de");
        await Newsroom.StandsAsync(title);
        Assert.Equal(["Feed"], Newsroom.Database.SourcesOf(title));
        await Newsroom.LookAgainAsync();
        await Newsroom.OneMoreStandsAsync("Der Kahn liegt im Hafen");

        Assert.Single(await Newsroom.StandingAsync(title));
        Assert.True(Newsroom.Database.HubOf("Feed")?.Pushed);
    }

    [Fact]
    public async Task A_correction_that_is_pushed_edits_the_post_where_it_stands()
    {
        await pushed.SubscribedAsync();
        var article = await Newsroom.Sandbox.PublishAsync("Das Bad öffnet im Mai", edition: "de");
        var before = await Newsroom.StandsAsync("Das Bad öffnet im Mai");

        await Newsroom.Sandbox.CorrectAsync(article, "Das Bad öffnet im Juni");

        Assert.Equal(before.Id, (await Newsroom.StandsAsync("Das Bad öffnet im Juni")).Id);
    }

    [Fact]
    public async Task A_push_without_the_right_signature_is_answered_and_posts_nothing()
    {
        const string title = "Der Turm fällt um";
        const string forged = "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
        var subscriber = await pushed.SubscribedAsync();
        var feed = $"<rss><channel><item><title>{title}</title><link>https://paper.example/turm</link></item></channel></rss>";

        Assert.Equal(HttpStatusCode.NoContent, await pushed.PushAsync(subscriber.Callback, feed));
        Assert.Equal(HttpStatusCode.NoContent, await pushed.PushAsync(subscriber.Callback, feed, forged));

        await Newsroom.Program.SaysAsync("no signature or a wrong one");
        await Newsroom.OneMoreStandsAsync("Der Turm steht fest");
        Assert.Empty(await Newsroom.StandingAsync(title));
        Assert.Single(Newsroom.Program.Lines, line => line.Contains("no signature or a wrong one", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_subscribes_or_pushes_by_an_address_that_was_guessed()
    {
        var subscriber = await pushed.SubscribedAsync();
        var callback = subscriber.Callback.AbsoluteUri;
        var guessed = new Uri($"{callback[..^1]}{(callback[^1] == '0' ? '1' : '0')}");

        Assert.Equal(HttpStatusCode.NotFound, await pushed.PushAsync(guessed, "<rss/>"));
        Assert.Equal(HttpStatusCode.NotFound, await pushed.VerifyAsync(guessed, "subscribe", subscriber.Topic));
        Assert.Equal(HttpStatusCode.NotFound, await pushed.VerifyAsync(subscriber.Callback, "unsubscribe", subscriber.Topic));
        var other = new Uri("https://other.example/feed");
        Assert.Equal(HttpStatusCode.NotFound, await pushed.VerifyAsync(subscriber.Callback, "subscribe", other));
        Assert.Equal("Active", Newsroom.Database.HubOf("Feed")?.State);
    }

    [Fact]
    public async Task A_push_that_is_too_long_is_not_read()
    {
        var subscriber = await pushed.SubscribedAsync();

        var tooLong = new string(' ', 5 * 1024 * 1024);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await pushed.PushAsync(subscriber.Callback, tooLong));
    }
}
