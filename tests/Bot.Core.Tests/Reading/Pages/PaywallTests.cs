using Bot.Core.Reading.Pages;

namespace Bot.Core.Tests.Reading.Pages;

public class PaywallTests
{
    [Theory]
    [InlineData("\"isAccessibleForFree\":false", true)]
    [InlineData("\"isAccessibleForFree\":\"False\"", true)]
    [InlineData("\"isAccessibleForFree\":\"https://schema.org/False\"", true)]
    [InlineData("\"isAccessibleForFree\":true", false)]
    [InlineData("\"isAccessibleForFree\":[]", false)]
    [InlineData("\"name\":\"x\"", false)]
    public void What_is_not_free_is_paywalled(string said, bool paywalled) => Assert.Equal(paywalled, IsPaywalled(
        $$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Rat tagt",{{said}}}</script>"""));

    [Theory]
    [InlineData("locked", true), InlineData("metered", false), InlineData("free", false)]
    public void A_locked_tier_is_paywalled(string tier, bool paywalled) =>
        Assert.Equal(paywalled, IsPaywalled($"""<meta property="article:content_tier" content="{tier}">"""));

    private static bool IsPaywalled(string head) => ArticlePageReader.Read(
        $"<html><head><title>Rat tagt</title>{head}</head><body><h1>Rat tagt</h1><p>Der Rat tagt heute.</p></body></html>",
        new Uri("https://paper.example/a"), TimeZoneInfo.Utc).IsPaywalled;
}
