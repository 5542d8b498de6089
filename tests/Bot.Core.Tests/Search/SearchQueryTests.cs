using Bot.Core.Search;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Search;

public sealed class SearchQueryTests
{
    [Fact]
    public void A_word_is_sought_by_its_stem_and_as_the_beginning_of_longer_ones() =>
        Assert.Equal(["haf", "hafen*"], Spellings("Häfen", "de"));

    [Fact]
    public void Umlauts_may_be_written_out() =>
        Assert.Equal(["brueck", "bruecke*", "bruck", "brucke*"], Spellings("Bruecke", "de"));

    [Fact]
    public void Short_words_and_numbers_begin_nothing()
    {
        Assert.Equal(["rat"], Spellings("Rat", "de"));
        Assert.Equal(["2026"], Spellings("2026", "de"));
    }

    [Fact]
    public void Chinese_signs_are_sought_side_by_side_and_a_single_one_as_a_beginning()
    {
        Assert.Equal(["大桥 桥开"], Spellings("大桥开", "zh"));
        Assert.Equal(["桥*"], Spellings("桥", "zh"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \"-* ()\u0000")]
    public void Where_no_word_is_typed_nothing_is_sought(string text) => Assert.Null(SearchQuery.Parse(text, "de"));

    [Property]
    public bool Whatever_is_typed_becomes_a_few_words_of_letters_and_digits(string text) =>
        SearchQuery.Parse(text ?? "", "de") is not { } query
        || (query.Words.Count <= SearchQuery.MostWords && query.Words.All(word => word.Spellings.All(spelling =>
            spelling.Terms.Count > 0 && spelling.Terms.All(term => !term.Contains('"', StringComparison.Ordinal) && !term.Contains(' ', StringComparison.Ordinal)))));

    private static IEnumerable<string> Spellings(string text, string language) =>
        Assert.Single(SearchQuery.Parse(text, language)!.Words).Spellings
            .Select(spelling => string.Join(' ', spelling.Terms) + (spelling.IsBeginning ? "*" : ""));
}
