using Bot.Core.Reading.Feeds;
using FsCheck.Xunit;

namespace Bot.Core.Tests.Reading.Feeds;

public class RepeatedTextsTests
{
    [Property]
    public void Words_come_back_as_they_were_whatever_was_told_before(string?[] told)
    {
        var texts = new RepeatedTexts();

        foreach (var text in told.Concat(told)) Assert.Equal(text ?? "", texts.Of(text));
    }

    [Fact]
    public void The_same_words_are_the_same_string()
    {
        var texts = new RepeatedTexts();

        Assert.Same(texts.Of("Jutta Hansen"), texts.Of("Jutta Hansen"));
    }
}
