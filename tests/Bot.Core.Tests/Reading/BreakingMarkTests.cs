using Bot.Core.Reading;

namespace Bot.Core.Tests.Reading;

public class BreakingMarkTests
{
    [Theory]
    [InlineData("BREAKING: Council resigns", "Council resigns")]
    [InlineData("Breaking news – Council resigns", "Council resigns")]
    [InlineData("+++ Eilmeldung +++ Rat tritt zurück", "Rat tritt zurück")]
    [InlineData("Eil: „Wir gehen“, sagt der Rat", "„Wir gehen“, sagt der Rat")]
    [InlineData("СРОЧНО! Мэр ушёл", "Мэр ушёл")]
    [InlineData("Тэрмінова: мэр сышоў", "мэр сышоў")]
    [InlineData("PILNE. Burmistrz odchodzi", "Burmistrz odchodzi")]
    [InlineData("Última hora | Dimite el alcalde", "Dimite el alcalde")]
    [InlineData("【突发】市长辞职", "市长辞职")]
    public void A_word_before_the_headline_tells_breaking_news(string title, string rest)
    {
        Assert.True(BreakingMark.Is(title, []));
        Assert.Equal(rest, BreakingMark.Without(title));
    }

    [Theory]
    [InlineData("Breaking the ice in the harbour")]
    [InlineData("Eil-Antrag abgelehnt")]
    [InlineData("Eilmeldungen und ihre Geschichte")]
    [InlineData("Молния ударила в мост")]
    [InlineData("Rat tritt zurück")]
    [InlineData("")]
    public void Other_headlines_are_left_as_they_are(string title)
    {
        Assert.False(BreakingMark.Is(title, ["Politik", "Breaking Bad", null]));
        Assert.Equal(title, BreakingMark.Without(title));
    }

    [Theory]
    [InlineData("Breaking News"), InlineData("Eilmeldung"), InlineData("#Срочно"), InlineData("突发新闻")]
    public void A_section_or_tag_of_that_name_tells_it_too(string label) => Assert.True(BreakingMark.Is("Rat tritt zurück", ["Politik", label]));

    [Fact]
    public void A_headline_of_nothing_else_is_kept() => Assert.Equal("Eilmeldung:", BreakingMark.Without("Eilmeldung:"));
}
