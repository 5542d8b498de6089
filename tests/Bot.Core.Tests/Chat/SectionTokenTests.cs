using System.Text;
using Bot.Core.Chat;
using Bot.Core.Model;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Chat;

public class SectionTokenTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("politik", "politik")]
    [InlineData("formel1", "formel1")]
    public void A_short_plain_key_travels_as_it_is(string key, string token) => Assert.Equal(token, SectionToken.Of(key));

    [Theory]
    [InlineData("спорт")]
    [InlineData("gesellschaftundsozialesundnochvielesmehr")]
    public void Any_other_key_travels_as_a_digest_and_is_found_again(string key)
    {
        SectionOnOffer[] offered = [new("politik", "Politik"), new(key, "x")];
        Assert.Equal(key, SectionToken.Find(SectionToken.Of(key), offered)?.Key);
    }

    [Property]
    public bool No_button_for_headlines_is_longer_than_64_bytes_or_read_differently_than_written(string? label)
    {
        var button = new HeadlineButton(SectionToken.Of(SectionBook.Fold(label ?? "")), 20, 100_000);
        return Encoding.UTF8.GetByteCount(button.Data) <= 64 && HeadlineButton.Parse(button.Data) == button;
    }

    [Theory]
    [InlineData("l")]
    [InlineData("l:politik:5")]
    [InlineData("l:politik:0:0")]
    [InlineData("l:politik:21:0")]
    [InlineData("l:politik:5:-1")]
    [InlineData("l:politik:5:100001")]
    [InlineData("l:politik:5:0:0")]
    [InlineData("l:politik: 5:0")]
    [InlineData("x:politik:5:0")]
    public void Data_that_nobody_drew_are_no_button(string data) => Assert.Null(HeadlineButton.Parse(data));
}
