using Bot.Core.Reading.Pages;

namespace Bot.Core.Tests.Reading.Pages;

public class PageSelectorTests
{
    [Theory]
    [InlineData("li")]
    [InlineData(" li.teaser > h3 a, article + p ~ div ")]
    [InlineData("a[href^='/x (y z)' i]:not(.ad, .sponsored)")]
    [InlineData("tr:nth-child(2n + 1) td:nth-of-type(even)")]
    [InlineData("article:has(> h2)")]
    [InlineData(":is(h2, h3):not(:has(a))")]
    public void What_style_sheets_have_can_be_used(string selector) => Assert.Null(PageSelector.Problem(selector));

    [Theory]
    [InlineData("", "no CSS selector")]
    [InlineData("li[", "no CSS selector")]
    [InlineData("li:foo", "no CSS selector")]
    [InlineData("> a", "no CSS selector")]
    [InlineData("//li[@class='x']", "no CSS selector")]
    [InlineData("a || b", "more than can be looked up")]
    [InlineData(":scope > a", ":scope")]
    [InlineData("div:has(p):has(a)", ":has() more than once")]
    [InlineData("p:not(div div a)", "combinators in parentheses")]
    [InlineData("p:not(:is(div > a), b)", "combinators in parentheses")]
    [InlineData("p:not(:is(b) a)", "combinators in parentheses")]
    [InlineData("li:nth-child(2 of div a)", "")]
    public void What_cannot_be_used_is_told_with_the_reason(string selector, string reason) =>
        Assert.Contains(reason, PageSelector.Problem(selector), StringComparison.Ordinal);

    [Fact]
    public void Endless_selectors_are_refused()
    {
        Assert.Contains("longer than 500", PageSelector.Problem(new string('a', 501)), StringComparison.Ordinal);
        Assert.Contains("more than can be looked up", PageSelector.Problem(string.Join(' ', Enumerable.Repeat("a", 33))), StringComparison.Ordinal);
        Assert.Null(PageSelector.Problem(string.Join(' ', Enumerable.Repeat("a", 32))));
    }
}
