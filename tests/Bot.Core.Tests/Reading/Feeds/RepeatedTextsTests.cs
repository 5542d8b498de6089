using Bot.Core.Reading.Feeds;
using Bot.Core.Reading.Text;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Reading.Feeds;

public class RepeatedTextsTests
{
    [Property]
    public void Plain_words_come_back_as_they_were_whatever_was_told_before(string?[] told)
    {
        var texts = new RepeatedTexts();

        foreach (var text in told.Concat(told)) Assert.Equal(PlainText.IsPlain(text) ? text ?? "" : null, texts.Plain(text));
    }

    [Theory]
    [InlineData("Jutta &amp; Hansen")]
    [InlineData("<b>Jutta Hansen</b>")]
    [InlineData("Jutta  Hansen")]
    [InlineData(" Jutta Hansen")]
    public void What_is_not_plain_is_left_to_others(string text) => Assert.Null(new RepeatedTexts().Plain(text));

    [Fact]
    public void The_same_words_are_the_same_string()
    {
        var texts = new RepeatedTexts();

        Assert.Same(texts.Plain("Jutta Hansen"), texts.Plain("Jutta Hansen"));
    }
}
