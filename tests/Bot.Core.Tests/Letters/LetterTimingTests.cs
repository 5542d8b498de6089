using Bot.Core.Delivering;
using Bot.Core.Letters;
using Bot.Core.Model;
using Bot.Testing;

namespace Bot.Core.Tests.Letters;

public class LetterTimingTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData(null, null, "Now")]
    [InlineData("22:00-07:00", null, "Now")]
    // Noon in Greenwich is one o'clock in Berlin.
    [InlineData("13:00-14:00", null, "Wait 13:00")]
    [InlineData("12:00-13:00", null, "Now")]
    [InlineData(null, PauseReason.Asked, "Drop")]
    [InlineData(null, PauseReason.Blocked, "Drop")]
    public void A_story_goes_when_its_reader_wants_it(string? quiet, PauseReason? paused, string expected)
    {
        var reader = Some.Subscriber();
        (reader.QuietHours, reader.Paused) = (quiet is null ? null : QuietHours.Parse(quiet), paused);
        Assert.Equal(expected, Words(LetterTiming.Of(Some.Letter(new(1), new(1)), reader, Some.Noon, Berlin)));
    }

    [Theory]
    [InlineData(23, "Now")]
    [InlineData(25, "Drop")]
    public void A_story_that_waited_too_long_is_left_out(int hours, string expected) =>
        Assert.Equal(expected, Words(LetterTiming.Of(Some.Letter(new(1), new(1)), Some.Subscriber(), Some.Noon.AddHours(hours), Berlin)));

    [Fact]
    public void A_pause_that_is_over_is_none()
    {
        var reader = Some.Subscriber();
        (reader.Paused, reader.PausedUntil) = (PauseReason.Asked, Some.Noon);
        Assert.Equal("Now", Words(LetterTiming.Of(Some.Letter(new(1), new(1)), reader, Some.Noon, Berlin)));
    }

    [Theory]
    // The hour that they chose lies in their own quiet hours: that is what they want.
    [InlineData("12:30-14:00", 0, "Now")]
    // What comes late must not wake them, and waits for the end.
    [InlineData("14:00-15:00", 90, "Wait 14:00")]
    [InlineData("14:00-23:00", 241, "Drop")]
    [InlineData(null, 240, "Now")]
    public void A_digest_comes_at_its_hour_and_late_only_when_it_disturbs_nobody(string? quiet, int minutesLate, string expected)
    {
        var reader = Some.Subscriber();
        (reader.QuietHours, reader.Digest) = (quiet is null ? null : QuietHours.Parse(quiet), new(new(13, 0), Weekdays.All));
        Assert.Equal(expected, Words(LetterTiming.Of(Some.Digest(new(1)), reader, Some.Noon.AddMinutes(minutesLate), Berlin)));
    }

    [Fact]
    public void A_digest_of_somebody_who_wants_none_any_more_is_left_out() =>
        Assert.Equal("Drop", Words(LetterTiming.Of(Some.Digest(new(1)), Some.Subscriber(), Some.Noon, Berlin)));

    private static string Words(Timing timing) => timing is Timing.Wait wait ? $"Wait {wait.Until:HH:mm}" : timing.GetType().Name;
}
