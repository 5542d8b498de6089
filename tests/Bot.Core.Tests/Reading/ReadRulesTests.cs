using Bot.Core.Model;
using Bot.Core.Reading;
using Bot.Core.Reading.Changes;

namespace Bot.Core.Tests.Reading;

public class ReadRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 3, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_page_tells_more_than_the_source()
    {
        var article = Article("Brücke gesperrt");
        ReadRules.Apply(article, Page("Brücke gesperrt bis Mai", "Die Brücke bleibt zu."), [], Now);
        Assert.Equal((ArticleStage.Read, "Brücke gesperrt bis Mai", "Die Brücke bleibt zu.", 1),
            (article.Stage, article.Title, article.Lead, article.Revision));
    }

    [Fact]
    public void A_source_that_told_only_the_link_takes_the_headline_of_the_page()
    {
        var article = Article("");
        ReadRules.Apply(article, Page("Brücke gesperrt bis Mai", "Die Brücke bleibt zu."), [], Now);
        Assert.Equal((ArticleStage.Read, "Brücke gesperrt bis Mai"), (article.Stage, article.Title));
    }

    [Fact]
    public void Where_nothing_tells_a_headline_nothing_is_posted()
    {
        var article = Article("");
        ReadRules.Apply(article, new ReadResult.NoArticle(), [], Now);
        Assert.Equal((ArticleStage.SetAside, new Reason(ReasonKind.NoArticleEmpty).Stored), (article.Stage, article.Reason));
    }

    [Fact]
    public void A_page_that_calls_something_else_its_headline_does_not_win()
    {
        var article = Article("Brücke gesperrt bis Mai");
        ReadRules.Apply(article, Page("Erlenfurter Bote", "Die Brücke bleibt zu."), [], Now);
        Assert.Equal("Brücke gesperrt bis Mai", article.Title);
    }

    [Fact]
    public void A_changed_headline_of_an_article_read_before_is_a_new_revision()
    {
        var article = Article("Brücke gesperrt");
        ReadRules.Apply(article, Page("Brücke gesperrt", "Bis Mai."), [], Now);
        ReadRules.Apply(article, Page("Brücke gesperrt", "Bis Juni."), [], Now);
        Assert.Equal((2, "Bis Juni."), (article.Revision, article.Lead));
    }

    [Fact]
    public void The_same_page_read_twice_is_the_same_revision()
    {
        var article = Article("Brücke gesperrt");
        ReadRules.Apply(article, Page("Brücke gesperrt", "Bis Mai."), [], Now);
        ReadRules.Apply(article, Page("Brücke gesperrt", "Bis Mai."), [], Now);
        Assert.Equal(1, article.Revision);
    }

    [Fact]
    public void A_section_that_the_page_names_joins_those_of_the_source()
    {
        var article = Article("Brücke gesperrt");
        article.Sections.Add(new ArticleSection { Key = "politik", Label = "Politik" });
        ReadRules.Apply(article, Page("Brücke gesperrt", "Bis Mai.", "Verkehr"), [], Now);
        Assert.Equal(["politik", "verkehr"], article.Sections.Select(section => section.Key));
    }

    [Fact]
    public void A_page_that_cannot_be_had_is_tried_again_and_then_the_sources_words_must_do()
    {
        var article = Article("Brücke gesperrt");
        var down = new ReadResult.Unreachable("HTTP 503", Wait: null, ForGood: false);
        ReadRules.Apply(article, down, [], Now);
        Assert.Equal((ArticleStage.Found, Now.AddSeconds(2)), (article.Stage, article.Due));
        for (var i = 0; i < 4; i++) ReadRules.Apply(article, down, [], Now);
        Assert.Equal((ArticleStage.Read, "Brücke gesperrt"), (article.Stage, article.Title));
    }

    [Fact]
    public void The_servers_own_wait_counts()
    {
        var article = Article("Brücke gesperrt");
        ReadRules.Apply(article, new ReadResult.Unreachable("HTTP 503", TimeSpan.FromSeconds(90), ForGood: false), [], Now);
        Assert.Equal(Now.AddSeconds(90), article.Due);
    }

    [Fact]
    public void A_page_that_is_not_there_is_not_posted()
    {
        var article = Article("Brücke gesperrt");
        for (var i = 0; i < 5; i++) ReadRules.Apply(article, new ReadResult.Unreachable("HTTP 404", Wait: null, ForGood: true), [], Now);
        Assert.Equal(ArticleStage.SetAside, article.Stage);
    }

    [Fact]
    public void An_article_that_vanished_is_not_posted_because_its_source_still_tells_of_it()
    {
        var article = Article("Brücke gesperrt");
        (article.Text, article.Vanished) = ("Die Brücke bleibt zu.", Now);
        for (var i = 0; i < 5; i++) ReadRules.Apply(article, new ReadResult.Unreachable("HTTP 404", Wait: null, ForGood: true), [], Now);
        Assert.Equal(ArticleStage.SetAside, article.Stage);
    }

    [Fact]
    public void Where_no_page_can_be_read_a_source_that_corrects_itself_makes_a_revision()
    {
        var article = Article("Brücke gesperrt");
        article.ToldTitle = "Brücke gesperrt bis Mai";
        ReadRules.Apply(article, new ReadResult.NoArticle(), [], Now);
        Assert.Equal(("Brücke gesperrt bis Mai", 2), (article.Title, article.Revision));
    }

    [Fact]
    public void What_is_told_whole_is_read_without_its_page()
    {
        var article = Whole("Brücke gesperrt", "Bis Mai.", "Die Brücke bleibt zu.");
        ReadRules.Apply(article, new ReadResult.ToldWhole(), [], Now);
        Assert.Equal((ArticleStage.Read, "Brücke gesperrt", "Bis Mai.", "Die Brücke bleibt zu."), (article.Stage, article.Title, article.Lead, article.Text));
        Assert.Equal((1, true, null), (article.Revision, article.IsToldWhole, article.ToldText));
    }

    [Theory]
    [InlineData("Brücke gesperrt", "Bis Mai.", "Die  Brücke bleibt zu.", 1)]
    [InlineData("Brücke offen", "Bis Mai.", "Die Brücke bleibt zu.", 2)]
    [InlineData("Brücke gesperrt", "Bis Juni.", "Die Brücke bleibt zu.", 2)]
    [InlineData("Brücke gesperrt", "Bis Mai.", "Die Brücke ist offen.", 2)]
    public void Told_whole_again_it_is_a_revision_where_it_says_something_else(string title, string lead, string text, int revision)
    {
        var last = new Revision { Number = 1, Title = "Brücke gesperrt", Lead = "Bis Mai.", BodyDigest = ComparedText.Digest("Die Brücke bleibt zu.") };
        var article = Whole(title, lead, text);
        (article.PageTitle, article.Vanished) = ("Brücke gesperrt", Now);
        ReadRules.Apply(article, new ReadResult.ToldWhole(), [last], Now);
        Assert.Equal((revision, text, true, null), (article.Revision, article.Text, article.IsToldWhole, article.Vanished));
    }

    [Fact]
    public void What_was_told_whole_stays_when_only_its_link_is_told_later_and_its_page_is_not_there()
    {
        var article = Whole("Brücke gesperrt", "Bis Mai.", "Die Brücke bleibt zu.");
        ReadRules.Apply(article, new ReadResult.ToldWhole(), [], Now);
        article.Stage = ArticleStage.Found;
        for (var i = 0; i < 5; i++) ReadRules.Apply(article, new ReadResult.Unreachable("HTTP 404", Wait: null, ForGood: true), [], Now);
        Assert.Equal((ArticleStage.Read, "Die Brücke bleibt zu."), (article.Stage, article.Text));
    }

    [Fact]
    public void A_forbidden_address_is_set_aside_at_once()
    {
        var article = Article("Brücke gesperrt");
        ReadRules.Apply(article, new ReadResult.Forbidden("private"), [], Now);
        Assert.Equal((ArticleStage.SetAside, "private"), (article.Stage, article.Reason));
    }

    private static Article Whole(string title, string lead, string text)
    {
        var article = Article("Brücke gesperrt");
        (article.ToldTitle, article.ToldLead, article.ToldText) = (title, lead, text);
        return article;
    }

    private static Article Article(string title) => new()
    {
        Key = "paper.example/1",
        Link = "https://paper.example/1",
        Title = title,
        Language = "de",
        Stage = ArticleStage.Found,
        Found = Now,
    };

    private static ReadResult.Read Page(string title, string lead, string? section = null) => new(new Article
    {
        Key = "paper.example/1",
        Link = "https://paper.example/1",
        Title = title,
        Lead = lead,
        Text = lead,
        Language = "de",
        Sections = section is null ? [] : [new SectionBook([]).Row(section)!],
    });
}
