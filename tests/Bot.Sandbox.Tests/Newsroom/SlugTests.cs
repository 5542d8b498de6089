using Bot.Sandbox.Newsroom;
using FsCheck.Xunit;

namespace Bot.Sandbox.Tests.Newsroom;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Müll, Öl & Straße: 30:28", "muell-oel-strasse-30-28")]
    [InlineData("Erlenfurt’s café", "erlenfurts-cafe")]
    [InlineData("Пруд", "meldung")]
    [InlineData("", "meldung")]
    public void A_headline_becomes_a_readable_address(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Property]
    public bool Any_text_becomes_a_short_plain_address(string? text)
    {
        var slug = Slug.From(text ?? "");
        return slug.Length is > 0 and <= Slug.Longest
            && slug.All(letter => letter is >= 'a' and <= 'z' or >= '0' and <= '9' or '-')
            && slug[0] != '-' && slug[^1] != '-';
    }
}
