using Bot.Sandbox.Newsroom;

namespace Bot.Sandbox.Tests.Newsroom;

public sealed class PublishingTests
{
    [Fact]
    public async Task Twelve_articles_of_the_past_days_stand_in_the_paper_at_its_first_start()
    {
        await using var paper = await RunningPaper.Start();
        var articles = paper.Paper.Articles;
        Assert.Equal(12, articles.Length);
        var age = paper.Time.GetUtcNow() - articles[0].Published;
        Assert.InRange(age, TimeSpan.FromDays(1), TimeSpan.FromDays(3));
        Assert.All(articles, article => Assert.InRange(paper.Paper.Local(article.Published).Hour, 6, 21));
        Assert.All(articles.Zip(articles.Skip(1)), pair => Assert.True(pair.First.Published < pair.Second.Published));
    }

    [Fact]
    public async Task A_new_article_comes_after_the_first_wait_and_then_one_every_twenty_seconds_or_so()
    {
        await using var paper = await RunningPaper.Start();
        paper.Time.Advance(TimeSpan.FromSeconds(2.9));
        Assert.Equal(12, paper.Paper.Articles.Length);
        paper.Time.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Equal(13, paper.Paper.Articles.Length);
        paper.Wait(TimeSpan.FromMinutes(10));
        Assert.InRange(paper.Paper.Articles.Length - 13, 27, 34);
    }

    [Fact]
    public async Task About_every_sixth_time_a_recent_article_is_corrected()
    {
        await using var paper = await RunningPaper.Start();
        paper.Wait(TimeSpan.FromMinutes(10));
        var corrected = paper.Paper.Articles.Where(article => article.Updated is not null).ToArray();
        Assert.InRange(corrected.Length, 4, 6);
        Assert.All(corrected, article => Assert.True(article.Updated - article.Published < TimeSpan.FromMinutes(2)));
    }

    [Fact]
    public async Task The_paper_goes_on_where_it_was_after_a_restart()
    {
        var folder = RunningPaper.NewFolder();
        string[] before;
        await using (var paper = await RunningPaper.Start(folder))
        {
            paper.Wait(TimeSpan.FromMinutes(5));
            before = [.. paper.Paper.Articles.Select(Told)];
        }
        await using var again = await RunningPaper.Start(folder);
        Assert.Equal(before, again.Paper.Articles.Select(Told));
        again.Time.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(before.Length + 1, again.Paper.Articles.Length);
    }

    [Fact]
    public async Task A_line_torn_by_a_crash_costs_only_itself()
    {
        var folder = RunningPaper.NewFolder();
        await using (var paper = await RunningPaper.Start(folder))
            paper.Time.Advance(TimeSpan.FromSeconds(3));
        await File.AppendAllTextAsync(Path.Combine(folder, "paper.jsonl"), "\n{\"number\":1014,\"pla");
        await using (var paper = await RunningPaper.Start(folder))
        {
            Assert.Equal(13, paper.Paper.Articles.Length);
            paper.Time.Advance(TimeSpan.FromSeconds(3));
        }
        await using var last = await RunningPaper.Start(folder);
        Assert.Equal(14, last.Paper.Articles.Length);
    }

    [Fact]
    public async Task The_newest_five_hundred_articles_are_kept_and_the_file_stays_bounded()
    {
        await using var paper = await RunningPaper.Start();
        for (var i = 0; i < 1600; i++)
            paper.Paper.Publish(new Draft());
        Assert.Equal(Paper.MostArticles, paper.Paper.Articles.Length);
        var lines = await File.ReadAllLinesAsync(Path.Combine(paper.Options.Folder, "paper.jsonl"));
        Assert.InRange(lines.Count(line => line.Length > 0), Paper.MostArticles, Paper.MostArticles * (ArticleLog.Slack + 1));
    }

    [Fact]
    public async Task A_stopped_clock_prints_nothing_until_it_goes_on()
    {
        await using var paper = await RunningPaper.Start();
        await paper.Post("/sandbox/paper/clock", new { running = false });
        paper.Wait(TimeSpan.FromMinutes(10));
        Assert.Equal(12, paper.Paper.Articles.Length);
        await paper.Post("/sandbox/paper/clock", new { running = true });
        paper.Time.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(13, paper.Paper.Articles.Length);
    }

    private static string Told(Article article) => string.Join('\n', article.Texts.OrderBy(text => text.Key)
        .SelectMany(text => text.Value.Paragraphs.Prepend(text.Value.Lead).Prepend(text.Value.Title).Prepend(text.Value.Slug))
        .Prepend($"{article.Number} {article.Place} {article.Published:O} {article.Updated:O} {article.Revision}"));
}
