using Bot.Core.Model;
using Bot.Core.Reading;
using Bot.Core.Reading.Changes;
using Bot.Testing;

namespace Bot.Core.Tests.Reading.Changes;

public class RereadRulesTests
{
    private static readonly ReadOptions Options = new();
    private static readonly ReadResult Gone = new ReadResult.Unreachable("HTTP 404 Not Found", Wait: null, ForGood: true);

    [Fact]
    public void A_page_missed_once_is_looked_for_again_after_some_minutes()
    {
        var article = Read();

        Apply(article, Gone, Some.Noon.AddHours(6));

        Assert.Equal((Some.Noon.AddHours(6), null), (article.Missing, article.Vanished));
        Assert.Equal(Some.Noon.AddHours(6).AddMinutes(5), article.Reread);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(4.9, false)]
    [InlineData(5, true)]
    public void It_has_vanished_when_it_is_missed_twice_some_minutes_apart(double minutes, bool vanished)
    {
        var article = Read();
        Apply(article, Gone, Some.Noon);

        Apply(article, Gone, Some.Noon.AddMinutes(minutes));

        Assert.Equal(vanished, article.Vanished is not null);
    }

    [Fact]
    public void The_page_of_an_article_that_was_pushed_whole_may_not_be_up_yet()
    {
        var article = Read();
        article.PageTitle = null;

        Apply(article, Gone, Some.Noon);
        Apply(article, Gone, Some.Noon.AddHours(1));

        Assert.Equal((null, null, true), (article.Missing, article.Vanished, article.Reread > Some.Noon.AddHours(1)));
    }

    [Fact]
    public void Between_two_misses_a_page_that_is_there_begins_the_count_anew()
    {
        var article = Read();
        Apply(article, Gone, Some.Noon);
        Apply(article, new ReadResult.Unchanged(), Some.Noon.AddMinutes(5));

        Apply(article, Gone, Some.Noon.AddMinutes(15));

        Assert.Null(article.Vanished);
    }

    public static TheoryData<ReadResult> Troubles =>
    [
        new ReadResult.NoArticle(),
        new ReadResult.Unreachable("HTTP 503", Wait: null, ForGood: false),
        new ReadResult.Forbidden("private"),
    ];

    [Theory]
    [MemberData(nameof(Troubles))]
    public void A_page_in_trouble_changes_nothing_and_is_asked_for_at_its_next_time(ReadResult trouble)
    {
        var article = Read();

        Apply(article, trouble, Some.Noon.AddMinutes(2));

        Assert.Equal((ArticleStage.Composed, 1, null), (article.Stage, article.Revision, article.Missing));
        Assert.Equal(Some.Noon.AddMinutes(5), article.Reread);
    }

    [Fact]
    public void A_correction_sends_the_article_to_be_composed_once_more()
    {
        var article = Some.Article(title: "Halle öffnet", stage: ArticleStage.Composed);
        article.PageTitle = "Halle öffnet";

        Apply(article, new ReadResult.Read(Some.Article(title: "Halle öffnet später")), Some.Noon);

        Assert.Equal((ArticleStage.Read, 2), (article.Stage, article.Revision));
    }

    [Fact]
    public void A_page_that_says_the_same_leaves_the_article_composed()
    {
        var article = Read();

        Apply(article, new ReadResult.Read(Some.Article()), Some.Noon);

        Assert.Equal((ArticleStage.Composed, 1), (article.Stage, article.Revision));
    }

    [Fact]
    public void A_page_that_appears_after_its_feed_is_posted_then()
    {
        var article = Some.Article(stage: ArticleStage.SetAside);
        (article.Text, article.Missing, article.Vanished) = (null, Some.Noon, Some.Noon);

        Apply(article, new ReadResult.Read(Some.Article()), Some.Noon.AddMinutes(5));

        Assert.Equal((ArticleStage.Read, null, null, null), (article.Stage, article.Missing, article.Vanished, article.Reason));
    }

    /// <summary>An article whose page was read.</summary>
    private static Article Read()
    {
        var article = Some.Article(stage: ArticleStage.Composed);
        article.PageTitle = article.Title;
        return article;
    }

    private static void Apply(Article article, ReadResult result, DateTimeOffset now) =>
        RereadRules.Apply(article, result, [], Options, now, chance: 0);
}
