using Bot.Core.Reading.Text;

namespace Bot.Core.Tests.Reading.Text;

public sealed class HtmlScriptsTests
{
    [Theory]
    [InlineData("a<script src=x>alert('<b>')</script>b", "ab")]
    [InlineData("a<SCRIPT>never closed", "a")]
    [InlineData("a<style>p > b { }</style >b", "ab")]
    [InlineData("a<!-- <script> -->b", "ab")]
    [InlineData("a</script>b", "ab")]
    [InlineData("<p>It is 3 < 4</p><span>so</span>", "<p>It is 3 < 4</p><span>so</span>")]
    [InlineData("<scripture>holy</scripture>", "<scripture>holy</scripture>")]
    public void Scripts_styles_and_comments_go_and_the_rest_stays_as_written(string html, string kept) =>
        Assert.Equal(kept, HtmlScripts.Remove(html));
}
