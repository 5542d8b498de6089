using System.Text.RegularExpressions;
using Bot.Sandbox.Newsroom;

namespace Bot.Sandbox.Tests.Newsroom;

public sealed partial class StoryStockTests
{
    private static readonly DateTime day = new(2024, 1, 10);

    public static TheoryData<string> Sections => new(Enum.GetNames<NewsSection>());

    [Fact]
    public void There_are_at_least_sixty_stories()
        => Assert.True(Enum.GetValues<NewsSection>().Sum(section => StoryStock.Of(section).Count) >= 60);

    [Theory, MemberData(nameof(Sections))]
    public void Every_story_is_told_in_both_languages_with_two_headlines_and_as_many_paragraphs(string section)
    {
        foreach (var story in StoryStock.Of(Enum.Parse<NewsSection>(section)))
        {
            Assert.Equal(["de", "en"], story.Words.Keys.Order());
            Assert.All(story.Words.Values, words => Assert.Equal(2, words.Titles.Count));
            Assert.Equal(story.Words["de"].Paragraphs.Count, story.Words["en"].Paragraphs.Count);
            Assert.InRange(story.Words["de"].Paragraphs.Count, 3, 5);
        }
    }

    [Theory, MemberData(nameof(Sections))]
    public void Every_choice_has_as_many_options_as_it_is_drawn_from(string section)
    {
        foreach (var story in StoryStock.Of(Enum.Parse<NewsSection>(section)))
            foreach (var text in story.Words.Values.SelectMany(words => words.Titles.Concat(words.Paragraphs)))
                foreach (Match choice in Choice().Matches(text))
                {
                    var draw = Assert.Single(story.Draws, draw => draw.Name == choice.Groups[1].Value);
                    Assert.Equal(draw.Count, choice.Groups[2].Value.Split('|').Length);
                }
    }

    [Theory, MemberData(nameof(Sections))]
    public void Every_headline_and_paragraph_is_filled_and_cleanly_set(string section)
    {
        foreach (var story in StoryStock.Of(Enum.Parse<NewsSection>(section)))
            foreach (var edition in Editions.All)
                for (var draw = 0; draw < 20; draw++)
                {
                    var facts = new StoryFacts(story, new Random(draw), revision: 0, day);
                    var words = story.Words[edition.Code];
                    Assert.All(words.Titles, title => Clean(facts.Fill(title, edition), edition));
                    Assert.All(words.Paragraphs, paragraph => Ended(facts.Fill(paragraph, edition), edition));
                }
    }

    [Theory, MemberData(nameof(Sections))]
    public void A_correction_changes_the_headline_or_the_first_paragraph_in_both_editions(string section)
    {
        foreach (var story in StoryStock.Of(Enum.Parse<NewsSection>(section)))
            foreach (var edition in Editions.All)
                for (var title = 0; title < 2; title++)
                    Assert.NotEqual(Top(story, edition, title, revision: 0), Top(story, edition, title, revision: 1));
    }

    private static string Top(StoryTemplate story, Edition edition, int title, int revision)
    {
        var facts = new StoryFacts(story, new Random(7), revision, day);
        var words = story.Words[edition.Code];
        return facts.Fill(words.Titles[title] + words.Paragraphs[0], edition);
    }

    private static void Clean(string text, Edition edition)
    {
        Assert.DoesNotMatch(@"[{}|]|\s\s|\s[,.;!?]|^\s|\s$|,,|[""']|,\.", text);
        Assert.True(char.IsLetterOrDigit(text[0]) || text[0] is '„' or '“', text);
        var (open, close) = edition == Editions.German ? ('„', '“') : ('“', '”');
        Assert.Equal(text.Count(letter => letter == open), text.Count(letter => letter == close));
    }

    private static void Ended(string text, Edition edition)
    {
        Clean(text, edition);
        Assert.True(text[^1] is '.' or '!' or '?' or '“' or '”', text);
    }

    [GeneratedRegex(@"\{([a-z]+):([^{}]*)\}", RegexOptions.NonBacktracking)]
    private static partial Regex Choice();
}
