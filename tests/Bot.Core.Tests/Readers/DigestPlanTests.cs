using System.Globalization;
using Bot.Core.Model;

namespace Bot.Core.Tests.Readers;

public sealed class DigestPlanTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("2026-03-03T06:29Z", "07:30 127", "2026-03-03T06:30Z")]
    [InlineData("2026-03-03T06:30Z", "07:30 127", "2026-03-04T06:30Z")]
    [InlineData("2026-03-06T12:00Z", "07:30 31", "2026-03-09T06:30Z")]
    [InlineData("2026-03-03T12:00Z", "18:00 64", "2026-03-08T17:00Z")]
    [InlineData("2026-03-03T23:30Z", "00:15 127", "2026-03-04T23:15Z")]
    public void A_digest_comes_at_the_readers_hour_on_the_days_they_chose(string moment, string plan, string next) =>
        Assert.Equal(Time(next), DigestPlan.Parse(plan).NextAfter(Time(moment), Berlin));

    [Theory]
    [InlineData("2026-03-28T12:00Z", "07:30 127", "2026-03-29T05:30Z")]
    [InlineData("2026-03-28T12:00Z", "02:30 127", "2026-03-29T01:30Z")]
    [InlineData("2026-10-24T12:00Z", "02:30 127", "2026-10-25T00:30Z")]
    [InlineData("2026-10-25T00:30Z", "02:30 127", "2026-10-26T01:30Z")]
    public void A_clock_that_is_put_forward_or_back_costs_no_digest_and_brings_none_twice(string moment, string plan, string next) =>
        Assert.Equal(Time(next), DigestPlan.Parse(plan).NextAfter(Time(moment), Berlin));

    [Theory]
    [InlineData("")]
    [InlineData("07:30")]
    [InlineData("07:30 0")]
    [InlineData("07:30 128")]
    [InlineData("25:00 1")]
    [InlineData("07:30 -1")]
    public void What_is_no_plan_is_not_read(string text) => Assert.False(DigestPlan.TryParse(text, out _));

    [Fact]
    public void A_plan_of_one_day_is_weekly()
    {
        Assert.True(new DigestPlan(new(18, 0), Weekdays.Sunday).IsWeekly);
        Assert.False(new DigestPlan(new(18, 0), Weekdays.Weekend).IsWeekly);
        Assert.Equal([Weekdays.Sunday, Weekdays.Monday], new[] { DayOfWeek.Sunday, DayOfWeek.Monday }.Select(DigestPlan.Of));
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
