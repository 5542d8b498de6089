using Bot.Core.Composing.Terms;

namespace Bot.Core.Tests.Composing.Terms;

public class TermReaderTests
{
    [Theory]
    [InlineData("de", "Häuser", "Haus")]
    [InlineData("de", "Hauses", "Haus")]
    [InlineData("de", "Wahlen", "Wahl")]
    [InlineData("de", "Städten", "Stadt")]
    [InlineData("de", "Räte", "Rat")]
    [InlineData("de", "Straßen", "Strasse")]
    [InlineData("en", "elections", "election")]
    [InlineData("en", "cities", "city")]
    [InlineData("en", "closing", "closed")]
    [InlineData("en", "stopped", "stop")]
    [InlineData("es", "elecciones", "elección")]
    [InlineData("es", "ciudades", "ciudad")]
    [InlineData("pl", "szkoły", "szkoła")]
    [InlineData("pl", "wyborami", "wybory")]
    [InlineData("ru", "выборами", "выборы")]
    [InlineData("ru", "городского", "городской")]
    [InlineData("ru", "школе", "школа")]
    [InlineData("be", "школамі", "школа")]
    [InlineData("be", "гарадскога", "гарадскі")]
    public void Forms_of_a_word_are_one_term(string language, string form, string other) =>
        Assert.Equal(TermReader.All(form, language), TermReader.All(other, language));

    [Theory]
    [InlineData("de", "Hase", "Haus")]
    [InlineData("en", "press", "pre")]
    [InlineData("en", "campus", "camp")]
    [InlineData("ru", "мир", "мера")]
    [InlineData("de", "Rat", "Rad")]
    [InlineData("pl", "rada", "ryba")]
    public void Different_words_are_different_terms(string language, string word, string other) =>
        Assert.NotEqual(TermReader.All(word, language), TermReader.All(other, language));

    [Fact]
    public void Of_Chinese_each_sign_is_a_term() => Assert.Equal(["市", "长", "2026", "讲", "话"], TermReader.All("市长2026讲话", "zh"));

    [Fact]
    public void Words_that_only_hold_the_sentence_together_have_no_content() =>
        Assert.Equal(TermReader.All("Brücke Rhein", "de"), TermReader.Content("Die Brücke über den Rhein ist da", "de"));
}
