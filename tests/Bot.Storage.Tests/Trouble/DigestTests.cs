using Bot.Core.Composing;
using Bot.Core.Delivering;
using Bot.Core.Desk.Stories;
using Bot.Core.Model;
using Bot.Storage.Stores;
using Bot.Testing;

namespace Bot.Storage.Tests.Trouble;

/// <summary>What gathers goes out as one digest: the deliver stage on real rows.</summary>
public sealed class DigestTests : IDisposable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly DeliveringNewsroom newsroom = new();

    public void Dispose() => newsroom.Dispose();

    [Fact]
    public async Task What_gathered_in_quiet_hours_goes_out_as_one_post_newest_first_when_they_end()
    {
        var channel = await NightAsync();

        var digest = Assert.Single(newsroom.StandingIn(channel));
        Assert.True(Order(digest, "third", "second", "first"), digest);
        var posts = await newsroom.Database.RowsAsync<Post>();
        Assert.All(posts, post => Assert.Equal((PostState.Standing, (string?)null), (post.State, post.MessageRef)));
        var deliveries = await newsroom.Database.RowsAsync<Delivery>();
        Assert.Equal(3, deliveries.Count(delivery => delivery.State == DeliveryState.Joined));
        Assert.Single(deliveries, delivery => delivery.State == DeliveryState.Sent);

        await newsroom.PostAsync(channel, "morning");
        await newsroom.TurnAsync();
        Assert.Equal([digest, "morning"], newsroom.StandingIn(channel));
    }

    [Fact]
    public async Task One_post_that_gathered_alone_goes_out_as_itself()
    {
        var channel = await newsroom.ChannelAsync(wishes: Quiet);
        await newsroom.PostAsync(channel, "alone");
        await newsroom.TurnAsync();
        Assert.Empty(newsroom.StandingIn(channel));

        await newsroom.PassAsync(TimeSpan.FromHours(1), TimeSpan.FromMinutes(10));

        Assert.Equal(["alone"], newsroom.StandingIn(channel));
    }

    [Fact]
    public async Task A_correction_or_retraction_of_a_joined_post_edits_the_digest_and_the_last_retraction_takes_it_back()
    {
        var channel = await NightAsync();
        var articles = await newsroom.Database.RowsAsync<Article>();

        await ReviseAsync(articles[1], "second, put right");
        await TurnTwiceAsync();
        Assert.True(Order(Assert.Single(newsroom.StandingIn(channel)), "third", "second, put right", "first"));

        await TakeBackAsync(articles[0]);
        await TurnTwiceAsync();
        var left = Assert.Single(newsroom.StandingIn(channel));
        Assert.DoesNotContain("first", left, StringComparison.Ordinal);
        Assert.True(Order(left, "third", "second, put right"));

        foreach (var article in articles.Skip(1))
            await TakeBackAsync(article);
        await TurnTwiceAsync();
        Assert.Empty(newsroom.StandingIn(channel));
    }

    [Fact]
    public async Task A_digest_whose_answer_was_lost_is_looked_for_and_stands_once()
    {
        var channel = await newsroom.ChannelAsync(wishes: Quiet);
        foreach (var text in new[] { "first", "second" }) await newsroom.PostAsync(channel, text);
        await newsroom.TurnAsync();
        (newsroom.Network.Answer, newsroom.Network.TakesAllTheSame) = (() => new DeliveryOutcome.Unknown("the answer was lost"), true);
        await newsroom.PassAsync(TimeSpan.FromMinutes(31), Minute);
        (newsroom.Network.Answer, newsroom.Network.TakesAllTheSame) = (null, false);
        // What becomes of it in the meantime changes nothing of what is looked for.
        await ReviseAsync((await newsroom.Database.RowsAsync<Article>())[0], "first, put right");
        await newsroom.RestartAsync();

        await newsroom.PassAsync(TimeSpan.FromMinutes(5), Minute);

        var digest = Assert.Single(newsroom.StandingIn(channel));
        Assert.True(Order(digest, "first, put right", "second"), digest);
    }

    [Fact]
    public async Task The_last_place_of_a_drips_hour_takes_all_that_wait()
    {
        var channel = await newsroom.ChannelAsync(wishes: one => (one.Drip, one.DripRest) = (2, DripUse.Digest));
        foreach (var text in new[] { "first", "second", "third", "fourth" }) await newsroom.PostAsync(channel, text);
        await newsroom.PassAsync(TimeSpan.FromSeconds(8), TimeSpan.FromSeconds(2));

        var standing = newsroom.StandingIn(channel).ToList();
        Assert.Equal(2, standing.Count);
        Assert.Equal("first", standing[0]);
        Assert.True(Order(standing[1], "second", "third", "fourth") || standing[1].Contains("third", StringComparison.Ordinal), standing[1]);

        foreach (var text in new[] { "fifth", "sixth" }) await newsroom.PostAsync(channel, text);
        await newsroom.PassAsync(TimeSpan.FromMinutes(59), Minute);
        Assert.Equal(2, newsroom.StandingIn(channel).Count());
        await newsroom.PassAsync(TimeSpan.FromMinutes(3), Minute);
        Assert.InRange(newsroom.StandingIn(channel).Count(), 3, 4);
    }

    [Fact]
    public async Task What_is_too_long_for_one_digest_makes_another_and_none_is_lost()
    {
        var channel = await newsroom.ChannelAsync(wishes: Quiet);
        for (var number = 10; number < 40; number++) await newsroom.PostAsync(channel, $"headline {number}");
        await newsroom.PassAsync(TimeSpan.FromMinutes(40), Minute);

        var standing = newsroom.StandingIn(channel).ToList();
        Assert.InRange(standing.Count, 3, 6);
        Assert.All(standing, text => Assert.InRange(text.Length, 1, 8000));
        for (var number = 10; number < 40; number++)
            Assert.Single(standing, text => text.Contains($"headline {number}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Why_tells_of_the_digest()
    {
        await NightAsync();
        await newsroom.Database.ChangeAsync<Article>(_ => true, row => row.Canonical = row.Link);
        var life = await new StoryLives(newsroom.Database.Contexts).FindAsync("https://stadtblatt.example/article-0", CancellationToken.None);

        Assert.Contains("in a digest", string.Join('\n', StoryWords.Standing(life!)), StringComparison.Ordinal);
        var events = StoryWords.Events(life!).Select(one => one.Text).ToList();
        Assert.Contains("joined with others (it goes out with 2 others in a digest)", events);
        Assert.Contains("digest made (post 4)", events);
    }

    private static void Quiet(Channel channel) =>
        (channel.QuietHours, channel.InQuietHours) = (QuietHours.Parse("11:00-12:30"), QuietUse.Digest);

    private static bool Order(string text, params string[] words)
    {
        var places = words.Select(word => text.IndexOf(word, StringComparison.Ordinal)).ToList();
        return places.TrueForAll(place => place >= 0) && places.SequenceEqual(places.Order());
    }

    /// <summary>Three posts gather in quiet hours, and these end.</summary>
    private async Task<Channel> NightAsync()
    {
        var channel = await newsroom.ChannelAsync(wishes: Quiet);
        foreach (var text in new[] { "first", "second", "third" })
        {
            await newsroom.PostAsync(channel, text);
            await newsroom.PassAsync(Minute, Minute);
        }
        Assert.Empty(newsroom.StandingIn(channel));
        await newsroom.PassAsync(TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(5));
        await newsroom.TurnAsync();
        return channel;
    }

    private async Task TakeBackAsync(Article article) => Assert.NotNull(await new PostedStories(newsroom.Database.Contexts)
        .RetractAsync(article.Id, Some.StaffMember(), newsroom.Clock.GetUtcNow(), CancellationToken.None));

    /// <summary>The article says something else, as the compose stage stores it.</summary>
    private async Task ReviseAsync(Article article, string title)
    {
        await newsroom.Database.ChangeAsync<Article>(row => row.Id == article.Id, row => (row.Title, row.Revision, row.Stage) = (title, 2, ArticleStage.Read));
        var revised = (await newsroom.Database.ArticlesAsync()).Single(row => row.Id == article.Id);
        var post = (await newsroom.Database.RowsAsync<Post>()).First(row => row.ArticleId == article.Id);
        await new ComposeStore(newsroom.Database.Contexts).SaveAsync(
            revised, new Composition([new ComposedPost(post.ChannelId, 0, Some.Content(title))]), newsroom.Clock.GetUtcNow(), CancellationToken.None);
    }

    private Task TurnTwiceAsync() => newsroom.PassAsync(2 * Minute, Minute);
}
