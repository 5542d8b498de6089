using Bot.Tests.Running;

namespace Bot.Tests.Street;

[Collection<QuietDay>]
public class PublishingTests(QuietNewsroom quiet)
{
    private RunningNewsroom Newsroom => quiet.Newsroom;

    [Fact]
    public async Task An_article_published_on_the_paper_stands_in_the_channel()
    {
        var article = await Newsroom.Sandbox.PublishAsync("Die Brücke wird breiter");

        var post = await Newsroom.StandsAsync("Die Brücke wird breiter");
        Assert.Contains(article.Links["de"], post.Links);
    }

    [Fact]
    public async Task Each_edition_stands_in_the_channel_of_its_language()
    {
        await Newsroom.Sandbox.PublishAsync("Only in Erlenfurt", edition: "en");
        await Newsroom.StandsAsync("Only in Erlenfurt", RunningSandbox.English);

        await Newsroom.OneMoreStandsAsync("Die Wache bekommt ein neues Dach");
        Assert.Empty(await Newsroom.StandingAsync("Only in Erlenfurt"));
    }

    [Fact]
    public async Task Two_sources_that_tell_one_story_make_one_post()
    {
        const string title = "Der Markt zieht um";
        await Newsroom.Sandbox.PublishAsync(title);

        await Newsroom.SeenAsync(title, "Page", "Feed");
        await Newsroom.OneMoreStandsAsync("Der Brunnen läuft wieder");
        Assert.Single(await Newsroom.StandingAsync(title));
    }

    [Fact]
    public async Task A_correction_in_the_paper_edits_the_post_where_it_stands()
    {
        var article = await Newsroom.Sandbox.PublishAsync("Der Rat baut eine Schule");
        var before = await Newsroom.StandsAsync("Der Rat baut eine Schule");

        await Newsroom.Sandbox.CorrectAsync(article, "Der Rat baut zwei Schulen");

        Assert.Equal(before.Id, (await Newsroom.StandsAsync("Der Rat baut zwei Schulen")).Id);
        await Newsroom.OneMoreStandsAsync("Das Bad öffnet im Mai");
        Assert.Single(await Newsroom.StandingAsync("Der Rat baut zwei Schulen"));
        Assert.Empty(await Newsroom.StandingAsync("Der Rat baut eine Schule"));
    }

    [Theory]
    [InlineData("3 < 4 & 5 > 4, sagt \"Otto\"")]
    [InlineData("Rat; DROP TABLE Posts; -- {{ title }} {0}")]
    [InlineData("*Stern* _Strich_ `Takt` [Link](https://paper.example)")]
    public async Task A_headline_with_signs_that_mean_something_elsewhere_stands_as_it_was_written(string title)
    {
        await Newsroom.Sandbox.PublishAsync(title);

        await Newsroom.StandsAsync(title);
    }
}
