using Bot.Core.Chat;

namespace Bot.Core.Tests.Chat;

public class EditionsTests
{
    [Theory]
    [InlineData("de", "de")]
    [InlineData("de-AT", "de")]
    [InlineData("EN-us", "en")]
    [InlineData("pl", "de")]
    [InlineData(null, "de")]
    public void A_reader_gets_the_edition_in_their_language_else_the_newsrooms(string? wanted, string edition) =>
        Assert.Equal(edition, Editions.Choose(wanted, ["en", "de"], "de"));

    [Fact]
    public void A_regional_edition_goes_before_the_general_one() =>
        Assert.Equal("de-at", Editions.Choose("de-AT", ["de", "de-at"], "en"));

    [Fact]
    public void Without_any_articles_the_newsrooms_language_stands() => Assert.Equal("de", Editions.Choose("en", [], "de"));
}
