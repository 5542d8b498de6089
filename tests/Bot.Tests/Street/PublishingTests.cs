using Bot.Tests.Running;

namespace Bot.Tests.Street;

public class PublishingTests
{
    [Fact]
    public async Task An_article_published_on_the_paper_stands_in_the_channel()
    {
        await using var newsroom = await RunningNewsroom.StartAsync();

        var article = await newsroom.Sandbox.PublishAsync("Die Brücke wird breiter");

        var post = await newsroom.StandsAsync("Die Brücke wird breiter");
        Assert.Contains(article.Links["de"], post.Links);
    }
}
