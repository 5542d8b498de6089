using Bot.Core.Model;

namespace Bot.Core.Tests.Model;

public class RhythmTests
{
    /// <summary>A Monday midnight.</summary>
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-03-02T00:59Z", "UTC", 0)]
    [InlineData("2026-03-02T23:30Z", "UTC", 23)]
    [InlineData("2026-03-02T23:30Z", "Europe/Berlin", 24)]      // Tuesday there
    [InlineData("2026-07-06T23:30Z", "Europe/Berlin", 25)]      // and in summer an hour later
    [InlineData("2026-03-08T23:30Z", "Europe/Berlin", 0)]       // Sunday night is Monday there
    [InlineData("2026-03-08T22:59Z", "Europe/Berlin", 167)]
    public void Hours_of_the_week_are_counted_by_the_newsrooms_clock(string time, string zone, int slot) =>
        Assert.Equal(slot, Rhythm.Slot(TimeZoneInfo.ConvertTime(
            DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById(zone))));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(52)]
    public void The_rate_is_right_however_long_was_counted(int weeks)
    {
        var rhythm = Counted(weeks, _ => 5);

        Assert.Equal(5, rhythm.Rate(9), tolerance: 0.75);
    }

    [Fact]
    public void A_changed_habit_is_learned_within_weeks()
    {
        var rhythm = Counted(20, week => week < 16 ? 8 : 0, otherwise: 1);

        Assert.InRange(rhythm.Rate(9), 0.5, 8 * 0.45);
    }

    [Fact]
    public void Expected_articles_are_those_of_the_hours_between()
    {
        var rhythm = Counted(4, _ => 4);
        var rate = rhythm.Rate(9);

        Assert.Equal(0, rhythm.Expected(Monday, Monday.AddHours(9), TimeZoneInfo.Utc));
        Assert.Equal(rate / 2, rhythm.Expected(Monday.AddHours(9.5), Monday.AddHours(20), TimeZoneInfo.Utc), precision: 6);
        Assert.Equal(rate, rhythm.Expected(Monday, Monday.AddHours(20), TimeZoneInfo.Utc), precision: 6);
        Assert.Equal(rate * 3, rhythm.Expected(Monday, Monday.AddDays(15), TimeZoneInfo.Utc), precision: 6);
        Assert.Equal(0, rhythm.Expected(Monday.AddDays(1), Monday, TimeZoneInfo.Utc));
    }

    [Fact]
    public void The_stored_form_is_small_and_says_the_same()
    {
        var rhythm = Counted(7, week => week);

        var read = Rhythm.FromBytes(rhythm.ToBytes());

        Assert.Equal(356, rhythm.ToBytes().Length);
        Assert.Equal((rhythm.Since, rhythm.Until), (read.Since, read.Until));
        Assert.Equal(rhythm.LongestLull, read.LongestLull, tolerance: 0.001);
        Assert.Equal(rhythm.Rate(9), read.Rate(9), tolerance: 0.01);
        Assert.Equal(read.ToBytes(), Rhythm.FromBytes(read.ToBytes()).ToBytes());
    }

    [Fact]
    public void A_flood_of_articles_fills_no_slot_beyond_its_bound() =>
        Assert.InRange(Rhythm.Begin(Monday).With(Enumerable.Repeat(Monday, 100_000), 0, Monday.AddDays(7), TimeZoneInfo.Utc).Rate(0), 1000, 2500);

    /// <summary>So many articles at nine on each Monday.</summary>
    private static Rhythm Counted(int weeks, Func<int, int> articles, int otherwise = 0)
    {
        var rhythm = Rhythm.Begin(Monday.AddDays(-7 * weeks));
        for (var week = 0; week < weeks; week++)
        {
            var nine = rhythm.Since.AddDays(7 * week).AddHours(9);
            rhythm = rhythm.With(Enumerable.Repeat(nine, articles(week) + (articles(week) == 0 ? otherwise : 0)), week, nine, TimeZoneInfo.Utc);
        }
        return rhythm.With([], 0, Monday, TimeZoneInfo.Utc);
    }
}
