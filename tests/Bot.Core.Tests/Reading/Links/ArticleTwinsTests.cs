using Bot.Core.Reading.Links;

namespace Bot.Core.Tests.Reading.Links;

public class ArticleTwinsTests
{
    [Theory]
    [InlineData("https://paper.example/a", "http://paper.example/a")]
    [InlineData("https://paper.example/a", "https://www.paper.example/a")]
    [InlineData("https://paper.example/a", "http://www.paper.example/a/")]
    [InlineData("https://paper.example/a?id=7", "https://www.paper.example/a/?id=7")]
    [InlineData("https://paper.example/", "http://www.paper.example/")]
    public void Twins_share_a_form_and_name_one_another(string one, string other)
    {
        Assert.Equal(ArticleTwins.Form(one), ArticleTwins.Form(other));
        Assert.Contains(other, ArticleTwins.Of(one));
        Assert.Contains(one, ArticleTwins.Of(other));
        Assert.Equal(one, ArticleTwins.Of(one)[0]);
    }

    [Theory]
    [InlineData("https://paper.example/a", "https://paper.example/A")]
    [InlineData("https://paper.example/a", "https://paper.example/a?id=7")]
    [InlineData("https://paper.example/a", "https://sport.paper.example/a")]
    [InlineData("https://paper.example/a#1", "https://paper.example/a#2")]
    public void Others_are_no_twins(string one, string other) => Assert.NotEqual(ArticleTwins.Form(one), ArticleTwins.Form(other));

    [Theory]
    [InlineData("https://paper.example/a", "https://m.paper.example/a", "https://paper.example/a")]
    [InlineData("https://paper.example/a", "https://amp.paper.example/a", "https://paper.example/a")]
    [InlineData("https://paper.example/a", "https://paper.example/a/amp", "https://paper.example/a")]
    [InlineData("https://paper.example/a", "https://paper.example/a?outputType=amp", "https://paper.example/a")]
    [InlineData("https://paper.example/a", "https://paper-example.cdn.ampproject.org/c/s/paper.example/a", "https://paper.example/a")]
    [InlineData("https://paper.example/a?utm_source=amp", "https://m.paper.example/a", "https://paper.example/a")]
    [InlineData("https://www.paper.example/a/", "http://paper.example/a", null)]
    [InlineData("https://paper.example/", "https://paper.example/a", null)]
    [InlineData("https://agency.example/a", "https://paper.example/a", null)]
    [InlineData("file:///etc/passwd", "https://paper.example/a", null)]
    [InlineData("/a", "https://m.paper.example/a", null)]
    [InlineData(null, "https://m.paper.example/a", null)]
    public void A_page_tells_its_own_address_where_it_can_be_believed(string? canonical, string link, string? key) =>
        Assert.Equal(key, CanonicalKey.Of(canonical, link));

    [Theory]
    [InlineData("https://m.paper.example/a", true)]
    [InlineData("https://paper.example/amp/a", true)]
    [InlineData("https://paper.example/a.amp.html", true)]
    [InlineData("https://paper.example/a?amp=1", true)]
    [InlineData("https://paper-example.cdn.ampproject.org/c/a", true)]
    [InlineData("https://paper.example/ampel/a?lamp=1", false)]
    [InlineData("https://media.example/a", false)]
    public void A_copy_is_told_by_its_address(string link, bool isCopy) => Assert.Equal(isCopy, CanonicalKey.IsCopy(new Uri(link)));
}
