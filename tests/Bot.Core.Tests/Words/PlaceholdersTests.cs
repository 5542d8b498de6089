using Bot.Core.Words;

namespace Bot.Core.Tests.Words;

public class PlaceholdersTests
{
    [Theory]
    [InlineData("de", 9999, "9999")]
    [InlineData("de", 1234567, "1.234.567")]
    [InlineData("en", 1234567, "1,234,567")]
    [InlineData("zh", 1234567, "1,234,567")]
    [InlineData("ru", 12345, "12\u00A0345")]
    [InlineData("be", -12345, "-12\u00A0345")]
    [InlineData("pl", 12345, "12\u00A0345")]
    [InlineData("es", 12345L, "12.345")]
    [InlineData("de", 2.5, "2,5")]
    [InlineData("en", 2.5, "2.5")]
    [InlineData("de", "12345", "12345")]
    [InlineData("de", null, "")]
    public void Values_are_written_as_the_language_has_it(string language, object? value, string written) =>
        Assert.Equal($"({written})", Placeholders.Fill("({value})", language, [("value", value)]));
}
