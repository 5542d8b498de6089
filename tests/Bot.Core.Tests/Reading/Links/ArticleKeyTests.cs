using Bot.Core.Reading.Links;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Reading.Links;

public sealed class ArticleKeyTests
{
    [Theory]
    // RFC 3986, section 6.2.2: syntax
    [InlineData("HTTPS://Bote.EXAMPLE/News", "https://bote.example/News")]
    [InlineData("https://bote.example/%7euser/%c3%bc", "https://bote.example/~user/%C3%BC")]
    [InlineData("https://bote.example/ü x", "https://bote.example/%C3%BC%20x")]
    [InlineData("https://bote.example/a%2fb", "https://bote.example/a%2Fb")]
    [InlineData("https://bote.example/100%", "https://bote.example/100%25")]
    [InlineData("https://bote.example/a/./b/../c", "https://bote.example/a/c")]
    [InlineData("https://bote.example/a/..", "https://bote.example/")]
    [InlineData("https://bote.example/../../a", "https://bote.example/a")]
    // section 6.2.3: scheme
    [InlineData("https://bote.example", "https://bote.example/")]
    [InlineData("https://bote.example:443/a", "https://bote.example/a")]
    [InlineData("http://bote.example:/a", "http://bote.example/a")]
    [InlineData("http://bote.example:8080/a", "http://bote.example:8080/a")]
    // host
    [InlineData("https://München.example/", "https://xn--mnchen-3ya.example/")]
    [InlineData("https://b%c3%bccher.example/", "https://xn--bcher-kva.example/")]
    [InlineData("https://bote.example./a", "https://bote.example/a")]
    [InlineData("https://[2001:DB8::1]:443/a", "https://[2001:db8::1]/a")]
    // what means nothing to publishers
    [InlineData("https://bote.example//a///b", "https://bote.example/a/b")]
    [InlineData("https://bote.example/a#part", "https://bote.example/a")]
    [InlineData("https://bote.example/a?", "https://bote.example/a")]
    [InlineData("https://bote.example/a?b=2&a=1&&=3", "https://bote.example/a?a=1&b=2")]
    [InlineData("https://bote.example/a?b=", "https://bote.example/a?b")]
    [InlineData("https://bote.example/a?utm%5fsource=x&id=7", "https://bote.example/a?id=7")]
    [InlineData("https://bote.example/a;jsessionid=1F?PHPSESSID=9", "https://bote.example/a")]
    public void Spellings_of_one_address_have_one_key(string link, string key) => Assert.Equal(key, ArticleKey.Of(link));

    [Theory]
    [InlineData("https://bote.example/a", "http://bote.example/a")]
    [InlineData("https://bote.example/a", "https://bote.example/A")]
    [InlineData("https://bote.example/a", "https://bote.example/a/")]
    [InlineData("https://bote.example/a?x=1&y=2", "https://bote.example/a?x=2&y=1")]
    [InlineData("https://bote.example/a?q=a%26b", "https://bote.example/a?q=a&b")]
    public void Different_addresses_keep_different_keys(string one, string other) =>
        Assert.NotEqual(ArticleKey.Of(one), ArticleKey.Of(other));

    [Theory]
    [InlineData("tag:bote.example,2022:7")]
    [InlineData("urn:uuid:6a1f")]
    [InlineData("no link")]
    [InlineData("http://a%2Fb/c")]
    [InlineData("")]
    public void What_is_no_address_of_the_web_is_its_own_key(string text) => Assert.Equal(text, ArticleKey.Of(text));

    [Property]
    public bool A_key_is_its_own_key(string? host, string? path, string? query)
    {
        var key = ArticleKey.Of($"https://{host}.example/{path}?{query}");
        return ArticleKey.Of(key) == key;
    }
}
