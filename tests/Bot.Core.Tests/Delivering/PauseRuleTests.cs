using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Testing;

namespace Bot.Core.Tests.Delivering;

public class PauseRuleTests
{
    private readonly Channel channel = Some.Channel();

    [Fact]
    public void It_is_asked_ever_more_seldom_and_within_an_hour_at_most()
    {
        var now = Some.Noon;
        PauseRule.Close(channel, "kicked", now);
        var waits = new List<double>();
        for (var question = 0; question < 8; question++)
        {
            waits.Add((channel.NextCheck!.Value - now).TotalMinutes);
            now = channel.NextCheck.Value;
            PauseRule.Asked(channel, "kicked", now);
        }
        Assert.Equal([1, 2, 5, 15, 30, 60, 60, 60], waits);
    }

    [Fact]
    public void It_is_news_once_until_something_got_through()
    {
        Assert.True(PauseRule.Close(channel, "kicked", Some.Noon));
        PauseRule.Asked(channel, null, Some.Noon);
        Assert.Null(channel.Paused);
        Assert.False(PauseRule.Close(channel, "topic closed", Some.Noon));
        PauseRule.Asked(channel, null, Some.Noon);
        Assert.True(PauseRule.Worked(channel));
        Assert.False(PauseRule.Worked(channel));
        Assert.True(PauseRule.Close(channel, "kicked", Some.Noon));
    }

    [Fact]
    public void One_that_lets_itself_be_asked_and_takes_nothing_is_still_asked_ever_more_seldom()
    {
        PauseRule.Close(channel, "topic closed", Some.Noon);
        PauseRule.Asked(channel, null, Some.Noon);
        PauseRule.Close(channel, "topic closed", Some.Noon);
        Assert.Equal(Some.Noon.AddMinutes(2), channel.NextCheck);
    }
}
