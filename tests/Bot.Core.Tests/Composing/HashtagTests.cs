using Bot.Core.Composing;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Composing;

public class HashtagTests
{
    [Theory]
    [InlineData("Politik", "#Politik")]
    [InlineData("#Politik", "#Politik")]
    [InlineData("Aus aller Welt", "#AusAllerWelt")]
    [InlineData("Kultur & Freizeit", "#KulturFreizeit")]
    [InlineData("US-Wahl 2028", "#USWahl2028")]
    [InlineData("iPhone", "#iPhone")]
    [InlineData("2. Bundesliga", "#Bundesliga")]
    [InlineData("O'Neill", "#ONeill")]
    [InlineData("Экономика и право", "#ЭкономикаИПраво")]
    [InlineData("国际新闻", "#国际新闻")]
    [InlineData("हिन्दी समाचार", "#हिन्दीसमाचार")]
    [InlineData("2024", "")]
    [InlineData("!?&", "")]
    [InlineData(" ", "")]
    [InlineData(null, "")]
    public void A_name_becomes_one_word(string? name, string expected) => Assert.Equal(expected, Hashtag.From(name));

    [Property(MaxTest = 500)]
    public void A_hashtag_holds_nothing_that_would_end_it(string? name)
    {
        var tag = Hashtag.From(name);
        Assert.True(tag.Length == 0 || (tag[0] == '#' && tag.Length is > 1 and < 70));
        Assert.DoesNotContain(tag, letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || (char.IsPunctuation(letter) && letter is not ('#' or '_')));
    }
}
