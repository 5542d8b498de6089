using Bot.Core.Reading.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Reading.Text;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("A <b>bold</b> word", "A bold word")]
    [InlineData("Fish &amp; chips &#8211; 5&nbsp;&euro;", "Fish & chips – 5 €")]
    [InlineData("AT&T &unknown; &", "AT&T &unknown; &")]
    [InlineData("don&#146;t", "don’t")]
    [InlineData("<p>One</p><p>Two</p>", "One\nTwo")]
    [InlineData("One<br/>\n\n<br>Two", "One\nTwo")]
    [InlineData("<tr><td>10</td><td>20</td></tr>", "10 20")]
    [InlineData("  much \t white\r\nspace ", "much white space")]
    [InlineData("seen<script>var a = '<b>';</script> and <style>p{}</style>seen", "seen and seen")]
    [InlineData("seen<!-- <p>not</p> --> again", "seen again")]
    [InlineData("3 < 4 and 5 > 4", "3 < 4 and 5 > 4")]
    [InlineData("<a title=\"a > b\" href='#'>link</a>", "link")]
    [InlineData("Herr M<sup>2</sup>", "Herr M2")]
    [InlineData("cut <img src=\"a", "cut <img src=\"a")]
    [InlineData("", "")]
    public void Html_becomes_the_words_a_reader_sees(string html, string words) => Assert.Equal(words, PlainText.FromHtml(html));

    [Fact]
    public void A_headline_stands_on_one_line() => Assert.Equal("One Two", PlainText.LineFromHtml("<h1>One<br>Two</h1>"));

    [Theory]
    [InlineData("<a ")]
    [InlineData("<a \"")]
    [InlineData("<!-- ")]
    [InlineData("<script>")]
    [InlineData("<!")]
    [InlineData("&")]
    [InlineData("&#")]
    [InlineData("<div>")]
    public void Nasty_repetition_takes_linear_time(string part) => Cost.IsLinear(part, html => PlainText.FromHtml(html));

    [Property]
    public void Text_without_marks_keeps_its_words(NonEmptyString text)
    {
        var words = string.Concat(text.Get.Where(c => c is not ('<' or '&' or '\uFEFF') && !char.IsControl(c)));
        Assert.Equal(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), PlainText.FromHtml(words).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Property]
    public bool White_space_is_always_folded(string? html) => !PlainText.FromHtml(html ?? "").Contains("  ", StringComparison.Ordinal);
}
