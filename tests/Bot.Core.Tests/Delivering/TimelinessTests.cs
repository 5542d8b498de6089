using System.Globalization;
using Bot.Core.Delivering;
using Bot.Core.Model;
using Bot.Testing;

namespace Bot.Core.Tests.Delivering;

public class TimelinessTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    // The clock is put forward on 29 March 2026 at 2:00 and back on 25 October 2026 at 3:00.
    [Theory]
    [InlineData("22:00-06:30", "2026-01-10T21:59+01:00", null)]
    [InlineData("22:00-06:30", "2026-01-10T22:00+01:00", "2026-01-11T06:30+01:00")]
    [InlineData("22:00-06:30", "2026-01-11T03:00+01:00", "2026-01-11T06:30+01:00")]
    [InlineData("22:00-06:30", "2026-01-11T06:30+01:00", null)]
    [InlineData("12:00-14:00", "2026-07-01T13:00+02:00", "2026-07-01T14:00+02:00")]
    [InlineData("12:00-14:00", "2026-07-01T22:00+02:00", null)]
    [InlineData("22:00-06:30", "2026-03-28T23:00+01:00", "2026-03-29T06:30+02:00")]
    [InlineData("22:00-02:30", "2026-03-29T01:59+01:00", "2026-03-29T03:30+02:00")]
    [InlineData("22:00-02:30", "2026-03-29T03:30+02:00", null)]
    [InlineData("22:00-06:30", "2026-10-24T23:00+02:00", "2026-10-25T06:30+01:00")]
    [InlineData("22:00-02:30", "2026-10-25T02:45+02:00", "2026-10-25T02:30+01:00")]
    [InlineData("22:00-02:30", "2026-10-25T02:30+01:00", null)]
    [InlineData("02:30-06:00", "2026-10-25T02:15+01:00", "2026-10-25T06:00+01:00")]
    public void A_post_in_quiet_hours_waits_until_they_are_over(string hours, string now, string? until)
    {
        var channel = Some.Channel();
        channel.QuietHours = QuietHours.Parse(hours);

        var timing = At(now, channel);

        if (until is null) Assert.Equal(new Timing.Now(), timing);
        else Assert.Equal(Time(until), Assert.IsType<Timing.Wait>(timing).Until);
    }

    [Theory]
    [InlineData("2026-01-10T21:59+01:00", false)]
    [InlineData("2026-01-10T23:00+01:00", true)]
    public void Where_quiet_hours_only_take_the_sound_posts_go_out(string now, bool isSilent)
    {
        var channel = Some.Channel();
        (channel.QuietHours, channel.InQuietHours) = (QuietHours.Parse("22:00-06:30"), QuietUse.Silent);
        Assert.Equal(new Timing.Now(isSilent), At(now, channel));
    }

    [Theory]
    [InlineData("2026-01-10T06:00+01:00", false)]
    [InlineData("2026-01-10T05:59+01:00", true)]
    [InlineData("2026-01-07T05:59+01:00", true)]
    [InlineData("2026-01-10T13:00+01:00", false)]
    public void News_that_is_older_than_the_channel_takes_is_left_out(string dated, bool isDropped)
    {
        var channel = Some.Channel();
        channel.MaxAge = TimeSpan.FromHours(6);
        var timing = Timeliness.Of(new PostTime(Time(dated), false), channel, [], Time("2026-01-10T12:00+01:00"), Berlin);
        Assert.Equal(isDropped, timing is Timing.Drop);
    }

    [Fact]
    public void The_reason_of_what_is_left_out_tells_both_ages()
    {
        var channel = Some.Channel();
        channel.MaxAge = TimeSpan.FromHours(6);
        var timing = Timeliness.Of(new PostTime(Some.Noon.AddHours(-7), false), channel, [], Some.Noon, Berlin);
        Assert.Equal(new Timing.Drop(new Reason(ReasonKind.TooOld, "7:00", "6:00").Stored), timing);
    }

    [Theory]
    [InlineData(new[] { 10, 20 }, null)]
    [InlineData(new[] { 10, 20, 59 }, 1)]
    [InlineData(new[] { 10, 20, 60 }, null)]
    [InlineData(new[] { 50, 20, 10, 55 }, 10)]
    public void A_drip_lets_so_many_out_in_any_hour(int[] minutesAgo, int? freeInMinutes)
    {
        var channel = Some.Channel();
        channel.Drip = 3;
        var published = minutesAgo.Select(minutes => Some.Noon.AddMinutes(-minutes)).ToList();

        var timing = Timeliness.Of(new PostTime(Some.Noon, false), channel, published, Some.Noon, Berlin);

        if (freeInMinutes is not { } free) Assert.Equal(new Timing.Now(), timing);
        else Assert.Equal(Some.Noon.AddMinutes(free), Assert.IsType<Timing.Wait>(timing).Until);
    }

    [Fact]
    public void What_staff_posted_by_hand_goes_whatever_the_hour()
    {
        var channel = Some.Channel();
        (channel.QuietHours, channel.MaxAge, channel.Drip) = (QuietHours.Parse("00:00-23:59"), TimeSpan.FromHours(1), 1);
        Assert.Equal(new Timing.Now(), Timeliness.Of(new PostTime(Some.Noon.AddDays(-9), true), channel, [Some.Noon], Some.Noon, Berlin));
    }

    [Fact]
    public void Breaking_news_passes_quiet_hours_and_the_drip_unless_it_is_old()
    {
        var channel = Some.Channel();
        (channel.QuietHours, channel.MaxAge, channel.Drip) = (QuietHours.Parse("00:00-23:59"), TimeSpan.FromHours(1), 1);

        Timing Of(TimeSpan age) =>
            Timeliness.Of(new PostTime(Some.Noon - age, Passes: false, IsBreaking: true), channel, [Some.Noon], Some.Noon, Berlin);

        Assert.Equal(new Timing.Now(), Of(TimeSpan.FromMinutes(59)));
        Assert.IsType<Timing.Drop>(Of(TimeSpan.FromMinutes(61)));
    }

    [Theory]
    [InlineData("22:00-22:00")]
    [InlineData("22-6")]
    [InlineData("22:00")]
    [InlineData("25:00-06:00")]
    [InlineData("22:00-06:00-07:00")]
    [InlineData("")]
    public void What_names_no_hours_is_not_read(string text) => Assert.False(QuietHours.TryParse(text, out _));

    private static Timing At(string now, Channel channel) => Timeliness.Of(new PostTime(Time(now), false), channel, [], Time(now), Berlin);

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
