using Bot.Core.Search;
using Bot.Testing;

namespace Bot.Core.Tests.Search;

public sealed class SearchTermsTests
{
    [Theory]
    [InlineData("de", "Häfen", "Hafen")]
    [InlineData("ru", "Ёлки", "елки")]
    [InlineData("en", "The bridges", "the bridge")]
    [InlineData("pl", "mosty", "mostów")]
    public void Forms_of_a_word_are_one_term(string language, string one, string other) =>
        Assert.Equal(SearchTerms.Of(one, language), SearchTerms.Of(other, language));

    [Fact]
    public void Belarusian_and_Russian_letters_are_kept_apart() =>
        Assert.NotEqual(SearchTerms.Of("мір", "be"), SearchTerms.Of("мир", "be"));

    [Fact]
    public void Chinese_is_taken_two_signs_at_a_time() =>
        Assert.Equal(["大桥", "桥今", "今天", "天开", "开放", "2026", "年"], SearchTerms.Of("大桥今天开放，2026年", "zh"));

    [Fact]
    public void An_entry_has_what_the_article_says_once()
    {
        var article = Some.Article(title: "Brücke offen");
        (article.Lead, article.Text, article.Tags) = ("Die Brücke ist offen.", "Die Brücke ist offen. Es gab Musik.", ["Verkehr"]);

        var entry = SearchEntry.Of(article);

        Assert.Equal("bruck off", entry.Title);
        Assert.Equal("die bruck ist off es gab musik verkehr", entry.Text.Replace("  ", " ", StringComparison.Ordinal));
    }
}
