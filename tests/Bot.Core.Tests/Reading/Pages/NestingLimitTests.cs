using Bot.Core.Reading.Pages;

namespace Bot.Core.Tests.Reading.Pages;

public class NestingLimitTests
{
    [Fact]
    public void A_page_within_the_limit_is_left_as_it_is()
    {
        const string html = "<div><p>eins<p>zwei<script>if (a < b) '<div>'</script><!-- <div> --></div>";

        Assert.Same(html, NestingLimit.Apply(html));
    }

    [Fact]
    public void Tags_beyond_the_limit_go_with_their_ends_and_the_text_stays()
    {
        string within = string.Concat(Enumerable.Repeat("<div>", NestingLimit.MostOpen));
        string ends = string.Concat(Enumerable.Repeat("</div>", NestingLimit.MostOpen));

        Assert.Equal(within + "tief" + ends + "<p>", NestingLimit.Apply(within + "<div><span>tief</span></div>" + ends + "<p>"));
    }

    [Fact]
    public void Paragraphs_without_end_tags_are_not_nested()
    {
        string html = string.Concat(Enumerable.Repeat("<p>Absatz<br>", 2_000));

        Assert.Same(html, NestingLimit.Apply(html));
    }
}
