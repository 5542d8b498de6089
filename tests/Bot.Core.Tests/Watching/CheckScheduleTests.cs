using Bot.Core.Model;
using Bot.Core.Watching;

namespace Bot.Core.Tests.Watching;

public class CheckScheduleTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 3, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(10, 0, 10)]      // as often as the operator says
    [InlineData(10, 1, 20)]      // a failure doubles it
    [InlineData(10, 3, 80)]
    [InlineData(10, 50, 3600)]   // up to an hour
    [InlineData(7200, 5, 7200)]  // or the interval, where it is longer
    public void A_fixed_interval_doubles_with_failures_in_a_row(int every, int failures, int expected) =>
        Assert.Equal(Seconds(expected), Wait(Source(every: Seconds(every), failures: failures)));

    [Theory]
    [InlineData(1, 30)]          // never faster than 30 s
    [InlineData(60, 300)]        // news an hour ago: every five minutes
    [InlineData(6 * 60, 1800)]
    [InlineData(48 * 60, 1800)]  // never slower than 30 min
    public void An_adaptive_interval_is_a_twelfth_of_the_time_since_the_last_news(int minutesAgo, int expected) =>
        Assert.Equal(Seconds(expected), Wait(Source(lastNews: Now.AddMinutes(-minutesAgo))));

    [Theory]
    [InlineData(10, 300, 300)]
    [InlineData(300, 10, 300)]
    public void It_is_never_sooner_than_the_servers_own_wait(int every, int serverWait, int expected) =>
        Assert.Equal(Seconds(expected), Wait(Source(every: Seconds(every)), Seconds(serverWait)));

    [Fact]
    public void Chance_spreads_looks_by_up_to_a_tenth() =>
        Assert.Equal(Seconds(105), Wait(Source(every: Seconds(100)), chance: 0.5));

    private static TimeSpan Wait(Source source, TimeSpan? serverWait = null, double chance = 0) =>
        CheckSchedule.Next(source, Now, serverWait, chance) - Now;

    private static TimeSpan Seconds(int seconds) => TimeSpan.FromSeconds(seconds);

    private static Source Source(TimeSpan? every = null, int failures = 0, DateTimeOffset? lastNews = null) => new()
    {
        Name = "Paper",
        Url = "https://paper.example/feed.xml",
        Every = every,
        Failures = failures,
        LastNews = lastNews,
    };
}
