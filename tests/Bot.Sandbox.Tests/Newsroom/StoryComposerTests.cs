using Bot.Sandbox.Newsroom;

namespace Bot.Sandbox.Tests.Newsroom;

public sealed class StoryComposerTests
{
    private static readonly DateTimeOffset start = new(2024, 1, 10, 11, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(77)]
    public void No_headline_comes_again_within_sixty_articles(int seed)
    {
        var articles = Written(seed, count: 400);
        foreach (var edition in Editions.All)
        {
            var titles = articles.Where(article => article.Texts.ContainsKey(edition.Code))
                .Select(article => article.Texts[edition.Code].Title).ToArray();
            for (var i = 0; i + 60 <= titles.Length; i++)
                Assert.Equal(60, titles[i..(i + 60)].Distinct().Count());
        }
    }

    [Fact]
    public void The_same_seed_tells_the_same_stories_and_another_one_tells_others()
    {
        var titles = Written(seed: 5, count: 40).Select(article => article.Texts["de"].Title).ToArray();
        Assert.Equal(titles, Written(seed: 5, count: 40).Select(article => article.Texts["de"].Title));
        Assert.NotEqual(titles, Written(seed: 6, count: 40).Select(article => article.Texts["de"].Title));
    }

    [Fact]
    public void The_sections_take_turns()
    {
        var sections = Written(seed: 1, count: 50).Select(article => article.Section).ToArray();
        Assert.All(sections.Zip(sections.Skip(1)), pair => Assert.NotEqual(pair.First, pair.Second));
        Assert.All(sections.CountBy(section => section), count => Assert.Equal(10, count.Value));
    }

    [Fact]
    public void Most_stories_stand_in_both_editions_and_all_in_the_german_one()
    {
        var articles = Written(seed: 1, count: 90);
        Assert.All(articles, article => Assert.Contains("de", article.Texts.Keys));
        Assert.Equal(80, articles.Count(article => article.Texts.ContainsKey("en")));
    }

    [Fact]
    public void Both_editions_tell_of_the_same_places()
    {
        foreach (var article in Written(seed: 3, count: 60).Where(article => article.Texts.Count == 2))
        {
            var places = Places(article.Texts["de"]);
            Assert.All(places, name => Assert.Contains(name, string.Join(' ', article.Texts["en"].Paragraphs.Prepend(article.Texts["en"].Title).Append(article.Texts["en"].Lead))));
        }
    }

    private static IEnumerable<string> Places(ArticleText text)
    {
        var words = string.Join(' ', text.Paragraphs.Append(text.Lead));
        return StoryNames.Streets.Concat(StoryNames.Neighbours).Where(name => words.Contains(name, StringComparison.Ordinal));
    }

    private static List<Article> Written(int seed, int count)
    {
        var writer = new ArticleWriter(new StoryComposer(seed), TimeZoneInfo.Utc);
        var articles = new List<Article>();
        for (var i = 0; i < count; i++)
            articles.Add(writer.Write(new Draft(), articles, start.AddSeconds(i * 20)));
        return articles;
    }
}
