using Bot.Core.Model;
using Bot.Core.Watching;

namespace Bot.Core.Tests.Watching;

public class LullTests
{
    /// <summary>A Thursday noon.</summary>
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(4, 4, 1, false)]      // four articles are missing: that happens
    [InlineData(4, 4, 2, false)]      // and too short
    [InlineData(4, 4, 3.5, true)]     // since 8:30: fourteen are missing
    [InlineData(4, 16, 2, false)]     // thirty-two are, but within two hours
    [InlineData(4, 16, 3, true)]
    [InlineData(4, 1, 3.5, false)]
    [InlineData(4, 1, 24, false)]
    [InlineData(4, 1, 30, true)]      // ten a day: after a day and some hours
    [InlineData(1, 16, 24, false)]    // watched for a week only
    public void Silence_is_strange_where_at_least_ten_articles_are_missing(int weeks, int anHour, double hours, bool strange)
    {
        var last = Now.AddHours(-hours);
        var rhythm = Rhythms.Of(weeks, last, hour => hour is >= 8 and < 18 ? anHour : 0);

        Assert.Equal(strange, Lull.IsStrange(rhythm, last, Now, TimeZoneInfo.Utc));
    }

    [Fact]
    public void Nothing_is_missing_at_hours_at_which_nothing_comes()
    {
        var evening = Now.Date.AddHours(18);
        var rhythm = Rhythms.Of(4, new(evening, TimeSpan.Zero), hour => hour is >= 8 and < 18 ? 16 : 0);

        Assert.False(Lull.IsStrange(rhythm, new(evening, TimeSpan.Zero), new(evening.AddHours(14), TimeSpan.Zero), TimeZoneInfo.Utc));
        Assert.True(Lull.IsStrange(rhythm, new(evening, TimeSpan.Zero), new(evening.AddHours(15), TimeSpan.Zero), TimeZoneInfo.Utc));
    }

    [Fact]
    public void A_weekly_is_not_missed_on_the_other_days()
    {
        var rhythm = Rhythms.Of(6, Now, time => time is { DayOfWeek: DayOfWeek.Thursday, Hour: 9 } ? 30 : 0);
        var last = Now.Date.AddHours(10);

        Assert.False(Lull.IsStrange(rhythm, new(last, TimeSpan.Zero), Now.AddDays(6), TimeZoneInfo.Utc));
        Assert.True(Lull.IsStrange(rhythm, new(last, TimeSpan.Zero), Now.AddDays(7), TimeZoneInfo.Utc));
    }

    [Fact]
    public void A_source_that_publishes_in_heaps_may_be_late_with_one()
    {
        var rhythm = Rhythm.Begin(Now.AddDays(-28));
        var last = rhythm.Since;
        for (var morning = Now.AddDays(-27).Date.AddHours(7); morning < Now; morning = morning.AddDays(1))
        {
            var heap = new DateTimeOffset(morning, TimeSpan.Zero);
            rhythm = rhythm.With(Enumerable.Repeat(heap, 20), Lull.Ended(rhythm, last, heap, TimeZoneInfo.Utc), heap, TimeZoneInfo.Utc);
            last = heap;
        }

        Assert.False(Lull.IsStrange(rhythm, last, last.AddHours(28), TimeZoneInfo.Utc));
        Assert.True(Lull.IsStrange(rhythm, last, last.AddHours(52), TimeZoneInfo.Utc));
    }

    [Fact]
    public void A_long_silence_that_ends_makes_the_next_alarm_duller_and_not_deaf()
    {
        var rhythm = Rhythms.Of(4, Now, hour => hour is >= 8 and < 18 ? 4 : 0);
        var back = Now.AddDays(7);

        var after = rhythm.With([back], Lull.Ended(rhythm, Now, back, TimeZoneInfo.Utc), back, TimeZoneInfo.Utc);

        Assert.InRange(Lull.Strange(after), Lull.LeastMissing * 1.1, Lull.LeastMissing * 2);
    }
}
