using Bot.Core.Composing;

namespace Bot.Core.Tests.Composing;

public class PostLinkTests
{
    [Theory]
    [InlineData("https://example.org")]
    [InlineData("http://example.org:8080/a?b=c&d=e#f")]
    [InlineData("https://пример.example/страница")]
    [InlineData("https://example.org/😀")]
    [InlineData("https://[2001:db8::1]/x")]
    [InlineData("HTTPS://Example.org/")]
    public void A_web_address_is_kept_as_it_is(string link) => Assert.Equal(link, PostLink.Accepted(link));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("example.org")]
    [InlineData("//example.org/x")]
    [InlineData("/path")]
    [InlineData("#part")]
    [InlineData("ftp://example.org/")]
    [InlineData("data:text/html,x")]
    [InlineData("tg://user?id=1")]
    [InlineData("http://localhost/")]
    [InlineData("http:example.org")]
    [InlineData("https://user@example.org/")]
    [InlineData("https://example.org:0/")]
    [InlineData("https://example.org:99999/")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org/\u202Egnp")]
    [InlineData("https://example.org/\"><b>")]
    [InlineData("https://example.org/\uD800")]
    public void What_Telegram_would_drop_or_change_is_not_a_link(string? link) => Assert.Null(PostLink.Accepted(link));
}
