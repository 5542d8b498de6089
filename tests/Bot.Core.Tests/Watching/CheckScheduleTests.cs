using Bot.Core.Model;
using Bot.Core.Reading.Feeds;
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
    [InlineData(10, 86_400, 86_400)]
    public void It_is_never_sooner_than_the_servers_own_wait(int every, int serverWait, int expected) =>
        Assert.Equal(Seconds(expected), Wait(Source(every: Seconds(every)), Seconds(serverWait)));

    [Theory]
    [InlineData(60, 3, null, 300)]        // no more is asked than the rule gives anyway
    [InlineData(1, 5, null, 300)]         // ttl: minutes
    [InlineData(1, 1440, null, 900)]      // a quarter of an hour at most
    [InlineData(1, 5, 60, 300)]           // ttl goes before the syndication module
    [InlineData(1, null, 2, 120)]
    [InlineData(1, null, 60, 300)]        // what most blogs say without knowing: five minutes at most
    [InlineData(1, null, null, 30)]
    public void It_is_never_sooner_than_the_feed_asks_within_bounds(int newsMinutesAgo, int? timeToLive, int? period, int expected)
    {
        var source = Source(lastNews: Now.AddMinutes(-newsMinutesAgo));

        FeedWait.Note(source, Feed(Minutes(timeToLive), Minutes(period)));

        Assert.Equal(Seconds(expected), Wait(source));
    }

    [Fact]
    public void What_the_operator_sets_counts_more_than_what_the_feed_asks()
    {
        var source = Source(every: Seconds(60));

        FeedWait.Note(source, Feed(Minutes(15), null) with { SkippedTimes = new SkippedTimes().With(12) });

        Assert.Equal(Seconds(60), Wait(source));
    }

    [Theory]
    [InlineData(12, 3600)]
    [InlineData(11, 30)]
    public void In_hours_that_the_feed_wants_skipped_it_is_asked_once_an_hour(int skipped, int expected)
    {
        var source = Source(lastNews: Now);

        FeedWait.Note(source, Feed(null, null) with { SkippedTimes = new SkippedTimes().With(skipped).With(DayOfWeek.Sunday) });

        Assert.Equal(Seconds(expected), Wait(source));
    }

    [Theory]
    [InlineData(30, 86_400)]
    [InlineData(2 * 86_400, 2 * 86_400)]
    public void A_source_that_was_given_up_is_asked_once_a_day(int every, int expected)
    {
        var source = Source(every: Seconds(every), failures: 50);
        source.Health = HealthLevel.GivenUp;

        Assert.Equal(Seconds(expected), Wait(source));
    }

    [Fact]
    public void A_source_that_is_gone_for_good_is_not_asked_again()
    {
        var source = Source(every: Seconds(30), failures: 1);
        source.Health = HealthLevel.Gone;

        Assert.Equal(CheckSchedule.Never, CheckSchedule.Next(source, Now, serverWait: null, TimeZoneInfo.Utc, 0.5));
    }

    [Theory]
    [InlineData(1, 180, 120)]     // an article an hour: every two minutes
    [InlineData(4, 60, 60)]
    [InlineData(16, 20, 30)]
    [InlineData(100, 3, 30)]      // never faster
    public void A_source_is_asked_by_what_it_usually_publishes_at_this_hour(int articles, int newsMinutesAgo, int expected)
    {
        var source = Source(lastNews: Now.AddMinutes(-newsMinutesAgo));
        source.Rhythm = Rhythms.Of(weeks: 4, until: Now, hour => hour is >= 9 and < 16 ? articles : 0);

        Assert.Equal(expected, Wait(source).TotalSeconds, tolerance: expected * 0.05);
    }

    [Theory]
    [InlineData(2, 30)]       // the night: as seldom as any
    [InlineData(6, 30)]
    [InlineData(13, 2)]
    public void It_is_asked_seldom_at_hours_at_which_nothing_comes(int hour, int minutes)
    {
        var now = Now.Date.AddHours(hour);
        var source = Source(lastNews: Now.AddDays(-1));
        source.Rhythm = Rhythms.Of(weeks: 4, until: Now.AddDays(-1), hour => hour is >= 9 and < 16 ? 1 : 0);

        var wait = CheckSchedule.Next(source, new(now, TimeSpan.Zero), null, TimeZoneInfo.Utc, 0) - now;

        Assert.Equal(minutes, wait.TotalMinutes, tolerance: 3);
    }

    [Fact]
    public void The_last_look_of_the_night_does_not_sleep_into_the_morning()
    {
        var dawn = new DateTimeOffset(2026, 3, 3, 7, 55, 0, TimeSpan.Zero);
        var source = Source(lastNews: dawn.AddHours(-8));
        source.Rhythm = Rhythms.Of(weeks: 4, until: dawn, hour => hour >= 9 ? 16 : 0);

        // Smoothing makes the hour before the first one a busy one: from 8:00 on it is asked every minute or so.
        Assert.InRange(CheckSchedule.Next(source, dawn, null, TimeZoneInfo.Utc, 0), dawn.AddMinutes(5), dawn.AddMinutes(7));
    }

    [Fact]
    public void News_at_an_unusual_hour_makes_it_look_sooner()
    {
        var source = Source(lastNews: Now.AddMinutes(-3));
        source.Rhythm = Rhythms.Of(weeks: 4, until: Now, hour => hour == 3 ? 5 : 0);

        Assert.Equal(Seconds(30), Wait(source));
    }

    [Fact]
    public void A_source_that_is_watched_for_less_than_a_week_has_no_rhythm_yet()
    {
        var source = Source(lastNews: Now.AddHours(-1));
        source.Rhythm = Rhythm.Begin(Now.AddDays(-6)).With(Enumerable.Repeat(Now, 50), 0, Now, TimeZoneInfo.Utc);

        Assert.Equal(Seconds(300), Wait(source));
    }

    [Fact]
    public void A_source_that_is_silent_against_its_rhythm_is_asked_more_and_more_seldom()
    {
        var source = Source(lastNews: Now.AddDays(-14));
        source.Rhythm = Rhythms.Of(weeks: 4, until: Now.AddDays(-14), hour => hour is >= 9 and < 16 ? 4 : 0);

        Assert.InRange(Wait(source), TimeSpan.FromMinutes(20), CheckSchedule.Longest);
    }

    [Fact]
    public void Chance_spreads_looks_by_up_to_a_tenth() =>
        Assert.Equal(Seconds(105), Wait(Source(every: Seconds(100)), chance: 0.5));

    [Theory]
    [InlineData(60, 86_400, 240)]        // four times as long
    [InlineData(3_600, 86_400, 10_800)]  // three hours at most
    [InlineData(21_600, 86_400, 21_600)] // an interval that is longer stays
    [InlineData(60, 100, 100)]           // a look as the lease ends
    [InlineData(60, 30, 60)]
    [InlineData(60, -30, 60)]            // the lease has run out
    [InlineData(null, 86_400, 1_200)]
    public void While_a_hub_pushes_looks_are_a_safety_net(int? every, int lease, int expected)
    {
        var source = Source(every is { } seconds ? Seconds(seconds) : null);
        source.PushedUntil = Now + Seconds(lease);

        Assert.Equal(Seconds(expected), Wait(source));
        Assert.Equal(Seconds(50_000), Wait(source, serverWait: Seconds(50_000)));
    }

    private static TimeSpan Wait(Source source, TimeSpan? serverWait = null, double chance = 0) =>
        CheckSchedule.Next(source, Now, serverWait, TimeZoneInfo.Utc, chance) - Now;

    private static FeedDocument Feed(TimeSpan? timeToLive, TimeSpan? period) => new() { Kind = FeedKind.Rss, TimeToLive = timeToLive, UpdatePeriod = period };

    private static TimeSpan? Minutes(int? minutes) => minutes is { } given ? TimeSpan.FromMinutes(given) : null;

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
