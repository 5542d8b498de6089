using Bot.Core.Model;
using Bot.Core.Reading;
using Bot.Core.Reading.Changes;
using Bot.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Core.Tests.Reading.Changes;

public class ConfirmedReaderTests
{
    private readonly FakeTimeProvider clock = new(Some.Noon);

    [Fact]
    public async Task A_page_that_says_what_it_said_is_asked_for_once()
    {
        var pages = new PagesInTurn(Page("Halle öffnet"));

        await ReadAsync(pages, Posted("Halle öffnet"));

        Assert.Equal(1, pages.Asked);
    }

    [Fact]
    public async Task A_change_counts_when_three_looks_agree()
    {
        var pages = new PagesInTurn(Page("Halle öffnet später"), Page("Halle öffnet später"), Page("Halle öffnet später"));

        Assert.Equal("Halle öffnet später", (await ReadAsync(pages, Posted("Halle öffnet"))).Title);
        Assert.Equal(3, pages.Asked);
    }

    [Fact]
    public async Task A_headline_that_is_another_at_each_look_does_not_count()
    {
        var pages = new PagesInTurn(Page("Halle öffnet endlich"), Page("Halle öffnet endlich"), Page("Halle öffnet"));

        Assert.Equal("Halle öffnet", (await ReadAsync(pages, Posted("Halle öffnet"))).Title);
    }

    [Fact]
    public async Task A_change_that_cannot_be_looked_at_again_does_not_count()
    {
        var pages = new PagesInTurn(Page("Halle öffnet endlich"), new ReadResult.NoArticle());

        Assert.IsType<ReadResult.Unchanged>(await ResultAsync(pages, Posted("Halle öffnet")));
    }

    [Fact]
    public async Task A_headline_that_a_source_tells_as_well_counts_at_once()
    {
        var article = Posted("Halle öffnet");
        (article.Stage, article.ToldTitle) = (ArticleStage.Found, "Halle öffnet später");
        var pages = new PagesInTurn(Page("Halle öffnet später"));

        await ReadAsync(pages, article);

        Assert.Equal(1, pages.Asked);
    }

    private async Task<Article> ReadAsync(IArticleReader pages, Article article) =>
        Assert.IsType<ReadResult.Read>(await ResultAsync(pages, article)).Article;

    private async Task<ReadResult> ResultAsync(IArticleReader pages, Article article)
    {
        var reading = new ConfirmedReader(pages, new ReadOptions(), clock).ReadAsync(article, [], TestContext.Current.CancellationToken);
        while (!reading.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(5));
            await Task.Yield();
        }
        return await reading;
    }

    private static Article Posted(string title)
    {
        var article = Some.Article(title: title, stage: ArticleStage.Composed);
        (article.ToldTitle, article.PageTitle) = (title, title);
        return article;
    }

    private static ReadResult.Read Page(string title) => new(Some.Article(title: title));

    /// <summary>Answers with one page after the other.</summary>
    private sealed class PagesInTurn(params ReadResult[] pages) : IArticleReader
    {
        public int Asked { get; private set; }

        public Task<ReadResult> ReadAsync(string link, string? language, CancellationToken cancel) => Task.FromResult(pages[Asked++]);

        public Task<ReadResult> ReadAgainAsync(Article article, CancellationToken cancel) => Task.FromResult(pages[Asked++]);
    }
}
