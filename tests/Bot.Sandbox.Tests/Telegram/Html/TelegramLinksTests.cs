using Bot.Sandbox.Telegram.Html;

namespace Bot.Sandbox.Tests.Telegram.Html;

/// <summary>Section 2.5: which addresses the server keeps, and how it rewrites them.</summary>
public class TelegramLinksTests
{
    [Theory]
    [InlineData("https://Bote.Example", "https://bote.example/")]
    [InlineData("HTTPS://a.com/Pfad?Q=1#x", "https://a.com/Pfad?Q=1#x")]
    [InlineData("a.com", "http://a.com/")]
    [InlineData("a.com:8080/x", "http://a.com:8080/x")]
    [InlineData("https://a.com?x=1", "https://a.com/?x=1")]
    [InlineData("https://a.com/x y", "https://a.com/x%20y")]
    [InlineData("https://a.com/x  \n", "https://a.com/x")]
    [InlineData("https://a.com/grün", "https://a.com/grün")]
    [InlineData("https://grün.de/", "https://grün.de/")]
    [InlineData("https://[::1]/x", "https://[::1]/x")]
    [InlineData("mailto:a@b.com", "http://mailto:a@b.com/")]
    [InlineData("tg://resolve?domain=erlenfurter_bote", "tg://resolve?domain=erlenfurter_bote")]
    [InlineData("ton://x", "ton://x")]
    public void An_address_is_kept_in_the_servers_spelling(string url, string kept) =>
        Assert.Equal(kept, TelegramLinks.Check(url));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://a.com/x")]
    [InlineData("data:text/html,x")]
    [InlineData("/relative")]
    [InlineData("#x")]
    [InlineData("//host.de")]
    [InlineData("http://localhost/")]
    [InlineData("https://a.com:0/")]
    [InlineData("https://a.com:65536/")]
    [InlineData("https://a.com:x/")]
    [InlineData("https://a b.com/")]
    [InlineData("https://a!b.com/")]
    [InlineData(" https://a.com/")]
    [InlineData("https://a.com ")]
    [InlineData("")]
    public void Anything_else_is_dropped(string url) => Assert.Null(TelegramLinks.Check(url));
}
